import { percentOf, times } from "./figure.ts";
import type { MapSettings, StepMeasures } from "./measures.ts";
import type { StreamFlow } from "./read-flow.ts";
import { type Estimate, exactly, type StreamStep } from "./stream-map.ts";
import { type StepTimes, timeStep } from "./time-steps.ts";
import type { StepLoad } from "./walk-path.ts";

/** One step made ready to be added up. */
export interface LoadedStep {
  readonly step: StreamStep;
  readonly load: StepLoad;
  readonly measures: StepMeasures;
  /** Share of cases that need the step, 0–1. */
  readonly share: number;
  /** Expected visits of a case for which the step has work, rework included. */
  readonly visits: number;
  /** Working minutes per case of all cases, without and with rework. */
  readonly effortOnce: Estimate;
  readonly effort: Estimate;
  readonly effortKnown: boolean;
  readonly processKnown: boolean;
  readonly leadKnown: boolean;
  readonly rightKnown: boolean;
}

/**
 * Loads every step with what it adds to a case. A stated share of cases below what the links bring
 * means that the others pass the step without work: on the path it weighs in with the part that
 * needs it.
 *
 * @param reach Expected visits without rework, by step.
 * @param visits Expected visits with rework.
 */
export function loadSteps(
  flow: StreamFlow,
  reach: Float64Array,
  visits: Float64Array,
  { clock, openShare }: MapSettings,
): readonly LoadedStep[] {
  return flow.steps.map((step, s) => {
    const { times: here } = timeStep(step, clock, openShare);
    const { times: worked } =
      clock === "work" ? { times: here } : timeStep(step, "work", openShare);
    const stated = step.caseShare;
    const share =
      stated === null || !(stated >= 0 && stated <= 1) ? reach[s] : Math.min(stated, reach[s]);
    const need = reach[s] > 0 ? share / reach[s] : 1;
    const passes = reach[s] > 0 ? visits[s] / reach[s] : null;
    const percent = step.completeAccuratePercent;
    const rightKnown = percent !== null && percent >= 0 && percent <= 100;
    const nothing = exactly(0);
    return {
      step,
      load: {
        lead: times(here.lead, need),
        process: times(here.process, need),
        value: step.valueClass === "VA" ? times(here.process, need) : nothing,
        reworked: times(here.lead, need * (passes ?? 1)),
        right: rightKnown ? 1 - need + (need * percent) / 100 : 1,
      },
      measures: {
        stepId: step.id,
        caseShare: share,
        process: here.process,
        lead: here.lead,
        waiting: waitingOf(here),
        activityPercent: bothKnown(here) ? percentOf(here.process, here.lead) : null,
        expectedPasses: passes,
      },
      share,
      visits: visits[s] * need,
      effortOnce: times(worked.process, share),
      effort: times(worked.process, visits[s] * need),
      effortKnown: worked.processKnown,
      processKnown: here.processKnown,
      leadKnown: here.leadKnown,
      rightKnown,
    };
  });
}

function bothKnown({ processKnown, leadKnown }: StepTimes): boolean {
  return processKnown && leadKnown;
}

function waitingOf(times: StepTimes): Estimate | null {
  if (!bothKnown(times)) return null;
  const { lead, process } = times;
  return {
    low: Math.max(0, lead.low - process.high),
    likely: lead.likely - process.likely,
    high: lead.high - process.low,
  };
}
