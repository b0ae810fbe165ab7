import fc from "fast-check";
import { expect, test } from "vitest";
import { slowParticipation } from "../testing/slow-participation.ts";
import { countInstitutions, readDirectory } from "./institutions.ts";
import { normalName } from "./participants.ts";
import { countParticipation, type ParticipationFacts } from "./participation.ts";

const organisation = (id: string, validTo: string | null = null, country = "LV") => ({
  id,
  kind: id === "utena" ? "rajono-savivaldybe" : "novads",
  country,
  validTo,
});
const organisations = [
  organisation("ludza"),
  organisation("karsava", "2021-06-30"),
  organisation("zilupe", "2021-06-30"),
  organisation("aglona", "2021-06-30"),
  organisation("preili"),
  organisation("kraslava"),
  organisation("utena", null, "LT"),
];
const successions = [
  { fromId: "karsava", toId: "ludza" },
  { fromId: "zilupe", toId: "ludza" },
  { fromId: "aglona", toId: "preili" },
  { fromId: "aglona", toId: "kraslava" },
];
const always = { from: "2000-01-01", to: "2100-01-01", periods: "year" as const };

type Coming = readonly [
  event: string,
  organisationId: string,
  name: string,
  halves?: string,
  who?: { readonly personId?: string; readonly email?: string },
];
const eventDays: Record<string, string> = { spring: "2018-05-15", later: "2022-03-01" };

/** Facts from lines one could write on paper; "ma" came in the morning and the afternoon. */
function facts(...lines: readonly Coming[]): ParticipationFacts {
  return {
    events: Object.entries(eventDays).map(([id, startsOn]) => ({ id, startsOn })),
    halfDays: Object.entries(eventDays).flatMap(([eventId, day]) => [
      { eventId, day, half: "morning", hours: 3 },
      { eventId, day, half: "afternoon", hours: 2.5 },
    ]),
    registrations: lines.map(([eventId, organisationId, name, , who], k) => ({
      id: `r${k}`,
      eventId,
      organisationId,
      name,
      personId: who?.personId ?? null,
      email: who?.email ?? null,
    })),
    attendances: lines.flatMap(([eventId, , , halves = "m"], k) =>
      [...halves].map((half) => ({
        registrationId: `r${k}`,
        day: eventDays[eventId] ?? "",
        half: half === "m" ? "morning" : "afternoon",
      })),
    ),
    organisations,
    successions,
  };
}

const total = (...lines: readonly Coming[]) => countParticipation(facts(...lines), always).total;

test("who comes to two events is one participant with the hours of both", () => {
  const told = total(
    ["spring", "ludza", "Anna Ezere", "ma"],
    ["later", "ludza", "Anna Ezere", "m"],
  );
  expect(told).toEqual({ events: 2, institutions: 1, participants: 1, halfDays: 3, hours: 8.5 });
});

test("who did not come is counted nowhere", () => {
  expect(total(["spring", "ludza", "Anna Ezere", ""])).toEqual({
    events: 0,
    institutions: 0,
    participants: 0,
    halfDays: 0,
    hours: 0,
  });
});

test("a half-day of one person counts once, though registered twice", () => {
  const told = total(["spring", "ludza", "Anna Ezere"], ["spring", "ludza", "ezere, anna"]);
  expect(told).toMatchObject({ participants: 1, halfDays: 1, hours: 3 });
});

test.each([
  ["accents and order", [{}, {}], ["Bērziņš Jānis", "janis berzins"], 1],
  ["the same e-mail", [{ email: "a@x.lv" }, { email: " A@X.lv" }], ["Anna", "Anna"], 1],
  ["different e-mails", [{ email: "a@x.lv" }, { email: "b@x.lv" }], ["Anna", "Anna"], 2],
  ["one e-mail only", [{ email: "a@x.lv" }, {}], ["Anna", "Anna"], 1],
  ["different names", [{}, {}], ["Anna", "Inga"], 2],
  ["one account, two names", [{ personId: "p" }, { personId: "p" }], ["Anna", "A."], 1],
  ["two accounts, one name", [{ personId: "p" }, { personId: "q" }], ["Anna", "Anna"], 2],
  ["an account and a paper sheet", [{ personId: "p" }, {}], ["Anna", "Anna"], 1],
] as const)("people are told apart: %s", (_, who, names, participants) => {
  const told = total(
    ["spring", "ludza", names[0], "m", who[0]],
    ["later", "ludza", names[1], "m", who[1]],
  );
  expect(told.participants).toBe(participants);
});

test("the same name at another organisation is another person", () => {
  expect(total(["spring", "ludza", "Anna"], ["spring", "utena", "Anna"]).participants).toBe(2);
});

test("a person of an organisation that was joined to another is still the same", () => {
  const told = countParticipation(
    facts(["spring", "karsava", "Anna"], ["later", "ludza", "Anna"]),
    always,
  );
  expect(told.total).toMatchObject({ participants: 1, institutions: 1 });
  expect(told.byOrganisation).toEqual([
    {
      organisationId: "karsava",
      countedIn: ["ludza"],
      events: 1,
      institutions: 0,
      participants: 0,
      halfDays: 1,
      hours: 3,
    },
    {
      organisationId: "ludza",
      countedIn: [],
      events: 1,
      institutions: 1,
      participants: 1,
      halfDays: 1,
      hours: 3,
    },
  ]);
});

test.each([
  ["predecessors alone are two", ["karsava", "zilupe"], 2],
  ["with their successor they are one", ["karsava", "zilupe", "ludza"], 1],
  ["what was split is itself while no part took part", ["aglona"], 1],
  ["two parts of what was split stay two", ["preili", "kraslava"], 2],
  ["and with what they were, still two", ["aglona", "preili", "kraslava"], 2],
])("institutions: %s", (_, ids, count) => {
  const directory = readDirectory(organisations, successions);
  expect(countInstitutions(new Set(ids), directory)).toBe(count);
});

test("an organisation that had ended by the day of the event is its only successor", () => {
  const told = countParticipation(
    facts(["later", "karsava", "Anna"], ["later", "aglona", "Inga"]),
    always,
  );
  expect(told.byOrganisation.map((one) => one.organisationId)).toEqual(["aglona", "ludza"]);
});

test("only the days asked for are counted, each period by itself", () => {
  const given = facts(["spring", "ludza", "Anna", "ma"], ["later", "ludza", "Anna"]);
  const told = countParticipation(given, { from: "2018-01-01", to: "2018-12-31", periods: "year" });
  expect(told.total).toMatchObject({ events: 1, hours: 5.5 });
  const both = countParticipation(given, always);
  expect(both.byPeriod.map((one) => [one.period, one.participants])).toEqual([
    ["2018", 1],
    ["2022", 1],
  ]);
  expect(both.total.participants).toBe(1);
});

test("circles in the directory do not keep the count from ending", () => {
  const directory = readDirectory(organisations, [
    { fromId: "ludza", toId: "utena" },
    { fromId: "utena", toId: "ludza" },
  ]);
  expect(["ludza", "utena"]).toContain(directory.lastOf("ludza"));
});

test.each([
  ["Ž. Šėža-Ķūķe", "kuke seza z"],
  ["  Maria   ANNA ", "anna maria"],
])("a name is compared by its letters: %s", (name, plain) => {
  expect(normalName(name)).toBe(plain);
});

const coming: fc.Arbitrary<Coming> = fc.tuple(
  fc.constantFrom("spring", "later"),
  fc.constantFrom(...organisations.map((one) => one.id)),
  fc.constantFrom("Anna Ezere", "ezere anna", "Inga", "Jānis", "Janis"),
  fc.constantFrom("", "m", "a", "ma"),
  fc.record(
    {
      personId: fc.constantFrom("p", "q"),
      email: fc.constantFrom("a@x.lv", "A@x.lv", "b@x.lv"),
    },
    { requiredKeys: [] },
  ),
);

test("the quick count says what a slow and plain one says, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(coming, { maxLength: 14 }), fc.nat(), (lines, turn) => {
      const given = facts(...lines);
      const turned = { ...given, registrations: rotate(given.registrations, turn) };
      const told = countParticipation(turned, always);
      expect(told.total).toEqual(slowParticipation(given, always));
      const sum = (list: readonly { participants: number; hours: number }[]) => [
        list.reduce((all, one) => all + one.participants, 0),
        list.reduce((all, one) => all + one.hours, 0),
      ];
      for (const list of [told.byCountry, told.byKind, told.byOrganisation]) {
        expect(sum(list)).toEqual([told.total.participants, told.total.hours]);
        const institutions = list.reduce((all, one) => all + one.institutions, 0);
        expect(institutions).toBe(told.total.institutions);
      }
    }),
    { numRuns: 400 },
  );
});

function rotate<Item>(list: readonly Item[], by: number): readonly Item[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
