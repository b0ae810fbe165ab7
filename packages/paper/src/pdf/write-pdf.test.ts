import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aPublicity, aReport, letters } from "../testing/a-report.ts";
import { readPdf } from "../testing/read-pdf.ts";
import { columnWidths } from "./column-widths.ts";
import { splitToHeight } from "./split-to-height.ts";
import { writePdf } from "./write-pdf.ts";

const madeAtMs = Date.UTC(2026, 2, 1, 9);
const plain = { madeAtMs, compress: false, publicity: aPublicity } as const;

/** What a reader of the page hears, in order. */
const told = [
  ["P", "Ludzas novada pašvaldība"],
  ["H1", "Sesijas pieraksts: mazāk gaidīšanas"],
  ["P", "2026. gada 1. marts"],
  ["P", "18 dalībnieki"],
  ["H2", "Rīcības"],
  ["P", "Neviena rīcība nav pieņemta."],
  ["Caption", "Rīcības pēc dienas"],
  ["TH", "Kas"],
  ["TH", "Stundas"],
  ["TH", "Pārskatīt veidlapu"],
  ["TD", "3"],
  ["TH", letters],
  ["P", "Divas rindas."],
  ["H2", "Pārējais"],
  ["Lbl", "1."],
  ["H3", "Gaida parakstu"],
  ["P", "Četras dienas."],
  ["P", "n = 140"],
  ["Lbl", "n"],
  ["LBody", "lietu skaits"],
  ["Figure", "Reģistrē & nosūta"],
  ["P", "Karte"],
  ["P", "Beigas."],
  ["Figure", ""],
  ["P", "Šo projektu finansē Eiropas Savienība."],
  ["P", "LLI-59 · Interreg"],
  ["P", "Par saturu atbild Latgales plānošanas reģions."],
];

test("headings, cells and publicity are read in their order, with every letter", async () => {
  const { marked } = readPdf(await writePdf(aReport, plain));
  expect(
    marked.filter(({ tag }) => tag !== "Artifact").map(({ tag, text }) => [tag, text]),
  ).toEqual(told);
});

const said = [
  /\/Lang \(lv\)/,
  /\/Marked true/,
  /\/DisplayDocTitle true/,
  /<pdfuaid:part>1<\/pdfuaid:part>/,
  /\/Scope \/Column/,
  /\/Scope \/Row/,
  /\/FontFile2 \d+ 0 R/,
  /\/Outlines \d+ 0 R/,
];

test("the file says its language, its title, its structure and the scope of its headers", async () => {
  const { raw, structure, marked } = readPdf(await writePdf(aReport, plain));
  const lacking = said.filter((one) => !one.test(raw));
  expect(lacking).toEqual([]);
  expect(raw.match(/\/Alt /g)).toHaveLength(2);
  for (const type of [
    "Document",
    "H1",
    "H2",
    "H3",
    "Sect",
    "P",
    "L",
    "LI",
    "Table",
    "TR",
    "Figure",
  ])
    expect(structure).toContain(type);
  // page numbers are for the eye alone
  expect(marked.filter(({ tag }) => tag === "Artifact").map(({ text }) => text)).toContain(
    "Talka1. lapa no 1",
  );
});

test("the same document gives the same file, byte for byte", async () => {
  const one = await writePdf(aReport, plain);
  expect(Buffer.compare(one, await writePdf(aReport, plain))).toBe(0);
});

const table = (rows: readonly (readonly string[])[]) => ({
  ...aReport,
  sections: [
    {
      id: "t",
      title: "Tabula",
      blocks: [
        {
          kind: "table" as const,
          title: "Tabula",
          columns: Array.from({ length: rows[0]?.length ?? 1 }, (_, c) => ({
            title: `Sleja ${c}`,
            numeric: false,
          })),
          rows,
          note: "",
        },
      ],
    },
  ],
});

test("a table over many pages loses no cell, and its header is told once", async () => {
  const rows = Array.from({ length: 120 }, (_, k) => [`rinda ${k}`, `vērtība ${k}`]);
  const { marked, pageCount } = readPdf(await writePdf(table(rows), plain));
  expect(pageCount).toBeGreaterThan(2);
  const cells = marked.filter(({ tag }) => tag === "TH" || tag === "TD").map(({ text }) => text);
  expect(cells).toEqual(["Sleja 0", "Sleja 1", ...rows.flat()]);
});

test("a cell longer than a page goes on over the next, word by word", async () => {
  const long = Array.from({ length: 2_500 }, (_, k) => `vārds${k}`).join(" ");
  const { marked, pageCount } = readPdf(await writePdf(table([[long, "īss"]]), plain));
  expect(pageCount).toBeGreaterThan(1);
  const words = marked.filter(({ tag }) => tag === "TH").map(({ text }) => text);
  expect(words.slice(2).join(" ").split(/\s+/)).toEqual(long.split(" "));
});

test.each([
  { name: "no section", report: { ...aReport, sections: [], lead: [], organisation: "" } },
  { name: "a table without rows", report: table([]) },
  { name: "a row of empty cells", report: table([["", ""]]) },
  { name: "forty columns", report: table([Array.from({ length: 40 }, () => "garšvārds")]) },
])("a document with $name is one page", async ({ report }) => {
  expect(readPdf(await writePdf(report, plain)).pageCount).toBe(1);
});

test("widths of columns are positive and fill the page exactly", () => {
  const need = fc.record({ least: fc.integer({ min: 1, max: 400 }), more: fc.nat(900) });
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (list) => {
      const needs = list.map(({ least, more }) => ({ least, whole: least + more }));
      const widths = columnWidths(needs, 480);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(480, 6);
      expect(Math.min(...widths)).toBeGreaterThan(0);
      const least = needs.reduce((sum, one) => sum + one.least, 0);
      if (least <= 480) {
        for (const [c, one] of widths.entries()) {
          expect(one).toBeGreaterThanOrEqual(needs[c].least - 1e-9);
        }
      }
    }),
  );
});

test("a text cut to a height loses no letter and always goes on", () => {
  const lines = (width: number) => (text: string) => Math.ceil(text.length / width);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.integer({ min: 0, max: 8 }),
      (text, height) => {
        let rest = text;
        let told = "";
        while (rest !== "") {
          const [now, later] = splitToHeight(rest, height, lines(10));
          expect(later.length).toBeLessThan(rest.length);
          told += now;
          rest = later;
        }
        expect(told.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});

const extractor = (process.env["PATH"] ?? "")
  .split(":")
  .map((folder) => `${folder}/pdftotext`)
  .find((file) => existsSync(file));

test.runIf(extractor !== undefined)("another program reads the same words", async () => {
  const bytes = await writePdf(aReport, { ...plain, compress: true });
  const text = execFileSync(extractor ?? "", ["-raw", "-", "-"], { input: bytes }).toString();
  const words = told.map(([, words]) => words).join(" ");
  expect(text.replace(/\s+/g, " ")).toContain(words.slice(0, 120).split(" 18 ")[0]);
  expect(text.replace(/\s+/g, " ")).toContain(letters);
});
