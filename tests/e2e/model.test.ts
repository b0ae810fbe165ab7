import { expect, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("a model is found, coarsened, read as a table, edited and downloaded", async ({ page }) => {
    await openPermits(page);
    await openPart(page, "model");
    const figure = page.getByRole("region", { name: "Model of the process" });
    await expect(figure.getByText(/All 60 cases go exactly/)).toBeVisible();
    await expect(figure.locator('[data-element-id^="task_"]').first()).toBeVisible();
    await expect(figure.getByRole("link", { name: /bpmn\.io/ })).toBeVisible();

    const seen = page.getByRole("slider", { name: "How much is taken in" });
    await seen.focus();
    await page.keyboard.press("Home");
    await expect(page).toHaveURL(/seen=0/);
    await page.getByRole("radio", { name: "From whole cases" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/miner=split/);
    await expect(figure.getByText(/not every case goes along it/)).toBeVisible();
    await page.keyboard.press("ArrowLeft");

    await figure.getByRole("radio", { name: "Table" }).press("Space");
    await expect(figure.getByRole("row", { name: /^Sign Step 60 60/ })).toBeVisible();
    await figure.getByRole("radio", { name: "Picture" }).press("Space");

    await figure.getByRole("button", { name: "Edit a copy" }).press("Enter");
    await expect(figure.getByText(/kept in this browser only/)).toBeVisible();
    await figure.locator('[data-element-id^="task_"]').first().click();
    await page.keyboard.press("Delete");
    await figure.getByRole("button", { name: "Back to the model" }).press("Enter");
    await expect(figure.getByRole("button", { name: "Go on editing the draft" })).toBeVisible();

    const saved = page.waitForEvent("download");
    await figure.getByRole("button", { name: "Download" }).press("Enter");
    await page.getByRole("menuitem", { name: /^BPMN/ }).press("Enter");
    expect((await saved).suggestedFilename()).toBe("model.bpmn");
  });
});

for (const { locale, lang, title } of [
  { locale: "lv-LV", lang: "lv", title: "Procesa modelis" },
  { locale: "lt-LT", lang: "lt", title: "Proceso modelis" },
  { locale: "en-GB", lang: "en", title: "Model of the process" },
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test(`the model is there in ${lang} for everybody`, async ({ page }) => {
      await openPermits(page, lang);
      await page.goto("/analysis/local?tab=model");
      const figure = page.getByRole("region", { name: title });
      for (const width of widthsIn(lang)) {
        await page.setViewportSize({ width, height: 800 });
        await expect(figure.locator('[data-drawn="true"]')).toBeVisible();
        await expectAccessible(page);
      }
    });
  });
}
