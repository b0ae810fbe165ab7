import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  buildEventLog,
  caseCount,
  cliffsDelta,
  compareCases,
  type EventLog,
  guessMapping,
  kruskalWallis,
  leadTimesMs,
  measureCases,
  quantile,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { readXesPlainly } from "./read-xes-plainly.ts";

// Published figures on the logs of BPI Challenge 2015; only where a checkout has them beside it. Of the
// five municipalities the first three are there: H = 802.9 of all five and δ(1, 5) = −.11 need the
// others and cannot be computed here.
const data = join(import.meta.dirname, "../../../shared/data");
const DAY = 86_400_000;

function logOf(name: string): EventLog {
  const table = readXesPlainly(join(data, `${name}.xes.gz`));
  const guess = guessMapping(table, "Europe/Amsterdam");
  if (!guess.ok) throw new Error(guess.error.code);
  const mapping = {
    ...guess.value.mapping,
    activity: ["concept:name"],
    lifecycleMode: "rows" as const,
  };
  const built = buildEventLog(table, mapping);
  if (!built.ok) throw new Error(built.error.code);
  return built.value.log;
}

const isThere = [1, 2, 3].every((k) => existsSync(join(data, `bpic15_${k}.xes.gz`)));

describe.skipIf(!isThere)("three municipalities of 2015", () => {
  const logs = isThere ? [1, 2, 3].map((k) => logOf(`bpic15_${k}`)) : [];
  const leads = logs.map((log) => leadTimesMs(log));

  test("lead times lie apart as published: δ(2, 3) = +.58", () => {
    expect(logs.map((log) => caseCount(log))).toEqual([1199, 832, 1409]);
    expect(cliffsDelta(leads[1]!, leads[2]!).delta).toBeCloseTo(0.58, 2);
    expect(cliffsDelta(leads[2]!, leads[1]!).delta).toBeCloseTo(-0.58, 2);
    const { h, freedom, p } = kruskalWallis(leads);
    expect(freedom).toBe(2);
    expect(h).toBeGreaterThan(300);
    expect(p).toBeLessThan(1e-60);
  });

  test("of building permits only, the decision comes after 53.0, 50.5 and 44.0 days", () => {
    const reached = logs.map((log) => {
      const parts = log.caseAttributes.find(({ name }) => name === "case:parts");
      if (parts?.kind !== "text") throw new Error("no parts");
      const view = wholeLog(log);
      const cases = view.cases.filter((c) => parts.values[parts.codes[c] ?? -1] === "Bouw");
      return Array.from(cases, (c) => {
        const from = log.caseStart[c] ?? 0;
        const to = log.caseStart[c + 1] ?? 0;
        const decision = log.activityNames.indexOf("01_HOOFD_510_2");
        for (let i = from; i < to; i++) {
          if (log.activity[i] !== decision) continue;
          const first = log.endAtMs[from] ?? 0;
          return {
            decision: (log.endAtMs[i] ?? 0) - first,
            last: (log.endAtMs[to - 1] ?? 0) - first,
          };
        }
        return null;
      }).filter((found) => found !== null);
    });
    expect(reached.map((found) => found.length)).toEqual([481, 272, 397]);
    const median = (values: readonly number[]) =>
      quantile(Float64Array.from(values).sort(), 0.5) / DAY;
    const published = [
      [53.0, 58.0],
      [50.5, 120.5],
      [44.0, 46.5],
    ];
    reached.forEach((found, k) => {
      expect(median(found.map((x) => x.decision))).toBeCloseTo(published[k]![0]!, 1);
      expect(median(found.map((x) => x.last))).toBeCloseTo(published[k]![1]!, 1);
    });
  });

  test("halves of one municipality are compared within seconds and with all conditions told", () => {
    const log = logs[0]!;
    const view = wholeLog(log);
    const { startAtMs } = measureCases(view, null);
    const middle = quantile(startAtMs.slice().sort(), 0.5);
    const { gate, differences, tested } = compareCases(
      view,
      { calendar: null, milestones: null },
      { groups: { kind: "period", atMs: [middle] }, strata: null },
    );
    expect(gate.warnings).toContain("ties");
    expect(tested).toBeGreaterThan(500);
    expect(differences.some(({ pairs }) => pairs[0]!.size !== "negligible")).toBe(true);
  });
});
