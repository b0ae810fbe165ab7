import { expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { type VisitSheet, visitDocument } from "./visit-document.ts";

const note = { saw: "", means: "", question: "", place: "", answer: "" };
const visit: VisitSheet = {
  title: "Vienas pieturas aģentūra",
  organisation: "Ludzas novads",
  startsOn: "2026-03-03",
  endsOn: "2026-03-04",
  place: "Zarasai",
  process: "Iesniegumi",
  host: "Zarasų rajonas",
  guests: ["Ludzas novads", "Preiļu novads"],
  notes: [
    { ...note, kind: "aim", saw: "Redzēt rindu" },
    { ...note, kind: "question", question: "Kas aizvieto?", answer: "Kaimiņu nodaļa" },
    { ...note, kind: "observation", saw: "Viens logs", means: "Mums trīs", place: "Zāle" },
    { ...note, kind: "borrow", saw: "Talonu tabula" },
  ],
};

test("a blank sheet has room for four observations and tells nothing that was noted", () => {
  for (const locale of locales) {
    const sheet = visitDocument(visit, locale, "blank");
    const table = sheet.sections[0].blocks.find((one) => one.kind === "table");
    expect(table?.rows).toHaveLength(4);
    expect(JSON.stringify(sheet)).not.toContain("Viens logs");
    expect(sheet.lead).toHaveLength(4);
  }
});

test("a filled sheet tells every note once, and only sections with notes", () => {
  const sheet = visitDocument(visit, "lv", "filled");
  expect(sheet.sections.map((one) => one.id)).toEqual(["aims", "questions", "sheet", "borrow"]);
  const told = JSON.stringify(sheet);
  for (const text of ["Redzēt rindu", "Kaimiņu nodaļa", "Mums trīs", "Vieta: Zāle", "Talonu"]) {
    expect(told.split(text)).toHaveLength(2);
  }
});

test("a sheet without notes says so", () => {
  const [section] = visitDocument({ ...visit, notes: [] }, "lt", "filled").sections;
  expect(section.blocks).toEqual([{ kind: "text", text: "Dar nieko neparašyta." }]);
});
