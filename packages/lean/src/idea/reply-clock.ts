import { dateOf, dayOf } from "@talka/engine";

/** Working days within which whoever had an idea gets a first answer. */
export const REPLY_DAYS = 5;

/** Where the first answer to an idea stands. Days are "2026-03-01". */
export type ReplyClock =
  | { readonly kind: "answered"; readonly dueOn: string; readonly inTime: boolean }
  /** Working days left, the due day counted; 0 on no day: on the last day it is 1. */
  | { readonly kind: "running"; readonly dueOn: string; readonly daysLeft: number }
  /** Working days since the due day. */
  | { readonly kind: "overdue"; readonly dueOn: string; readonly daysLate: number };

/**
 * The last day for the first answer: the fifth working day after the one on which the idea was put.
 *
 * @param isWorkingDay By day number, as `workingDays` of the engine gives it.
 */
export function replyDueOn(putOn: string, isWorkingDay: (day: number) => boolean): string {
  let day = dayOf(putOn);
  for (let left = REPLY_DAYS; left > 0; ) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return dateOf(day);
}

/** Where the first answer stands on a day. `answeredOn` `null`: nobody has answered yet. */
export function replyClock(
  putOn: string,
  answeredOn: string | null,
  today: string,
  isWorkingDay: (day: number) => boolean,
): ReplyClock {
  const dueOn = replyDueOn(putOn, isWorkingDay);
  if (answeredOn !== null) return { kind: "answered", dueOn, inTime: answeredOn <= dueOn };
  if (today <= dueOn) {
    return { kind: "running", dueOn, daysLeft: count(today, dueOn) };
  }
  return { kind: "overdue", dueOn, daysLate: count(dateOf(dayOf(dueOn) + 1), today) };

  function count(from: string, to: string): number {
    let n = 0;
    for (let day = dayOf(from); day <= dayOf(to); day++) if (isWorkingDay(day)) n++;
    return n;
  }
}
