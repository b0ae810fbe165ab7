import type { WeeklyMeasure } from "@talka/engine";
import type { TrialUnit } from "@talka/lean";

/** What may be chosen: a fixed measure, or the wait before the activity of a number. */
export type WeeklyChoice = "lead-time" | "ended" | "on-time" | `wait ${number}`;

/** The measure of a choice. */
export function weeklyMeasures(choice: WeeklyChoice, clock: "working" | "elapsed"): WeeklyMeasure {
  if (choice === "ended" || choice === "on-time") return { kind: choice };
  if (choice === "lead-time") return { kind: "lead-time", clock };
  return { kind: "wait-before", activity: Number(choice.slice("wait ".length)), clock };
}

const unitMs = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 } as const;

/**
 * A value of the engine in the unit of a trial, to two decimals. A day is one working day where its
 * length is given, else 24 hours.
 */
export function inUnit(value: number, unit: TrialUnit, workingDayMs: number | null): number {
  const round = (one: number) => Math.round(one * 100) / 100;
  if (unit === "percent") return round(value * 100);
  if (unit === "count") return value;
  return round(value / (unit === "days" && workingDayMs !== null ? workingDayMs : unitMs[unit]));
}
