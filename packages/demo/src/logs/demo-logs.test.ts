import {
  type EventTable,
  eventCount,
  guessMapping,
  type InstantColumn,
  type TextColumn,
} from "@talka/engine";
import { expect, test } from "vitest";
import { demoLogs, faultyLogId } from "./demo-logs.ts";
import { plantedFaults, withFaults } from "./plant-faults.ts";
import { readWrittenMinute } from "./text-rows.ts";
import { writeSemicolonCsv } from "./write-csv.ts";

const logs = demoLogs();
const faulty = logs.find(({ id }) => id === faultyLogId)!;

test("the region has at most 150,000 events, and each log a few hundred to two thousand cases", () => {
  expect(logs.reduce((sum, log) => sum + log.table().rowCount, 0)).toBeLessThan(150_000);
  for (const log of logs) {
    const cases = textColumn(log.table(), log.mapping.caseId[0]!).values.length;
    expect(cases, log.id).toBeGreaterThan(300);
    expect(cases, log.id).toBeLessThan(2000);
  }
});

test("the same seed writes the same bytes, another seed others", () => {
  const again = demoLogs().find(({ id }) => id === faultyLogId)!;
  expect(again.csv()).toBe(faulty.csv());
  const other = demoLogs(7).find(({ id }) => id === faultyLogId)!;
  expect(other.csv()).not.toBe(faulty.csv());
});

test.each(logs)("$id: the file and the table say the same", (log) => {
  const [header, ...rows] = log
    .csv()
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(";"));
  const table = log.table();
  expect(table.columns.map(({ name }) => name)).toEqual(header);
  expect(table.rowCount).toBe(rows.length);
  table.columns.forEach((column, k) => {
    const cells = rows.map((row) => row[k]!);
    if (column.kind === "text") {
      const { codes, values } = column;
      expect(cells.map((_, r) => (codes[r] === -1 ? "" : values[codes[r]!]))).toEqual(cells);
    } else {
      const { wallMs } = column as InstantColumn;
      expect(Array.from(wallMs)).toEqual(cells.map(readWrittenMinute));
    }
  });
});

test.each(logs)("$id: the mapping names columns that are there", ({ mapping, table }) => {
  const names = table().columns.map(({ name }) => name);
  for (const name of [
    ...mapping.caseId,
    ...mapping.activity,
    mapping.end,
    ...(mapping.start === undefined ? [] : [mapping.start]),
    mapping.resource,
    mapping.role,
    ...mapping.attributes,
  ]) {
    expect(names).toContain(name);
  }
});

test.each(logs)("$id: only the damaged file has rows an import must reject", (log) => {
  const table = log.table();
  const bad = table.columns.flatMap((column) =>
    column.kind === "instant"
      ? [...column.wallMs.keys()].filter((r) => Number.isNaN(column.wallMs[r]!))
      : [log.mapping.caseId[0], log.mapping.activity[0]].includes(column.name)
        ? [...(column as TextColumn).codes.keys()].filter(
            (r) => (column as TextColumn).codes[r] === -1,
          )
        : [],
  );
  const expected = log.id === faultyLogId ? plantedFaults : [];
  expect(bad.toSorted((a, b) => a - b)).toEqual(
    expected.filter(({ fault }) => fault !== "start.after-end").map(({ row }) => row),
  );
});

test("the damaged file has a start after its end where it says so", () => {
  const table = faulty.table();
  const start = instantColumn(table, "Sākums");
  const end = instantColumn(table, "Beigas");
  const late = [...start.keys()].filter((r) => start[r]! > end[r]!);
  expect(late).toEqual(
    plantedFaults.filter(({ fault }) => fault === "start.after-end").map(({ row }) => row),
  );
});

test.each(logs)("$id: some cases are still open and most are not", (log) => {
  const table = log.table();
  const cases = textColumn(table, log.mapping.caseId[0]!);
  const steps = textColumn(table, log.mapping.activity[0]!);
  const over = new Set<number>();
  for (let r = 0; r < table.rowCount; r++) {
    const step = steps.values[steps.codes[r]!];
    if (step !== undefined && log.endSteps.includes(step)) over.add(cases.codes[r]!);
  }
  const open = cases.values.length - over.size;
  expect(open).toBeGreaterThan(0);
  expect(open).toBeLessThan(
    log.milestones === null ? 0.06 * cases.values.length : Number.POSITIVE_INFINITY,
  );
});

test.each(logs)("$id: ends and milestones name steps of the log", (log) => {
  const steps = textColumn(log.table(), log.mapping.activity[0]!).values;
  const { endSteps, milestones } = log;
  expect(endSteps.length).toBeGreaterThan(0);
  for (const step of endSteps) expect(steps).toContain(step);
  if (milestones !== null) expect(steps).toContain(milestones.from);
  if (milestones !== null) expect(steps).toContain(milestones.to);
});

test.each(logs)("$id: a suspension names steps of the log", (log) => {
  const steps = textColumn(log.table(), log.mapping.activity[0]!).values;
  for (const { from, to } of log.deadline?.suspensions ?? []) {
    expect(steps).toContain(from);
    expect(steps).toContain(to);
  }
});

test.each(logs)("$id: the engine guesses the mapping that was meant", ({ table, mapping }) => {
  const guess = guessMapping(table(), mapping.zone);
  expect(guess.ok && guess.value.mapping).toEqual(mapping);
});

test.each(logs)("$id: every row becomes an event, but for the planted faults", (log) => {
  const { log: built, report } = log.build();
  const faults = log.id === faultyLogId ? plantedFaults : [];
  expect(report.read).toBe(log.table().rowCount);
  expect(report.fates.map(({ rowNumber, column, fault }) => [rowNumber, column, fault])).toEqual(
    faults.map(({ row, column, fault }) => [row + 2, column, fault]),
  );
  expect(report.accepted + report.repaired).toBe(eventCount(built));
  expect([report.overlapCount, report.gapCount]).toEqual([0, 0]);
  expect(built.caseAttributes.map(({ name }) => name)).toEqual(log.mapping.attributes);
});

test.each([
  { text: "29.02.2024 10:15", ms: Date.UTC(2024, 1, 29, 10, 15) },
  { text: "2024-02-29 10:15", ms: Date.UTC(2024, 1, 29, 10, 15) },
  { text: "29.02.2024", ms: Date.UTC(2024, 1, 29) },
  { text: "31.02.2025 10:15", ms: Number.NaN },
  { text: "00.11.2024 08:45", ms: Number.NaN },
  { text: "01.01.2025 25:00", ms: Number.NaN },
  { text: "vakar", ms: Number.NaN },
  { text: "", ms: Number.NaN },
])("the written minute “$text” is read as $ms", ({ text, ms }) => {
  expect(readWrittenMinute(text)).toBe(ms);
});

test("fields with separators or quotes are quoted", () => {
  expect(writeSemicolonCsv({ header: ["a", "b"], instants: [], rows: [["1;2", 'say "x"']] })).toBe(
    'a;b\r\n"1;2";"say ""x"""\r\n',
  );
});

test("a fault for a row that is not there is refused", () => {
  const text = { header: ["a"], instants: [], rows: [["1"]] };
  expect(() =>
    withFaults(text, [{ row: 1, column: "a", value: "", fault: "case.missing" }]),
  ).toThrow(RangeError);
});

function textColumn(table: EventTable, name: string): TextColumn {
  return table.columns.find((column) => column.name === name) as TextColumn;
}

function instantColumn(table: EventTable, name: string): Float64Array {
  return (table.columns.find((column) => column.name === name) as InstantColumn).wallMs;
}
