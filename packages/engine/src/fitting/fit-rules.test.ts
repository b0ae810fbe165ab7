import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventLog } from "../log/event-log.ts";
import { logOf } from "../log/log-of.ts";
import { readExpression } from "../simulation/expression.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { randomSource } from "../stats/random.ts";
import { fitModel } from "./fit-model.ts";
import { DEFAULT_FIT } from "./fit-settings.ts";
import { learnRule } from "./rules/learn-rule.ts";
import { simulateCases } from "./simulate-cases.ts";

const HOUR = 3_600_000;
const MONDAY = Date.UTC(2025, 0, 6);

/** Cases that come every two hours and take an hour a step, with what is known of each. */
function record(
  traces: readonly (readonly string[])[],
  kinds: readonly string[],
  sums: readonly number[],
): EventLog {
  const log = logOf(
    traces.map((trace, c) =>
      trace.map((activity, i) => ({ activity, endAtMs: MONDAY + (2 * c + i + 1) * HOUR })),
    ),
  );
  const values = [...new Set(kinds)];
  return {
    ...log,
    caseAttributes: [
      {
        kind: "text",
        name: "kind",
        values,
        codes: Int32Array.from(kinds, (kind) => values.indexOf(kind)),
      },
      { kind: "number", name: "sum", values: Float64Array.from(sums) },
    ],
  };
}

/** Share of the cases with a step. */
function shareWith(log: EventLog, activity: string): number {
  const a = log.activityNames.indexOf(activity);
  let cases = 0;
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    if (log.activity.subarray(log.caseStart[c], log.caseStart[c + 1]).includes(a)) cases++;
  }
  return cases / (log.caseStart.length - 1);
}

const run = (model: SimulationModel, cases: number) =>
  simulateCases(model, { fromMs: MONDAY, warmUpMs: 0, cases }, "UTC", 1, 0);

/** Applications of firms from 5,000 on go to the council; nine in ten of the others are signed. */
function planted(n: number, seed: number) {
  const random = randomSource(seed);
  const kinds: string[] = [];
  const sums: number[] = [];
  const traces = Array.from({ length: n }, () => {
    const isFirm = random.nextUniform() < 0.4;
    const sum = Math.round(10_000 * random.nextUniform());
    kinds.push(isFirm ? "firm" : "person");
    sums.push(sum);
    const council = isFirm && sum >= 5_000 ? true : random.nextUniform() < 0.1;
    return ["Check", council ? "Council" : "Sign", "Send"];
  });
  return record(traces, kinds, sums);
}

describe("ways that depend on the case", () => {
  const log = planted(1_200, 3);
  const { model, basis } = fitModel(log, DEFAULT_FIT);

  it("are found with the value and the limit that were planted", () => {
    expect(basis.rules).toHaveLength(1);
    const [rule] = basis.rules;
    expect(rule.after).toEqual(["Check"]);
    const firms = rule.leaves.find(
      ({ tests }) => tests.filter(({ is }) => is !== "!=" && is !== "<").length === 2,
    )!;
    expect(firms.tests.map(({ name }) => name).sort()).toEqual(["kind", "sum"]);
    const limit = Number(firms.tests.find(({ name }) => name === "sum")!.value);
    expect(Math.abs(limit - 5_000)).toBeLessThan(700);
    expect(firms.ways.find(({ to }) => to[0] === "Council")!.share).toBeGreaterThan(0.9);
    expect(rule.gain).toBeGreaterThan(0.3);
  });

  it("are taken by simulated cases as often as by recorded ones", () => {
    const simulated = run(model, 4_000);
    expect(Math.abs(shareWith(simulated, "Council") - shareWith(log, "Council"))).toBeLessThan(
      0.03,
    );
  });

  it("draw values together as they were recorded together", () => {
    const attributes = model.processes[0].attributes;
    const [type, kind] = attributes;
    if (type.kind !== "number" || type.distribution.kind !== "steps") throw new Error(type.kind);
    if (kind.kind !== "formula") throw new Error(kind.kind);
    const { values, shares } = type.distribution;
    const told = readExpression(kind.formula);
    // Only what a rule asks for is named; every other value is none.
    const asked = kind.formula.includes("firm") ? "firm" : "person";
    const drawn = values.reduce((share, value, k) => {
      const world = { numberOf: () => value, wordOf: () => null, draw: () => Number.NaN };
      return share + (told(world) === asked ? shares[k] : 0);
    }, 0);
    const [column] = log.caseAttributes;
    if (column.kind !== "text") throw new Error(column.kind);
    const code = column.values.indexOf(asked);
    const recorded = column.codes.filter((one) => one === code).length / column.codes.length;
    expect(drawn).toBeCloseTo(recorded, 10);
  });

  it("are not made up where the case says nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = randomSource(seed);
        const draw = (n: number) => Float64Array.from({ length: n }, () => random.nextBelow(3));
        const rows = {
          way: Uint8Array.from({ length: 300 }, () => random.nextBelow(2)),
          ways: 2,
          features: [
            { values: draw(300), isWord: true, cuts: [0, 1, 2] },
            { values: draw(300), isWord: false, cuts: [1, 2] },
          ],
        };
        expect(learnRule(rows, Uint32Array.from(rows.way.keys()))).toBeNull();
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("never ask for a column that names who works on the case", () => {
    const named = { ...log, resourceNames: ["firm"] };
    const asked = fitModel(named, DEFAULT_FIT).basis.rules.flatMap(({ leaves }) =>
      leaves.flatMap(({ tests }) => tests.map(({ name }) => name)),
    );
    expect(asked).not.toContain("kind");
  });
});

describe("ways that depend on what was done", () => {
  it("remember how often: papers are asked for twice at most", () => {
    const random = randomSource(5);
    const traces = Array.from({ length: 600 }, () => {
      const trace = ["Check"];
      for (let k = 0; k < 2 && random.nextUniform() < 0.5; k++) trace.push("Ask", "Check");
      return [...trace, "Sign"];
    });
    const log = record(
      traces,
      traces.map(() => "x"),
      traces.map(() => 0),
    );
    const { model, basis } = fitModel(log, DEFAULT_FIT);
    expect(
      basis.rules.flatMap(({ leaves }) => leaves.flatMap(({ tests }) => tests)),
    ).toContainEqual(expect.objectContaining({ of: "times", is: ">=" }));
    const simulated = run(model, 2_000);
    const ask = simulated.activityNames.indexOf("Ask");
    const asked = Array.from({ length: 2_000 }, (_, c) =>
      simulated.activity
        .subarray(simulated.caseStart[c], simulated.caseStart[c + 1])
        .reduce((n, a) => n + (a === ask ? 1 : 0), 0),
    );
    const shareOf = (times: number) => asked.filter((n) => n === times).length / 2_000;
    // Half are not asked, a quarter once, a quarter twice; a split without memory would ask on.
    expect(Math.abs(shareOf(0) - 0.5)).toBeLessThan(0.06);
    expect(Math.abs(shareOf(2) - 0.25)).toBeLessThan(0.06);
    expect(asked.filter((n) => n > 2).length / 2_000).toBeLessThan(0.01);
  });

  it("remember the step before: whoever came by post is answered by post", () => {
    const traces = Array.from({ length: 400 }, (_, c) =>
      c % 2 === 0 ? ["Post", "Decide", "Letter"] : ["Desk", "Decide", "Call"],
    );
    const log = record(
      traces,
      traces.map(() => "x"),
      traces.map(() => 0),
    );
    const { model } = fitModel(log, DEFAULT_FIT);
    const simulated = run(model, 1_000);
    const name = (i: number) => simulated.activityNames[simulated.activity[i]];
    let crossed = 0;
    for (let c = 0; c < 1_000; c++) {
      const from = simulated.caseStart[c];
      if ((name(from) === "Post") !== (name(from + 2) === "Letter")) crossed++;
    }
    expect(crossed / 1_000).toBeLessThan(0.02);
  });
});
