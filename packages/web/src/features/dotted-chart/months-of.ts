import { zoneOffsets } from "@talka/engine";
import type { DotPoints } from "../../engine-worker/queries/dotted-chart.ts";

/** Events, and cases with an event, in each local month. */
export interface DotMonth {
  /** "2026-03". */
  readonly month: string;
  readonly events: number;
  readonly cases: number;
}

/** The chart as numbers: events by local month, in order, months without events left out. */
export function monthsOf({ atMs, row, zone }: DotPoints): readonly DotMonth[] {
  const offsets = zoneOffsets(zone);
  const months = new Map<string, { events: number; rows: Set<number> }>();
  for (let p = 0; p < atMs.length; p++) {
    const at = atMs[p] ?? Number.NaN;
    if (Number.isNaN(at)) continue;
    const month = new Date(offsets.wallMsFromUtc(at)).toISOString().slice(0, 7);
    const known = months.get(month) ?? { events: 0, rows: new Set<number>() };
    months.set(month, known);
    known.events++;
    known.rows.add(row[p] ?? 0);
  }
  return [...months]
    .map(([month, { events, rows }]) => ({ month, events, cases: rows.size }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
