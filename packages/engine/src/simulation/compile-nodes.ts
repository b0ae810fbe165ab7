import { NODE_TASK } from "./compile-flow.ts";
import type { Compiling } from "./compile-tasks.ts";

/** Of each node. */
export interface NodeTables {
  readonly taskOf: Int32Array;
  readonly source: Int32Array;
  readonly shareSource: Int32Array;
  /** Sampler of a delay or of how many times; −1 where none. */
  readonly delay: Int32Array;
  readonly share: Float64Array;
  readonly times: Int32Array;
  readonly timesSource: Int32Array;
  readonly hasConditions: Uint8Array;
  /** By flow. */
  readonly weight: Float64Array;
  readonly condition: Int32Array;
}

/** Lays the rules of splits, markers and events out by node and flow. */
export function compileNodes({ model, flow, samplers, attributes, draws }: Compiling): NodeTables {
  const n = flow.nodeCount;
  const ones = () => new Int32Array(n).fill(-1);
  const taskOf = ones();
  let tasks = 0;
  for (let k = 0; k < n; k++) if (flow.kind[k] === NODE_TASK) taskOf[k] = tasks++;
  const delay = ones();
  const times = ones();
  const share = new Float64Array(n).fill(1);
  const hasConditions = new Uint8Array(n);
  const weight = new Float64Array(flow.flowCount);
  const condition = new Int32Array(flow.flowCount).fill(-1);
  for (let k = 0; k < n; k++) {
    const ways = flow.outStart[k + 1] - flow.outStart[k];
    for (let f = flow.outStart[k]; f < flow.outStart[k + 1]; f++) weight[flow.out[f]] = 1 / ways;
  }
  model.processes.forEach((process, p) => {
    const nodeOf = (id: string): number => {
      const found = flow.nodeIndex[p].get(id);
      if (found === undefined) throw new RangeError(`process "${process.id}" has no node "${id}"`);
      return found;
    };
    for (const { nodeId, delay: d, share: s } of process.delays) {
      delay[nodeOf(nodeId)] = samplers.add(d);
      share[nodeOf(nodeId)] = s;
    }
    for (const { nodeId, branches, times: t } of process.splits) {
      const node = nodeOf(nodeId);
      if (t !== null) times[node] = samplers.add(t);
      if (branches.length === 0) continue;
      for (let f = flow.outStart[node]; f < flow.outStart[node + 1]; f++) weight[flow.out[f]] = 0;
      for (const branch of branches) {
        const f = flow.flowIndex[p].get(branch.flowId);
        if (f === undefined) {
          throw new RangeError(`split "${nodeId}" names the flow "${branch.flowId}"`);
        }
        weight[f] = branch.probability;
        condition[f] = attributes.addCondition(branch.condition);
        if (condition[f] >= 0) hasConditions[node] = 1;
      }
    }
  });
  const source = (what: string) =>
    Int32Array.from(flow.elements, ({ id }, k) =>
      draws.sourceOf(model.processes[flow.processOf[k]].id, what, id),
    );
  return {
    taskOf,
    source: source("node"),
    shareSource: source("share"),
    delay,
    share,
    times,
    timesSource: source("times"),
    hasConditions,
    weight,
    condition,
  };
}
