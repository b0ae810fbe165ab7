import type { Timer } from "../meeting/state.ts";

const minuteMs = 60_000;

/**
 * The instants at which a timer is announced: start, half, one minute before the end, end (domain
 * §7); ascending, each once. A timer of two minutes or less has no half of its own.
 */
export function timerMarks({ startedAtMs, endsAtMs }: Timer): readonly number[] {
  const halfAtMs = startedAtMs + (endsAtMs - startedAtMs) / 2;
  const lastMinuteAtMs = endsAtMs - minuteMs;
  const marks = [startedAtMs];
  if (halfAtMs < lastMinuteAtMs) marks.push(halfAtMs);
  if (lastMinuteAtMs > startedAtMs) marks.push(lastMinuteAtMs);
  return [...marks, endsAtMs];
}
