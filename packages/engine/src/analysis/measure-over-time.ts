import { mondayOfWall, monthOfWall } from "../calendar/local-date.ts";
import type { ComparedFigure } from "../comparison/difference.ts";
import { type BehaviourPhase, processBehaviour } from "../improvement/process-behaviour.ts";
import type { LogView } from "../log/log-view.ts";
import { quantile } from "../stats/quantile.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { type ComparedSettings, comparedFigures } from "./compare-cases.ts";

/** One figure of the cases begun in each week or month. */
export interface MeasureOverTime {
  /** Start of the first case of each period that has any with the figure. Milliseconds, ascending. */
  readonly atMs: readonly number[];
  /** Median of the period (milliseconds, events), or share of its cases (0–1). */
  readonly values: readonly number[];
  readonly n: readonly number[];
  /** One phase a stretch between declared changes; limits need ten values. */
  readonly phases: readonly BehaviourPhase[];
}

/**
 * A figure period by period as a process behaviour chart (XmR), limits anew after each declared change.
 *
 * @param changesMs Instants of changes; the period a change falls into is the first of a new phase.
 */
export function measureOverTime(
  view: LogView,
  settings: ComparedSettings,
  figure: ComparedFigure,
  unit: "week" | "month",
  changesMs: readonly number[],
): MeasureOverTime {
  const { figures, startAtMs } = comparedFigures(view, settings);
  const column = figures.find((of) => of.figure === figure);
  const zone = zoneOffsets(view.log.zone);
  const periods = new Map<number, { atMs: number; values: number[] }>();
  for (let k = 0; column !== undefined && k < startAtMs.length; k++) {
    const value = column.values[k];
    if (Number.isNaN(value) || Number.isNaN(startAtMs[k])) continue;
    const wallMs = zone.wallMsFromUtc(startAtMs[k]);
    const key = unit === "month" ? monthOfWall(wallMs) : mondayOfWall(wallMs);
    const period = periods.get(key) ?? { atMs: startAtMs[k], values: [] };
    period.values.push(value);
    period.atMs = Math.min(period.atMs, startAtMs[k]);
    periods.set(key, period);
  }
  const ordered = [...periods.values()].sort((a, b) => a.atMs - b.atMs);
  const values = ordered.map((period) => {
    if (figure === "repeated")
      return period.values.reduce((s, x) => s + x, 0) / period.values.length;
    return quantile(Float64Array.from(period.values).sort(), 0.5);
  });
  const starts = changesMs.map((at) => ordered.filter((period) => period.atMs <= at).length - 1);
  const phases = [...new Set(starts.filter((i) => i > 0))].sort((a, b) => a - b);
  return {
    atMs: ordered.map(({ atMs }) => atMs),
    values,
    n: ordered.map((period) => period.values.length),
    phases: values.length === 0 ? [] : processBehaviour(values, phases, 0),
  };
}
