import { addQuickSteps, emptyMap, readQuickEntry } from "@talka/lean";
import { expect, test } from "vitest";
import { readPdf } from "../testing/read-pdf.ts";
import { writeMapSheet } from "./write-map-sheet.ts";

let k = 0;
const { steps } = readQuickEntry(
  "Reģistrēt | Lietvedis | 10 min | 1 d\nParakstīt | Vadītājs | 5 min | 2 d",
);
const map = addQuickSteps(emptyMap, steps, "", () => `id${++k}`);
const text = {
  locale: "lv",
  title: "Iesniegums: kā ir šodien",
  organisation: "Ludzas novads",
  about: "kā ir",
  map,
} as const;

test.each([
  ["A3", "[0 0 1190.55 841.89]"],
  ["A1", "[0 0 2383.94 1683.78]"],
] as const)(
  "a map is one lying %s sheet, read from title to figures to picture",
  async (paper, box) => {
    const sheet = await writeMapSheet(text, { paper, madeAtMs: 0, compress: false });
    const { pageCount, marked, structure, raw } = readPdf(sheet);
    expect(pageCount).toBe(1);
    expect(raw).toContain(`/MediaBox ${box}`);
    const words = marked.filter(({ tag }) => tag !== "Artifact").map((one) => one.text);
    expect(words.slice(0, 2)).toEqual(["Iesniegums: kā ir šodien", "Ludzas novads · kā ir"]);
    expect(words.join(" ")).toContain("3 darbdienas");
    expect(structure).toEqual(expect.arrayContaining(["H1", "Figure"]));
    // the picture is told in words to whoever does not see it
    expect(raw).toMatch(/\/Alt \(/);
    expect(
      marked.some(({ tag, text: drawn }) => tag === "Figure" && drawn.includes("Reģistrēt")),
    ).toBe(true);
  },
);

test("an empty map is a sheet all the same", async () => {
  const sheet = await writeMapSheet({ ...text, map: emptyMap }, { paper: "A3", madeAtMs: 0 });
  expect(sheet.byteLength).toBeGreaterThan(1_000);
});
