import { dayOfWall, weekdayOf } from "../../calendar/local-date.ts";
import type { ZoneOffsets } from "../../stats/zone-offsets.ts";
import { earthMovers } from "./earth-movers.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** As far as two hours of a day can lie apart: what a weekday costs on which only one has events. */
const FARTHEST = 23;

/**
 * How differently two sets of instants lie in the day, in hours: the earth mover's distance between
 * their local hours (0–23) of each weekday, averaged over the seven weekdays. A weekday without
 * events in both costs nothing, one with events in one of them only 23.
 */
export function circadianDistance(
  observed: Float64Array,
  simulated: Float64Array,
  zone: ZoneOffsets,
): number {
  const first = hoursByWeekday(observed, zone);
  const second = hoursByWeekday(simulated, zone);
  let sum = 0;
  for (let w = 0; w < 7; w++) {
    const distance = earthMovers(first[w], second[w]);
    sum += Number.isNaN(distance) ? FARTHEST : distance;
  }
  return sum / 7;
}

/** Local hours of the instants, ascending, Monday first. */
function hoursByWeekday(times: Float64Array, zone: ZoneOffsets): Float64Array[] {
  const counts = new Uint32Array(7 * 24);
  for (const at of times) {
    const wall = zone.wallMsFromUtc(at);
    const day = dayOfWall(wall);
    counts[(weekdayOf(day) - 1) * 24 + Math.floor((wall - day * DAY_MS) / HOUR_MS)]++;
  }
  return Array.from({ length: 7 }, (_, w) => {
    const ofDay = counts.subarray(w * 24, w * 24 + 24);
    const hours = new Float64Array(ofDay.reduce((sum, count) => sum + count, 0));
    for (let hour = 0, at = 0; hour < 24; hour++) {
      hours.fill(hour, at, at + ofDay[hour]);
      at += ofDay[hour];
    }
    return hours;
  });
}
