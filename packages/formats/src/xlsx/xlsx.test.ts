import { Workbook } from "exceljs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SheetCell, SheetTable } from "../sheet-table.ts";
import { columnOf, readTable, valuesOf } from "../testing/read-for-test.ts";
import { columnLetters, columnOfAddress } from "./cell-address.ts";
import { isDateFormat, isTimeFormat } from "./number-format.ts";
import { serialToWallMs } from "./serial-date.ts";
import { writeXlsx } from "./write-xlsx.ts";

async function madeByAnother(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const table = (
  columns: SheetTable["columns"],
  rows: SheetTable["rows"],
  name = "Sheet",
): SheetTable => ({
  name,
  columns,
  rows,
});

describe("a workbook of another program", () => {
  test("gives dates by style, shared strings, rich text, booleans, formulas and gaps", async () => {
    const bytes = await madeByAnother((book) => {
      const sheet = book.addWorksheet("Lietas");
      sheet.addRow(["lieta", "darbība", "datums", "summa", "ir", "aprēķins"]);
      sheet.addRow([
        "A-1",
        "Saņemts",
        new Date(Date.UTC(2026, 2, 1, 14, 5)),
        1.5,
        true,
        { formula: "1+1", result: 2 },
      ]);
      sheet.addRow([
        "A-1",
        { richText: [{ text: "Iz" }, { text: "skatīts" }] },
        new Date(Date.UTC(2026, 2, 2)),
        2,
        false,
        { formula: "1+2", result: 3 },
      ]);
      sheet.addRow([]);
      sheet.addRow(["A-2", "Saņemts", null, null, true, { formula: "2+2", result: 4 }]);
    });
    const read = await readTable(bytes);
    expect(valuesOf(read, "lieta")).toEqual(["A-1", "A-1", "A-2"]);
    expect(valuesOf(read, "darbība")).toEqual(["Saņemts", "Izskatīts", "Saņemts"]);
    expect(valuesOf(read, "datums")).toEqual([
      "2026-03-01T14:05:00.000",
      "2026-03-02T00:00:00.000",
      null,
    ]);
    expect(valuesOf(read, "summa")).toEqual([1.5, 2, null]);
    expect(valuesOf(read, "ir")).toEqual(["true", "false", "true"]);
    expect(valuesOf(read, "aprēķins")).toEqual([2, 3, 4]);
    expect([...read.rowNumber]).toEqual([2, 3, 5]);
  });

  test("may count days from 1904", async () => {
    const bytes = await madeByAnother((book) => {
      book.properties.date1904 = true;
      book.addWorksheet("S").addRows([["d"], [new Date(Date.UTC(2026, 2, 1, 6))]]);
    });
    expect(valuesOf(await readTable(bytes), "d")).toEqual(["2026-03-01T06:00:00.000"]);
  });

  test("may have titles over its header and several sheets; both are said", async () => {
    const bytes = await madeByAnother((book) => {
      book.addWorksheet("Empty");
      book
        .addWorksheet("Data")
        .addRows([["Pārskats par 2026. gadu"], ["a", "b", "c"], [1, "x", "y"], [2, "z", "w"]]);
      book.addWorksheet("More").addRows([["q"], [5]]);
    });
    const read = await readTable(bytes);
    expect(valuesOf(read, "a")).toEqual([1, 2]);
    expect([...read.rowNumber]).toEqual([3, 4]);
    expect(read.warnings).toEqual([
      { code: "xlsx.other-sheets", detail: { sheet: "Data", others: 2 } },
      { code: "xlsx.rows-above-header", detail: { rows: 1 } },
    ]);
    expect(valuesOf(await readTable(bytes, { sheet: "More" }), "q")).toEqual([5]);
  });

  test("with dates typed as text among dates keeps both, and says which are none", async () => {
    const day = (d: number) => new Date(Date.UTC(2026, 2, d));
    const bytes = await madeByAnother((book) => {
      book
        .addWorksheet("S")
        .addRows([
          ["d"],
          [day(1)],
          ["02.03.2026"],
          [day(3)],
          ["31.02.2026"],
          [day(5)],
          [day(6)],
          [day(7)],
        ]);
    });
    expect(valuesOf(await readTable(bytes), "d").slice(0, 4)).toEqual([
      "2026-03-01T00:00:00.000",
      "2026-03-02T00:00:00.000",
      "2026-03-03T00:00:00.000",
      "? 31.02.2026",
    ]);
  });

  test("with numbers among words keeps the words, and the numbers as written", async () => {
    const bytes = await madeByAnother((book) => {
      book.addWorksheet("S").addRows([["k"], [1], ["2a"], [3.5]]);
    });
    expect(valuesOf(await readTable(bytes), "k")).toEqual(["1", "2a", "3.5"]);
  });
});

describe("what we write", () => {
  const columns = [
    { name: "teksts <&>", kind: "text" },
    { name: "n", kind: "number" },
    { name: "t", kind: "instant" },
  ] as const;

  test("another program reads as it was meant", async () => {
    const at = Date.UTC(2026, 2, 1, 14, 5, 30);
    const bytes = writeXlsx([
      table(
        columns,
        [
          ["=1+1", -2.5, at],
          ['ā "x"\n', null, null],
        ],
        "Kopā/1",
      ),
      table(columns, [], "kopā 1"),
    ]);
    const book = new Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["Kopā 1", "kopā 1 (2)"]);
    const rows = book.worksheets[0]!;
    expect(rows.getRow(1).values).toEqual([undefined, "teksts <&>", "n", "t"]);
    expect(rows.getRow(2).values).toEqual([undefined, "=1+1", -2.5, new Date(at)]);
    expect(rows.getRow(3).getCell(1).value).toBe('ā "x"\n');
  });

  const cells = fc.record({
    text: fc.oneof(
      fc.constant(null),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 }).map((text) => `x${text}x`),
    ),
    number: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
    // Where a sheet can tell milliseconds apart.
    instant: fc.integer({ min: Date.UTC(1901, 0) / 1000, max: Date.UTC(2300, 0) / 1000 }),
  });

  test("we read back the same", () =>
    fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 8 }), async (wanted) => {
        const rows = wanted.map((row): SheetCell[] => [row.text, row.number, row.instant * 1000]);
        const read = await readTable(writeXlsx([table(columns, rows)]));
        expect(columnOf(read, "t").kind).toBe("instant");
        expect(valuesOf(read, "t")).toEqual(
          wanted.map((row) => new Date(row.instant * 1000).toISOString().slice(0, 23)),
        );
        if (wanted.some((row) => row.number !== null)) {
          expect(valuesOf(read, "n").map(Number)).toEqual(
            wanted.map((row) => row.number ?? 0).map((n) => n + 0),
          );
        }
        if (wanted.some((row) => row.text !== null)) {
          expect(valuesOf(read, columns[0].name)).toEqual(wanted.map((row) => row.text));
        }
      }),
      { numRuns: 100 },
    ));

  test("needs a table, and rows that fit a sheet", () => {
    expect(() => writeXlsx([])).toThrow(RangeError);
    expect(() => writeXlsx([table(columns, new Array(1_048_576).fill([]))])).toThrow(RangeError);
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s, and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  const bytes = new TextEncoder().encode(`${letters}12`);
  expect(columnOfAddress(bytes, 0, bytes.length)).toBe(column);
});

test.each([
  [61, false, "1900-03-01"],
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, null],
  [0, false, null],
  [46082, false, "2026-03-01"],
  [0, true, "1904-01-01"],
  [44620, true, "2026-03-01"],
  [2958466, false, null],
])("day number %d (from 1904: %s) is %s", (serial, from1904, day) => {
  const wallMs = serialToWallMs(serial, from1904);
  expect(Number.isNaN(wallMs) ? null : new Date(wallMs).toISOString().slice(0, 10)).toBe(day);
});

test.each([
  [14, null, "date"],
  [22, null, "date"],
  [20, null, "time"],
  [0, null, "number"],
  [4, null, "number"],
  [164, "dd.mm.yyyy hh:mm", "date"],
  [164, '[$-426]yyyy\\. "gada" d\\. mmmm', "date"],
  [164, "hh:mm:ss", "time"],
  [164, "[h]:mm", "time"],
  [164, '0.00 "days"', "number"],
  [164, "General", "number"],
  [164, "[Red]#,##0.00", "number"],
  [164, "#,##0\\d", "number"],
])("cell format %d %s shows a %s", (id, code, kind) => {
  const shown = isDateFormat(id, code) ? "date" : isTimeFormat(id, code) ? "time" : "number";
  expect(shown).toBe(kind);
});
