import type { MeetingView } from "@talka/meeting";
import { expect, test } from "vitest";
import { documentHtml } from "../report/report-html.ts";
import { locales } from "../words/translate.ts";
import { meetingDocument } from "./meeting-document.ts";
import { meetingTables } from "./meeting-tables.ts";
import { meetingWords } from "./meeting-words.ts";

const aView: MeetingView = {
  audience: "guest",
  title: "Iesniegumu aprite",
  mode: "mixed",
  place: "Rēzekne",
  startsOn: "2026-05-15",
  endsOn: "2026-05-16",
  locales: ["lv", "lt"],
  organisations: [
    { id: "o1", name: "Ludza" },
    { id: "o2", name: "Zarasai" },
  ],
  joinCode: "",
  stage: "closed",
  phase: "close",
  phases: [],
  visited: [],
  anonymity: "anonymous",
  anonymityOpen: false,
  fewPeople: false,
  joinedCount: 21,
  headcount: 11,
  hiddenCardCount: 0,
  unshownCardCount: 0,
  spotlightCardId: null,
  secretVotes: true,
  round: {
    round: 1,
    state: "closed",
    secret: true,
    budget: 3,
    cap: 3,
    groupIds: ["g1", "g2"],
    totals: [
      { groupId: "g2", votes: 5 },
      { groupId: "g1", votes: 2 },
    ],
    ballotCount: 3,
    counted: { headcount: 2, votes: [{ groupId: "g1", votes: 6 }] },
    names: null,
  },
  pastRounds: [],
  timer: null,
  discussedGroupId: null,
  shownFact: null,
  facts: [],
  earlier: [{ id: "e1", organisationId: "o1", action: "Paraugs", dueOn: "2026-03-01" }],
  moveNotices: [],
  cards: {
    c1: {
      id: "c1",
      text: "Ilgi gaida parakstu",
      kind: "obstacle",
      locale: "lv",
      origin: "device",
      createdInMinute: "2026-05-15T09:30Z",
      signature: null,
      order: 0,
      groupId: "g1",
      mergedInto: null,
      shown: true,
      revision: 2,
      translations: { lt: { text: "Ilgai laukia parašo", revision: 1 } },
    },
  },
  groups: {
    g1: {
      id: "g1",
      name: "Paraksti",
      order: 0,
      tags: ["waiting"],
      hands: { has: ["o2"], solved: [] },
    },
    g2: { id: "g2", name: null, order: 1, tags: [], hands: { has: [], solved: [] } },
  },
  notes: {},
  whys: { w1: { id: "w1", groupId: "g1", depth: 1, text: "Viens paraksttiesīgais" } },
  borrowings: {},
  commitments: {},
  beyondUs: {},
  earlierAnswers: { e1: { id: "e1", outcome: "dropped", why: "Mainījās likums" } },
};

test("groups stand by their votes, given on devices and counted in the room together", () => {
  const { groups } = meetingTables(aView, "lv");
  expect(groups.rows).toEqual([
    ["Paraksti", 2, 6, 1, "gaidīšana", "Zarasai", ""],
    ["Bez nosaukuma: ", 5, null, 0, "", "", ""],
  ]);
});

test("a reader sees the own language first, the original beside it, and that a translation is behind", () => {
  expect(meetingTables(aView, "lt").cards.rows[0]?.slice(0, 2)).toEqual([
    "Ilgai laukia parašo (ankstesnės redakcijos vertimas)",
    "Ilgi gaida parakstu",
  ]);
  expect(meetingTables(aView, "lv").cards.rows[0]?.[0]).toBe("Ilgi gaida parakstu");
  expect(meetingTables(aView, "lv").cards.columns.map((column) => column.title)).not.toContain(
    "Oriģināls",
  );
});

test.each([
  ["lv", "Pievienojās 21 ierīce; telpā saskaitīti 11 cilvēku"],
  ["lt", "Prisijungė 21 įrenginys; salėje suskaičiuota 11 žmonių"],
  ["en", "21 devices joined; 11 people counted in the room"],
] as const)("%s: how many took part is said with the right endings", (locale, line) => {
  expect(meetingDocument(aView, locale).lead[1]).toBe(line);
});

test.each(locales)(
  "%s: actions come first, also where none was agreed; no word is left open",
  (locale) => {
    const report = meetingDocument(aView, locale);
    expect(report.sections.map((section) => section.id)).toEqual([
      "actions",
      "earlier",
      "groups",
      "notes",
      "cards",
    ]);
    expect(report.sections[0]?.blocks).toEqual([
      { kind: "notice", text: meetingWords[locale].noActions },
    ]);
    expect(documentHtml(report)).not.toMatch(/[{}]\w+[{}]|undefined|NaN/);
  },
);

test("of a secret vote the record says how many voted, not who", () => {
  const text = JSON.stringify(meetingDocument(aView, "en"));
  expect(text).toContain(
    "3 people voted on a device, each with up to 3 votes; votes of 2 people were counted in the room. The vote was secret.",
  );
});

test("every closed round of voting is a line for each group, and shown where there was more than one", () => {
  const first = { ...aView.round!, totals: [{ groupId: "g1", votes: 4 }], counted: null };
  const second = { ...aView.round!, round: 2 };
  const twice: MeetingView = { ...aView, pastRounds: [first], round: second };
  expect(meetingTables(twice, "en").votes.rows.map((row) => [row[0], ...row.slice(2)])).toEqual([
    [1, 4, null, null],
    [2, 5, null, 2],
    [2, 2, 6, 2],
  ]);
  const titles = (view: MeetingView) => meetingDocument(view, "lt").sections.map(({ id }) => id);
  expect(titles(twice)).toContain("votes");
  expect(titles(aView)).not.toContain("votes");
  const open = { ...second, state: "open", totals: null } as const;
  expect(meetingTables({ ...aView, round: open }, "lv").votes.rows).toEqual([]);
});
