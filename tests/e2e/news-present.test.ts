import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { signInAs } from "./helpers/demo-person.ts";

const words = {
  lv: { show: "Rādīt ekrānā", funding: /Finansējuma apraksts/, save: "Saglabāt kā PowerPoint" },
  lt: { show: "Rodyti ekrane", funding: /Finansavimo aprašas/, save: "Išsaugoti kaip PowerPoint" },
  en: { show: "Show on the screen", funding: /Funding profile/, save: "Save as PowerPoint" },
} as const;
const statements = {
  lv: "Šo projektu finansē Eiropas Savienība.",
  lt: "Šį projektą finansuoja Europos Sąjunga.",
  en: "This project is funded by the European Union.",
} as const;

async function chooseProfile(page: Page, label: RegExp): Promise<void> {
  await page.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: /LLI-59/ }).click();
}

for (const locale of ["lv", "lt", "en"] as const) {
  test.describe(`presenting in ${locale}`, () => {
    test.use({ locale: { lv: "lv-LV", lt: "lt-LT", en: "en-GB" }[locale] });
    const say = words[locale];

    test("a closed session is shown by keyboard, publicity last, and saved as a file", async ({
      page,
    }) => {
      await signInAs(page, "Latgales", "network-coordinator");
      await page.goto("/present");
      await chooseProfile(page, say.funding);
      await page.getByRole("button", { name: say.show }).click();
      const player = page.getByRole("dialog");
      await expect(player.getByRole("heading")).toHaveText("Kas traucē darbam un ko varam aizgūt");
      await expect(player.locator("footer")).toContainText(statements[locale]);
      await expectAccessible(page);
      await page.keyboard.press("ArrowRight");
      await expect(player.locator("dd").first()).toHaveText("16");
      await page.keyboard.press("End");
      await expect(player.getByText(statements[locale])).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(player).toHaveCount(0);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: say.save }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.pptx$/);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, 2).toString()).toBe("PK");
    });
  });
}

test.describe("an analysis", () => {
  test.use({ locale: "en-GB" });

  test("becomes slides with its map, and a poster of A3", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("list", { name: "Look around as" }).getByRole("button").first().click();
    await page.locator("main ul a[href^='/analysis/log.']").first().click();
    await page.getByRole("button", { name: "Report" }).click();
    await page.getByRole("menuitem", { name: "Presentation and poster" }).click();
    await page.getByRole("button", { name: "Show on the screen" }).click();
    const player = page.locator("dialog");
    await expect(player.getByRole("heading")).toBeVisible();
    const slides = player.getByRole("combobox");
    const titles = await slides.locator("option").allTextContents();
    expect(titles.length).toBeGreaterThan(3);
    await page.keyboard.press("End");
    await page.screenshot({ path: "test-results/map-slide.png" });
    await expect(player.locator("img").first()).toHaveJSProperty("complete", true);
    await page.keyboard.press("Escape");
    const message = "Residents wait less when two signatures become one";
    await page.getByLabel("Message of the poster").fill(message);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the poster as a page" }).click(),
    ]);
    const html = await readFile(await file.path(), "utf8");
    for (const part of [message, "size:A3", "<figure", "<svg"]) expect(html).toContain(part);
  });
});
