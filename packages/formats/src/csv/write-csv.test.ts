import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { SheetCell, SheetTable } from "../sheet-table.ts";
import { readTable, valuesOf } from "../testing/read-for-test.ts";
import { writeCsv } from "./write-csv.ts";

const columns = [
  { name: "text", kind: "text" },
  { name: "number", kind: "number" },
  { name: "instant", kind: "instant" },
] as const;
const table = (...rows: SheetCell[][]): SheetTable => ({ name: "t", columns, rows });
const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("a table as CSV", () => {
  test("has a header and a line a row", () => {
    const at = Date.UTC(2026, 2, 1, 14, 5);
    expect(text(writeCsv(table(["x", 1.5, at], [null, null, null])))).toBe(
      "text,number,instant\r\nx,1.5,2026-03-01 14:05\r\n,,\r\n",
    );
  });

  test("without rows is a header", () => {
    expect(text(writeCsv(table()))).toBe("text,number,instant\r\n");
  });

  test("quotes delimiters, quotes, line ends and blanks at the edge", () => {
    expect(
      text(writeCsv(table(['a,"b"', null, null], [" c", null, null], ["d\ne", null, null]))),
    ).toBe('text,number,instant\r\n"a,""b""",,\r\n" c",,\r\n"d\ne",,\r\n');
  });

  test("can be made for a spreadsheet of Latvia or Lithuania", () => {
    const options = { delimiter: ";", decimal: ",", mark: true } as const;
    expect(text(writeCsv(table(["ā", 1.5, null]), options))).toBe(
      "\ufefftext;number;instant\r\nā;1,5;\r\n",
    );
  });

  test("never runs as a formula, unless the caller wants every text as it is", () => {
    const rows = table(
      ["=1+1", null, null],
      ["@x", null, null],
      ["-5", null, null],
      ["+371 2", null, null],
    );
    expect(text(writeCsv(rows)).split("\r\n").slice(1, 5)).toEqual([
      "'=1+1,,",
      "'@x,,",
      "-5,,",
      "'+371 2,,",
    ]);
    expect(text(writeCsv(rows, { guardFormulas: false })).split("\r\n")[1]).toBe("=1+1,,");
  });
});

const rows = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constant(null),
      fc.string({ unit: fc.constantFrom("a", "ž", '"', ",", "\n", "\r", ";", "=", "'") }),
    ),
    fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 4e12 })),
  ),
  { minLength: 1, maxLength: 8 },
);

test("another parser finds every text in it", () =>
  fc.assert(
    fc.property(rows, (wanted) => {
      const printed = text(writeCsv(table(...wanted), { guardFormulas: false }));
      const found = Papa.parse<string[]>(printed, {
        delimiter: ",",
        newline: "\r\n",
        skipEmptyLines: true,
      });
      expect(found.data.slice(1).map((row) => row[0])).toEqual(wanted.map((row) => row[0] ?? ""));
    }),
  ));

test("we read back the same, to the bit and the millisecond", () =>
  fc.assert(
    fc.asyncProperty(rows, async (wanted) => {
      const bytes = writeCsv(table(...wanted), { guardFormulas: false });
      const csv = {
        header: true,
        columnKinds: { text: "text", number: "number", instant: "instant" },
      } as const;
      const read = await readTable(bytes, { csv: { ...csv, delimiter: "," } });
      expect(valuesOf(read, "text")).toEqual(wanted.map((row) => row[0]?.trim() || null));
      const instants = wanted.map((row) =>
        row[2] === null ? null : new Date(row[2]).toISOString().slice(0, 23),
      );
      expect(valuesOf(read, "instant")).toEqual(instants);
      const numbers = wanted.map((row) => (row[1] === null ? null : row[1] + 0));
      const plain = numbers.every((n) => n === null || Math.abs(n) < 1e15);
      if (plain)
        expect(valuesOf(read, "number").map((n) => (n === null ? null : Number(n) + 0))).toEqual(
          numbers,
        );
    }),
  ));
