import { expect, test } from "vitest";
import { aReport } from "../testing/a-report.ts";
import { readPdf } from "../testing/read-pdf.ts";
import { type SheetForm, writeSheet } from "./write-sheet.ts";

const a4: SheetForm = {
  size: "A4",
  leftSections: null,
  madeAtMs: Date.UTC(2026, 2, 1, 9),
  compress: false,
};
const a3: SheetForm = { ...a4, size: "A3", leftSections: 1 };

/** Pages and their size in points, as the file itself says. */
function pages(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString("latin1");
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}

const longer = (times: number) => ({
  ...aReport,
  sections: aReport.sections.map((section) => ({
    ...section,
    blocks: [
      ...section.blocks,
      { kind: "text", text: "Teikums, kas aizņem vietu. ".repeat(times) } as const,
    ],
  })),
});

test("a short document is one page of the size asked for", async () => {
  expect(pages(await writeSheet(aReport, a4))).toEqual([[595, 842]]);
  expect(pages(await writeSheet(aReport, a3))).toEqual([[1191, 842]]);
});

test("a longer one still is: its letters become smaller, the page does not", async () => {
  expect(pages(await writeSheet(longer(60), a4))).toEqual([[595, 842]]);
  expect(pages(await writeSheet(longer(110), a3))).toEqual([[1191, 842]]);
});

test("one that fits at no size goes on over a page, and loses nothing", async () => {
  const bytes = await writeSheet(longer(600), a4);
  expect(pages(bytes).length).toBeGreaterThan(1);
  const told = readPdf(bytes).marked.map(({ text }) => text);
  expect(told.join(" ").match(/Teikums/g)?.length).toBe(600 * aReport.sections.length);
});

test("a reader of the page hears the left column, then the right, with their headings", async () => {
  const { marked } = readPdf(await writeSheet(aReport, a3));
  const headings = marked.filter(({ tag }) => tag === "H2").map(({ text }) => text);
  expect(headings).toEqual(aReport.sections.map(({ title }) => title));
});
