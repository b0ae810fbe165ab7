import type { DeadlineSettings } from "../calendar/deadline-rule.ts";
import type { ProcessDeadline } from "../simulation/simulation-model.ts";

/** Days that stand for a month of a deadline. */
const DAYS_OF_MONTH = 30;

/**
 * The promise of an analysis as a model holds it: the rule in force last, counted from arrival.
 *
 * @returns `isExact` is false where months, or times in which the clock stands still, are lost.
 */
export function fitDeadline(
  settings: DeadlineSettings | null,
  calendarId: string | null,
): { readonly deadline: ProcessDeadline | null; readonly isExact: boolean } {
  const rules = settings?.rules ?? [];
  if (settings === null || rules.length === 0) return { deadline: null, isExact: true };
  const rule = rules.reduce((last, next) =>
    (next.validFrom ?? "") >= (last.validFrom ?? "") ? next : last,
  );
  const isExact = rule.unit !== "month" && settings.suspensions.length === 0;
  const days = rule.unit === "month" ? rule.amount * DAYS_OF_MONTH : rule.amount;
  const clock = rule.unit === "working-day" ? "working" : "calendar";
  return {
    deadline: { days, clock, calendarId: clock === "working" ? calendarId : null },
    isExact,
  };
}
