import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  calendarOf,
  DAY,
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
import type { Distribution } from "./distribution.ts";
import { measureReplication } from "./measure-replication.ts";
import { makePlainCore } from "./plain-core.ts";
import { isPlain } from "./plain-model.ts";
import { RunBuffers } from "./run-buffers.ts";
import { runPlain } from "./run-plain.ts";
import { type Replication, type RunSettings, runReplication } from "./run-replication.ts";
import type { SimulationModel } from "./simulation-model.ts";

/** All a run tells, in copies: the columns of memory are used again. */
function told(run: Replication) {
  const rows = Object.entries(run.rows).map(([name, column]) => [
    name,
    typeof column === "number" ? column : Array.from(column.subarray(0, run.rows.count)),
  ]);
  const cases = Object.entries(run.cases).map(([name, column]) => [
    name,
    typeof column === "number" ? column : Array.from(column.subarray(0, run.cases.count)),
  ]);
  const { causes, unfinished, cut, areaMs, endAtMs } = run;
  return {
    rows: Object.fromEntries(rows),
    cases: Object.fromEntries(cases),
    worked: run.workedIn.map((column) => Array.from(column).filter((ms) => ms !== 0)),
    figures: measureReplication(run),
    ...{ causes: Array.from(causes), unfinished, cut, areaMs, endAtMs },
  };
}

type Told = ReturnType<typeof told>;

/** What the general way tells, without the columns it keeps for itself. */
function toldGenerally(run: Replication): Told {
  const { count, caseOf, task, person, readyAtMs, startAtMs, endAtMs, workMs, continues } =
    run.rows;
  const rows = { count, caseOf, task, person, readyAtMs, startAtMs, endAtMs, workMs, continues };
  const all = run.cases;
  const cases = {
    ...{ count: all.count, processOf: all.processOf, numberOf: all.numberOf, level: all.level },
    ...{ arrivedAtMs: all.arrivedAtMs, endAtMs: all.endAtMs, firstStartAtMs: all.firstStartAtMs },
    ...{ waitingMs: all.waitingMs, workMs: all.workMs, pausedMs: all.pausedMs },
    ...{ eventMs: all.eventMs, cost: all.cost, dueAtMs: all.dueAtMs },
  };
  return told({ ...run, rows, cases });
}

const bounds = { min: 0, max: null };
const distribution: fc.Arbitrary<Distribution> = fc
  .record({ kind: fc.nat({ max: 9 }), mean: fc.integer({ min: 0, max: 150 }) })
  .map(({ kind, mean: minutes }): Distribution => {
    const mean = minutes * MINUTE;
    switch (kind) {
      case 0:
        return fixed(mean);
      case 1:
        return { kind: "uniform", min: mean / 2, max: mean * 2 };
      case 2:
        return { kind: "normal", mean, sd: mean / 3, ...bounds };
      case 3:
        return { kind: "lognormal", mean, sd: mean, ...bounds };
      case 4:
        return { kind: "gamma", mean, sd: mean * 1.4, min: 0, max: mean * 5 };
      case 5:
        return { kind: "exponnormal", mean, sd: mean, tailMean: mean / 2, ...bounds };
      case 6:
        return { kind: "triangular", min: mean / 2, mode: mean, max: mean * 3 };
      case 7:
        return { kind: "steps", values: [mean / 4, mean, mean * 2], shares: [1, 2, 1] };
      case 8:
        return { kind: "quantiles", values: [0, mean / 2, mean, mean * 4] };
      default:
        return exponential(mean);
    }
  });

const flows = [
  "S>A A>B B>E",
  "S>P P>A P>B A>P2 B>P2 P2>D D>E",
  "S>A A>X X>A X>B X>E B>E",
  "S>A A>C C>B B>E",
  "S>X X>P P>A P>B P>C A>P2 B>P2 C>P2 P2>X2 X2>X X2>D D>E",
  "S>A A>B A>D B>E D>E",
];

const arbitrary = fc.record({
  flow: fc.constantFrom(...flows),
  gap: distribution,
  rates: fc.boolean(),
  growth: fc.constantFrom(1, 1.3),
  arrivalHours: fc.boolean(),
  work: fc.array(distribution, { minLength: 3, maxLength: 3 }),
  extraneous: fc.array(fc.option(distribution), { minLength: 3, maxLength: 3 }),
  external: fc.array(fc.option(distribution), { minLength: 3, maxLength: 3 }),
  attended: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  timer: distribution,
  discipline: fc.constantFrom("first-come" as const, "due-date" as const, "shortest" as const),
  deadline: fc.option(fc.constantFrom("calendar" as const, "working" as const)),
  people: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 12 }),
      hours: fc.integer({ min: 2, max: 12 }),
      skills: fc.integer({ min: 1, max: 7 }),
      atOnce: fc.integer({ min: 1, max: 3 }),
      switchMs: fc.constantFrom(0, 5 * MINUTE),
      availability: fc.constantFrom(1, 0.6),
      isAway: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  second: fc.boolean(),
  untilDays: fc.option(fc.integer({ min: 1, max: 20 })),
  warmUpCases: fc.constantFrom(0, 10),
  splitLimit: fc.constantFrom(3, 200),
  seed: fc.nat(),
});
type Given = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;

function modelFrom(given: Given): SimulationModel {
  const { flow, people } = given;
  const tasks = ["A", "B", "D"]
    .filter((id) => flow.includes(id))
    .map((id, t) => {
      const able = people.flatMap(({ skills }, k) => ((skills >> t) & 1 ? [`p${k}`] : []));
      const isAttended = given.attended[t] || t === 0;
      return taskOf(id, given.work[t]!, isAttended ? (able.length > 0 ? able : ["p0"]) : [], {
        unattended: isAttended ? null : given.work[t]!,
        extraneous: given.extraneous[t] ?? null,
        external: given.external[t] ?? null,
      });
    });
  const calendars = people.map(({ from, hours }, k) =>
    calendarOf(`c${k}`, from, from + hours, [1, 2, 3, 4, 5]),
  );
  const process = processOf(flowOf(flow), given.gap, tasks, {
    arrivals: {
      gap: given.gap.kind === "fixed" && given.gap.value === 0 ? fixed(HOUR) : given.gap,
      calendarId: given.arrivalHours ? "c0" : null,
      weekHourRates: given.rates
        ? Array.from({ length: 168 }, (_, h) => (h % 24 === 9 ? 24 : 0))
        : null,
      monthRates: null,
      growth: given.growth,
    },
    delays: flow.includes("C") ? [{ nodeId: "C", delay: given.timer, share: 1 }] : [],
    discipline: given.discipline,
    deadline:
      given.deadline === null
        ? null
        : {
            days: 3,
            clock: given.deadline,
            calendarId: given.deadline === "working" ? "c0" : null,
          },
  });
  const other = processOf(flowOf("S>A A>E"), exponential(2 * HOUR), [tasks[0]!], {
    id: "second",
  });
  return modelOf(
    given.second ? [process, other] : process,
    people.map(({ atOnce, switchMs, availability, isAway }, k) =>
      personOf(`p${k}`, {
        ...{ calendarId: `c${k}`, tasksAtOnce: atOnce, switchMs, availability, costPerHour: 7 },
        absences: isAway ? [{ fromMs: MONDAY + DAY, toMs: MONDAY + 9 * DAY }] : [],
      }),
    ),
    calendars,
  );
}

test("gives the same bits as the general way, whatever a plain model holds", () => {
  const buffers = new RunBuffers();
  let plain = 0;
  fc.assert(
    fc.property(arbitrary, (given) => {
      const model = modelFrom(given);
      const settings: RunSettings = {
        ...{ cases: 40, seed: given.seed, warmUpCases: given.warmUpCases },
        splitLimit: given.splitLimit,
        ...(given.untilDays === null ? {} : { untilMs: MONDAY + given.untilDays * DAY }),
      };
      const general = compileSimulation(model, { fromMs: MONDAY, days: 20 });
      const quick = compileSimulation(model, { fromMs: MONDAY, days: 20, buffers });
      expect(isPlain(quick)).toBe(true);
      for (const replication of [0, 1]) {
        const expected = toldGenerally(
          runReplication(general, { ...settings, way: "general" }, replication),
        );
        const run = runPlain(quick, settings, replication);
        // Only a case that is cut while other work of it goes on is left to the general way.
        if (run === null) expect(expected.cut).toBeGreaterThan(0);
        else {
          plain++;
          expect(told(run)).toEqual(expected);
        }
        expect(toldGenerally(runReplication(quick, settings, replication)).figures).toEqual(
          expected.figures,
        );
      }
    }),
    { numRuns: 150 },
  );
  expect(plain).toBeGreaterThan(100);
});

test("long runs, with buffers that grow and hours laid out further", () => {
  const model = modelOf(
    processOf(flowOf("S>A A>X X>A X>E"), exponential(50 * MINUTE), [
      taskOf("A", exponential(20 * MINUTE), ["p", "q"]),
    ]),
    [personOf("p", { calendarId: "day" }), personOf("q", { availability: 0.7 })],
    [calendarOf("day", 8, 17, [1, 2, 3, 4, 5])],
  );
  const compiled = compileSimulation(model, { fromMs: MONDAY, days: 7 });
  const settings = { cases: 20_000, seed: 5 };
  const quick = runPlain(compiled, settings, 0);
  expect(quick).not.toBeNull();
  const expected = measureReplication(runReplication(compiled, { ...settings, way: "general" }, 0));
  expect(measureReplication(runReplication(compiled, settings, 0))).toEqual(expected);
});

test("stops when asked to, and goes the general way where there is no WebAssembly", () => {
  const model = modelOf(
    processOf(flowOf("S>A A>E"), exponential(HOUR), [taskOf("A", fixed(HOUR / 2), ["p"])]),
    [personOf("p")],
  );
  const compiled = compileSimulation(model, { fromMs: MONDAY });
  let steps = 0;
  const onStep = () => ++steps < 2;
  const stopped = runPlain(compiled, { cases: 100_000, seed: 1, onStep }, 0);
  expect(steps).toBe(2);
  expect(stopped?.cases.count).toBeLessThan(100_000);
  expect(stopped?.unfinished).toBeGreaterThanOrEqual(0);

  const whole = measureReplication(runReplication(compiled, { cases: 50, seed: 1 }, 0));
  vi.stubGlobal("WebAssembly", undefined);
  try {
    expect(makePlainCore()).toBeNull();
    const bare = compileSimulation(model, { fromMs: MONDAY });
    expect(runPlain(bare, { cases: 50, seed: 1 }, 0)).toBeNull();
    expect(measureReplication(runReplication(bare, { cases: 50, seed: 1 }, 0))).toEqual(whole);
  } finally {
    vi.unstubAllGlobals();
  }
});
