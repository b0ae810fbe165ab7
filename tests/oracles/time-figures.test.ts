import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  arrivalPattern,
  buildEventLog,
  checkLittlesLaw,
  findRework,
  gapsBefore,
  guessMapping,
  type LogView,
  measureCases,
  summariseDurations,
  summariseGroups,
  tabulateHandovers,
  tabulateWaiting,
  wholeLog,
  zoneOffsets,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { readXesPlainly } from "./read-xes-plainly.ts";

// Figures of a well-known other program on public logs; only where a checkout has them beside it.
const data = join(import.meta.dirname, "../../../shared/data");
const names = ["running-example", "receipt", "sepsis", "coselog_wabo_1", "bpic15_1", "bpic15_2f"];
const SECOND = 1000;

interface Durations {
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
  readonly p95: number;
  readonly max: number;
}
interface Figures {
  readonly case_duration_s: { readonly value: Durations };
  readonly average_cases_in_progress: { readonly value: number };
  readonly case_arrival_average_s: { readonly value: number };
  readonly cases_started_per_month: { readonly value: Readonly<Record<string, number>> };
  readonly rework_cases_per_activity: { readonly value: Readonly<Record<string, number>> };
  readonly rework_extra_events_per_activity: { readonly value: Readonly<Record<string, number>> };
  readonly cases_with_rework: { readonly value: number };
  readonly self_loop_pairs: { readonly value: number };
  readonly time_since_previous_event_by_activity_s: {
    readonly value: Readonly<Record<string, { count: number; mean: number; median: number }>>;
  };
  readonly handover_of_work?: {
    readonly value: {
      readonly edges: number;
      readonly pairs_same_resource: number;
      readonly top_rows?: readonly (readonly [string, string, number])[];
      readonly rows?: readonly (readonly [string, string, number])[];
    };
  };
}

describe.skipIf(!existsSync(data))("times of public logs (skipped where they are absent)", () => {
  describe.each(names)("%s", (name) => {
    const view = once(() => readView(name));
    const figures = once(
      (): Figures =>
        JSON.parse(readFileSync(join(data, "expected", `${name}.json`), "utf8")).figures,
    );

    test("has the lead times of the other program", () => {
      const own = summariseDurations(measureCases(view(), null).leadMs);
      const theirs = figures().case_duration_s.value;
      for (const [ours, other] of [
        [own.meanMs, theirs.mean],
        [own.medianMs, theirs.median],
        [own.p90Ms, theirs.p90],
        [own.p95Ms, theirs.p95],
        [own.maxMs, theirs.max],
      ]) {
        expect(ours / SECOND).toBeCloseTo(other, 2);
      }
    });

    test("has its cases in progress, arrivals and months", () => {
      const measures = measureCases(view(), null);
      const inProgress = figures().average_cases_in_progress.value;
      // Some of the other program's sums ran over and came out below zero.
      if (inProgress >= 0) {
        expect(checkLittlesLaw(measures).overallCasesInProgress).toBeCloseTo(inProgress, 6);
      }
      const arrivals = arrivalPattern(measures.startAtMs, zoneOffsets("UTC"), null);
      expect(arrivals.meanGapMs / SECOND).toBeCloseTo(figures().case_arrival_average_s.value, 3);
      const months = arrivals.months.filter(({ count }) => count > 0);
      expect(Object.fromEntries(months.map(({ month, count }) => [month, count]))).toEqual(
        figures().cases_started_per_month.value,
      );
    });

    test("has its rework", () => {
      const { activities, reworkCases } = findRework(view(), null);
      const named = (of: (row: (typeof activities)[number]) => number) =>
        Object.fromEntries(
          activities
            .filter((row) => of(row) > 0)
            .map((row) => [view().log.activityNames[row.activity], of(row)]),
        );
      expect(named((row) => row.repeatCases)).toEqual(figures().rework_cases_per_activity.value);
      expect(named((row) => row.repeats)).toEqual(figures().rework_extra_events_per_activity.value);
      expect(reworkCases).toBe(figures().cases_with_rework.value);
      const selfLoops = activities.reduce((sum, row) => sum + row.selfLoops, 0);
      expect(selfLoops).toBe(figures().self_loop_pairs.value);
    });

    test("has its time since the event before, by activity", () => {
      const { log } = view();
      const gaps = gapsBefore(view(), null).elapsedMs;
      const group = Int32Array.from(log.activity, (a, i) => (Number.isNaN(gaps[i]) ? -1 : a));
      const own = summariseGroups(group, gaps, log.activityNames.length);
      const theirs = figures().time_since_previous_event_by_activity_s.value;
      expect(Object.keys(theirs).length).toBe(own.filter(({ n }) => n > 0).length);
      own.forEach((summary, a) => {
        const other = theirs[log.activityNames[a]];
        if (other === undefined) return;
        expect(summary.n).toBe(other.count);
        expect(summary.meanMs / SECOND).toBeCloseTo(other.mean, 2);
        expect(summary.medianMs / SECOND).toBeCloseTo(other.median, 2);
      });
    });

    test("has its handovers between resources", () => {
      const theirs = figures().handover_of_work?.value;
      const own = tabulateHandovers(view(), "resource", null);
      expect(own === null).toBe(theirs === undefined);
      if (own === null || theirs === undefined) return;
      const kept = own.kept.reduce((sum, count) => sum + count, 0);
      expect(kept).toBe(theirs.pairs_same_resource);
      const counts = new Map<string, number>();
      own.kept.forEach((count, r) => {
        if (count > 0) counts.set(JSON.stringify([own.names[r], own.names[r]]), count);
      });
      for (const { from, to, count } of own.handovers) {
        counts.set(JSON.stringify([own.names[from], own.names[to]]), count);
      }
      expect(counts.size).toBe(theirs.edges);
      for (const [from, to, count] of theirs.top_rows ?? theirs.rows ?? []) {
        expect(counts.get(JSON.stringify([from, to]))).toBe(count);
      }
    });

    test("waits the same in all by activity and, but for whole days among times, by arc", () => {
      const table = tabulateWaiting(view(), null);
      const byArc = table.arcs.reduce((sum, arc) => sum + arc.totalWaitingMs, 0);
      expect(table.totalWaitingMs).toBeLessThanOrEqual(byArc * (1 + 1e-9));
      expect(table.totalWaitingMs).toBeGreaterThan(byArc * 0.99);
    });
  });
});

function readView(name: string): LogView {
  const table = readXesPlainly(join(data, `${name}.xes.gz`));
  const guess = guessMapping(table, "Europe/Amsterdam");
  if (!guess.ok) throw new Error(guess.error.code);
  const built = buildEventLog(table, { ...guess.value.mapping, lifecycleMode: "rows" });
  if (!built.ok) throw new Error(built.error.code);
  return wholeLog(built.value.log);
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
