import { compileCalendar } from "../calendar/compile-calendar.ts";
import { dateOf, mondayOfWall } from "../calendar/local-date.ts";
import { waitsBefore } from "../performance/waits-before.ts";
import { quantile } from "../stats/quantile.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { AnalysisResult } from "./analysis-result.ts";

/** What is followed week by week. Times are milliseconds of the clock named. */
export type WeeklyMeasure =
  /** Median lead time of cases that ended in the week. */
  | { readonly kind: "lead-time"; readonly clock: "working" | "elapsed" }
  /** Median wait before an activity, of those begun (ended, where no start is known) in the week. */
  | {
      readonly kind: "wait-before";
      readonly activity: number;
      readonly clock: "working" | "elapsed";
    }
  /** Cases that ended in the week. */
  | { readonly kind: "ended" }
  /** Share of cases that ended in the week within their statutory term, 0–1. */
  | { readonly kind: "on-time" };

/** One week. */
export interface WeeklyValue {
  /** Its Monday in the zone of the log, "2026-03-02". */
  readonly on: string;
  /** Milliseconds, a count, or a share 0–1. */
  readonly value: number;
  /** Cases or waits it was taken of. */
  readonly n: number;
}

/**
 * A measure week by week, oldest first, for a process behaviour chart. Only whole weeks count: the
 * first and the last of the observation are left out where they are cut. A median or a share of
 * fewer than `least` is left out too; a count has no gaps, weeks without any are 0.
 *
 * @returns `null` where the analysis does not have it: no work calendar, or no term.
 */
export function measureByWeek(
  result: AnalysisResult,
  measure: WeeklyMeasure,
  least = 3,
): readonly WeeklyValue[] | null {
  const { view, cases, observation } = result;
  if (Number.isNaN(observation.fromMs)) return [];
  const zone = zoneOffsets(view.log.zone);
  const weekOf = (atMs: number) => mondayOfWall(zone.wallMsFromUtc(atMs));
  const weekStartsAt = (monday: number) => zone.utcMsFromWall(monday * 86_400_000);
  const firstCut = weekOf(observation.fromMs);
  const first = weekStartsAt(firstCut) < observation.fromMs ? firstCut + 7 : firstCut;
  const last = weekOf(observation.toMs) - 7;
  const values = valuesOf(result, measure);
  if (values === null) return null;
  const byWeek = new Map<number, number[]>();
  for (let k = 0; k < values.atMs.length; k++) {
    const value = values.value[k] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(values.atMs[k] ?? Number.NaN)) continue;
    const week = weekOf(values.atMs[k] ?? 0);
    const known = byWeek.get(week);
    if (known === undefined) byWeek.set(week, [value]);
    else known.push(value);
  }
  const told: WeeklyValue[] = [];
  for (let week = first; week <= last; week += 7) {
    const of = byWeek.get(week) ?? [];
    const on = dateOf(week);
    if (measure.kind === "ended") told.push({ on, value: of.length, n: of.length });
    else if (of.length >= least) told.push({ on, value: summary(measure, of), n: of.length });
  }
  return cases.completed.length === 0 ? [] : told;
}

function summary({ kind }: WeeklyMeasure, values: number[]): number {
  if (kind === "on-time") return values.reduce((sum, one) => sum + one, 0) / values.length;
  return quantile(
    values.sort((a, b) => a - b),
    0.5,
  );
}

/** Instants and values, one slot a case or an instance; `NaN` is left out. */
interface Values {
  readonly atMs: Float64Array;
  readonly value: Float64Array;
}

function valuesOf(result: AnalysisResult, measure: WeeklyMeasure): Values | null {
  const { cases, deadline } = result;
  const ended = cases.endAtMs.map((at, k) => (cases.completed[k] === 1 ? at : Number.NaN));
  switch (measure.kind) {
    case "ended":
      return { atMs: ended, value: new Float64Array(ended.length) };
    case "lead-time":
      if (measure.clock === "elapsed") return { atMs: ended, value: cases.leadMs };
      return cases.working === null ? null : { atMs: ended, value: cases.working.leadMs };
    case "on-time":
      return deadline === null
        ? null
        : {
            atMs: ended,
            value: deadline.latenessMs.map((late) => (late <= 0 ? 1 : late > 0 ? 0 : Number.NaN)),
          };
    case "wait-before":
      return waitsOf(result, measure.activity, measure.clock);
  }
}

function waitsOf(
  { view, settings, observation }: AnalysisResult,
  activity: number,
  clock: "working" | "elapsed",
): Values | null {
  const { calendar } = settings;
  if (clock === "working" && calendar === null) return null;
  const work =
    calendar === null || clock === "elapsed"
      ? null
      : compileCalendar(calendar, observation.fromMs, observation.toMs);
  const waits = waitsBefore(view, work);
  const { startAtMs, endAtMs } = view.log;
  const of = (work === null ? waits.waitingMs : waits.waitingWorkMs) ?? waits.waitingMs;
  return {
    atMs: endAtMs.map((end, i) => {
      const start = startAtMs?.[i] ?? Number.NaN;
      return Number.isNaN(start) ? end : start;
    }),
    value: of.map((wait, i) => (view.log.activity[i] === activity ? wait : Number.NaN)),
  };
}
