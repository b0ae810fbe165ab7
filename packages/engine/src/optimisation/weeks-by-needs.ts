import type { StaffNeed } from "./staff-need.ts";
import { minutesWithin, type Stretch, type WeekStretches, weekHours } from "./weekly-roster.ts";

const STEP = 30;
const EARLIEST = 6 * 60;
const LATEST = 20 * 60;
const LONGEST_DAY = 10 * 60;

/**
 * A week like the one given that keeps to what somebody needs of hours: free days, windows, breaks,
 * hours of the contract. What is lost is made up for on the other days, half an hour at a time, as far
 * as days of ten hours between 6:00 and 20:00 allow; a week never gets longer. Whether it meets all
 * needs is for `checkNeeds` to say.
 *
 * @returns `null` where nothing has to change.
 */
export function weekByNeeds(
  week: WeekStretches,
  needs: readonly StaffNeed[],
): WeekStretches | null {
  let contract = weekHours(week) * 60;
  let breakMinutes = 0;
  let breakAfter = Number.POSITIVE_INFINITY;
  let isAsked = false;
  for (const need of needs) {
    if (need.kind === "contract-hours") contract = Math.min(contract, need.hoursPerWeek * 60);
    else if (need.kind === "break") {
      breakMinutes = Math.max(breakMinutes, need.minutes);
      breakAfter = Math.min(breakAfter, need.afterHours * 60);
    } else if (!isWindow(need)) continue;
    isAsked = true;
  }
  if (!isAsked) return null;
  const allowed = week.map((_, weekday) => allowedOn(weekday, needs));
  const days = week.map((day, weekday) =>
    withBreaks(within(day, allowed[weekday]), breakMinutes, breakAfter),
  );
  const worked = [...week.keys()].filter((weekday) => days[weekday].length > 0);
  const lasts = () => weekHours(days) * 60;
  for (let isMoved = true; isMoved && lasts() + STEP <= contract; ) {
    isMoved = false;
    for (const weekday of worked) {
      if (lasts() + STEP > contract) break;
      const longer = lengthened(days[weekday], allowed[weekday], breakAfter);
      if (longer === null) continue;
      days[weekday] = longer;
      isMoved = true;
    }
  }
  while (lasts() > contract + 1e-9) {
    const longest = worked.reduce((a, b) => (dayMinutes(days[b]) > dayMinutes(days[a]) ? b : a));
    const shorter = shortened(days[longest], Math.min(STEP, lasts() - contract));
    if (shorter === null) break;
    days[longest] = shorter;
  }
  return JSON.stringify(days) === JSON.stringify(week) ? null : days;
}

function isWindow({ kind }: StaffNeed): boolean {
  return kind === "free-days" || kind === "only-between" || kind === "not-between";
}

function dayMinutes(day: readonly Stretch[]): number {
  return minutesWithin(day, 0, 1440);
}

/** When somebody may work on a weekday. */
function allowedOn(weekday: number, needs: readonly StaffNeed[]): Stretch[] {
  let open: Stretch[] = [{ fromMinute: 0, toMinute: 1440 }];
  for (const need of needs) {
    if (!("weekdays" in need) || !need.weekdays.includes(weekday)) continue;
    if (need.kind === "free-days") return [];
    if (need.kind === "only-between") open = within(open, [need]);
    if (need.kind === "not-between") {
      open = within(open, [
        { fromMinute: 0, toMinute: need.fromMinute },
        { fromMinute: need.toMinute, toMinute: 1440 },
      ]);
    }
  }
  return open;
}

function within(day: readonly Stretch[], allowed: readonly Stretch[]): Stretch[] {
  return day.flatMap((one) =>
    allowed.flatMap((other) => {
      const fromMinute = Math.max(one.fromMinute, other.fromMinute);
      const toMinute = Math.min(one.toMinute, other.toMinute);
      return fromMinute < toMinute ? [{ fromMinute, toMinute }] : [];
    }),
  );
}

/** Cuts stretches that are too long in their middle. */
function withBreaks(day: readonly Stretch[], minutes: number, after: number): Stretch[] {
  return day.flatMap(({ fromMinute, toMinute }): Stretch[] => {
    if (toMinute - fromMinute <= after || minutes === 0) return [{ fromMinute, toMinute }];
    const half = Math.round((fromMinute + toMinute - minutes) / 2 / STEP) * STEP;
    const middle = Math.min(half, fromMinute + after);
    const rest = [{ fromMinute: middle + minutes, toMinute }];
    return [{ fromMinute, toMinute: middle }, ...withBreaks(rest, minutes, after)];
  });
}

/** Half an hour more at the end of the day, or else at its beginning. */
function lengthened(
  day: readonly Stretch[],
  allowed: readonly Stretch[],
  longest: number,
): Stretch[] | null {
  if (dayMinutes(day) + STEP > LONGEST_DAY) return null;
  const fits = (one: Stretch) =>
    one.toMinute - one.fromMinute <= longest &&
    one.fromMinute >= EARLIEST &&
    one.toMinute <= LATEST &&
    allowed.some((open) => open.fromMinute <= one.fromMinute && one.toMinute <= open.toMinute);
  const last = day[day.length - 1];
  const later = { ...last, toMinute: last.toMinute + STEP };
  if (fits(later)) return [...day.slice(0, -1), later];
  const earlier = { ...day[0], fromMinute: day[0].fromMinute - STEP };
  return fits(earlier) ? [earlier, ...day.slice(1)] : null;
}

function shortened(day: readonly Stretch[], by: number): Stretch[] | null {
  const last = day.at(-1);
  if (last === undefined || (day.length === 1 && last.toMinute - last.fromMinute <= by))
    return null;
  const left = { ...last, toMinute: last.toMinute - by };
  return left.toMinute > left.fromMinute ? [...day.slice(0, -1), left] : day.slice(0, -1);
}
