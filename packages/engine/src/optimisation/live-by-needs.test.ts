import fc from "fast-check";
import { expect, test } from "vitest";
import { weekdayOf } from "../calendar/local-date.ts";
import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { runReplication } from "../simulation/run-replication.ts";
import { checkNeeds } from "./check-needs.ts";
import { findBetter } from "./find-better.ts";
import { liveByNeeds, withAgreed } from "./live-by-needs.ts";
import { lineOfficeModel } from "./office-model.ts";
import { priceNeeds } from "./price-needs.ts";
import { DEFAULT_SEARCH, type SearchSettings } from "./search-settings.ts";
import type { StaffNeed } from "./staff-need.ts";

const startAtMs = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;
/** Ann files papers at the place and answers letters from anywhere; Bob files, too. */
const office = lineOfficeModel({
  people: ["ann", "bob"],
  processes: [
    {
      id: "letters",
      gapMinutes: 45,
      tasks: [
        { id: "file", minutes: 15, by: ["ann", "bob"] },
        { id: "answer", minutes: 20, by: ["ann"] },
        { id: "check", minutes: 5, by: ["ann", "bob"], notBy: ["answer"] },
      ],
    },
  ],
});

function remote(weekdays: readonly number[], more: Partial<StaffNeed> = {}): StaffNeed {
  return {
    id: "away",
    kind: "remote-days",
    personId: "ann",
    weekdays,
    onSiteTasks: ["file"],
    strength: "hard",
    weight: 1,
    ...more,
  } as StaffNeed;
}

/** Pieces of work of the people of an office, as begun. */
function workOf(model: typeof office, seed: number, cases = 120) {
  const compiled = compileSimulation(model, { fromMs: startAtMs });
  const run = runReplication(compiled, { cases, seed }, 0);
  const { rows } = run;
  const pieces = Array.from({ length: rows.count }, (_, r) => ({
    caseOf: rows.caseOf[r],
    task: compiled.tasks.ids[rows.task[r]],
    person: rows.person[r],
    weekday: weekdayOf(Math.floor(rows.startAtMs[r] / DAY_MS)),
    startAtMs: rows.startAtMs[r],
    endAtMs: rows.endAtMs[r],
  }));
  return { pieces };
}

test("on days from elsewhere nothing is begun that needs the place, everything else is", () => {
  const { pieces } = workOf(liveByNeeds(office, office, [remote([2, 4])]), 1);
  const anns = pieces.filter(({ person }) => person === 0);
  const tasksOn = (days: readonly number[]) =>
    new Set(anns.filter(({ weekday }) => days.includes(weekday)).map(({ task }) => task));
  expect(tasksOn([2, 4])).toEqual(new Set(["answer"]));
  expect(tasksOn([1, 3, 5])).toEqual(new Set(["file", "answer"]));
});

test("nobody is in two places, and four eyes stay two people, whatever the days", () => {
  fc.assert(
    fc.property(
      fc.subarray([1, 2, 3, 4], { minLength: 1 }),
      fc.constantFrom("ann", "bob", null),
      fc.nat(100),
      (weekdays, personId, seed) => {
        const { pieces } = workOf(
          liveByNeeds(office, office, [remote(weekdays, { personId })]),
          seed,
          40,
        );
        for (const p of [0, 1]) {
          const own = pieces.filter(({ person }) => person === p);
          own.sort((a, b) => a.startAtMs - b.startAtMs);
          for (let k = 1; k < own.length; k++) {
            expect(own[k].startAtMs).toBeGreaterThanOrEqual(own[k - 1].endAtMs);
          }
          if (personId === null || personId === (p === 0 ? "ann" : "bob")) {
            const atPlace = own.filter(({ task }) => task === "file");
            expect(atPlace.some(({ weekday }) => weekdays.includes(weekday))).toBe(false);
          }
        }
        const doneBy = (task: string, c: number) =>
          pieces.filter((one) => one.task === task && one.caseOf === c).map(({ person }) => person);
        for (let c = 0; c < 40; c++) {
          for (const p of doneBy("check", c)) expect(doneBy("answer", c)).not.toContain(p);
        }
      },
    ),
    { numRuns: 20, seed: 7 },
  );
});

test("without days, on all days, or as a wish that nobody could stand in for, a model stays", () => {
  const sitesOf = (needs: readonly StaffNeed[]) =>
    liveByNeeds(office, office, needs).processes[0].tasks.flatMap(({ performers }) =>
      performers.flatMap(({ onSite }) => (onSite === undefined ? [] : [onSite])),
    );
  expect(liveByNeeds(office, office, [])).toBe(office);
  expect(sitesOf([remote([1, 2, 3, 4, 5])])).toEqual([]);
  const alone = remote([2], { onSiteTasks: ["answer"], strength: "soft" } as Partial<StaffNeed>);
  expect(liveByNeeds(office, office, [alone])).toBe(office);
  expect(sitesOf([remote([2], { strength: "soft" })])).toHaveLength(1);
});

test("leave that is entered is taken", () => {
  const fromMs = startAtMs + 7 * DAY_MS;
  const leave: StaffNeed = {
    id: "l",
    kind: "leave",
    personId: "ann",
    fromMs,
    toMs: fromMs + 7 * DAY_MS,
    strength: "hard",
    weight: 1,
  };
  const { pieces } = workOf(withAgreed(office, [leave]), 3);
  const meanwhile = pieces.filter(
    (one) => one.person === 0 && one.startAtMs >= leave.fromMs && one.startAtMs < leave.toMs,
  );
  expect(meanwhile).toEqual([]);
  expect(pieces.some((one) => one.person === 0 && one.startAtMs > leave.toMs)).toBe(true);
});

test("four eyes that are asked for are kept, where somebody else is there", () => {
  const two = lineOfficeModel({
    people: ["ann", "bob", "cat"],
    processes: [
      {
        id: "p",
        gapMinutes: 30,
        tasks: [
          { id: "decide", minutes: 10, by: ["ann", "bob"] },
          { id: "sign", minutes: 5, by: ["ann", "bob"] },
          { id: "file", minutes: 5, by: ["cat"] },
        ],
      },
    ],
  });
  const eyes = (first: string, second: string): StaffNeed => ({
    id: "e",
    kind: "four-eyes",
    personId: null,
    first,
    second,
    strength: "hard",
    weight: 1,
  });
  const need = eyes("decide", "sign");
  const agreed = withAgreed(two, [need]);
  expect(checkNeeds(two, two, [need])).toHaveLength(1);
  expect(checkNeeds(agreed, agreed, [need])).toEqual([]);
  const { pieces } = workOf(agreed, 2);
  for (let c = 0; c < 120; c++) {
    const people = pieces.filter((one) => one.caseOf === c && one.task !== "file");
    expect(new Set(people.map(({ person }) => person)).size).toBe(2);
  }
  const alone = withAgreed(two, [eyes("file", "nowhere"), eyes("nowhere", "sign")]);
  expect(alone.processes[0].tasks.every(({ notBy }) => notBy.length === 0)).toBe(true);
});

const quick: SearchSettings = {
  ...DEFAULT_SEARCH,
  startAtMs,
  cases: 100,
  warmUpCases: 10,
  replications: 3,
  stresses: [],
  simulations: 150,
  confirmations: 8,
  proposals: 2,
};

test("days from elsewhere and leave have a price, and proposals are found under them", () => {
  const busy = lineOfficeModel({
    people: ["ann", "bob"],
    processes: [
      {
        id: "letters",
        gapMinutes: 40,
        tasks: [
          { id: "file", minutes: 20, by: ["ann"] },
          { id: "send", minutes: 5, by: ["bob"] },
        ],
      },
    ],
  });
  const needs: StaffNeed[] = [
    remote([2, 4], { strength: "hard" }),
    {
      id: "l",
      kind: "leave",
      personId: "ann",
      fromMs: startAtMs + 3 * DAY_MS,
      toMs: startAtMs + 10 * DAY_MS,
      strength: "hard",
      weight: 1,
    },
  ];
  const levers = { ...quick.levers, hours: false };
  const found = findBetter(busy, { ...quick, needs, levers });
  expect(found?.proposals[0]?.effects[0]?.verdict).toBe("better");
  expect(found?.todayViolations.map(({ needId }) => needId)).toEqual(["away"]);
  const steps = priceNeeds(busy, { ...quick, needs, levers: { ...levers, trained: 0 } });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.map(({ verdict }) => verdict)).toEqual(["better", "better"]);
});
