import { expect, type Page, test } from "@playwright/test";
import { locales, modelCheckWords, translator } from "@talka/report";
import { changeFormWords } from "../../packages/web/src/features/what-if/change-form-words.ts";
import { resultWords } from "../../packages/web/src/features/what-if/result-words.ts";
import { whatIfWords } from "../../packages/web/src/features/what-if/what-if-words.ts";
import { expectAccessible } from "./helpers/accessibility.ts";
import { demoAnalysis } from "./helpers/demo-analysis.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

test.use({ actionTimeout: 10_000 });

const text = translator(whatIfWords, "lv");
const said = translator(resultWords, "lv");
const checked = translator(modelCheckWords, "lv");
const kinds = translator(changeFormWords, "lv");
const owner = { organisation: "Ludzas novads", role: "process-owner" } as const;
const tags = { lv: "lv-LV", lt: "lt-LT", en: "en-GB" } as const;

const lead = (page: Page) => page.locator("[data-measure=lead-mean]");

test("from an analysis to a model, a slider, a new lead time, kept, compared, and a trial", async ({
  browser,
  baseURL,
}) => {
  const { page } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", owner);
  await page.goto(await demoAnalysis(page));
  await page.getByRole("button", { name: text("title"), exact: true }).click();
  // The model is made of the records in this browser.
  await expect(lead(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(text("noChanges"))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: text("change"), exact: true }).click();
  await page.getByRole("button", { name: kinds("sickness"), exact: true }).click();
  const slider = page.getByRole("slider", { name: kinds("shareAway") });
  await slider.focus();
  await slider.press("End");
  await expect(lead(page)).toHaveAttribute("data-state", "worse");
  await expect(lead(page)).toContainText("95 %");
  await page.getByRole("button", { name: text("undo"), exact: true }).click();
  await page.getByRole("button", { name: text("redo"), exact: true }).click();
  await expect(lead(page)).toHaveAttribute("data-state", "worse");

  await page.getByRole("button", { name: text("save"), exact: true }).click();
  await expect(page).toHaveURL(/\/what-if\/[0-9a-f-]{36}$/);
  await expect(page.getByText(text("savedAll"))).toBeVisible();
  await page.getByRole("tab", { name: text("compare") }).click();
  const compared = page.getByRole("region", { name: said("scenarioTable") });
  await expect(compared.getByText(text("scenarioN", { n: 1 })).first()).toBeVisible();
  await page.getByRole("tab", { name: text("steps") }).click();
  await expect(page.getByRole("heading", { name: said("stepTable") })).toBeVisible();
  await page.getByRole("tab", { name: text("model") }).click();
  await expect(page.locator("[data-verdict]")).toBeVisible();
  await expect(page.getByRole("heading", { name: checked("answersHead") })).toBeVisible();
  await expect(page.getByText(checked("answer.workTimes"))).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole("tab", { name: text("results") }).click();
  await expect(lead(page)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: said("trial") }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox").first()).toHaveValue(/Kas būtu, ja/);
  await expect(page).toHaveURL(/\/trials\?/);
});

test("a map drawn by people becomes a model that says it is estimated", async ({
  browser,
  baseURL,
}) => {
  const { page, send } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", owner);
  const { maps } = (await (await send("GET", "/api/maps")).json()) as {
    readonly maps: readonly { readonly id: string; readonly title: string }[];
  };
  const map = maps.find(({ title }) => title === "Iesniegums: kā ir šodien");
  await page.goto(`/maps/${map?.id}`);
  await page.getByRole("link", { name: text("title"), exact: true }).click();
  await expect(lead(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("tab", { name: text("model") }).click();
  await expect(page.getByRole("tabpanel")).toContainText(/novērtē|pieņem/i);
  await page.context().close();
});

test("the pages can be read in every language, on a phone too", async ({ browser, baseURL }) => {
  for (const locale of locales) {
    const { page } = await asDemoPerson(browser, baseURL ?? "", tags[locale], owner);
    const words = translator(whatIfWords, locale);
    await page.goto("/what-if");
    await expect(page.getByRole("heading", { level: 1, name: words("title") })).toBeVisible();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectAccessible(page);
    await page.goto("/what-if/new");
    await expect(page.getByText(words("filesHint"))).toBeVisible();
    await page.context().close();
  }
});
