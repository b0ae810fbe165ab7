import { expect, test } from "vitest";
import { type DataColumn, tableCsv, tableJson } from "./table-text.ts";

interface Row {
  readonly name: string;
  readonly n: number;
}
const columns: readonly DataColumn<Row>[] = [
  { id: "name", title: "Solis", value: (row) => row.name },
  { id: "n", title: "Reizes, n", value: (row) => row.n },
];

test("a saved table quotes commas and quotes, keeps Latvian letters and leaves gaps empty", () => {
  const rows = [
    { name: 'Saskaņot "ātri", pēc tam parakstīt', n: 2 },
    { name: "Sūtīt", n: Number.NaN },
  ];
  expect(tableCsv(columns, rows)).toBe(
    '\ufeffSolis,"Reizes, n"\r\n"Saskaņot ""ātri"", pēc tam parakstīt",2\r\nSūtīt,\r\n',
  );
});

test("a name that looks like a formula stays a text", () => {
  expect(tableCsv(columns, [{ name: "=1+1", n: -1 }])).toContain("'=1+1,-1");
});

test("a table as JSON has one object a row and null for what is missing", () => {
  expect(JSON.parse(tableJson(columns, [{ name: "a", n: Number.NaN }]))).toEqual([
    { name: "a", n: null },
  ]);
});
