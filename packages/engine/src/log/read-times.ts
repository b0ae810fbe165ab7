import { zoneOffsets } from "../stats/zone-offsets.ts";
import { type InstantColumn, NO_OFFSET, PRECISION_DAY, PRECISION_MINUTE } from "./event-table.ts";

/** A column of instants after the zone was applied. */
export interface TimeColumn {
  /** Milliseconds since the epoch, UTC; `NaN` where empty or unreadable. */
  readonly utcMs: Float64Array;
  /** `PRECISION_*`, as seen on the wall clock of the zone. */
  readonly precision: Uint8Array;
  /** Local times in the autumn overlap (first occurrence taken) and the spring gap (moved on). */
  readonly overlapCount: number;
  readonly gapCount: number;
}

const DAY_MS = 86_400_000;

/**
 * Converts a column to UTC: a written offset is used, everything else is wall clock of `zone`.
 *
 * Whether a value is a whole day is asked on the wall clock of the zone: midnight elsewhere is an
 * hour of the day here. Only where every value of a column is midnight as written are they dates,
 * whatever offset a program put beside them.
 */
export function readTimes(column: InstantColumn, zone: string): TimeColumn {
  const { wallMs, offsetMinutes } = column;
  const offsets = zoneOffsets(zone);
  const utcMs = new Float64Array(wallMs.length);
  const precision = Uint8Array.from(column.precision);
  const onlyDays = column.precision.every((p, r) => p === PRECISION_DAY || Number.isNaN(wallMs[r]));
  let overlapCount = 0;
  let gapCount = 0;

  for (let r = 0; r < wallMs.length; r++) {
    const wall = wallMs[r];
    if (offsetMinutes[r] === NO_OFFSET) {
      utcMs[r] = offsets.utcMsFromWall(wall);
      const kind = offsets.wallKind(wall);
      if (kind === "overlap") overlapCount++;
      else if (kind === "gap") gapCount++;
      continue;
    }
    const utc = wall - offsetMinutes[r] * 60_000;
    utcMs[r] = utc;
    if (onlyDays) continue;
    if (offsets.wallMsFromUtc(utc) % DAY_MS === 0) precision[r] = PRECISION_DAY;
    else if (precision[r] === PRECISION_DAY) precision[r] = PRECISION_MINUTE;
  }
  return { utcMs, precision, overlapCount, gapCount };
}
