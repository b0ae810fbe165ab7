import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { permits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";
import { goTo } from "./helpers/navigation.ts";

// From a file to a saved analysis and a report, first click to last, in each language.
const languages = [
  {
    locale: "en-GB",
    lookAround: "Look around as",
    next: "Next",
    name: "Name of the log",
    show: "Show where the time goes",
    finding: /Between “Decide” and “Sign” cases typically wait/,
    report: "Report",
    html: "Report as a page (HTML)",
    pdf: "Report on paper or as PDF",
    save: "Save the analysis",
    measure: "Measure",
    analyses: "Analyses",
    losses: "The biggest losses",
  },
  {
    locale: "lv-LV",
    lookAround: "Apskatīt kā",
    next: "Tālāk",
    name: "Žurnāla nosaukums",
    show: "Parādīt, kur paliek laiks",
    finding: /Starp „Decide” un „Sign” lietas parasti gaida/,
    report: "Pārskats",
    html: "Pārskats kā lapa (HTML)",
    pdf: "Pārskats uz papīra vai PDF",
    save: "Saglabāt analīzi",
    measure: "Mērīt",
    analyses: "Analīzes",
    losses: "Lielākie zudumi",
  },
  {
    locale: "lt-LT",
    lookAround: "Apsižvalgyti kaip",
    next: "Toliau",
    name: "Žurnalo pavadinimas",
    show: "Parodyti, kur dingsta laikas",
    finding: /Tarp „Decide“ ir „Sign“ bylos paprastai laukia/,
    report: "Ataskaita",
    html: "Ataskaita kaip puslapis (HTML)",
    pdf: "Ataskaita popieriuje arba PDF",
    save: "Išsaugoti analizę",
    measure: "Matuoti",
    analyses: "Analizės",
    losses: "Didžiausi nuostoliai",
  },
] as const;

for (const words of languages) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale });

    test("a file becomes findings, a saved analysis and a report", async ({ page }) => {
      const log = `Journey ${words.locale} ${process.pid}`;
      await page.addInitScript(() => {
        globalThis.print = () => document.body.setAttribute("data-printed", "yes");
      });
      await page.goto("/");
      await expectAccessible(page);
      await page.getByRole("list", { name: words.lookAround }).getByRole("button").first().click();
      await expect(page.getByRole("button", { name: words.measure })).toBeVisible();

      await page.locator('main input[type="file"]').first().setInputFiles(permits);
      const next = page.getByRole("button", { name: words.next });
      await next.click();
      await expect(page.getByText(/^P-[0-9A-Z]{4}$/).first()).toBeVisible();
      await next.click();
      await page.getByLabel(words.name).fill(log);
      await page.getByRole("button", { name: words.show }).click();

      await expect(page.getByText(words.finding).first()).toBeVisible();
      await expectAccessible(page);
      for (const part of ["map", "lead-time", "waiting", "quality"] as const) {
        await openPart(page, part);
        await expect(page.getByRole("table").or(page.getByRole("img")).first()).toBeVisible();
      }

      await page.getByRole("button", { name: words.report, exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: words.html }).click(),
      ]);
      expect(readFileSync(await download.path(), "utf8")).toContain(words.losses);

      await page.getByRole("button", { name: words.report, exact: true }).click();
      await page.getByRole("menuitem", { name: words.pdf }).click();
      const paper = page.frameLocator("iframe.print-frame");
      await expect(paper.locator("body[data-printed]")).toContainText(words.losses);

      await page.getByRole("tab").first().click();
      await page.getByRole("button", { name: words.save }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.save }).click();
      await expect(page).toHaveURL(/\/analysis\/[0-9a-f-]{36}/);
      await goTo(page, words.measure, words.analyses);
      await page.getByRole("link", { name: log }).first().click();
      await expect(page.getByText(words.finding).first()).toBeVisible();
    });
  });
}
