import { expect, test } from "@playwright/test";
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
  const read = async (path: string) => (await page.request.get(path)).json();
  const { analyses } = (await read("/api/analyses")) as { analyses: readonly { id: string }[] };
  const tabs = ["map", "variants", "lead-time", "waiting", "handovers", "dots", "cases", "quality"];
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
    ...tabs.map((tab) => `/analysis/${analyses[0]?.id}?tab=${tab}`),
  ];
  const tables = addresses.filter((address) =>
    /tab=(variants|waiting|handovers|cases)$/.test(address),
  );
  let rowsSeen = 0;
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator("h1").first()).toBeVisible({ timeout: 20_000 });
    await expect(page.locator("main")).not.toContainText(/Ielādē|Aprēķina|Lasa/, {
      timeout: 20_000,
    });
    if (tables.includes(address)) {
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
    expect(counted, address).toEqual([]);
  }
  expect(rowsSeen).toBeGreaterThan(50);
  await page.context().close();
});
