import type { WorkClock } from "../calendar/work-calendar.ts";
import { longest, times } from "./figure.ts";
import type { MapWarning } from "./map-warning.ts";
import {
  type Estimate,
  exactly,
  type StreamClock,
  type StreamDuration,
  type StreamStep,
} from "./stream-map.ts";

/** The two times of a step on one clock. What is not known counts as 0, and the flags say so. */
export interface StepTimes {
  readonly process: Estimate;
  /** Never below `process`. */
  readonly lead: Estimate;
  readonly processKnown: boolean;
  readonly leadKnown: boolean;
}

/**
 * Share of all hours in which the office is open, from one instant to another: what turns elapsed
 * minutes into working ones on average. Take whole weeks, better a whole year. 0 where the span is
 * empty.
 */
export function openShareOf(clock: WorkClock, fromMs: number, toMs: number): number {
  return toMs > fromMs ? clock.workMs(fromMs, toMs) / (toMs - fromMs) : 0;
}

/**
 * A duration on the other clock, on average: a working day of 8 hours is as long as a day of the
 * calendar, weekends shared out. `null` where there is no calendar to tell.
 *
 * @param openShare From `openShareOf`.
 */
export function onClock(
  duration: StreamDuration,
  clock: StreamClock,
  openShare: number | null,
): Estimate | null {
  if (duration.clock === clock) return duration.minutes;
  if (openShare === null || !(openShare > 0)) return null;
  return times(duration.minutes, clock === "work" ? openShare : 1 / openShare);
}

/** The times of a step on one clock, usable whatever a person wrote. */
export function timeStep(
  step: StreamStep,
  clock: StreamClock,
  openShare: number | null,
): { readonly times: StepTimes; readonly warnings: readonly MapWarning[] } {
  const warnings: MapWarning[] = [];
  const stepId = step.id;
  function read(duration: StreamDuration | null, time: "process" | "lead"): Estimate | null {
    if (duration === null) return null;
    if (!isRange(duration.minutes)) {
      warnings.push({ code: "step.bad-time", stepId, time });
      return null;
    }
    const converted = onClock(duration, clock, openShare);
    if (converted === null) warnings.push({ code: "step.no-calendar", stepId, time });
    return converted;
  }
  const process = read(step.processTime, "process");
  const lead = read(step.leadTime, "lead");
  const passing = step.kind === "entry" || step.kind === "exit";
  const worked = process ?? exactly(0);
  if (process !== null && lead !== null && isBelow(lead, process)) {
    warnings.push({ code: "step.lead-below-process", stepId });
  }
  return {
    times: {
      process: worked,
      lead: lead === null ? worked : longest(lead, worked),
      processKnown:
        process !== null || (step.processTime === null && (passing || step.kind === "wait")),
      leadKnown: lead !== null || (step.leadTime === null && passing),
    },
    warnings,
  };
}

function isRange({ low, likely, high }: Estimate): boolean {
  return low >= 0 && low <= likely && likely <= high && high < Number.POSITIVE_INFINITY;
}

/** A range is below another where any of its ends is, by more than conversion may round. */
function isBelow(a: Estimate, b: Estimate): boolean {
  const least = 1 - 1e-9;
  return a.low < b.low * least || a.likely < b.likely * least || a.high < b.high * least;
}
