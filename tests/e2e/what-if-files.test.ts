import { expect, test } from "@playwright/test";
import { translator } from "@talka/report";
import { mapWords } from "../../packages/web/src/features/process-map/map-words.ts";
import { changeFormWords } from "../../packages/web/src/features/what-if/change-form-words.ts";
import { resultWords } from "../../packages/web/src/features/what-if/result-words.ts";
import { whatIfWords } from "../../packages/web/src/features/what-if/what-if-words.ts";
import { overlayWords } from "../../packages/web/src/ui/overlays/words.ts";
import { expectAccessible } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

const text = translator(whatIfWords, "lt");
const said = translator(resultWords, "lt");
const kinds = translator(changeFormWords, "lt");
const map = translator(mapWords, "lt");
const more = translator(overlayWords, "lt")("more");

const diagram = `<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"><b:process id="P">
  <b:startEvent id="S"/><b:task id="A" name="Priimti"/><b:task id="B" name="Atsakyti"/><b:endEvent id="E"/>
  <b:sequenceFlow id="f0" sourceRef="S" targetRef="A"/><b:sequenceFlow id="f1" sourceRef="A" targetRef="B"/>
  <b:sequenceFlow id="f2" sourceRef="B" targetRef="E"/></b:process></b:definitions>`;
const week = [{ from: "MONDAY", to: "FRIDAY", beginTime: "09:00:00", endTime: "17:00:00" }];
const expo = (seconds: number) => ({
  distribution_name: "expon",
  distribution_params: [{ value: seconds }, { value: 0 }, { value: 100_000 }],
});
const parameters = {
  resource_profiles: [
    {
      id: "c",
      name: "Raštinė",
      resource_list: [{ id: "c", name: "c", cost_per_hour: "12", amount: 3, calendar: "w" }],
    },
  ],
  resource_calendars: [{ id: "w", name: "w", time_periods: week }],
  task_resource_distribution: ["A", "B"].map((task_id) => ({
    task_id,
    resources: [{ resource_id: "c", ...expo(1500) }],
  })),
  gateway_branching_probabilities: [],
  arrival_time_distribution: expo(1500),
  arrival_time_calendar: week,
};

test("files of one's own become a what-if with undo, scenarios side by side and moving cases", async ({
  browser,
  baseURL,
}) => {
  const owner = { organisation: "Ludzas novads", role: "process-owner" };
  const { page } = await asDemoPerson(browser, baseURL ?? "", "lt-LT", owner);
  const drop = (name: string, mimeType: string, content: string) =>
    page.locator("input[type=file]").setInputFiles({
      name,
      mimeType,
      buffer: Buffer.from(content),
    });
  await page.goto("/what-if/new");
  await drop("prasymas.bpmn", "application/xml", "<nothing/>");
  await expect(page.getByRole("alert")).toHaveText(text("notDiagram"));
  await drop("prasymas.bpmn", "application/xml", diagram);
  await expect(page.getByText(text("chooseParameters"))).toBeVisible();
  await drop("prasymas.json", "application/json", JSON.stringify(parameters));
  const lead = page.locator("[data-measure=lead-mean]");
  await expect(lead).toBeVisible();

  // Undo takes the change back, redo makes it again.
  await page.getByRole("button", { name: text("change"), exact: true }).click();
  await page.getByRole("button", { name: kinds("headcount"), exact: true }).click();
  await expect(lead).toHaveAttribute("data-state", "better");
  await page.getByRole("button", { name: text("undo"), exact: true }).click();
  await expect(page.getByText(text("noChanges"))).toBeVisible();
  await page.getByRole("button", { name: text("redo"), exact: true }).click();
  await expect(lead).toHaveAttribute("data-state", "better");
  const loads = page.getByRole("table", { name: said("loads") });
  await expect(loads).toContainText(/\d+ % \(\d+ % … \d+ %\)/);

  await page.getByRole("button", { name: text("copy"), exact: true }).click();
  await page.getByRole("tab", { name: text("compare") }).click();
  for (const n of [1, 2]) {
    await expect(page.getByText(text("scenarioN", { n })).last()).toBeVisible();
  }

  await page.getByRole("tab", { name: text("steps") }).click();
  const watch = page.getByRole("button", { name: map("animate") });
  await watch.click();
  await page.getByRole("button", { name: map("pause"), exact: true }).click();
  await expect(page.getByRole("button", { name: map("play"), exact: true })).toBeVisible();
  await watch.click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await watch.click();
  await expect(page.getByRole("button", { name: map("play"), exact: true })).toBeVisible();

  // On a phone the first figure stands on the first screen, and all buttons behind one.
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole("tab", { name: text("results") }).click();
  await page.evaluate(() => scrollTo(0, 0));
  const undo = page.getByRole("button", { name: text("undo"), exact: true });
  await expect(undo).toBeHidden();
  expect((await lead.boundingBox())?.y).toBeLessThan(800);
  await page.getByRole("button", { name: more, exact: true }).first().press("Enter");
  await expect(undo).toBeVisible();
  await expectAccessible(page);
});
