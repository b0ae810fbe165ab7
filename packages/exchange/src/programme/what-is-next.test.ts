import fc from "fast-check";
import { expect, test } from "vitest";
import { originalText } from "../text/translated-text.ts";
import { type NextFact, owedBy, whatIsNext } from "./what-is-next.ts";

const today = "2026-03-10";
const title = originalText("lv", "Tikšanās");
const event = (change: object = {}): NextFact => ({
  kind: "event",
  eventId: "e",
  title,
  organisationId: "region",
  startsOn: "2026-03-20",
  endsOn: "2026-03-21",
  state: "announced",
  registrationClosesOn: "2026-03-15",
  ...change,
});
const step = (change: object = {}): NextFact => ({
  kind: "step",
  cycleId: "c",
  title,
  organisationId: "region",
  step: "ask",
  from: "2026-03-12",
  to: "2026-03-25",
  state: "waiting",
  ...change,
});
const evaluation = (change: object = {}): NextFact => ({
  kind: "evaluation",
  evaluationId: "v",
  title,
  organisationId: "region",
  round: "end",
  opensOn: "2026-03-01",
  closesOn: "2026-03-15",
  state: "open",
  remindOn: null,
  ...change,
});
const promise = (dueOn: string, outcome: string | null = null): NextFact => ({
  kind: "commitment",
  commitmentId: "k",
  meetingId: "m",
  action: "Apvienot veidlapas",
  organisationId: "ludza",
  dueOn,
  outcome,
});
const indicator = (change: object = {}): NextFact => ({
  kind: "indicator",
  indicatorId: "i",
  title,
  frequency: "quarter",
  reviewOn: "2027-01-01",
  leadId: "region",
  members: [
    { organisationId: "ludza", since: "2025-01-01", until: "2027-12-31", given: [] },
    { organisationId: "utena", since: "2025-01-01", until: "2027-12-31", given: ["2025-Q4"] },
    { organisationId: "new", since: "2026-01-01", until: "2027-12-31", given: [] },
  ],
  ...change,
});

const told = (...facts: readonly NextFact[]) =>
  whatIsNext(facts, today).map((one) => `${one.kind} ${one.on}${one.isOverdue ? " overdue" : ""}`);

test.each<[string, NextFact, readonly string[]]>([
  ["an event with its registration", event(), ["registration 2026-03-15", "event 2026-03-20"]],
  [
    "an event that is going on",
    event({ startsOn: "2026-03-09" }),
    ["event 2026-03-10", "registration 2026-03-15"],
  ],
  ["a draft has no registration yet", event({ state: "draft" }), ["event 2026-03-20"]],
  [
    "registration that has closed",
    event({ registrationClosesOn: "2026-03-09" }),
    ["event 2026-03-20"],
  ],
  ["a cancelled event", event({ state: "cancelled" }), []],
  ["an event that is over", event({ startsOn: "2026-03-01", endsOn: "2026-03-09" }), []],
  ["a step that will begin", step(), ["step-begins 2026-03-12"]],
  ["a step that should have begun", step({ from: "2026-03-01" }), ["step-ends 2026-03-25"]],
  [
    "a step going on too long",
    step({ state: "going", to: "2026-03-09" }),
    ["step-ends 2026-03-09 overdue"],
  ],
  [
    "a step that never began",
    step({ from: "2026-03-01", to: null }),
    ["step-begins 2026-03-01 overdue"],
  ],
  ["a step without a plan", step({ from: null, to: null }), []],
  ["a finished step", step({ state: "done", to: "2026-01-01" }), []],
  ["a promise past its day", promise("2026-03-09"), ["commitment 2026-03-09 overdue"]],
  ["a promise of today", promise("2026-03-10"), ["commitment 2026-03-10"]],
  ["a promise going on", promise("2026-03-11", "going-on"), ["commitment 2026-03-11"]],
  ["a promise kept", promise("2026-01-01", "done"), []],
  ["a missing value", indicator(), ["value-missing 2026-01-30 overdue"]],
  [
    "an indicator near its review",
    indicator({ members: [], reviewOn: "2026-05-01" }),
    ["review 2026-05-01"],
  ],
  ["an indicator that left the basket", indicator({ reviewOn: "2026-03-09" }), []],
  [
    "an offer",
    { kind: "offer", eventId: "e", title, organisationId: "ludza", until: "2026-03-11" },
    ["offer 2026-03-11"],
  ],
  [
    "publicity that lacks a part",
    {
      kind: "publicity",
      fundingProfileId: "f",
      organisationId: "region",
      locale: "lt",
      parts: ["disclaimer"],
    },
    ["publicity null"],
  ],
  [
    "an evaluation to be opened",
    evaluation({ state: "planned" }),
    ["evaluation-opens 2026-03-01 overdue"],
  ],
  ["an evaluation that is open", evaluation(), ["evaluation-closes 2026-03-15"]],
  [
    "an evaluation whose people are to be reminded",
    evaluation({ remindOn: "2026-03-08" }),
    ["evaluation-reminder 2026-03-08 overdue", "evaluation-closes 2026-03-15"],
  ],
  ["an evaluation that is closed", evaluation({ state: "closed", remindOn: "2026-03-08" }), []],
])("%s", (_, fact, items) => {
  expect(told(fact)).toEqual(items);
});

test("overdue comes first, then what stands in the way, then by day", () => {
  const lacking: NextFact = {
    kind: "publicity",
    fundingProfileId: "f",
    organisationId: "region",
    locale: "lv",
    parts: ["emblem"],
  };
  expect(
    told(event(), lacking, promise("2026-03-16"), promise("2026-03-01"), promise("2026-02-01")),
  ).toEqual([
    "commitment 2026-02-01 overdue",
    "commitment 2026-03-01 overdue",
    "publicity null",
    "registration 2026-03-15",
    "commitment 2026-03-16",
    "event 2026-03-20",
  ]);
});

test("each organisation finds what it owes", () => {
  const items = whatIsNext([event(), indicator(), promise("2026-03-12")], today);
  expect(owedBy(items, "ludza").map((one) => one.kind)).toEqual(["value-missing", "commitment"]);
  expect(owedBy(items, "utena")).toEqual([]);
});

test("nothing is overdue that is not past, and the order holds for any facts", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, "0")}`);
  const fact = fc.oneof(
    day.map((startsOn) => event({ startsOn, endsOn: startsOn })),
    fc.tuple(day, day).map((two) => step({ from: two.toSorted()[0], to: two.toSorted()[1] })),
    day.map((dueOn) => promise(dueOn)),
  );
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      const items = whatIsNext(facts, today);
      for (const [k, one] of items.entries()) {
        expect(one.isOverdue).toBe(one.on !== null && one.on < today);
        const before = items[k - 1];
        if (before?.on == null || one.on === null) continue;
        expect(before.on <= one.on).toBe(true);
      }
    }),
  );
});
