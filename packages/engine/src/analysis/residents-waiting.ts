import type { WorkClock } from "../calendar/work-calendar.ts";
import type { LogView } from "../log/log-view.ts";
import type { CaseMeasures } from "../performance/case-measures.ts";
import type { ObservationWindow, ResidentsWaiting } from "./analysis-result.ts";

const HOUR_MS = 3_600_000;

/**
 * How long people wait in all, a calendar day of the observation: the waiting of completed cases,
 * and the time open ones have been going on inside the observation.
 *
 * @param serviceKnown False where starts are unknown: then the whole lead time counts as waiting.
 */
export function residentsWaiting(
  { cases }: LogView,
  measures: CaseMeasures,
  clock: WorkClock | null,
  { toMs, days }: ObservationWindow,
  serviceKnown: boolean,
): ResidentsWaiting {
  const { completed, startAtMs, leadMs, waitingMs, working } = measures;
  let elapsed = 0;
  let worked = 0;
  for (let k = 0; k < cases.length; k++) {
    if (completed[k] === 1) {
      const known = serviceKnown && !Number.isNaN(waitingMs[k]);
      elapsed += known ? waitingMs[k] : leadMs[k];
      if (working !== null) worked += known ? working.waitingMs[k] : working.leadMs[k];
    } else if (startAtMs[k] < toMs) {
      elapsed += toMs - startAtMs[k];
      if (clock !== null) worked += clock.workMs(startAtMs[k], toMs);
    }
  }
  const perDay = (ms: number) => (days === 0 ? 0 : ms / HOUR_MS / days);
  return {
    hoursPerDay: perDay(elapsed),
    workingHoursPerDay: clock === null ? null : perDay(worked),
    evidence: serviceKnown ? "measured" : "estimated",
  };
}
