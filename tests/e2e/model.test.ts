import { expect, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { longCases, openPermits } from "./helpers/analysis-log.ts";
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
    await expect(figure.getByText(/^Every case can be brought to its end/)).toBeVisible();
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

  test("a model of many steps opens phase by phase, or all at once", async ({ page }) => {
    await openPermits(page, "en", longCases);
    await openPart(page, "model");
    const figure = page.getByRole("region", { name: "Model of the process" });
    const first = figure.getByRole("button", { name: "Open the phase “Step 01 – Step 10”" });
    await expect(figure.getByText(/shown in 4 phases/)).toBeVisible();
    await expect(figure.locator('[data-element-id="task_0"]')).toBeHidden();
    await first.press("Enter");
    await expect(figure.locator('[data-element-id="task_0"]')).toBeVisible();
    await figure.getByRole("link", { name: "long", exact: true }).press("Enter");
    await expect(first).toBeVisible();

    await figure.getByRole("radio", { name: "Table" }).press("Space");
    await expect(figure.getByRole("row", { name: /^Step 01 – Step 10 Phase 12 12/ })).toBeVisible();
    await figure.getByRole("radio", { name: "Picture" }).press("Space");
    await page.getByRole("radio", { name: "Phases" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/whole=true/);
    await expect(figure.locator('[data-element-id="task_39"]')).toBeAttached();
    await expect(figure.getByText(/phases/)).toBeHidden();

    await figure.getByRole("button", { name: "Edit a copy" }).press("Enter");
    const hold = figure.getByRole("button", { name: "Hold cases against it" });
    await expect(hold).toBeEnabled();
    await hold.press("Enter");
    const model = page.getByRole("region", { name: "Against a model" });
    await expect(model.getByText("Model: Draft of the model.")).toBeVisible();
    await expect(model.getByText("Cases without deviation")).toBeVisible();
  });
});

for (const { locale, lang, title, openPhase } of [
  { locale: "lv-LV", lang: "lv", title: "Procesa modelis", openPhase: /^Atvērt posmu/ },
  { locale: "lt-LT", lang: "lt", title: "Proceso modelis", openPhase: /^Atverti etapą/ },
  { locale: "en-GB", lang: "en", title: "Model of the process", openPhase: /^Open the phase/ },
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test(`a model of many steps is there in ${lang} for everybody`, async ({ page }) => {
      await openPermits(page, lang, longCases);
      await page.goto("/analysis/local?tab=model");
      const figure = page.getByRole("region", { name: title });
      for (const width of widthsIn(lang)) {
        await page.setViewportSize({ width, height: 800 });
        await expect(figure.locator('[data-drawn="true"]')).toBeVisible();
        await expect(figure.getByRole("button", { name: openPhase }).first()).toBeVisible();
        await expectAccessible(page);
      }
    });
  });
}
