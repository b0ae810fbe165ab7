import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "@talka/report";
import { ideaWords } from "../../packages/web/src/features/ideas/idea-words.ts";
import { standardWords } from "../../packages/web/src/features/standards/standard-words.ts";
import { measureWords } from "../../packages/web/src/features/trials/measure-words.ts";
import { planWords } from "../../packages/web/src/features/trials/plan-words.ts";
import { trialWords } from "../../packages/web/src/features/trials/trial-words.ts";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

const owner = { organisation: "Ludzas novads", role: "process-owner" };
const dayBack = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Weekly values: fourteen before the change and twelve after it, the last in these days. */
const before = [20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23, 22, 24];
const after = [12, 10, 11, 9, 13, 10, 8, 12, 9, 11, 10, 9];
const pasted = [...before, ...after].map((value, k) => `${dayBack(7 * (25 - k))}\t${value},5`);

async function lookAt(page: Page, at: readonly number[] = widths) {
  for (const width of at) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("an idea becomes a trial, its values a verdict, and what was adopted standard work", async ({
  browser,
  baseURL,
}) => {
  const { page, send } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", owner);
  const text = translator(ideaWords, "lv");
  const plan = translator(planWords, "lv");
  const trial = translator(trialWords, "lv");
  const values = translator(measureWords, "lv");
  const standard = translator(standardWords, "lv");
  const title = `Zvana poga ${randomUUID().slice(0, 6)}`;

  await page.goto("/ideas");
  await page.getByRole("button", { name: text("newIdea") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: text("put") }).click();
  await expect(dialog.getByText(text("nameFault"))).toBeVisible();
  await dialog.getByRole("textbox", { name: text("name") }).fill("Pielikumu saraksts pie durvīm");
  await expect(dialog.getByText(text("similar"))).toBeVisible();
  await dialog.getByRole("textbox", { name: text("name") }).fill(title);
  await dialog.getByRole("button", { name: text("put") }).click();
  const column = (state: "new" | "looked-at" | "trying") =>
    page.getByRole("region", { name: text(`state.${state}`), exact: true });
  await expect(column("new").getByRole("button", { name: title, exact: true })).toBeVisible();

  // by keyboard, then by menu
  await column("new").getByRole("button", { name: title, exact: true }).press("Alt+ArrowRight");
  await expect(column("looked-at").getByRole("button", { name: title, exact: true })).toBeVisible();
  await page.getByRole("button", { name: text("move", { title }) }).click();
  await page
    .getByRole("menuitem", { name: text("moveTo", { state: text("state.trying") }) })
    .click();
  await column("trying").getByRole("button", { name: title, exact: true }).click();
  await page.getByRole("button", { name: text("support"), exact: true }).click();
  await expect(dialog.getByText(text("supporters", { n: 1 }))).toBeVisible();
  await dialog.getByRole("link", { name: text("planTrial") }).click();

  await dialog.getByRole("textbox", { name: plan("name") }).fill(title);
  await dialog.getByRole("textbox", { name: plan("question") }).fill("Vai gaida īsāk?");
  await dialog.getByRole("textbox", { name: plan("change") }).fill("Poga pie durvīm.");
  await dialog.getByRole("textbox", { name: plan("measure") }).fill("Dienas līdz atbildei");
  await dialog.getByRole("textbox", { name: plan("fromValue") }).fill("22,5");
  await dialog.getByLabel(plan("by"), { exact: true }).fill(dayBack(-20));
  await dialog.getByLabel(plan("startOn"), { exact: true }).fill(dayBack(77));
  await dialog.getByLabel(plan("checkOn"), { exact: true }).fill(dayBack(-20));
  await dialog.getByRole("button", { name: plan("save") }).click();

  // without a prediction it cannot begin
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(plan("fault.to"))).toBeVisible();
  await expect(page.getByRole("button", { name: trial("start") })).toBeDisabled();
  await page.getByRole("button", { name: plan("editPlan") }).click();
  await dialog.getByRole("textbox", { name: plan("toValue") }).fill("12");
  await dialog.getByRole("button", { name: plan("save") }).click();
  await page.getByRole("button", { name: trial("start") }).click();
  await dialog.getByRole("button", { name: trial("start") }).click();
  await expect(page.getByRole("button", { name: plan("editPlan") })).toBeHidden();

  const box = page.getByRole("textbox", { name: /^Vērtības: / });
  await box.fill("vakar\t12");
  await expect(page.getByText(/nevar nolasīt dienu/)).toBeVisible();
  await box.fill(pasted.join("\n"));
  await page.getByRole("button", { name: values("saveValues") }).click();
  const check = page.getByRole("region", { name: trial("check"), exact: true });
  await expect(check.getByText("Apstiprināts", { exact: true })).toBeVisible();
  await expect(check.getByText(/Paredzēts: 12 darbdien/)).toBeVisible();
  await lookAt(page);

  await check.getByRole("textbox", { name: trial("minutesBefore") }).fill("30");
  await check.getByRole("textbox", { name: trial("minutesAfter") }).fill("20");
  await check.getByRole("textbox", { name: trial("yearlyVolume") }).fill("600");
  await check.getByRole("textbox", { name: trial("yearlyVolume") }).press("Tab");
  await expect(check.getByText("Atbrīvotais darba laiks: 100 stundu gadā.")).toBeVisible();
  await page.getByRole("radio", { name: trial("choose.adopt") }).check();
  await page.getByRole("button", { name: trial("decide") }).click();
  const id = page.url().split("/").at(-1) ?? "";
  for (const form of ["a4", "a3"]) {
    const file = await send("GET", `/api/trials/${id}/sheet?form=${form}&locale=lv`);
    expect(file.headers()["content-type"]).toBe("application/pdf");
  }

  await page.getByRole("link", { name: trial("toStandard") }).click();
  await page.getByRole("textbox", { name: standard("title") }).fill(title);
  await page.getByRole("textbox", { name: standard("ownerRole") }).fill("Lietvedis");
  await page.getByLabel(standard("reviewOn")).fill(dayBack(-200));
  await page.getByRole("textbox", { name: standard("step"), exact: true }).fill("Nospiest pogu");
  await page.getByRole("button", { name: standard("save"), exact: true }).click();
  await page.getByRole("button", { name: standard("read") }).click();
  await expect(page.getByText(standard("haveRead"))).toBeVisible();
  await lookAt(page);
});

for (const [locale, browserLocale, width] of [
  ["lv", "lv-LV", 360],
  ["lt", "lt-LT", 360],
  ["en", "en-GB", 1280],
] as const) {
  test(`boards, trials and sheets can be used in ${locale}`, async ({ browser, baseURL }) => {
    const text = translator(ideaWords, locale);
    const trial = translator(trialWords, locale);
    const { page } = await asDemoPerson(browser, baseURL ?? "", browserLocale, owner);
    await page.goto("/ideas");
    await expect(page.getByRole("heading", { level: 1, name: text("title") })).toBeVisible();
    await lookAt(page, [width]);
    await page.goto("/ideas?view=pick");
    await expect(page.getByRole("table")).toBeVisible();
    await lookAt(page, [width]);
    await page.goto("/trials");
    await page.getByRole("tab", { name: trial("tab.standards") }).click();
    await expect(page.getByRole("link", { name: "Iesnieguma pieņemšana pie loga" })).toBeVisible();
    await page.getByRole("tab", { name: trial("tab.trials") }).click();
    await lookAt(page, [width]);
    await page.getByRole("link", { name: "Pielikumu saraksts pie loga" }).first().click();
    await page.getByRole("link", { name: trial("a3"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(trial("a3"));
    await lookAt(page, [width]);
  });
}
