import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing that a machine can find stands against WCAG 2.2 AA, and nothing hangs out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(found).toEqual([]);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, "the page scrolls sideways").toBeLessThanOrEqual(0);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page).toHaveTitle(/Talka/);
}

/** The widths at which every screen is looked at. */
export const widths = [1280, 360] as const;
