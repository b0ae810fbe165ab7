import { expect, test } from "vitest";
import { participationDocument } from "./participation-document.ts";
import { participationTables, type ShownParticipation } from "./participation-tables.ts";
import { periodName } from "./period-name.ts";

const tally = { events: 2, institutions: 2, participants: 21, halfDays: 40, hours: 120.5 };
const names = (name: string) => ({ lv: name, lt: name, en: name });
const shown: ShownParticipation = {
  from: "2018-01-01",
  to: "2018-12-31",
  total: tally,
  byEvent: [
    {
      ...tally,
      title: { original: "lv", text: "Tikšanās", revision: 1, translations: {} },
      startsOn: "2018-05-15",
      endsOn: "2018-05-16",
    },
  ],
  byPeriod: [{ ...tally, period: "2018-Q2" }],
  byCountry: [{ ...tally, country: "LV" }],
  byKind: [{ ...tally, kind: "novads" }],
  byOrganisation: [
    { ...tally, names: names("Zilupe"), countedIn: [names("Ludza")] },
    { ...tally, names: names("Ādaži"), countedIn: [] },
  ],
};

test.each([
  ["lv", "n = 21 dalībnieks, 40 apmeklētu dienas pušu"],
  ["lt", "n = 21 dalyvis, 40 lankytų dienos pusių"],
  ["en", "n = 21 participants, 40 half-days attended"],
] as const)("the report says its n in %s", (locale, line) => {
  const report = { project: "Talka", organisation: "Reģions", madeOn: "2026-03-01" };
  const written = participationDocument(shown, report, locale);
  expect(written.lead[1]).toBe(line);
  expect(written.sections.map((section) => section.id)).toEqual([
    "total",
    "by-period",
    "by-country",
    "by-kind",
    "by-event",
    "by-organisation",
    "how",
  ]);
});

test("a table without lines is left out", () => {
  const report = { project: "Talka", organisation: "", madeOn: "2026-03-01" };
  const none = { ...shown, byEvent: [], byKind: [] };
  const ids = participationDocument(none, report, "en").sections.map((section) => section.id);
  expect(ids).toEqual(["total", "by-period", "by-country", "by-organisation", "how"]);
});

test("organisations stand by name in the order of the language, with what they are counted in", () => {
  const table = participationTables(shown, "lv").find((one) => one.id === "by-organisation");
  expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
    ["Ādaži", ""],
    ["Zilupe", "Ludza"],
  ]);
});

test.each([
  ["2018", "lv", "2018"],
  ["2018-Q2", "lv", "2018. gada 2. ceturksnis"],
  ["2018-H1", "lt", "2018 m. 1 pusmetis"],
  ["2018-05", "en", "May 2018"],
  ["sometime", "en", "sometime"],
] as const)("the period %s in %s is %s", (name, locale, words) => {
  expect(periodName(name, locale)).toBe(words);
});
