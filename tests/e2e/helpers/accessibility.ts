import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const guidelines = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** Nothing that a machine can find stands against WCAG 2.2 AA, and nothing hangs out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Without a second page to put the result together (no page here holds frames of other sites), and
  // without what is fine: a third of the time, the same findings.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: guidelines }, resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(found).toEqual([]);
  await expectFits(page);
}

/**
 * What another language can break on a page whose other faults were looked for in one: words that hang
 * out sideways, a page without its name.
 */
export async function expectFits(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, "the page scrolls sideways").toBeLessThanOrEqual(0);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page).toHaveTitle(/Talka/);
}

/** The widths at which every screen is looked at. */
export const widths = [1280, 360] as const;

/**
 * The widths at which a test that is walked in every language looks: both in Latvian; in the others the
 * narrow one, where words are first short of room. Markup and colours are the same in all.
 */
export function widthsIn(locale: string): readonly number[] {
  return locale.startsWith("lv") ? widths : [360];
}
