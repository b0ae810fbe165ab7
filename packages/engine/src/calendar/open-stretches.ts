import { zoneOffsets } from "../stats/zone-offsets.ts";
import { dayOfWall } from "./local-date.ts";
import { layOutDays } from "./open-days.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/** Stretches of time, ascending and apart. */
export interface Stretches {
  readonly fromMs: Float64Array;
  readonly toMs: Float64Array;
}

/** When a calendar is open on the local days of [fromMs, toMs]; stretches that touch are one. */
export function openStretches(calendar: WorkCalendar, fromMs: number, toMs: number): Stretches {
  const zone = zoneOffsets(calendar.zone);
  const day = (atMs: number) => dayOfWall(zone.wallMsFromUtc(atMs));
  const { openMs, closeMs } = layOutDays(calendar, zone, day(fromMs), day(toMs));
  const from: number[] = [];
  const to: number[] = [];
  for (let k = 0; k < openMs.length; k++) {
    if (to.length > 0 && to[to.length - 1] === openMs[k]) to[to.length - 1] = closeMs[k];
    else {
      from.push(openMs[k]);
      to.push(closeMs[k]);
    }
  }
  return { fromMs: Float64Array.from(from), toMs: Float64Array.from(to) };
}
