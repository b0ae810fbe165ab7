import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { lineOfficeModel } from "@talka/engine";
import { translator } from "@talka/report";
import { findBetterWords } from "../../packages/web/src/features/find-better/find-better-words.ts";
import { staffNeedsWords } from "../../packages/web/src/features/staff-needs/staff-needs-words.ts";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

const coordinator = { organisation: "Ludzas novads", role: "municipality-coordinator" } as const;

/** One clerk checks and is nearly always busy; the other could learn to. */
const model = lineOfficeModel({
  people: ["Lietvede A", "Lietvede B"],
  processes: [
    {
      id: "atlaujas",
      gapMinutes: 24,
      tasks: [
        { id: "Pārbaudīt", minutes: 20, by: ["Lietvede A"] },
        { id: "Reģistrēt", minutes: 5, by: ["Lietvede B"] },
      ],
    },
  ],
});

test("a need is entered, a better way found with its interval and taken over", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const needs = translator(staffNeedsWords, "lv");
  const find = translator(findBetterWords, "lv");
  const person = await asDemoPerson(browser, baseURL ?? "", "lv-LV", coordinator);
  const { page } = person;

  // The first answer comes late, with what it knew before the need was kept.
  let release: () => void = () => undefined;
  const held = new Promise<void>((free) => {
    release = free;
  });
  let isFirst = true;
  await page.route("**/api/staff-needs", async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    const answer = await route.fetch();
    await held;
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await page.goto("/needs");
  await page.getByLabel(needs("called")).fill("Lietvede A");
  await page.getByRole("button", { name: needs("save"), exact: true }).press("Enter");
  await expect(page.getByText(needs("saved"), { exact: true })).toBeVisible();
  release();
  const mine = page.getByRole("listitem").filter({ hasText: "7:30" });
  await expect(mine.first()).toContainText("brīvs no 7:30 līdz 8:30");

  const id = randomUUID();
  const run = { startAtMs: Date.UTC(2026, 0, 5), cases: 200, warmUpCases: 20, seed: 1 };
  const made = await person.send("POST", "/api/what-ifs", {
    id,
    title: "Atļaujas",
    scenarios: [{ id: randomUUID(), name: "", changes: [] }],
    base: { model, story: { kind: "files" }, run },
    source: { kind: "files" },
  });
  expect(made.ok()).toBe(true);
  await page.goto(`/what-if/${id}`);
  const box = page.getByRole("region", { name: find("title") });
  await box.getByRole("button", { name: find("start") }).press("Enter");
  const first = box
    .getByRole("listitem")
    .filter({ hasText: find("take") })
    .first();
  await expect(first).toContainText("Lietvede B apgūst: „Pārbaudīt”", { timeout: 30_000 });
  await expect(first).toContainText(/kopējais izpildes laiks: par [\d,]+ ± [\d,]+ (h|d\.) mazāk/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 900 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await first.getByRole("button", { name: new RegExp(find("take")) }).press("Enter");
  await expect(first.getByRole("button", { name: new RegExp(find("take")) })).toBeDisabled();
  await expect(page.getByText(/Lietvede B.*Pārbaudīt/).first()).toBeVisible();

  await page.goto("/needs");
  await mine.first().getByRole("button").press("Enter");
  await expect(page.getByText(needs("removed"), { exact: true })).toBeVisible();
});

test("what may change and must hold is chosen, a search cancelled, another one priced", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const find = translator(findBetterWords, "en");
  const { page, send } = await asDemoPerson(browser, baseURL ?? "", "en-GB", coordinator);
  const id = randomUUID();
  const run = { startAtMs: Date.UTC(2026, 0, 5), cases: 100, warmUpCases: 10, seed: 1 };
  await send("POST", "/api/what-ifs", {
    id,
    title: "Permits",
    scenarios: [{ id: randomUUID(), name: "", changes: [] }],
    base: { model, story: { kind: "files" }, run },
    source: { kind: "files" },
  });
  await page.goto(`/what-if/${id}`);
  const box = page.getByRole("region", { name: find("title") });
  await box.getByRole("checkbox", { name: find("rest") }).click();
  await box.getByRole("checkbox", { name: find("break") }).click();
  await box.getByText(find("redesign"), { exact: true }).press("Enter");
  await box.getByRole("checkbox", { name: /“Reģistrēt” is left out/ }).check();
  await box.getByText(find("duties"), { exact: true }).press("Enter");
  await box.getByRole("button", { name: find("dutyAdd") }).press("Enter");
  await box.getByText(find("eyes"), { exact: true }).press("Enter");
  await box.getByRole("button", { name: find("eyesAdd") }).press("Enter");
  await expect(box.getByText(`${find("eyes")} (1)`)).toBeVisible();
  await expectAccessible(page);

  await box.getByRole("button", { name: find("depth") }).click();
  await page.getByRole("option", { name: find("long") }).click();
  await box.getByRole("button", { name: find("start") }).press("Enter");
  await box.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(box.getByRole("button", { name: find("start") })).toBeEnabled();
  await expect(box.getByRole("progressbar")).toHaveCount(0);

  await box.getByRole("button", { name: find("depth") }).click();
  await page.getByRole("option", { name: find("quick") }).click();
  await box.getByRole("button", { name: find("start") }).press("Enter");
  // Four eyes hold: neither may one clerk do both, nor may one look be left out.
  const proposals = box.getByRole("list").filter({ hasText: find("take") });
  await expect(proposals).toBeVisible({ timeout: 30_000 });
  await expect(proposals).not.toContainText(/is left out|also does|learns/);
  await box.getByRole("button", { name: find("prices") }).press("Enter");
  const price = box.getByRole("listitem").filter({
    hasText: "four eyes: “Pārbaudīt” and “Reģistrēt” by two people",
  });
  await expect(price).toContainText(/Without it: [\d.]+ ± /, { timeout: 30_000 });
  await page.setViewportSize({ width: 360, height: 900 });
  await expectAccessible(page);
});

for (const [locale, browserLocale] of [
  ["lv", "lv-LV"],
  ["lt", "lt-LT"],
  ["en", "en-GB"],
] as const) {
  test(`the page of needs stands in ${locale}, wide and narrow`, async ({ browser, baseURL }) => {
    const { page } = await asDemoPerson(browser, baseURL ?? "", browserLocale, coordinator);
    await page.goto("/needs");
    const text = translator(staffNeedsWords, locale);
    await expect(page.getByRole("heading", { name: text("title") })).toBeVisible();
    await expect(page.getByText(text("privacy"))).toBeVisible();
    for (const width of widthsIn(locale)) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  });
}
