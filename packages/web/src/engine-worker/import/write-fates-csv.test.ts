import type { RowFate } from "@talka/engine";
import { expect, test } from "vitest";
import { type FateWords, writeFatesCsv } from "./write-fates-csv.ts";

const words = {
  header: ["row", "column", "value", "reason", "repair", "suggestion", "outcome"],
  faults: { "end.unreadable": "no date" },
  repairs: { "read-as-suggested": "read as" },
  outcomes: { rejected: "left out", repaired: "mended" },
  delimiter: ";",
} as unknown as FateWords;

const fate: RowFate = {
  rowNumber: 7,
  column: "end",
  value: "31.O2.2026",
  fault: "end.unreadable",
  suggestedRepair: "read-as-suggested",
  suggestedValue: "2026-02-28",
  outcome: "rejected",
};

async function written(...fates: RowFate[]): Promise<string> {
  return writeFatesCsv(
    fates.length,
    (k) => fates[k]!,
    words,
    () => {},
  ).text();
}

test("every fate is one line, with a byte order mark before the first", async () => {
  const bytes = await writeFatesCsv(
    1,
    () => fate,
    words,
    () => {},
  ).bytes();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await written(fate)).toBe(
    "row;column;value;reason;repair;suggestion;outcome\r\n7;end;31.O2.2026;no date;read as;2026-02-28;left out\r\n",
  );
});

test("a value that would run as a formula in a spreadsheet is written as text", async () => {
  expect(await written({ ...fate, value: '=HYPERLINK("x")' })).toContain(`"'=HYPERLINK(""x"")"`);
});

test("quotes, delimiters and line breaks inside a value stay inside their field", async () => {
  expect(await written({ ...fate, value: 'a;"b"\nc' })).toContain('"a;""b""\nc"');
});

test("ten thousand fates are all written", async () => {
  const csv = await writeFatesCsv(
    10_000,
    () => fate,
    words,
    () => {},
  ).text();
  expect(csv.split("\r\n")).toHaveLength(10_002);
});
