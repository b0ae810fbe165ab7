import { contentLocales, originalText, putTranslation, readText } from "@talka/exchange";
import { checkTrial } from "@talka/lean";
import { expect, test } from "vitest";
import { sampleSheet } from "../trial/sample-sheet.ts";
import { daysBetween, onDaysInWords } from "./days-in-words.ts";
import { draftFromEvent, type EventFacts } from "./draft-from-event.ts";
import { draftFromMeeting, meetingThemes } from "./draft-from-meeting.ts";
import { draftFromTrial } from "./draft-from-trial.ts";
import { personalDataHints } from "./personal-data-hints.ts";
import { sampleView } from "./sample-view.ts";

const days = [
  {
    days: ["2018-05-15", "2018-05-16", "2018-05-22", "2018-05-23"],
    lv: "2018. gada 15., 16., 22. un 23. maijā",
    lt: "2018 m. gegužės 15, 16, 22 ir 23 d.",
    en: "on 15, 16, 22 and 23 May 2018",
  },
  {
    days: ["2026-03-01"],
    lv: "2026. gada 1. martā",
    lt: "2026 m. kovo 1 d.",
    en: "on 1 March 2026",
  },
  {
    days: ["2026-03-03", "2026-03-01", "2026-03-02", "2026-03-02"],
    lv: "2026. gada 1.–3. martā",
    lt: "2026 m. kovo 1–3 d.",
    en: "on 1–3 March 2026",
  },
  {
    days: ["2026-12-31", "2027-01-01"],
    lv: "2026. gada 31. decembrī un 2027. gada 1. janvārī",
    lt: "2026 m. gruodžio 31 d. ir 2027 m. sausio 1 d.",
    en: "on 31 December 2026 and 1 January 2027",
  },
  {
    days: ["2026-03-31", "2026-04-01"],
    lv: "2026. gada 31. martā un 1. aprīlī",
    lt: "2026 m. kovo 31 d. ir balandžio 1 d.",
    en: "on 31 March 2026 and 1 April 2026",
  },
] as const;

test.each(days)("days in words: $en", ({ days, ...told }) => {
  for (const locale of contentLocales) expect(onDaysInWords(days, locale)).toBe(told[locale]);
});

test("days between two are all of them", () => {
  expect(daysBetween("2028-02-28", "2028-03-01")).toEqual([
    "2028-02-28",
    "2028-02-29",
    "2028-03-01",
  ]);
});

const names = (name: string) => ({ lv: name, lt: name, en: name });
const facts: EventFacts = {
  id: "e1",
  kind: "workshop",
  title: putTranslation(originalText("lv", "Atvērta vadība"), "en", "Open Leadership", "person"),
  days: ["2018-05-15", "2018-05-16", "2018-05-22", "2018-05-23"],
  place: "Rēzekne",
  isOver: true,
  organiser: {
    lv: "Latgales plānošanas reģions",
    lt: "Latgalos planavimo regionas",
    en: "Latgale Planning Region",
  },
  organisations: [
    { names: names("Zarasai"), country: "LT", people: 10 },
    { names: names("Ludza"), country: "LV", people: 11 },
  ],
  agenda: [originalText("lv", "Šķēršļu apzināšana"), originalText("lv", "LEAN principi")],
  projectId: "p1",
  fundingProfileId: null,
};

const told = (text: Parameters<typeof readText>[0] | null) =>
  Object.fromEntries(
    contentLocales.map((locale) => [locale, text === null ? "" : readText(text, locale).text]),
  );

test("an event that is over becomes news in three languages", () => {
  const draft = draftFromEvent(facts, "lv");
  expect(told(draft.title)).toEqual({
    lv: "Aizvadīta darbnīca „Atvērta vadība”",
    lt: "Įvyko praktinis seminaras „Atvērta vadība“",
    en: "Workshop “Open Leadership” has taken place",
  });
  expect(told(draft.lead)).toEqual({
    lv: "2018. gada 15., 16., 22. un 23. maijā notika darbnīca „Atvērta vadība” (Rēzekne).",
    lt: "2018 m. gegužės 15, 16, 22 ir 23 d. įvyko praktinis seminaras „Atvērta vadība“ (Rēzekne).",
    en: "The workshop “Open Leadership” was held on 15, 16, 22 and 23 May 2018 (Rēzekne).",
  });
  expect(told(draft.body)).toEqual({
    lv: "Piedalījās 21 dalībnieks no 2 iestādēm: Ludza un Zarasai. Dalībnieki bija no Latvijas un Lietuvas.\n\n## Programma\n\n- Šķēršļu apzināšana\n- LEAN principi\n\nRīkotājs: Latgales plānošanas reģions.",
    lt: "Dalyvavo 21 dalyvis iš 2 įstaigų: Ludza ir Zarasai. Dalyviai atvyko iš Latvijos ir Lietuvos.\n\n## Programa\n\n- Šķēršļu apzināšana\n- LEAN principi\n\nRengėjas: Latgalos planavimo regionas.",
    en: "21 participants from 2 institutions took part: Ludza and Zarasai. The participants came from Latvia and Lithuania.\n\n## Programme\n\n- Šķēršļu apzināšana\n- LEAN principi\n\nOrganiser: Latgale Planning Region.",
  });
  expect([draft.eventId, draft.projectId]).toEqual(["e1", "p1"]);
});

test("the reader's language is the original, the others are a machine's drafts", () => {
  const { title } = draftFromEvent(facts, "lt");
  expect(contentLocales.map((locale) => readText(title, locale).state)).toEqual([
    "machine-draft",
    "original",
    "machine-draft",
  ]);
});

test.each([
  [4, /Piedalījās 1 iestāde: Ludza/],
  [5, /Piedalījās 5 dalībnieki no 1 iestādes: Ludza/],
] as const)("of %d people it is told: %s", (people, sentence) => {
  const organisations = [{ names: names("Ludza"), country: "LV" as const, people }];
  const body = told(draftFromEvent({ ...facts, organisations }, "lv").body);
  expect(body["lv"]).toMatch(sentence);
});

const plurals = [
  [1, "Dalyvaus 1 įstaiga", "Piedalīsies 1 iestāde", "1 institution will"],
  [2, "Dalyvaus 2 įstaigos", "Piedalīsies 2 iestādes", "2 institutions will"],
  [10, "Dalyvaus 10 įstaigų", "Piedalīsies 10 iestāžu", "10 institutions will"],
  [11, "Dalyvaus 11 įstaigų", "Piedalīsies 11 iestāžu", "11 institutions will"],
  [21, "Dalyvaus 21 įstaiga", "Piedalīsies 21 iestāde", "21 institutions will"],
] as const;

test.each(plurals)("%d institutions in the right form", (count, lt, lv, en) => {
  const organisations = Array.from({ length: count }, (_, k) => ({
    names: names(`N${k}`),
    country: "LV" as const,
    people: 1,
  }));
  const body = told(draftFromEvent({ ...facts, organisations, isOver: false }, "lv").body);
  expect(body["lt"]).toContain(`${lt}:`);
  expect(body["lv"]).toContain(`${lv}:`);
  expect(body["en"]).toContain(en);
});

const house = { lv: "Ludzas novads", lt: "Ludzos savivaldybė", en: "Ludza Municipality" };

test("a decided trial becomes news in three languages, with its numbers and without its owner", () => {
  const draft = draftFromTrial({ ...sampleSheet, organisation: house }, "lv");
  expect(told(draft.title)).toEqual({
    lv: "Izmēģināts un paliek: Saraksts",
    lt: "Išbandyta ir palikta: Saraksts",
    en: "Tried and kept: Saraksts",
  });
  expect(told(draft.lead)["lt"]).toBe(
    "Ludzos savivaldybė išbandė savo darbo pakeitimą „Saraksts“ ir patikrino rezultatą pagal savo duomenis.",
  );
  expect(told(draft.body)["en"]).toBe(
    "## What was changed\n\n- Saraksts pie loga\n\n## What the figures show\n\n- Verified. Dienas: Median 22 working days before, 10 working days after: −12 (−54.5 %). The change shows in the same measure, by rule. (12 values before, 12 values after.)\n- Working time released: 100 hours a year.\n\nThe new way stays.",
  );
  expect(JSON.stringify(draft)).not.toContain("Vadītājs");
});

test("a trial that showed nothing is told as plainly", () => {
  const check = checkTrial({
    measures: [],
    peers: [],
    changedOn: null,
    declared: false,
    better: "lower",
    unit: "days",
    predicted: 12,
  });
  const act = { decision: "abandon" as const, why: "", next: "" };
  const draft = draftFromTrial({ ...sampleSheet, organisation: house, check, act }, "en");
  expect(draft.title.text).toBe("What we tried: Saraksts");
  expect(draft.body?.text).toContain("The change was given up.");
});

test("a closed session becomes news in three languages, without the names of people", () => {
  const draft = draftFromMeeting("m1", sampleView, "lv");
  expect(told(draft.title)).toEqual({
    lv: "Pašvaldības dalījās pieredzē: „Iesniegumu aprite”",
    lt: "Savivaldybės dalijosi patirtimi: „Iesniegumu aprite“",
    en: "Municipalities exchanged experience: “Iesniegumu aprite”",
  });
  expect(told(draft.lead)).toEqual({
    lv: "2026. gada 1. un 2. martā notika moderēta sesija „Iesniegumu aprite” (Rēzekne).",
    lt: "2026 m. kovo 1 ir 2 d. įvyko moderuojama sesija „Iesniegumu aprite“ (Rēzekne).",
    en: "The moderated session “Iesniegumu aprite” was held on 1 and 2 March 2026 (Rēzekne).",
  });
  const body = told(draft.body);
  expect(body["lv"]).toBe(`Piedalījās 2 iestādes: Ludza un Zarasai.

Dalībnieki izvirzīja 2 tematus un balsoja par to, kas ir svarīgākais.

## Par ko runāja

- Paraksti: 11 balsu
- Veidlapas: 1 balss

## No kaimiņiem aizgūtās idejas

- Ludza (ideja no: Zarasai): Izmēģināt elektronisko parakstu

## Par ko vienojās

- Tikties vēlreiz (līdz 2026. gada 10. aprīlim)
- Sagatavot vienu veidlapu (Ludza, līdz 2026. gada 1. maijam)

## Kas nav atkarīgs tikai no pašvaldībām

- Vienota veidlapa visām pašvaldībām (adresāts: VARAM, atbilde gaidāma līdz 2026. gada 30. jūnijam)`);
  expect(body["lt"]).toContain("- Paraksti: 11 balsų\n- Veidlapas: 1 balsas");
  expect(body["en"]).toContain("- Paraksti: 11 votes\n- Veidlapas: 1 vote");
  expect(JSON.stringify(draft)).not.toMatch(/Anna|Pēteris/);
});

test("votes of fewer than five people, and of an open round, stay in the room", () => {
  const round = sampleView.round!;
  const few = { ...round, ballotCount: 4, counted: null };
  for (const changed of [few, { ...round, state: "open" as const }, null]) {
    const themes = meetingThemes({ ...sampleView, round: changed });
    expect(themes.map((one) => one.votes)).toEqual([null, null]);
  }
});

test("what may point to a person is hinted at, by text and language", () => {
  const draft = draftFromMeeting("m1", sampleView, "lv");
  expect(personalDataHints(draft)).toEqual([]);
  const body = putTranslation(originalText("lv", "Zvaniet 26123456"), "en", "a@b.lv", "person");
  expect(personalDataHints({ ...draft, body })).toEqual([
    { part: "body", locale: "lv", kinds: ["phone"] },
    { part: "body", locale: "en", kinds: ["e-mail"] },
  ]);
});
