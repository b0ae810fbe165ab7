// Long: one table of what files of the world look like, each line a file.
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { columnOf, plainTable, readTable, valuesOf } from "../testing/read-for-test.ts";

const kinds = (table: { columns: readonly { name: string; kind: string }[] }) =>
  table.columns.map((column) => `${column.name}:${column.kind}`);

describe("a plain file", () => {
  test("is columns of text, numbers and instants, its rows numbered as lines", async () => {
    const table = await readTable("case,at,cost\nA,2026-03-01 14:05,1.5\nB,2026-03-02 09:00,2\n");
    expect(kinds(table)).toEqual(["case:text", "at:instant", "cost:number"]);
    expect(valuesOf(table, "at")).toEqual(["2026-03-01T14:05:00.000", "2026-03-02T09:00:00.000"]);
    expect(valuesOf(table, "cost")).toEqual([1.5, 2]);
    expect([...table.rowNumber]).toEqual([2, 3]);
    expect(table.warnings).toEqual([]);
  });

  test.each([
    ["a missing last line end", "a,b\n1,x"],
    ["CR LF", "a,b\r\n1,x\r\n"],
    ["line ends of old Macintoshes", "a,b\r1,x\r"],
    ["semicolons", "a;b\n1;x\n"],
    ["tabs", "a\tb\n1\tx\n"],
    ["bars", "a|b\n1|x\n"],
    ["a byte order mark", "\ufeffa,b\n1,x\n"],
    ["a line that names the separator", "sep=;\na;b\n1;x\n"],
    ["blank lines", "\n\na,b\n\n1,x\n\n"],
    ["quotes around everything", '"a","b"\n"1","x"\n'],
    ["blanks around fields", "a , b\n 1 , x \n"],
    ["empty fields too many", "a,b\n1,x,,\n"],
  ])("with %s says the same", async (_, text) => {
    const table = await readTable(text);
    expect(table.columns.map((column) => column.name)).toEqual(["a", "b"]);
    expect([valuesOf(table, "a"), valuesOf(table, "b")]).toEqual([[1], ["x"]]);
    expect(table.unreadableRows).toEqual([]);
    expect(table.warnings).toEqual([]);
  });

  test("whose header quotes badly does not lose it", async () => {
    const table = await readTable('"case,what\nA,x\nB,y\n');
    expect(table.columns.map((column) => column.name)).toEqual(['"case', "what"]);
    expect(valuesOf(table, "what")).toEqual(["x", "y"]);
  });

  test("of one column needs no delimiter", async () => {
    expect(valuesOf(await readTable("name\nx\ny z\n"), "name")).toEqual(["x", "y z"]);
  });

  test("names empty and repeated headers", async () => {
    const table = await readTable("a,,a,\nw,x,y,z\n");
    expect(table.columns.map((column) => column.name)).toEqual([
      "a",
      "column 2",
      "a (2)",
      "column 4",
    ]);
  });

  test("without a header is told by dates and numbers in its first row", async () => {
    const table = await readTable("A,2026-03-01,1\nB,2026-03-02,2\n");
    expect(table.columns.map((column) => column.name)).toEqual([
      "column 1",
      "column 2",
      "column 3",
    ]);
    expect([...table.rowNumber]).toEqual([1, 2]);
  });

  test("may have titles above its header, which a warning counts", async () => {
    const table = await readTable(
      "Pārskats\n2026. gads\n\nlieta;darbība;datums\nA;x;01.03.2026\nB;y;02.03.2026\n",
    );
    expect(kinds(table)).toEqual(["lieta:text", "darbība:text", "datums:instant"]);
    expect([...table.rowNumber]).toEqual([5, 6]);
    expect(table.warnings).toEqual([{ code: "csv.rows-above-header", detail: { rows: 2 } }]);
  });
});

describe("quotes", () => {
  test("hold delimiters, line ends and doubled quotes; the row stands where it begins", async () => {
    const table = await readTable('a,b\n"x,1","line\nbreak"\n"say ""hi""",z\n');
    expect(valuesOf(table, "a")).toEqual(["x,1", 'say "hi"']);
    expect(valuesOf(table, "b")).toEqual(["line\nbreak", "z"]);
    expect([...table.rowNumber]).toEqual([2, 4]);
  });

  test("that never close cost one line and not the rest of the file", async () => {
    const table = await readTable('a,b\n1,"open\n2,x\n3,y\n');
    expect(valuesOf(table, "a")).toEqual([2, 3]);
    expect(table.unreadableRows).toEqual([{ rowNumber: 2, code: "row.quote", text: '1,"open' }]);
  });

  test("that close in a later row by chance do not swallow the rows between", async () => {
    const table = await readTable('a,b\n1,"open\n2,x\n3,y\n4,"fine"\n5,z\n');
    expect(valuesOf(table, "a")).toEqual([2, 3, 4, 5]);
    expect(table.unreadableRows.map((row) => [row.rowNumber, row.code])).toEqual([
      [2, "row.quote"],
    ]);
  });

  test("that end in the middle of a field are reported with their line", async () => {
    const table = await readTable('a,b\n"x"y,1\nz,2\n');
    expect(valuesOf(table, "a")).toEqual(["z"]);
    expect(table.unreadableRows).toEqual([{ rowNumber: 2, code: "row.quote", text: '"x"y,1' }]);
  });

  test("inside a field that does not begin with one are letters", async () => {
    expect(valuesOf(await readTable('a,b\n5" pipe,1\n'), "a")).toEqual(['5" pipe']);
  });

  test("can be another character, or none", async () => {
    expect(valuesOf(await readTable("a,b\n'x,y',1\n", { csv: { quote: "'" } }), "a")).toEqual([
      "x,y",
    ]);
    expect(valuesOf(await readTable('a,b\n"x,1\n', { csv: { quote: "" } }), "a")).toEqual(['"x']);
  });
});

test("rows with another number of fields are reported and the rest goes on", async () => {
  const table = await readTable("a,b,c\n1,2,3\n1,2\n1,2,3,4\n4,5,6\n");
  expect(valuesOf(table, "a")).toEqual([1, 4]);
  expect(table.unreadableRows).toEqual([
    { rowNumber: 3, code: "row.field-count", text: "1,2" },
    { rowNumber: 4, code: "row.field-count", text: "1,2,3,4" },
  ]);
});

describe("encodings", () => {
  const text = "lieta;darbība\nĀ-1;Saņemts iesniegums\nŽ-2;Gauta paraiška – šįmet\n";
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const units = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };
  const baltic = (content: string) => {
    const decoder = new TextDecoder("windows-1257");
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    return Uint8Array.from([...content].map((letter) => table.get(letter) ?? 63));
  };
  test.each([
    ["UTF-8", new TextEncoder().encode(text), []],
    ["UTF-16 LE with its mark", utf16(false, true), ["utf-16le"]],
    ["UTF-16 BE with its mark", utf16(true, true), ["utf-16be"]],
    ["UTF-16 LE without a mark", utf16(false, false), ["utf-16le"]],
    ["UTF-16 BE without a mark", utf16(true, false), ["utf-16be"]],
    ["Windows-1257", baltic(text), ["windows-1257"]],
  ])("%s is told from the bytes", async (_, bytes, encodings) => {
    const table = await readTable(bytes);
    expect(valuesOf(table, "lieta")).toEqual(["Ā-1", "Ž-2"]);
    expect(valuesOf(table, "darbība")).toEqual(["Saņemts iesniegums", "Gauta paraiška – šįmet"]);
    expect(table.warnings.map((warning) => warning.detail["encoding"])).toEqual(encodings);
  });

  test("Windows-1257 is found out even when its first letter comes late", async () => {
    const rows = Array.from({ length: 9000 }, (_, r) => `C${r};plain text of row ${r}`).join("\n");
    const table = await readTable(baltic(`case;what\n${rows}\nZ;ņemt\n`));
    expect(valuesOf(table, "what").at(-1)).toBe("ņemt");
  });

  test("one broken letter among many good ones stays broken, with a warning", async () => {
    const bytes = new TextEncoder().encode("a;b\nāā;1\nčč;2\nšš;3\nx?x;4\n");
    bytes[bytes.lastIndexOf(63)] = 0xe2;
    const table = await readTable(bytes, { csv: { encoding: "utf-8" } });
    expect(valuesOf(table, "a")).toEqual(["āā", "čč", "šš", "x\ufffdx"]);
    expect(table.warnings[0]?.code).toBe("file.damaged-text");
  });
});

describe("kinds of columns", () => {
  test("a date column keeps its bad dates as unreadable values", async () => {
    const table = await readTable(
      "a;d\n1;01.03.2026\n2;31.02.2026\n3;2.3.2026\n4;\n5;02.03.2026\n",
    );
    expect(valuesOf(table, "d")).toEqual([
      "2026-03-01T00:00:00.000",
      "? 31.02.2026",
      "2026-03-02T00:00:00.000",
      null,
      "2026-03-02T00:00:00.000",
    ]);
  });

  test("marks of no value are empty in dates and numbers, and text elsewhere", async () => {
    const table = await readTable(
      "t;n;d\nNULL;1;01.03.2026\nx;NULL;NULL\ny;-;n/a\nz;2;01.03.2026\nw;3;02.03.2026\nv;4;02.03.2026\n",
    );
    expect(kinds(table)).toEqual(["t:text", "n:number", "d:instant"]);
    expect(valuesOf(table, "n").slice(0, 3)).toEqual([1, null, null]);
    expect(valuesOf(table, "t")[0]).toBe("NULL");
  });

  test.each([
    ["day first where one value says so", "13/02/2026\n01/02/2026", "2026-02-01", []],
    ["month first where one value says so", "02/13/2026\n02/01/2026", "2026-02-01", []],
    [
      "day first with a warning where none does",
      "03/02/2026\n01/02/2026",
      "2026-02-01",
      ["column.date-order-ambiguous"],
    ],
  ])("slashed dates are read %s", async (_, rows, second, codes) => {
    const table = await readTable(`d\n${rows}\n`);
    expect(valuesOf(table, "d")[1]).toBe(`${second}T00:00:00.000`);
    expect(table.warnings.map((warning) => warning.code)).toEqual(codes);
  });

  test("an order of day and month that shows late is used for the whole column", async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, r) => `C${r},0${(r % 9) + 1}/05/2026,some words to fill the line`,
    );
    const table = await readTable(`c,d,w\n${rows.join("\n")}\nZ,02/27/2026,x\n`);
    expect(valuesOf(table, "d")[0]).toBe("2026-01-05T00:00:00.000");
    expect(valuesOf(table, "d").at(-1)).toBe("2026-02-27T00:00:00.000");
  });

  test("numbers that turn out to be codes become text without loss", async () => {
    const rows = Array.from({ length: 30_000 }, (_, r) => `${r},${r % 7}`);
    const table = await readTable(`id,n\n${rows.join("\n")}\n007,1\n`);
    expect(kinds(table)).toEqual(["id:text", "n:number"]);
    expect(valuesOf(table, "id").slice(-2)).toEqual(["29999", "007"]);
  });

  test("words that begin after many numbers make the column text", async () => {
    const rows = Array.from({ length: 30_000 }, (_, r) => `${r},x`);
    const words = Array.from({ length: 3000 }, (_, r) => `word ${r},x`);
    const table = await readTable(`id,n\n${[...rows, ...words].join("\n")}\n`);
    expect(kinds(table)[0]).toBe("id:text");
    expect(valuesOf(table, "id")[5]).toBe("5");
  });

  test("dates that begin after many empty rows make the column instants", async () => {
    const rows = Array.from({ length: 5000 }, (_, r) => `${r},`);
    const dates = Array.from({ length: 5000 }, (_, r) => `${r},2026-03-0${(r % 9) + 1}`);
    const table = await readTable(`id,d\n${[...rows, ...dates].join("\n")}\n`);
    expect(kinds(table)[1]).toBe("d:instant");
  });

  test("decimal commas are told from the values", async () => {
    expect(valuesOf(await readTable("a;n\nx;1,5\ny;1 234,25\n"), "n")).toEqual([1.5, 1234.25]);
  });

  test.each([
    ["a;n\nx;1,234\n", 1.234, ["column.decimal-ambiguous"]],
    ['a,n\nx,"1,234"\n', 1234, ["column.decimal-ambiguous"]],
    ["a;n\nx;1,234\ny;0,5\n", 1.234, []],
    ['a,n\nx,"1,234"\ny,0.5\n', 1234, []],
    ["a;n\nx;1.234\n", 1.234, []],
  ])(
    "a comma before three digits is what the file makes likely, with a warning: %j",
    async (text, value, codes) => {
      const table = await readTable(text);
      expect(valuesOf(table, "n")[0]).toBe(value);
      expect(table.warnings.map((warning) => warning.code)).toEqual(codes);
    },
  );

  test("dates in words and bare digits are dates too", async () => {
    const table = await readTable(
      "a;lv;lt;c;date_ts\n1;2026. gada 1. marts;2026 m. kovo 1 d.;20260301;1772323200\n",
    );
    for (const name of ["lv", "lt", "c", "date_ts"]) {
      expect(valuesOf(table, name)[0]).toMatch(/^2026-03-01T00:00:00\.000/);
    }
  });

  test("bare digits in a column of another name stay numbers", async () => {
    expect(kinds(await readTable("phone\n1772323200\n"))).toEqual(["phone:number"]);
  });

  test("the caller's kinds are kept", async () => {
    const csv = { columnKinds: { n: "text", d: "instant", t: "number" } } as const;
    const table = await readTable("n,d,t\n1,01.03.2026,x\n2,bad,5\n3,worse,y\n", { csv });
    expect(kinds(table)).toEqual(["n:text", "d:instant", "t:number"]);
    expect(valuesOf(table, "t")).toEqual(["? x", 5, "? y"]);
  });

  test("the form that most values have is shown", async () => {
    const column = columnOf(
      await readTable("d;x\n01.03.2026 14:05;1\n02.03.2026;1\n03.03.2026 10:00;1\n"),
      "d",
    );
    expect(column.kind === "instant" && column.form).toBe("dd.mm.yyyy hh:mm");
  });
});

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "ā", '"', ",", "\n", ";", " ", "1", "\r\n"),
    maxLength: 8,
  }),
  fc.constantFrom("2026-03-01", "01.03.2026 14:05", "12", "1,5", "007", "NULL", ""),
);
const grids = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 12,
  }),
);

test("quoted tables say what another parser reads in them", () =>
  fc.assert(
    fc.asyncProperty(grids, async (rows) => {
      const names = rows[0]!.map((_, k) => `name ${k}`);
      const text = Papa.unparse([names, ...rows], { quotes: true });
      const csv = {
        delimiter: ",",
        header: true,
        columnKinds: Object.fromEntries(names.map((name) => [name, "text" as const])),
      };
      const table = await readTable(text, { csv });
      const parsed = Papa.parse<string[]>(text, { delimiter: "," }).data.slice(1);
      expect(table.unreadableRows).toEqual([]);
      names.forEach((name, k) => {
        const expected = parsed.map((row) => row[k]!.replace(/^[\s]+|[\s]+$/g, "") || null);
        expect(valuesOf(table, name)).toEqual(expected);
      });
    }),
    { numRuns: 150 },
  ));

const soup = fc.string({
  unit: fc.constantFrom('"', ",", "\n", "\r\n", ";", "a", "1", "2026-03-01", "ž", " ", "\t"),
  maxLength: 120,
});

test("any text gives the same table whole or in pieces of any size, and accounts for its lines", () =>
  fc.assert(
    fc.asyncProperty(soup, fc.integer({ min: 1, max: 9 }), async (text, chunkBytes) => {
      const content = `head,second\n${text}`;
      const options = { format: "csv", csv: { header: true, delimiter: "," } } as const;
      const whole = await readTable(`${content}\nend,1\n`, options);
      const pieces = await readTable(`${content}\nend,1\n`, options, chunkBytes);
      expect(plainTable(pieces)).toEqual(plainTable(whole));
      const numbers = [...whole.rowNumber, ...whole.unreadableRows.map((row) => row.rowNumber)];
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { numRuns: 150 },
  ));

const lines = fc.array(
  fc.string({ unit: fc.constantFrom(",", "a", "1", " ", "ž", ";"), maxLength: 8 }),
  { maxLength: 20 },
);

test("every line that is not blank becomes a row or is reported, under its own number", () =>
  fc.assert(
    fc.asyncProperty(lines, async (body) => {
      const options = { csv: { header: true, delimiter: "," } };
      const table = await readTable(["x,y", ...body, "end,1"].join("\n"), options);
      const expected = [...body, "end,1"].flatMap((line, k) =>
        /^[ \t]*$/.test(line) ? [] : [k + 2],
      );
      const found = [...table.rowNumber, ...table.unreadableRows.map((row) => row.rowNumber)];
      expect(found.sort((a, b) => a - b)).toEqual(expected);
      expect(table.rowCount + table.unreadableRows.length).toBe(expected.length);
    }),
    { numRuns: 200 },
  ));

test("a gzip layer that ends too early costs the row that is cut, and the end is told", async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, r) => `C${(r * 7919) % 10_007},${r * 31},some words`,
  );
  const packed = gzipSync(`case,n,what\n${rows.join("\n")}\n`);
  const table = await readTable(packed.subarray(0, Math.floor(packed.length / 2)));
  expect(table.rowCount).toBeGreaterThan(1000);
  const last = table.rowCount - 1;
  expect(
    [
      valuesOf(table, "case")[last],
      valuesOf(table, "n")[last],
      valuesOf(table, "what")[last],
    ].join(),
  ).toBe(rows[last]);
  expect(table.unreadableRows.length).toBeLessThanOrEqual(1);
  expect(table.warnings.map((warning) => warning.code)).toContain("file.truncated");
});

test("a quote that opens and a long file behind it are read in one go", async () => {
  const rows = Array.from({ length: 50_000 }, (_, r) => `C${r},text ${r}`);
  rows[10] = 'C10,"never closed';
  const table = await readTable(`case,what\n${rows.join("\n")}\n`);
  expect(table.rowCount).toBe(49_999);
  expect(table.unreadableRows.map((row) => row.rowNumber)).toEqual([12]);
});
