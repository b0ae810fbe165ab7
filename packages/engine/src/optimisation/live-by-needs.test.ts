import fc from "fast-check";
import { expect, test } from "vitest";
import { weekdayOf } from "../calendar/local-date.ts";
import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { measureReplication } from "../simulation/measure-replication.ts";
import { runReplication } from "../simulation/run-replication.ts";
import { checkNeeds } from "./check-needs.ts";
import { findBetter } from "./find-better.ts";
import { asLived, liveByNeeds, withAgreed } from "./live-by-needs.ts";
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
  return { pieces, figures: measureReplication(run) };
}

test("on days from elsewhere nothing is begun that needs the place", () => {
  const lived = liveByNeeds(office, office, [remote([2, 4])]);
  const { pieces } = workOf(lived.model, 1);
  const anns = pieces.filter(({ person }) => lived.personOf[person] === 0);
  const tasksOn = (days: readonly number[]) =>
    new Set(anns.filter(({ weekday }) => days.includes(weekday)).map(({ task }) => task));
  // Four eyes bind what Ann could do elsewhere: it waits for her at the place.
  expect(tasksOn([2, 4])).toEqual(new Set());
  expect(tasksOn([1, 3, 5])).toEqual(new Set(["file", "answer"]));
});

test("what needs no place and no second pair of eyes is done from elsewhere", () => {
  const free = {
    ...office,
    processes: office.processes.map((process) => ({
      ...process,
      tasks: process.tasks.map((rule) => ({ ...rule, notBy: [] })),
    })),
  };
  const lived = liveByNeeds(free, free, [remote([2, 4])]);
  const { pieces } = workOf(lived.model, 1);
  const away = pieces.filter(
    ({ person, weekday }) => lived.personOf[person] === 0 && [2, 4].includes(weekday),
  );
  expect(new Set(away.map(({ task }) => task))).toEqual(new Set(["answer", "check"]));
});

test("nobody is in two places, and four eyes stay two people, whatever the days", () => {
  fc.assert(
    fc.property(
      fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
      fc.constantFrom("ann", "bob", null),
      fc.nat(100),
      (weekdays, personId, seed) => {
        const lived = liveByNeeds(office, office, [remote(weekdays, { personId })]);
        const { pieces, figures } = workOf(lived.model, seed, 40);
        for (const p of [0, 1]) {
          const own = pieces
            .filter(({ person }) => lived.personOf[person] === p)
            .sort((a, b) => a.startAtMs - b.startAtMs);
          for (let k = 1; k < own.length; k++) {
            // What waits for the next day of its kind is not in hand meanwhile.
            const isSameDay = own[k - 1].weekday === own[k].weekday;
            const overlaps = own[k].startAtMs < own[k - 1].endAtMs;
            const isPaused = own[k - 1].person !== own[k].person;
            expect(overlaps && isSameDay && !isPaused).toBe(false);
          }
        }
        const doneBy = (task: string, c: number) =>
          pieces
            .filter((one) => one.task === task && one.caseOf === c)
            .map(({ person }) => lived.personOf[person]);
        for (let c = 0; c < 40; c++) {
          for (const p of doneBy("check", c)) expect(doneBy("answer", c)).not.toContain(p);
        }
        const told = asLived(figures, lived);
        expect(told.people).toHaveLength(2);
        const sum = (list: readonly { readonly workedMs: number }[]) =>
          list.reduce((all, { workedMs }) => all + workedMs, 0);
        expect(sum(told.people)).toBeCloseTo(sum(figures.people), 3);
      },
    ),
    { numRuns: 20, seed: 7 },
  );
});

test("without days, on all days, or as a wish that nobody could stand in for, a model stays", () => {
  expect(liveByNeeds(office, office, []).model).toBe(office);
  expect(liveByNeeds(office, office, [remote([6, 7])]).model.people).toHaveLength(2);
  expect(liveByNeeds(office, office, [remote([1, 2, 3, 4, 5])]).model.people).toHaveLength(2);
  const alone = remote([2], { onSiteTasks: ["answer"], strength: "soft" } as Partial<StaffNeed>);
  expect(liveByNeeds(office, office, [alone]).model).toBe(office);
  const met = remote([2], { strength: "soft" });
  expect(liveByNeeds(office, office, [met]).model.people).toHaveLength(3);
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
