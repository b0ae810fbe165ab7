import { dateOf, dayOf } from "@talka/engine";

/** What the clock of an escalation needs to know. */
export interface EscalationDays {
  readonly askedOn: string;
  /** The day by which an answer was asked for. */
  readonly answerBy: string;
  readonly answeredOn: string | null;
}

/** How an escalation may stand. */
export const escalationStates = [
  "waiting",
  "due-today",
  "overdue",
  "answered",
  "answered-late",
] as const;
/** One of {@link escalationStates}. */
export type EscalationState = (typeof escalationStates)[number];

/** How an escalation stands on a day; only an answer ends it. */
export function escalationState(
  { answerBy, answeredOn }: EscalationDays,
  today: string,
): EscalationState {
  if (answeredOn !== null) return answeredOn > answerBy ? "answered-late" : "answered";
  if (today > answerBy) return "overdue";
  return today === answerBy ? "due-today" : "waiting";
}

/**
 * Working days from a day to another: how many an answer is still away, or, below 0, how many it is
 * late. The first day is not counted, as in administrative terms.
 */
export function workingDaysUntil(
  from: string,
  to: string,
  isWorkingDay: (day: number) => boolean,
): number {
  const [start, end] = [dayOf(from), dayOf(to)];
  const sign = end < start ? -1 : 1;
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day++) {
    if (isWorkingDay(day)) count++;
  }
  return count === 0 ? 0 : sign * count;
}

/** Working days a team of a tier is given to answer, unless another day is asked for. */
export const answerWorkingDays = { 2: 3, 3: 10 } as const;

/** The day to ask an answer for: as many working days on as the tier above usually gets. */
export function usualAnswerDay(
  today: string,
  tierAbove: 2 | 3,
  isWorkingDay: (day: number) => boolean,
): string {
  let day = dayOf(today);
  for (let left = answerWorkingDays[tierAbove]; left > 0; ) {
    day++;
    if (isWorkingDay(day)) left--;
  }
  return dateOf(day);
}

/** Puts first what waits, the longest overdue before all; then what was answered, newest first. */
export function compareEscalations(a: EscalationDays, b: EscalationDays): number {
  if (a.answeredOn === null || b.answeredOn === null) {
    if (a.answeredOn !== null) return 1;
    if (b.answeredOn !== null) return -1;
    return compareText(a.answerBy, b.answerBy) || compareText(a.askedOn, b.askedOn);
  }
  return compareText(b.answeredOn, a.answeredOn) || compareText(b.answerBy, a.answerBy);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
