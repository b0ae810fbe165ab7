import { expect, test } from "vitest";
import { readEventTable } from "./read-event-table.ts";
import { bytesSource } from "./source/byte-source.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

async function readingOf(content: string | Uint8Array, options = {}) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = await readEventTable(bytesSource("file", bytes), options);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.reading;
}

test.each([
  {
    name: "semicolons and decimal commas",
    text: "case;year;cost\nA;2026;1,5\nB;2027;2,5\n",
    reading: { delimiter: ";", encoding: "utf-8", decimal: ",", header: true },
  },
  {
    name: "commas and decimal points",
    text: "case,cost\nA,1.5\nB,2.5\n",
    reading: { delimiter: ",", encoding: "utf-8", decimal: ".", header: true },
  },
  {
    name: "no header and no numbers",
    text: "A\t05.01.2026\nB\t06.01.2026\n",
    reading: { delimiter: "\t", encoding: "utf-8", decimal: null, header: false },
  },
])("a table tells that its file has $name", async ({ text, reading }) => {
  expect(await readingOf(text)).toEqual({ kind: "csv", ...reading });
});

test("a table tells how its file was read against what it seems to be", async () => {
  const csv = { delimiter: ",", encoding: "windows-1257", header: false };
  expect(await readingOf("case;cost\nA;1\n", { csv })).toEqual({
    kind: "csv",
    delimiter: ",",
    encoding: "windows-1257",
    decimal: null,
    header: false,
  });
});

test("a table of a workbook names its sheet and all others", async () => {
  const columns = [{ name: "a", kind: "text" }] as const;
  const sheet = (name: string) => ({ name, columns, rows: [["x"], ["y"]] });
  const book = writeXlsx([sheet("one"), sheet("two")]);
  const sheets = ["one", "two"];
  expect(await readingOf(book)).toEqual({ kind: "xlsx", sheet: "one", sheets });
  expect(await readingOf(book, { sheet: "two" })).toEqual({ kind: "xlsx", sheet: "two", sheets });
});
