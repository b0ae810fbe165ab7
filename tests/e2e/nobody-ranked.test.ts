import { expect, test } from "@playwright/test";
import {
  type AnalysisTab,
  analysisTabs,
} from "../../packages/web/src/features/analysis/address.ts";
import { openPart } from "./helpers/analysis-parts.ts";
import { demoAnalysis } from "./helpers/demo-analysis.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

test.use({ locale: "lv-LV" });

/** A cell that is a count or a share, not a day, a code or words. */
const figure = /^\d{1,3}([\s\u00a0]?\d{3})*(,\d+)?\s?(%|h|d\.|st\.)?$/;

test("no page a leader can reach puts a figure beside a person or a recorded resource", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { page } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", {
    organisation: "Ludzas novads",
    role: "municipality-coordinator",
  });
  const { people } = (await (await page.request.get("/api/demo/people")).json()) as {
    people: readonly { name: string }[];
  };
  const names = people.map(({ name }) => name);
  const addresses = [
    "/",
    "/processes",
    "/observations",
    "/ideas",
    "/trials",
    "/boards",
    "/practices",
    "/borrowing",
    "/commitments",
    "/meetings",
    "/events",
    "/programme",
    "/training",
    "/visits",
    "/news",
    "/organisation",
    "/access-record",
    "/notices",
  ];
  const tables: readonly AnalysisTab[] = ["variants", "waiting", "handovers", "cases"];
  let rowsSeen = 0;
  const look = async (where: string, hasTable: boolean) => {
    await expect(page.locator("main")).not.toContainText(/Ielādē|Aprēķina|Rēķina|Lasa/, {
      timeout: 20_000,
    });
    if (hasTable) {
      await expect(page.locator("main tr").first()).toBeVisible({ timeout: 20_000 });
    }
    const rows = await page
      .locator("tr, [role=row]")
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim())),
      );
    rowsSeen += rows.length;
    const counted = rows.filter(
      (cells) =>
        cells.some(
          (cell) => names.includes(cell) || /^(persona|asmuo|person)[-\s]?\d+$/i.test(cell),
        ) && cells.some((cell) => figure.test(cell)),
    );
    expect(counted, where).toEqual([]);
  };
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator("h1").first()).toBeVisible({ timeout: 20_000 });
    await look(address, false);
  }
  // The log is opened once, and each of its parts looked at.
  await page.goto(await demoAnalysis(page));
  for (const part of analysisTabs) {
    await openPart(page, part);
    await look(part, tables.includes(part));
  }
  expect(rowsSeen).toBeGreaterThan(50);
  await page.context().close();
});
