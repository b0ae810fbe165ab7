import type { RoundKind } from "./vocabulary.ts";

const dayMs = 86_400_000;
const opensAfter: Readonly<Record<RoundKind, number>> = { end: 0, "day-30": 30, "day-90": 90 };
const openForDays = 14;

/** First and last day on which answers are taken. */
export interface RoundDays {
  readonly opensOn: string;
  readonly closesOn: string;
}

/** A round is planned, takes answers, or tells results. */
export type RoundState = "planned" | "open" | "closed";

/** Days a round is given unless others are chosen: two weeks from the last day, or 30 or 90 days later. */
export function defaultRoundDays(kind: RoundKind, lastDay: string): RoundDays {
  const opensOn = addDays(lastDay, opensAfter[kind]);
  return { opensOn, closesOn: addDays(opensOn, openForDays) };
}

/** What a round should be on a day; one that was closed by hand stays closed. */
export function roundStateOn(days: RoundDays, today: string): RoundState {
  if (today < days.opensOn) return "planned";
  return today > days.closesOn ? "closed" : "open";
}

/**
 * The latest reminder that is due and was not sent: halfway, and on the day before the last; `null`
 * where none is. Reminders go to all who were invited, whether they answered or not.
 */
export function reminderDue(
  days: RoundDays,
  today: string,
  remindedOn: string | null,
): string | null {
  if (roundStateOn(days, today) !== "open") return null;
  const length = (Date.parse(days.closesOn) - Date.parse(days.opensOn)) / dayMs;
  const due = [addDays(days.opensOn, Math.floor(length / 2)), addDays(days.closesOn, -1)]
    .filter((day) => day > days.opensOn && day <= today)
    .filter((day) => remindedOn === null || remindedOn < day);
  return due.at(-1) ?? null;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
