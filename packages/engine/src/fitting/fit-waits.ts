import type { EventLog } from "../log/event-log.ts";
import type { Distribution } from "../simulation/distribution.ts";
import type { ExplainedWaiting } from "../waiting/explain-waiting.ts";
import { tailedSteps } from "./distributions/tailed-steps.ts";

/** What an activity waits for beside its queue, in clock time; `null` where it does not. */
export interface FittedWaits {
  readonly extraneous: Distribution | null;
  readonly external: Distribution | null;
  /** Mean of all waiting before the activity as recorded, ms, and instances it stands on. */
  readonly meanWaitMs: number;
  readonly n: number;
}

/** Delays below this on average are not worth a step of their own. */
const LEAST_MEAN_MS = 1_000;

/**
 * What each activity waits for that no queue, shift or batch of the model will bring about. An
 * extraneous wait lasts from ready until the queue is joined: where any of it was in open hours with
 * somebody free, the whole wait but what contention, priorities and batches explain, nights
 * included; else nothing. Gathering that keeps to no rule is a wait like any other. Kept as steps that are finer
 * towards the tail, so that "mostly none, sometimes weeks" stays that.
 *
 * @param batched Activities that the model does in batches.
 */
export function fitWaits(
  log: EventLog,
  explained: ExplainedWaiting,
  batched: ReadonlySet<number> = new Set(),
): readonly FittedWaits[] {
  const { activity, activityNames } = log;
  const { causes, readyAtMs, startAtMs } = explained;
  const delays: number[][] = activityNames.map(() => []);
  const external: number[][] = activityNames.map(() => []);
  const sums = new Float64Array(activityNames.length);
  for (let i = 0; i < activity.length; i++) {
    if (Number.isNaN(readyAtMs[i])) continue;
    const wait = Math.max(0, startAtMs[i] - readyAtMs[i]);
    const gathering = batched.has(activity[i]) ? causes.batching[i] : 0;
    const queued = causes.contention[i] + causes.prioritisation[i] + gathering;
    const outside = causes.external[i];
    sums[activity[i]] += wait;
    external[activity[i]].push(outside);
    const unexplained =
      causes.extraneous[i] + causes.batching[i] - gathering > 0
        ? Math.max(0, wait - queued - outside)
        : 0;
    delays[activity[i]].push(unexplained);
  }
  return activityNames.map((_, a) => ({
    extraneous: delayOf(delays[a]),
    external: delayOf(external[a]),
    meanWaitMs: sums[a] / delays[a].length,
    n: delays[a].length,
  }));
}

function delayOf(values: readonly number[]): Distribution | null {
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 0 || sum / values.length < LEAST_MEAN_MS) return null;
  return tailedSteps(Float64Array.from(values).sort());
}
