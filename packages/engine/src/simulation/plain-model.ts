import {
  NODE_CATCH,
  NODE_END,
  NODE_EXCLUSIVE,
  NODE_PARALLEL,
  NODE_PASS,
  NODE_START,
  NODE_TASK,
} from "./compile-flow.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";

const plainKinds: readonly number[] = [
  NODE_TASK,
  NODE_START,
  NODE_END,
  NODE_CATCH,
  NODE_PASS,
  NODE_EXCLUSIVE,
  NODE_PARALLEL,
];

/**
 * Whether a model is plain, as most are: tasks with people or without, waits, timers, exclusive and
 * parallel gateways, calendars, absences, deadlines and any order of service; without attributes,
 * priorities of cases, batches, sub-processes, repetitions, boundary events, other gateways, hand-over
 * at the end of a shift, rules on who did another task, or work at the place only.
 */
export function isPlain(model: CompiledSimulation): boolean {
  const { flow, tasks, nodes, attributes, levels } = model;
  if (model.sites !== null) return false;
  if (attributes.names.length > 0 || levels > 1 || tasks.areRestricted) return false;
  if (tasks.batches.some((batch) => batch !== null)) return false;
  if (tasks.handsOver.some((one) => one === 1) || tasks.rules.some((rule) => rule >= 0)) {
    return false;
  }
  if (flow.kind.some((kind) => !plainKinds.includes(kind))) return false;
  if (flow.repeats.some((one) => one !== 0)) return false;
  if (flow.boundaries.some((one) => one !== null)) return false;
  if (flow.elements.some(({ parentId }) => parentId !== null)) return false;
  return !nodes.hasConditions.some((one) => one === 1);
}

/** Whether visits of nodes have to be counted, and tokens at joins: not where no way ever parts. */
export function neededCounts({ flow, nodes }: CompiledSimulation): {
  readonly visits: boolean;
  readonly joins: boolean;
} {
  let visits = nodes.delay.some((sampler) => sampler >= 0);
  let joins = false;
  for (let n = 0; n < flow.nodeCount; n++) {
    if (flow.outStart[n + 1] - flow.outStart[n] > 1) visits = true;
    if (flow.kind[n] === NODE_PARALLEL && flow.inStart[n + 1] - flow.inStart[n] > 1) joins = true;
  }
  return { visits, joins };
}

/** Sum of the weights of the ways out, by node. */
export function totalWeights({ flow, nodes }: CompiledSimulation): Float64Array {
  const total = new Float64Array(flow.nodeCount);
  for (let n = 0; n < flow.nodeCount; n++) {
    for (let k = flow.outStart[n]; k < flow.outStart[n + 1]; k++) {
      total[n] += nodes.weight[flow.out[k]];
    }
  }
  return total;
}
