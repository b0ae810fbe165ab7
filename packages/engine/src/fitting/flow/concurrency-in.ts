import type { EventLog } from "../../log/event-log.ts";
import type { BpmnModel } from "../../model/bpmn-model.ts";
import {
  type Concurrency,
  findConcurrency,
  inSequence,
} from "../../waiting/concurrent-activities.ts";

/**
 * Which activities a model lets wait side by side: those the record shows in either order, if the
 * diagram has branches done at once at all. A diagram without them does one thing after another, so
 * each waits for the one before, or the same hours would be waited twice.
 */
export function concurrencyIn({ nodes }: BpmnModel, log: EventLog): Concurrency {
  const branches = nodes.some(({ kind }) => kind === "parallel" || kind === "inclusive");
  return branches ? findConcurrency(log) : inSequence;
}
