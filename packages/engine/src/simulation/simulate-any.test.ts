import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import {
  calendarOf,
  exponential,
  fixed,
  flowOf,
  HOUR,
  MINUTE,
  MONDAY,
  modelOf,
  personOf,
  processOf,
  taskOf,
} from "./built-for-test.ts";
import { compileSimulation } from "./compiled-simulation.ts";
import { measureReplication } from "./measure-replication.ts";
import { type Replication, runReplication } from "./run-replication.ts";
import type { SimulationModel } from "./simulation-model.ts";

const flows = [
  "S>A A>B B>E",
  "S>P P>A P>B A>P2 B>P2 P2>D D>E",
  "S>A A>X X>A X>B B>E",
  "S>O O>A O>B O>D A>O2 B>O2 D>O2 O2>F F>E",
];
const arbitrary = fc.record({
  flow: fc.constantFrom(...flows),
  gap: fc.integer({ min: 5, max: 90 }),
  work: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 4, maxLength: 4 }),
  people: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 12 }),
      hours: fc.integer({ min: 2, max: 12 }),
      skills: fc.integer({ min: 1, max: 15 }),
      atOnce: fc.integer({ min: 1, max: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  seed: fc.nat(),
});
type Given = Parameters<
  Parameters<typeof fc.property<[typeof arbitrary extends fc.Arbitrary<infer T> ? T : never]>>[1]
>[0];

function modelFrom({ flow, gap, work, people }: Given): SimulationModel {
  const tasks = ["A", "B", "D", "F"]
    .filter((id) => flow.includes(id))
    .map((id, t) => {
      const able = people.flatMap(({ skills }, k) => ((skills >> t) & 1 ? [`p${k}`] : []));
      return taskOf(id, exponential((work[t] ?? 1) * MINUTE), able.length > 0 ? able : ["p0"]);
    });
  return modelOf(
    processOf(flowOf(flow), exponential(gap * MINUTE), tasks),
    people.map(({ atOnce }, k) => personOf(`p${k}`, { calendarId: `c${k}`, tasksAtOnce: atOnce })),
    people.map(({ from, hours }, k) => calendarOf(`c${k}`, from, from + hours, [1, 2, 3, 4, 5])),
  );
}

function runOf(model: SimulationModel, seed: number, cases = 40): Replication {
  const compiled = compileSimulation(model, { fromMs: MONDAY, days: 60 });
  return runReplication(compiled, { cases, seed, splitLimit: 200 }, 0);
}

test("cases are conserved, nobody works off shift or on more than they can, and no one idles beside work", () => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      const model = modelFrom(given);
      const run = runOf(model, given.seed);
      const { rows, cases } = run;
      expect(cases.count).toBe(40);
      expect(run.unfinished).toBe(0);
      let stay = 0;
      for (let c = 0; c < 40; c++) stay += cases.endAtMs[c] - cases.arrivedAtMs[c];
      expect(Math.abs(run.areaMs - stay)).toBeLessThanOrEqual(1e-9 * stay);
      const clocks = model.people.map(({ calendarId }) =>
        compileCalendar(
          model.calendars.find(({ id }) => id === calendarId)!.calendar,
          MONDAY,
          run.endAtMs,
        ),
      );
      for (let r = 0; r < rows.count; r++) {
        const clock = clocks[rows.person[r]];
        const [start, end] = [rows.startAtMs[r], rows.endAtMs[r]];
        expect(start).toBeGreaterThanOrEqual(rows.readyAtMs[r]);
        expect(clock.isOpen(start)).toBe(true);
        expect(clock.workMs(start, end)).toBe(rows.workMs[r]);
        // Work conservation: nobody able was free and on shift at any instant it still waited.
        const able = run.model.tasks.performers[rows.task[r]];
        for (const p of able) {
          expect(freeMsOf(run, p, rows.readyAtMs[r], start, clocks[p])).toBe(0);
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Milliseconds of [from, to) in which a person is on shift with a hand free. */
function freeMsOf(
  { rows, model }: Replication,
  person: number,
  from: number,
  to: number,
  clock: ReturnType<typeof compileCalendar>,
): number {
  const cuts = [from, to];
  for (let r = 0; r < rows.count; r++) {
    if (rows.person[r] !== person) continue;
    for (const at of [rows.startAtMs[r], rows.endAtMs[r]]) if (at > from && at < to) cuts.push(at);
  }
  cuts.sort((a, b) => a - b);
  let free = 0;
  for (let k = 0; k + 1 < cuts.length; k++) {
    let inHand = 0;
    for (let r = 0; r < rows.count; r++) {
      if (rows.person[r] === person && rows.startAtMs[r] <= cuts[k] && rows.endAtMs[r] > cuts[k])
        inHand++;
    }
    if (inHand < model.tasksAtOnce[person]) free += clock.workMs(cuts[k], cuts[k + 1]);
  }
  return free;
}

test("work of one task is begun in the order it became ready", () => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      const { rows, model } = runOf(modelFrom(given), given.seed);
      for (let t = 0; t < model.tasks.count; t++) {
        let last = Number.NEGATIVE_INFINITY;
        for (let r = 0; r < rows.count; r++) {
          if (rows.task[r] !== t) continue;
          expect(rows.readyAtMs[r]).toBeGreaterThanOrEqual(last);
          last = rows.readyAtMs[r];
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("the same seed gives the same bits, buffers used again or not; another seed others", () => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      const model = modelFrom(given);
      const compiled = compileSimulation(model, { fromMs: MONDAY });
      const run = (seed: number, r: number) =>
        measureReplication(runReplication(compiled, { cases: 30, seed, splitLimit: 200 }, r));
      const first = run(given.seed, 1);
      run(given.seed + 1, 2);
      expect(run(given.seed, 1)).toEqual(first);
      const anew = compileSimulation(model, { fromMs: MONDAY, days: 3 });
      expect(
        measureReplication(
          runReplication(anew, { cases: 30, seed: given.seed, splitLimit: 200 }, 1),
        ),
      ).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

test("causes add up to the wait, none is negative", () => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      const run = runOf(modelFrom(given), given.seed);
      const waited = run.cases.waitingMs.subarray(0, run.cases.count).reduce((a, b) => a + b, 0);
      expect(run.causes.every((ms) => ms >= 0)).toBe(true);
      expect(run.causes.reduce((a, b) => a + b, 0)).toBeCloseTo(waited, 3);
    }),
    { numRuns: 40 },
  );
});

test("scenarios with one seed meet the same chance: one more clerk never makes the same case longer work", () => {
  const model = (people: readonly string[]) =>
    modelOf(
      processOf(flowOf("S>A A>B B>E"), exponential(HOUR), [
        taskOf("A", exponential(50 * MINUTE), people),
        taskOf("B", fixed(10 * MINUTE), people),
      ]),
      people.map((id) => personOf(id)),
    );
  const few = runOf(model(["p"]), 3, 200);
  const work = few.cases.workMs.slice(0, 200);
  const arrived = few.cases.arrivedAtMs.slice(0, 200);
  const ends = few.cases.endAtMs.slice(0, 200);
  const more = runOf(model(["p", "q"]), 3, 200);
  expect(more.cases.workMs.slice(0, 200)).toEqual(work);
  expect(more.cases.arrivedAtMs.slice(0, 200)).toEqual(arrived);
  expect(more.cases.endAtMs.slice(0, 200).every((at, c) => at <= ends[c])).toBe(true);
});
