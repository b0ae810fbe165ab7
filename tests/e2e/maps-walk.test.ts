import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { streamMapWords, translator } from "@talka/report";
import { addQuickSteps, emptyMap, readQuickEntry } from "../../packages/lean/src/index.ts";
import { drawMapWords } from "../../packages/web/src/features/analysis/draw-map-words.ts";
import { editorWords } from "../../packages/web/src/features/maps/editor-words.ts";
import { mapVoiceWords } from "../../packages/web/src/features/maps/map-voice-words.ts";
import { processWords } from "../../packages/web/src/features/processes/process-words.ts";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { demoAnalysis } from "./helpers/demo-analysis.ts";
import { asDemoPerson, type DemoVisitor } from "./helpers/demo-people.ts";

test.use({ actionTimeout: 10_000 });

const text = translator(editorWords, "lv");
const words = translator(streamMapWords, "lv");
const process = translator(processWords, "lv");
const owner = { organisation: "Preiļu novads", role: "process-owner" } as const;

const lines = [
  "Reģistrēt | Lietvedis | 10 min | 1 d | 90 %",
  "Atbildēt | Jurists | 60 min | 4 d | 80 %",
  "Parakstīt | Vadītājs | 5 min | 2 d | 95 %",
].join("\n");

const saved = (page: Page) => expect(page.locator("[data-state=saved]")).toBeVisible();
const step = (page: Page, name: string) =>
  page.locator("svg").getByRole("button", { name: new RegExp(`^\\d+\\. ${name}`) });

/** A map of a process of its own, made through the server. */
async function aMap(send: DemoVisitor["send"]): Promise<string> {
  const [id, processId] = [randomUUID(), randomUUID()];
  const nothing = { ownerRole: "", customer: "", trigger: "", result: "" };
  const ends = { startsWith: "", endsWith: "", yearlyVolume: null, teamIds: [] };
  const named = { id: processId, name: "Zvanu reģistrs", code: "", serviceId: null };
  await send("POST", "/api/processes", { ...named, ...nothing, ...ends, state: "in-use" });
  const drawn = addQuickSteps(emptyMap, readQuickEntry(lines).steps, "", randomUUID);
  const from = { fromMapId: null, analysisId: null };
  await send("POST", "/api/maps", {
    id,
    processId,
    title: "Zvani",
    state: "current",
    drawn,
    ...from,
  });
  return id;
}

/** Chooses from the menu of files and gives what was saved. */
async function download(page: Page, item: string): Promise<string> {
  await page.getByRole("button", { name: text("export") }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  return readFile(await (await coming).path(), "utf8");
}

test("a map from the wall: named, typed, drawn, mended by keyboard, changed by two at once", async ({
  browser,
  baseURL,
}) => {
  const { page, send } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", owner);
  const team = { id: randomUUID(), name: "Labiekārtošana", tier: 1, parentId: null };
  await send("POST", "/api/teams", team);
  await page.goto("/processes");
  await page.getByRole("button", { name: process("newProcess") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: process("save") }).click();
  await expect(dialog.getByText(process("nameMissing"))).toBeVisible();
  await dialog.getByLabel(process("name"), { exact: true }).fill("Koku ciršana parkā");
  await dialog.getByRole("textbox", { name: process("yearlyVolume") }).fill("1000");
  await dialog.getByRole("button", { name: new RegExp(process("service")) }).press("Enter");
  await page.getByRole("option").nth(1).click();
  await dialog
    .getByRole("group", { name: process("teams") })
    .getByRole("checkbox")
    .first()
    .check();
  await dialog.getByRole("button", { name: process("save") }).click();
  await expect(page.getByText(process("service"), { exact: true })).toBeVisible();
  await expect(page.getByText(process("teams"), { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Koku ciršana parkā");

  await page.getByRole("button", { name: text("newMap") }).click();
  await dialog.getByRole("button", { name: text("save") }).click();
  await expect(page.getByText(text("empty"))).toBeVisible();

  // what is typed in a workshop; a line that is not understood is named and nothing is lost
  await page
    .getByRole("button", { name: text("quick") })
    .first()
    .click();
  await dialog.getByLabel(text("lines")).fill(`${lines}\nNosūtīt | 9x`);
  await expect(dialog.getByRole("alert")).toContainText("4. rinda: „9x”");
  await dialog.getByLabel(text("lines")).fill(lines);
  await dialog.getByRole("button", { name: text("draw", { count: 3 }) }).click();
  const figures = page.getByRole("region", { name: text("figures") });
  await expect(figures).toContainText("7 darbdienas");
  await saved(page);

  // keyboard: walk, move, take back, open, change
  await step(page, "Reģistrēt").focus();
  await page.keyboard.press("ArrowRight");
  await expect(step(page, "Atbildēt")).toBeFocused();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(step(page, "Atbildēt")).toHaveAccessibleName(/^3\. /);
  await page.keyboard.press("Control+z");
  await expect(step(page, "Atbildēt")).toHaveAccessibleName(/^2\. /);
  await step(page, "Atbildēt").press("Enter");
  await dialog.getByLabel(text("leadTime")).fill("10 min");
  await dialog.getByRole("button", { name: text("save") }).click();
  await expect(dialog.getByText(text("fault.shorter"))).toBeVisible();
  await dialog.getByLabel(text("leadTime")).fill("5 d");
  await dialog.getByLabel(text("problems")).fill("Gaida juristu");
  await dialog.getByRole("button", { name: text("save") }).click();
  await expect(figures).toContainText("8 darbdienas");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("region", { name: text("figures") })).toContainText("8 darbdienas");

  // the photo of the paper map lies beside it
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  await page.locator("input[type=file]").setInputFiles({
    name: "sienas karte.png",
    mimeType: "image/png",
    buffer: Buffer.from(pixel, "base64"),
  });
  await expect(page.getByText("sienas karte").first()).toBeVisible();

  // lanes change places
  await page.getByRole("radio", { name: text("list"), exact: true }).check();
  const up = page.getByRole("button", { name: text("laneUp", { role: "Vadītājs" }) });
  await up.press("Enter");
  await saved(page);
  await page.getByRole("radio", { name: text("picture"), exact: true }).check();

  // somebody else saves meanwhile: one is told, and takes theirs
  const id = page.url().split("/").at(-1) ?? "";
  const known = await (await page.request.get(`/api/maps/${id}`)).json();
  const theirs = { revision: known.revision, drawn: { ...known.drawn, stickers: [] } };
  const origin = new URL(page.url()).origin;
  await page.request.put(`/api/maps/${id}/drawing`, { data: theirs, headers: { origin } });
  await page.getByRole("radio", { name: text("list"), exact: true }).check();
  await page.getByRole("button", { name: text("actionsOf", { step: "Parakstīt" }) }).click();
  await page.getByRole("menuitem", { name: text("remove") }).click();
  await expect(page.getByRole("alert")).toContainText(text("conflict"));
  await page.getByRole("button", { name: text("theirs") }).click();
  await expect(page.getByRole("rowheader", { name: "Parakstīt" }).first()).toBeVisible();
});

test("a map is kept as a version, laid beside its target, and saved as files", async ({
  browser,
  baseURL,
}) => {
  const { page, send } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", owner);
  await page.goto(`/maps/${await aMap(send)}`);
  await page.getByRole("radio", { name: text("versions"), exact: true }).check();
  await page.getByLabel(text("versionNote")).fill("Pie sienas");
  await page.getByRole("button", { name: text("keepVersion") }).click();
  await expect(page.getByRole("cell", { name: "Pie sienas" })).toBeVisible();
  await page.getByRole("radio", { name: text("compare"), exact: true }).check();
  await page
    .getByRole("button", { name: text("copyTarget") })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(words("state.target"));
  await step(page, "Atbildēt").press("Delete");
  await saved(page);
  await page.getByRole("radio", { name: text("compare"), exact: true }).check();
  await expect(page.getByText("Vairs nav: „Atbildēt”.")).toBeVisible();
  await page.getByRole("radio", { name: text("picture"), exact: true }).check();
  expect(await download(page, text("bpmn"))).toContain('name="Parakstīt"');
  expect(await download(page, text("svg"))).toContain("Reģistrēt → Parakstīt");
  expect(await download(page, text("csv"))).toContain("Reģistrēt;Lietvedis");
  expect(await download(page, text("pdfA3"))).toContain("%PDF-1.7");
});

test("a map is drawn from an analysis, with measured times", async ({ browser, baseURL }) => {
  const person = { organisation: "Ludzas novads", role: "process-owner" } as const;
  const { page } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", person);
  const drawing = translator(drawMapWords, "lv");
  await page.goto(await demoAnalysis(page));
  await page.getByRole("button", { name: "Pārskats", exact: true }).click();
  await page.getByRole("menuitem", { name: drawing("drawMap") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(drawing("title")).fill("Pēc ierakstiem");
  await dialog.getByRole("button", { name: drawing("draw") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pēc ierakstiem");
  await expect(page.getByRole("region", { name: text("figures") })).toContainText("izmērīts, n = ");
});

const languages = [
  { locale: "lv", browserLocale: "lv-LV" },
  { locale: "lt", browserLocale: "lt-LT" },
  { locale: "en", browserLocale: "en-GB" },
] as const;

for (const { locale, browserLocale } of languages) {
  test(`every view of a map is accessible, wide and narrow, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const person = { organisation: "Ludzas novads", role: "staff-contributor" } as const;
    const { page } = await asDemoPerson(browser, baseURL ?? "", browserLocale, person);
    const { maps } = await (await page.request.get("/api/maps")).json();
    const map = maps.find((one: { title: string }) => one.title === "Iesniegums: kā ir šodien");
    const own = translator(editorWords, locale);
    await page.goto("/processes");
    await expect(page.getByRole("link", { name: "Iesnieguma izskatīšana" })).toBeVisible();
    await page.goto(`/processes/${map.processId}`);
    // among the maps of the process, and in its thread
    await expect(page.getByRole("link", { name: map.title }).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/maps/${map.id}`);
    // what people say stands in the fourth band, and leads to its record
    const said = page.getByRole("region", { name: translator(mapVoiceWords, locale)("voices") });
    await expect(said.getByRole("link", { name: /Vieni un tie paši dati divreiz/ })).toBeVisible();
    for (const [view, seen] of [
      ["picture", widths],
      ["list", [360]],
      ["compare", [1280]],
    ] as const) {
      await page.getByRole("radio", { name: own(view), exact: true }).check();
      await expect(
        page.getByRole("table").or(page.locator("svg[role=group]")).first(),
      ).toBeVisible();
      for (const width of seen) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page);
      }
    }
  });
}
