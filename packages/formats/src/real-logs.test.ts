import { existsSync, openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readEventTable } from "./read-event-table.ts";
import { columnOf } from "./testing/read-for-test.ts";

const folder = new URL("../../../../shared/data/", import.meta.url);
const isThere = existsSync(folder);

/** Cases, events (one row each), activities, resources; as another program counted them. */
const LOGS = [
  ["bpic15_1.xes.gz", 1199, 52217, 398, 23],
  ["bpic15_1f.xes.gz", 902, 21656, 70, 21],
  ["bpic15_2.xes.gz", 832, 44354, 410, 11],
  ["bpic15_2f.xes.gz", 681, 24678, 82, 12],
  ["bpic15_3.xes.gz", 1409, 59681, 383, 14],
  ["bpic15_3f.xes.gz", 1369, 43786, 62, 14],
  // One event has no name; the other program leaves it out.
  ["coselog_wabo_1.xes.gz", 937, 38944, 380, 18],
  ["receipt.xes.gz", 1434, 8577, 27, 48],
  ["roadtraffic.xes.gz", 150370, 561470, 11, 148],
  ["running-example.xes.gz", 6, 42, 8, 6],
  ["sepsis.xes.gz", 1050, 15214, 16, 0],
] as const;

async function read(name: string) {
  const blob = await openAsBlob(new URL(name, folder));
  const result = await readEventTable({ name, size: blob.size, stream: () => blob.stream() });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const distinct = (table: Awaited<ReturnType<typeof read>>, name: string): number => {
  if (!table.columns.some((column) => column.name === name)) return 0;
  const column = columnOf(table, name);
  if (column.kind === "number") return new Set(column.values).size;
  return column.kind === "text" ? column.values.length : 0;
};

describe("public logs are read with the counts another program finds (needs the shared data)", () => {
  test.runIf(isThere).each(LOGS)(
    "%s: %d cases, %d events",
    async (name, cases, events, activities, resources) => {
      const table = await read(name);
      expect(table.unreadableRows).toEqual([]);
      expect(table.rowCount).toBe(events);
      expect(distinct(table, "case:concept:name")).toBe(cases);
      expect(distinct(table, "concept:name")).toBe(activities);
      expect(distinct(table, "org:resource")).toBe(resources);
      const at = columnOf(table, "time:timestamp");
      expect(at.kind === "instant" && at.unreadable.size).toBe(0);
      expect(at.kind === "instant" && at.wallMs.some(Number.isNaN)).toBe(false);
    },
  );

  test.runIf(isThere).each([
    ["receipt.csv.gz", 1434, 8577, 27],
    ["running-example.csv", 6, 42, 8],
  ])("%s: %d cases, %d events", async (name, cases, events, activities) => {
    const table = await read(name);
    expect(table.unreadableRows).toEqual([]);
    expect(table.rowCount).toBe(events);
    expect(distinct(table, "case:concept:name")).toBe(cases);
    expect(distinct(table, "concept:name")).toBe(activities);
    expect(columnOf(table, "time:timestamp").kind).toBe("instant");
  });

  test.runIf(isThere)(
    "the first and last instants of each log are those another program finds",
    async () => {
      for (const name of ["receipt", "sepsis", "bpic15_2f"]) {
        const expected = JSON.parse(
          await readFile(new URL(`expected/${name}.json`, folder), "utf8"),
        ) as {
          figures: Record<"first_timestamp" | "last_timestamp", { value: string }>;
        };
        const at = columnOf(await read(`${name}.xes.gz`), "time:timestamp");
        if (at.kind !== "instant") throw new Error("no instants");
        const utc = Array.from(at.wallMs, (wallMs, r) => wallMs - at.offsetMinutes[r]! * 60_000);
        const [first, last] = [
          utc.reduce((a, b) => Math.min(a, b)),
          utc.reduce((a, b) => Math.max(a, b)),
        ];
        const { first_timestamp, last_timestamp } = expected.figures;
        expect([name, first, last]).toEqual([
          name,
          Date.parse(first_timestamp.value),
          Date.parse(last_timestamp.value),
        ]);
      }
    },
  );
});
