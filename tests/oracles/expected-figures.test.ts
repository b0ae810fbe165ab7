import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildEventLog,
  caseCount,
  countDirectlyFollows,
  type EventLog,
  eventCount,
  findVariants,
  guessMapping,
  measureCaseSpans,
  quantile,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { readXesPlainly } from "./read-xes-plainly.ts";

// Figures of a well-known other program on public logs; only where a checkout has them beside it.
const data = join(import.meta.dirname, "../../../shared/data");
const names = [
  "running-example",
  "receipt",
  "sepsis",
  "coselog_wabo_1",
  "bpic15_1",
  "bpic15_1f",
  "bpic15_2",
  "bpic15_2f",
  "bpic15_3",
  "bpic15_3f",
];

type Figures = Readonly<Record<string, { readonly value: never }>>;
type Counts = Readonly<Record<string, number>>;

describe.skipIf(!existsSync(data))("figures of public logs (skipped where they are absent)", () => {
  describe.each(names)("%s", (name) => {
    const log = once(() => readLog(name));
    const figures = once(
      () => JSON.parse(readFileSync(join(data, "expected", `${name}.json`), "utf8")).figures,
    ) as () => Figures;
    const graph = once(() => countDirectlyFollows(wholeLog(log())));

    test("has the cases, events, activities, resources and days of the other program", () => {
      const { endAtMs } = log();
      expect(caseCount(log())).toBe(figures()["cases"].value);
      expect(eventCount(log())).toBe(figures()["events"].value);
      expect(log().activityNames.length).toBe(figures()["activities"].value);
      expect(log().resourceNames.length).toBe(figures()["resources"]?.value ?? 0);
      const instants = [
        endAtMs.reduce((a, b) => Math.min(a, b)),
        endAtMs.reduce((a, b) => Math.max(a, b)),
      ];
      expect(instants).toEqual([
        Date.parse(figures()["first_timestamp"].value),
        Date.parse(figures()["last_timestamp"].value),
      ]);
    });

    test("has its variants, and the commonest as often", () => {
      const variants = findVariants(wholeLog(log()));
      expect(variants.cases.length).toBe(figures()["variants"].value);
      expect(variants.cases.filter((n) => n === 1).length).toBe(
        figures()["variants_seen_once"].value,
      );
      const countOf = new Map<string, number>();
      variants.cases.forEach((n, v) => {
        const trace = variants.activity.slice(variants.start[v], variants.start[v + 1]);
        countOf.set(JSON.stringify(Array.from(trace, (a) => log().activityNames[a])), n);
      });
      const top: { count: number; activities: string[] }[] = figures()["top_variants"].value;
      for (const { count, activities } of top) {
        expect(countOf.get(JSON.stringify(activities))).toBe(count);
      }
    });

    test("begins and ends with its activities, each as often", () => {
      const { nodeCount, startCount, endCount } = graph();
      expect(named(log(), startCount)).toEqual(figures()["start_activities"].value);
      expect(named(log(), endCount)).toEqual(figures()["end_activities"].value);
      const counts: Counts = figures()["activity_counts"].value;
      expect(named(log(), nodeCount)).toEqual(counts);
    });

    test("has every arc with its frequency and its durations", () => {
      const { from, to, count, elapsed } = graph();
      const { activityNames } = log();
      const arcs = new Map(
        Array.from(count, (_, arc) => [
          JSON.stringify([activityNames[from[arc]], activityNames[to[arc]]]),
          arc,
        ]),
      );
      const { edges, rows } = figures()["dfg"].value as {
        edges: number;
        rows: [string, string, number, number, number, number, number, number][];
      };
      expect(arcs.size).toBe(edges);
      for (const [a, b, frequency, mean, median, sum, min, max] of rows) {
        const arc = arcs.get(JSON.stringify([a, b]))!;
        expect(count[arc]).toBe(frequency);
        expect(elapsed.totalMs[arc] / 1000).toBeCloseTo(sum, 2);
        expect(elapsed.totalMs[arc] / 1000 / frequency).toBeCloseTo(mean, 2);
        expect(elapsed.medianMs[arc] / 1000).toBeCloseTo(median, 2);
        expect(elapsed.minMs[arc] / 1000).toBeCloseTo(min, 2);
        expect(elapsed.maxMs[arc] / 1000).toBeCloseTo(max, 2);
      }
    });

    test("has its lead times and arrivals", () => {
      const { startAtMs, endAtMs } = measureCaseSpans(wholeLog(log()));
      const leads = endAtMs.map((end, c) => (end - startAtMs[c]) / 1000).sort();
      const { median, p90, p95, min, max, sum } = figures()["case_duration_s"].value as Counts;
      const expected = [median, p90, p95, min, max];
      [0.5, 0.9, 0.95, 0, 1].forEach((share, k) => {
        expect(quantile(leads, share)).toBeCloseTo(expected[k], 2);
      });
      expect(leads.reduce((a, b) => a + b, 0) / sum).toBeCloseTo(1, 9);
      const starts = startAtMs.sort();
      const arrival = (starts[starts.length - 1] - starts[0]) / (starts.length - 1) / 1000;
      expect(arrival).toBeCloseTo(figures()["case_arrival_average_s"].value, 2);
    });

    test("repeats its activities as often, in as many cases", () => {
      const { activityNames, caseStart, activity } = log();
      const repeats = new Uint32Array(activityNames.length);
      let cases = 0;
      for (let c = 0; c < caseCount(log()); c++) {
        const seen = new Set<number>();
        const length = caseStart[c + 1] - caseStart[c];
        for (const a of activity.subarray(caseStart[c], caseStart[c + 1])) {
          if (seen.has(a)) repeats[a]++;
          seen.add(a);
        }
        if (seen.size < length) cases++;
      }
      expect(named(log(), repeats)).toEqual(figures()["rework_extra_events_per_activity"].value);
      expect(cases).toBe(figures()["cases_with_rework"].value);
    });
  });
});

function readLog(name: string): EventLog {
  const table = readXesPlainly(join(data, `${name}.xes.gz`));
  const guess = guessMapping(table, "Europe/Amsterdam");
  if (!guess.ok) throw new Error(guess.error.code);
  // The other program counts every row of every lifecycle transition.
  const built = buildEventLog(table, { ...guess.value.mapping, lifecycleMode: "rows" });
  if (!built.ok) throw new Error(built.error.code);
  return built.value.log;
}

function named(log: EventLog, counts: Uint32Array): Counts {
  const some = [...counts].flatMap((n, a): [string, number][] =>
    n > 0 ? [[log.activityNames[a], n]] : [],
  );
  return Object.fromEntries(some);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
