import { expect, type Page, test } from "@playwright/test";
import { analysisTabs } from "../../packages/web/src/features/analysis/address.ts";
import { expectAccessible, expectFits, widthsIn } from "./helpers/accessibility.ts";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

const languages = [
  { locale: "en", browser: "en-GB", biggest: "The biggest losses" },
  { locale: "lv", browser: "lv-LV", biggest: "Lielākie zudumi" },
  { locale: "lt", browser: "lt-LT", biggest: "Didžiausi nuostoliai" },
] as const;

/** The part that is open: its panel, or the one within the panel of its group. */
const panel = (page: Page) => page.getByRole("tabpanel").last();

/** A screen stands when nothing is being computed any more. */
async function settled(page: Page): Promise<void> {
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByText(/^(Computing|Rēķina|Skaičiuojama)/)).toHaveCount(0);
  await expect(panel(page).locator("h2, h3").first()).toBeVisible();
}

/** No tab lies where one would have to scroll sideways to it. */
async function expectNoneHidden(page: Page): Promise<void> {
  const hidden = await page.getByRole("tab").evaluateAll((all) =>
    all
      .filter((tab) => {
        const { left, right } = tab.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      })
      .map((tab) => tab.textContent),
  );
  expect(hidden).toEqual([]);
}

for (const { locale, browser, biggest } of languages) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: browser });
    for (const width of widthsIn(locale)) {
      test(`every part of an analysis stands well, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await openPermits(page, locale);
        await expect(page.getByRole("heading", { name: biggest })).toBeVisible();
        for (const part of analysisTabs) {
          await openPart(page, part);
          await settled(page);
          await (locale === "lv" ? expectAccessible : expectFits)(page);
          await expectNoneHidden(page);
        }
      });
    }
  });
}

test.describe("an analysis", () => {
  test.use({ locale: "en-GB" });

  test("has its parts on two levels, walked by arrows; a group is entered where it was left", async ({
    page,
  }) => {
    await openPermits(page);
    const tab = (name: string) => page.getByRole("tab", { name, exact: true });
    await tab("Where time goes").focus();
    await page.keyboard.press("ArrowRight");
    await expect(tab("Process")).toBeFocused();
    await expect(page).toHaveURL(/tab=map/);
    await page.keyboard.press("Tab");
    await expect(tab("Map")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(tab("Ways")).toHaveAttribute("aria-selected", "true");
    await expect(page).toHaveURL(/tab=variants/);
    await tab("Time").click();
    await expect(page).toHaveURL(/tab=lead-time/);
    await tab("Process").click();
    await expect(tab("Ways")).toHaveAttribute("aria-selected", "true");
    await page.reload();
    await expect(tab("Process")).toHaveAttribute("aria-selected", "true");
    await expect(tab("Ways")).toHaveAttribute("aria-selected", "true");
  });

  test("begins with the longest wait as a sentence, and leads to its cases", async ({ page }) => {
    await openPermits(page);
    const first = panel(page).getByRole("article").first();
    await expect(first).toContainText("“Decide”");
    await expect(first).toContainText("“Sign”");
    await expect(first).toContainText("hours a month");
    await first.getByRole("button", { name: /worst cases/ }).click();
    await expect(page.getByText(/Cases behind:/)).toBeVisible();
    await page
      .getByRole("cell", { name: /2026\// })
      .or(page.getByRole("rowheader"))
      .first()
      .waitFor();
    await page.locator("tbody th button").first().click();
    await expect(page.getByRole("heading", { name: /^Case 2026\// })).toBeVisible();
    await page.goBack();
    await expect(page.getByText(/Cases behind:/)).toBeVisible();
  });

  test("every picture can be had as a table, and the table as a file", async ({ page }) => {
    await openPermits(page);
    await openPart(page, "lead-time");
    await page.getByRole("radio", { name: "Table" }).first().check({ force: true });
    await expect(page.getByRole("columnheader", { name: /Cases/ }).first()).toBeVisible();
    await page.getByRole("button", { name: "Save the table" }).first().click();
    const file = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /CSV/ }).click();
    expect((await file).suggestedFilename()).toBe("lead-times.csv");
  });

  test("the report is one page with the losses in it", async ({ page }) => {
    await openPermits(page);
    await page.getByRole("button", { name: "Report" }).click();
    const file = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /HTML/ }).click();
    const stream = await (await file).createReadStream();
    let html = "";
    for await (const part of stream) html += part;
    expect(html).toContain("<!doctype html>");
    expect(html).toContain("Sign");
  });

  test("a promise set in the settings is held against the record", async ({ page }) => {
    await openPermits(page);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Service" }).click();
    await page.getByRole("option", { name: "own rules" }).click();
    await page.getByRole("button", { name: "Done", exact: true }).click();
    await openPart(page, "lead-time");
    await expect(
      page.getByRole("heading", { name: "Against the statutory deadline" }),
    ).toBeVisible();
    await page.reload();
    await expect(
      page.getByRole("heading", { name: "Against the statutory deadline" }),
    ).toBeVisible();
  });
});
