import { monthName, monthOfWall } from "../calendar/local-date.ts";
import type { ZoneOffsets } from "../stats/zone-offsets.ts";
import type { CaseMeasures } from "./case-measures.ts";
import type { TwoClocks } from "./duration-summary.ts";
import { summariseDurations } from "./summarise-durations.ts";

/** Lead times month by month, without gaps: a month in which nothing ended has n = 0. */
export interface LeadTimeTrend {
  readonly months: readonly TrendMonth[];
}

/** One calendar month of the log's zone. */
export interface TrendMonth {
  /** "2026-03". */
  readonly month: string;
  /** Cases that began in the month. */
  readonly started: number;
  /** Completed cases that ended in the month, and how long they had taken. */
  readonly leadTime: TwoClocks;
}

/**
 * Cases begun, and lead times of cases completed, in each local month. Completed cases count in the
 * month they end, so that young months are not made to look quick by their open cases.
 */
export function leadTimeTrend(measures: CaseMeasures, zone: ZoneOffsets): LeadTimeTrend {
  const { startAtMs, endAtMs, completed, leadMs, working } = measures;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const startMonth = new Int32Array(leadMs.length).fill(-1);
  const endMonth = new Int32Array(leadMs.length).fill(-1);
  for (let k = 0; k < leadMs.length; k++) {
    if (!Number.isNaN(startAtMs[k])) {
      startMonth[k] = monthOfWall(zone.wallMsFromUtc(startAtMs[k]));
      first = Math.min(first, startMonth[k]);
      last = Math.max(last, startMonth[k]);
    }
    if (completed[k] === 1) {
      endMonth[k] = monthOfWall(zone.wallMsFromUtc(endAtMs[k]));
      last = Math.max(last, endMonth[k]);
    }
  }
  const months: TrendMonth[] = [];
  if (first > last) return { months };
  const span = last - first + 1;
  const started = new Uint32Array(span);
  const elapsed = Array.from({ length: span }, (): number[] => []);
  const worked = Array.from({ length: span }, (): number[] => []);
  for (let k = 0; k < leadMs.length; k++) {
    if (startMonth[k] >= 0) started[startMonth[k] - first]++;
    if (endMonth[k] < 0) continue;
    elapsed[endMonth[k] - first].push(leadMs[k]);
    if (working !== null) worked[endMonth[k] - first].push(working.leadMs[k]);
  }
  for (let m = 0; m < span; m++) {
    months.push({
      month: monthName(first + m),
      started: started[m],
      leadTime: {
        elapsed: summariseDurations(Float64Array.from(elapsed[m])),
        working: working === null ? null : summariseDurations(Float64Array.from(worked[m])),
      },
    });
  }
  return { months };
}
