import { weekdayOf } from "../calendar/local-date.ts";
import { gammaShareAbove } from "../stats/chi-square.ts";
import type { WorkingMarks } from "./working-marks.ts";

/** Days seen on either side of a change. */
const FEWEST_DAYS = 25;
/** A change is tried at every so manieth day. */
const STEP_DAYS = 28;
/** So improbable must it be by chance, the best of many tries. */
const CHANCE = 1e-6;

/**
 * From which day on somebody works on other weekdays than before, as part-time work begins or ends:
 * of changes every four weeks the one after which the weekdays with marks differ most, if chance would
 * hardly do that (χ² of a table of two times seven).
 *
 * @returns A day number, a Monday; `null` where the weekdays stay the same.
 */
export function dayOfChange(marks: WorkingMarks): number | null {
  const days = [...marks.keys()].sort((a, b) => a - b);
  if (days.length < 2 * FEWEST_DAYS) return null;
  const all = countWeekdays(days);
  const monday = days[0] - (weekdayOf(days[0]) - 1);
  let best: number | null = null;
  let least = CHANCE;
  for (let from = monday + STEP_DAYS; from < days[days.length - 1]; from += STEP_DAYS) {
    const before = days.filter((day) => day < from);
    if (before.length < FEWEST_DAYS || days.length - before.length < FEWEST_DAYS) continue;
    const counts = countWeekdays(before);
    const share = before.length / days.length;
    let squares = 0;
    let classes = 0;
    for (let w = 0; w < 7; w++) {
      if (all[w] === 0) continue;
      classes++;
      squares += (counts[w] - share * all[w]) ** 2 / (share * (1 - share) * all[w]);
    }
    const chance = classes < 2 ? 1 : gammaShareAbove((classes - 1) / 2, squares / 2);
    if (chance < least) [best, least] = [from, chance];
  }
  return best;
}

function countWeekdays(days: readonly number[]): Uint32Array {
  const counts = new Uint32Array(7);
  for (const day of days) counts[weekdayOf(day) - 1]++;
  return counts;
}
