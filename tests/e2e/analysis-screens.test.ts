import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { openPermits } from "./helpers/analysis-log.ts";

const languages = [
  { locale: "en", browser: "en-GB", biggest: "The biggest losses" },
  { locale: "lv", browser: "lv-LV", biggest: "Lielākie zudumi" },
  { locale: "lt", browser: "lt-LT", biggest: "Didžiausi nuostoliai" },
] as const;

const screens = 9;

/** A screen stands when nothing is being computed any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("tabpanel")).toBeVisible();
  await expect(
    page.getByRole("tabpanel").getByText(/^(Computing|Rēķina|Skaičiuojama)/),
  ).toHaveCount(0);
  await expect(page.getByRole("tabpanel").locator("h2, h3").first()).toBeVisible();
}

for (const { locale, browser, biggest } of languages) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: browser });
    for (const width of widths) {
      test(`every part of an analysis is accessible, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await openPermits(page, locale);
        await expect(page.getByRole("heading", { name: biggest })).toBeVisible();
        for (let part = 0; part < screens; part++) {
          await page.getByRole("tab").nth(part).click();
          await settled(page);
          await expectAccessible(page);
        }
      });
    }
  });
}

test.describe("an analysis", () => {
  test.use({ locale: "en-GB" });

  test("begins with the longest wait as a sentence, and leads to its cases", async ({ page }) => {
    await openPermits(page);
    const first = page.getByRole("tabpanel").getByRole("article").first();
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
    await page.getByRole("tab", { name: "Lead time" }).click();
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
    await page.getByRole("tab", { name: "Lead time" }).click();
    await expect(
      page.getByRole("heading", { name: "Against the statutory deadline" }),
    ).toBeVisible();
    await page.reload();
    await expect(
      page.getByRole("heading", { name: "Against the statutory deadline" }),
    ).toBeVisible();
  });
});
