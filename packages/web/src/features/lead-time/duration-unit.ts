import type { DurationClock } from "@talka/report";

/** The unit of an axis. */
export interface AxisUnit {
  readonly ms: number;
  readonly word: "days" | "hours" | "workDays" | "workHours";
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Days where the axis reaches beyond two of them, else hours; of the clock's own kind. */
export function axisUnit(longestMs: number, clock: DurationClock): AxisUnit {
  if (clock.kind === "working") {
    return longestMs > 2 * clock.workingDayMs
      ? { ms: clock.workingDayMs, word: "workDays" }
      : { ms: hourMs, word: "workHours" };
  }
  return longestMs > 2 * dayMs ? { ms: dayMs, word: "days" } : { ms: hourMs, word: "hours" };
}
