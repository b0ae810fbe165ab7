import { describe, expect, test } from "vitest";
import { studentQuantile } from "../stats/normal.ts";
import {
  exponential,
  fixed,
  flowOf,
  MONDAY,
  modelOf,
  personOf,
  processOf,
  taskOf,
} from "./built-for-test.ts";
import { compileSimulation } from "./compiled-simulation.ts";
import type { Distribution } from "./distribution.ts";
import { measureReplication } from "./measure-replication.ts";
import { type RunSettings, runReplication } from "./run-replication.ts";
import type { SimulationModel } from "./simulation-model.ts";
import { type ReplicatedMean, summariseReplications } from "./summarise-replications.ts";

// Short runs; `node tools/queueing.mjs` holds long ones against the same formulas.

const UNIT = 100_000;
const settings: RunSettings = { cases: 12_000, seed: 11, warmUpCases: 1_200 };
const one = flowOf("S>A A>E");

function summary(model: SimulationModel, replications = 10) {
  const compiled = compileSimulation(model, { fromMs: MONDAY });
  const figures = Array.from({ length: replications }, (_, r) =>
    measureReplication(runReplication(compiled, settings, r)),
  );
  return summariseReplications(compiled, figures);
}

/** The exact value lies within the 99.9 % interval of the replications. */
function expectWithin({ mean, sd, n }: ReplicatedMean, exact: number) {
  const half = (studentQuantile(0.9995, n - 1) * sd) / Math.sqrt(n);
  expect(Math.abs(mean - exact * UNIT)).toBeLessThan(half);
  expect(half).toBeLessThan(0.5 * exact * UNIT);
}

function queue(servers: number, lambda: number, service: Distribution, more = {}) {
  const people = Array.from({ length: servers }, (_, k) => `p${k}`);
  return modelOf(
    processOf(one, exponential(UNIT / lambda), [taskOf("A", service, people)], more),
    people.map((id) => personOf(id)),
  );
}

describe("mean waits of queues are those of the formulas", () => {
  const gamma = (mean: number, scv: number): Distribution => ({
    kind: "gamma",
    mean: mean * UNIT,
    sd: Math.sqrt(scv) * mean * UNIT,
    min: 0,
    max: null,
  });
  test.each([
    ["M/M/1", 1, 0.8, exponential(UNIT), 4],
    ["M/M/3", 3, 2.4, exponential(UNIT), 1.078652],
    ["M/M/10", 10, 8, exponential(UNIT), 0.20459],
    ["M/D/1", 1, 0.8, fixed(UNIT), 2],
    ["M/Erlang-4/1", 1, 0.8, gamma(1, 0.25), 2.5],
    ["M/gamma/1, SCV 4", 1, 0.7, gamma(1, 4), 5.833333],
    ["M/lognormal/1, SCV 2", 1, 0.7, { ...gamma(1, 2), kind: "lognormal" } as Distribution, 3.5],
    [
      "M/uniform/1",
      1,
      0.8,
      { kind: "uniform", min: 0.5 * UNIT, max: 1.5 * UNIT } as const,
      2.166667,
    ],
  ])("%s", (_, servers, lambda, service, wait) => {
    const told = summary(queue(servers, lambda, service));
    expectWithin(told.all.waitingMs, wait);
    expect(told.people[0].utilisation.mean).toBeCloseTo(lambda / servers, 1);
  });

  test("two priorities, and the conservation law", () => {
    const urgent = [[{ attribute: "kind", is: "=", value: "urgent" } as const]];
    const values = [
      { value: "urgent", share: 0.3 },
      { value: "other", share: 0.7 },
    ];
    const model = queue(1, 0.8, exponential(UNIT), {
      attributes: [{ kind: "words", name: "kind", values }],
      priorities: [urgent],
    });
    const compiled = compileSimulation(model, { fromMs: MONDAY });
    const sums = [0, 1].map(() => [] as number[]);
    const overall: number[] = [];
    for (let r = 0; r < 10; r++) {
      const { cases } = runReplication(compiled, settings, r);
      const totals = [0, 0];
      const counts = [0, 0];
      for (let c = 1200; c < cases.count; c++) {
        totals[cases.level[c]] += cases.waitingMs[c];
        counts[cases.level[c]]++;
      }
      for (const level of [0, 1]) sums[level].push(totals[level] / counts[level]);
      overall.push((totals[0] + totals[1]) / (counts[0] + counts[1]));
    }
    const meanOf = (values: number[]): ReplicatedMean => {
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1));
      return { mean, sd, n: values.length, ci95: [0, 0] };
    };
    expectWithin(meanOf(sums[0]), 1.052632);
    expectWithin(meanOf(sums[1]), 5.263158);
    expectWithin(meanOf(overall), 4);
  });

  test("open networks: a tandem, and rework of one in five", () => {
    const tandem = modelOf(
      processOf(flowOf("S>A A>B B>E"), exponential(UNIT), [
        taskOf("A", exponential(0.7 * UNIT), ["p"]),
        taskOf("B", exponential(1.6 * UNIT), ["q", "r"]),
      ]),
      ["p", "q", "r"].map((id) => personOf(id)),
    );
    expectWithin(summary(tandem).all.cycleMs, 6.777778);
    const splits = [
      {
        nodeId: "X",
        times: null,
        branches: [
          { flowId: "X>A", probability: 0.2, condition: null },
          { flowId: "X>E", probability: 0.8, condition: null },
        ],
      },
    ];
    const rework = modelOf(
      processOf(
        flowOf("S>A A>X X>A X>E"),
        exponential(UNIT / 0.6),
        [taskOf("A", exponential(UNIT), ["p"])],
        { splits },
      ),
      [personOf("p")],
    );
    const told = summary(rework);
    expectWithin(told.all.cycleMs, 5);
    expect(told.tasks[0].countPerCase.mean).toBeCloseTo(1.25, 1);
  });
});
