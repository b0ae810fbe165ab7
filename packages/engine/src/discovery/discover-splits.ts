import type { BpmnElement, BpmnKind, BpmnModel } from "../model/bpmn-model.ts";
import { type BpmnNet, bpmnToNet } from "../model/bpmn-to-net.ts";
import { FlowGraph } from "../model/flow-graph.ts";
import { failed, type Result } from "../result.ts";
import { type GatewayKind, placeJoins } from "./place-joins.ts";
import { type SplitWay, sortSuccessors } from "./split-gateways.ts";
import { type SplitGraph, splitGraphOf } from "./split-graph.ts";
import type { TraceBag } from "./trace-bag.ts";

/** How the Split Miner filters: percentile of frequent arcs, and most imbalance of what runs at once. */
export interface SplitSettings {
  readonly eta: number;
  readonly epsilon: number;
}

/**
 * A BPMN diagram by the Split Miner (Augusto, Conforti, Dumas, La Rosa, Polyvyanyy 2019): from the
 * filtered directly-follows graph, usually less fitting and more precise than `discoverTree`, and not
 * always built of blocks. Joins are exclusive, parallel where the whole of a parallel split meets,
 * else inclusive: nothing waits for ever. Where choices and parallel branches are entangled it may
 * still not end properly; ask `checkSoundness` before conformance.
 *
 * @returns A start and an end alone for a log without events.
 */
export function discoverSplits(
  bag: TraceBag,
  activityNames: readonly string[],
  { eta, epsilon }: SplitSettings = { eta: 0.4, epsilon: 0.1 },
): BpmnModel {
  for (const share of [eta, epsilon]) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not in 0..1`);
  }
  const split = splitGraphOf(bag, eta, epsilon);
  const graph = new FlowGraph();
  const kinds = new Map<string, GatewayKind>();
  if (split.n === 2) graph.add("start", "end");
  for (let a = 0; a < split.n; a++) {
    const way = sortSuccessors(split, a);
    if (way !== null) lay(idOf(split, a), way);
  }
  placeJoins(graph, kinds, "start");
  repeatTasks(graph, kinds, split);
  return modelOf(graph, kinds, activityNames);

  function lay(from: string, way: SplitWay): void {
    if (way.kind === "node") {
      graph.add(from, idOf(split, way.node));
      return;
    }
    const id = `split_${kinds.size}`;
    kinds.set(id, way.kind);
    graph.add(from, id);
    for (const one of way.ways) lay(id, one);
  }
}

/**
 * The net of a diagram by `discoverSplits`. Its inclusive gateways are joins of ways of which several
 * may arrive, and have no split of their own: a diagram with one is no net.
 *
 * @returns That gateway, where there is one.
 */
export function splitsToNet(model: BpmnModel): Result<BpmnNet, { readonly elementId: string }> {
  const entangled = model.nodes.find(({ kind }) => kind === "inclusive");
  return entangled === undefined ? bpmnToNet(model) : failed({ elementId: entangled.id });
}

function idOf({ activities, n }: SplitGraph, node: number): string {
  if (node === n - 2) return "start";
  return node === n - 1 ? "end" : `task_${activities[node]}`;
}

/** A task that follows itself stands between a join and a split. */
function repeatTasks(graph: FlowGraph, kinds: Map<string, GatewayKind>, split: SplitGraph): void {
  split.activities.forEach((_, a) => {
    if (split.repeats[a] === 0) return;
    const task = idOf(split, a);
    const [before, after] = [`again_${task}`, `on_${task}`];
    for (const arc of graph.arcs) {
      if (arc.to === task) arc.to = before;
      if (arc.from === task) arc.from = after;
    }
    kinds.set(before, "exclusive");
    kinds.set(after, "exclusive");
    graph.add(before, task);
    graph.add(task, after);
    graph.add(after, before);
  });
}

function modelOf(
  graph: FlowGraph,
  kinds: ReadonlyMap<string, GatewayKind>,
  activityNames: readonly string[],
): BpmnModel {
  const kindOf = (id: string): BpmnKind => {
    if (id === "start" || id === "end") return id;
    return kinds.get(id) ?? "task";
  };
  const nodes = graph.nodes.map((id): BpmnElement => {
    const kind = kindOf(id);
    return {
      id,
      kind,
      name: kind === "task" ? (activityNames[Number(id.slice(5))] ?? "") : "",
      parentId: null,
      defaultFlowId: null,
      attachedToId: null,
      isInterrupting: true,
      repeats: "none",
      trigger: kind === "start" || kind === "end" ? "none" : null,
    };
  });
  const flows = graph.arcs.map(({ from, to }, k) => ({ id: `flow_${k}`, name: "", from, to }));
  return { id: "process", name: "", nodes, flows };
}
