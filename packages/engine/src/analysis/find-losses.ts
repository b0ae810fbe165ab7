import type { EventGaps } from "../performance/event-gaps.ts";
import type { InstanceWaits } from "../performance/waits-before.ts";
import { batchLosses } from "./batch-losses.ts";
import type { Finding } from "./finding.ts";
import { handoverLosses } from "./handover-losses.ts";
import type { LossInput } from "./loss-input.ts";
import { promiseLosses } from "./promise-losses.ts";
import { reworkLosses } from "./rework-losses.ts";
import { waitingLosses } from "./waiting-losses.ts";

/**
 * What an analysis has to tell, worst first: by hours a month (working time where there is a
 * calendar), then, in a fixed order, what has no hours of its own. Findings on where cases lie do
 * not overlap each other; those on why (batches, rework, to and fro) look at the same time from
 * another side, so hours of different kinds must not be added up.
 *
 * @param gaps `gapsBefore`, and `waits` `waitsBefore`, of the view, on the clocks of the analysis.
 */
export function findLosses(
  input: LossInput,
  gaps: EventGaps,
  waits: InstanceWaits,
): readonly Finding[] {
  if (input.view.cases.length === 0) return [];
  const waiting = waitingLosses(input, waits);
  const timed = [
    ...waiting.findings,
    ...handoverLosses(input, gaps, waiting.told),
    ...batchLosses(input),
    ...reworkLosses(input),
  ];
  timed.sort((x, y) => hours(y) - hours(x) || (x.id < y.id ? -1 : 1));
  return [...timed, ...promiseLosses(input)];
}

/** In the clock that sentences tell: working time where there is a calendar. */
function hours({ hoursPerMonth }: Finding): number {
  return hoursPerMonth?.working ?? hoursPerMonth?.elapsed ?? 0;
}
