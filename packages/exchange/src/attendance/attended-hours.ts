import type { HalfDay } from "../events/event.ts";

/** Names one half-day of an event. */
export type HalfDayKey = Pick<HalfDay, "day" | "half">;

/** "2026-03-01 morning". */
export function halfDayKey({ day, half }: HalfDayKey): string {
  return `${day} ${half}`;
}

/**
 * Hours attended: the sum over attended half-days of their hours, exact to a hundredth. A half-day
 * marked twice counts once; one the event does not have counts nothing.
 */
export function attendedHours(
  halfDays: readonly Pick<HalfDay, "day" | "half" | "hours">[],
  attended: readonly HalfDayKey[],
): number {
  const marks = new Set(attended.map(halfDayKey));
  let hundredths = 0;
  for (const one of halfDays) {
    if (marks.has(halfDayKey(one))) hundredths += Math.round(one.hours * 100);
  }
  return hundredths / 100;
}
