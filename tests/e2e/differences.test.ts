import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { openPart } from "./helpers/analysis-parts.ts";
import { signInAs } from "./helpers/demo-person.ts";
import { csvFile } from "./helpers/files.ts";

const dayMs = 86_400_000;

/** 240 requests, two a day: paper ones need an opinion; from the 121st on all take twice as long. */
function lines(): string[] {
  const rows = ["Case no;Activity;End;Channel;Size"];
  const written = (ms: number) => {
    const iso = new Date(ms).toISOString();
    return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
  };
  for (let c = 0; c < 240; c++) {
    const isPaper = (c * 7) % 4 < 2;
    const start = Date.UTC(2025, 0, 6, 8) + Math.floor(c / 2) * dayMs;
    const days = (6 + ((c * 13) % 5)) * (c < 120 ? 1 : 2);
    const steps = ["Receive", ...(isPaper || c % 5 === 0 ? ["Opinion"] : []), "Decide", "Send"];
    steps.forEach((step, k) => {
      const at = start + (k / (steps.length - 1)) * days * dayMs;
      rows.push(
        `${c + 1};${step};${written(at)};${isPaper ? "Paper" : "Portal"};${c % 3 ? "small" : "large"}`,
      );
    });
  }
  return rows;
}
const requests = csvFile("requests.csv", ...lines());

const next = { en: "Next", lv: "Tālāk", lt: "Toliau" } as const;
const show = {
  en: "Show where the time goes",
  lv: "Parādīt, kur paliek laiks",
  lt: "Parodyti, kur dingsta laikas",
} as const;

async function open(page: Page, locale: "en" | "lv" | "lt"): Promise<void> {
  await page.goto("/import");
  await page.locator('main input[type="file"]').first().setInputFiles(requests);
  const forward = page.getByRole("button", { name: next[locale] });
  await forward.click();
  await forward.click();
  await page.getByRole("button", { name: show[locale] }).click();
  await expect(page).toHaveURL("/analysis/local");
}

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("groups are chosen, compared like with like, and their cases looked at", async ({
    page,
  }) => {
    await open(page, "en");
    await openPart(page, "differences");
    await expect(page.getByText("The groups can be compared.")).toBeVisible();
    const told = page.getByRole("region", { name: "What differs" });
    await expect(told.getByText(/^“Opinion” occurs in /)).toBeVisible();
    const map = page.getByRole("region", { name: "Map of differences" });
    await expect(map.getByRole("button", { name: /^Opinion: .*[▲▼]/ })).toBeVisible();
    await map.getByRole("radio", { name: "Table" }).check();
    await expect(map.getByRole("row", { name: /^Opinion \d/ })).toContainText("large");
    await expectAccessible(page);
    const like = page.getByRole("button", { name: /Hold equal/ });
    await like.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Size" }).click();
    await expect(page).toHaveURL(/like=/);
    await expect(map.getByRole("columnheader", { name: /like for like/ }).first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectAccessible(page);
    await told.getByRole("button", { name: "Show these cases" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/tab=cases/);
  });

  test("a change is found on its day, told, and compared before and after", async ({ page }) => {
    await open(page, "en");
    await openPart(page, "changes");
    const changes = page.getByRole("region", { name: "When the process changed" });
    await expect(changes.getByRole("heading", { name: /^From \d+\/03\/2025$/ })).toBeVisible();
    await expect(changes.getByText(/^Cases take another time/)).toBeVisible();
    const chart = page.getByRole("region", { name: "In the course of time" });
    await expect(chart).toBeVisible();
    await chart.getByRole("radio", { name: "A month" }).check();
    // What is known to have happened stands on the same axis and is offered near a point.
    const known = page.getByRole("region", { name: "What is known to have happened" });
    await known.getByRole("button", { name: "Note it" }).click();
    await expect(known.getByText("Write what happened.")).toBeVisible();
    await known.getByLabel("Day").fill("2025-03-05");
    await known.getByLabel("What it was").fill("A new law");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(changes.getByRole("list", { name: "May be explained by" }).first()).toContainText(
      "Law: A new law",
    );
    await expect(changes.getByText("05/03/2025: Law: A new law")).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectAccessible(page);
    await changes.getByRole("button", { name: "Compare before and after" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/groups=period/);
    const told = page.getByRole("region", { name: "What differs" });
    await expect(told.getByText(/^Cases in “from .* typically take .* longer/)).toBeVisible();
  });
});

test.describe("two analyses", () => {
  test.use({ locale: "en-GB" });

  test("an analysis is held against a saved one, and shown to be the same", async ({ page }) => {
    await signInAs(page, "Ludza", "municipality-coordinator");
    await open(page, "en");
    await page.getByRole("button", { name: "Save the analysis" }).click();
    const title = `Requests ${randomUUID()}`;
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill(title);
    await dialog.getByRole("button", { name: "Save the analysis" }).click();
    await expect(page).toHaveURL(/\/analysis\/[0-9a-f-]{36}/);
    await open(page, "en");
    await openPart(page, "differences");
    await page.getByRole("button", { name: /Compare cases by/ }).click();
    await page.getByRole("option", { name: "Another saved analysis" }).click();
    await page.getByRole("button", { name: /The other analysis/ }).click();
    await page.getByRole("option", { name: title }).click();
    await expect(page.getByText("The groups can be compared.")).toBeVisible();
    await expect(page.getByText("No difference is demonstrated", { exact: true })).toBeVisible();
    await page.getByText("Equality and chance").click();
    await page.getByRole("textbox", { name: "The same within, percentage points" }).fill("20");
    await page.keyboard.press("Enter");
    const same = page.getByRole("region", { name: "Shown to be the same" });
    await expect(same.getByText(/^Opinion: .* within ±20 percentage points/)).toBeVisible();
    await expect(page.getByRole("region", { name: "Map of differences" })).toBeVisible();
    await page.getByText(/Steps under other names/).click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectAccessible(page);
  });
});

for (const [locale, browser, told] of [
  ["lv", "lv-LV", /Grupas var salīdzināt/],
  ["lt", "lt-LT", /Grupes galima lyginti/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale: browser });
    test(`both tabs speak ${locale}`, async ({ page }) => {
      await open(page, locale);
      await openPart(page, "differences");
      await expect(page.getByText(told)).toBeVisible();
      await expectAccessible(page);
      await openPart(page, "changes");
      await expect(page.getByRole("heading", { level: 4 }).first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}
