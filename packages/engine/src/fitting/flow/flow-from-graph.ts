import { countDirectlyFollows } from "../../discovery/count-directly-follows.ts";
import { directArcs } from "../../discovery/direct-arcs.ts";
import { widestPaths } from "../../discovery/widest-paths.ts";
import type { LogView } from "../../log/log-view.ts";
import type { BpmnElement, BpmnModel, BpmnSequenceFlow } from "../../model/bpmn-model.ts";
import { MAP_END, MAP_START, type MapArc } from "../../model/process-map.ts";
import { elementOf } from "../element-of.ts";

/** Rarer activities and ways on are left out, unless a node would hang in the air without them. */
export interface GraphFlowSettings {
  /** Of all cases. */
  readonly activityShare: number;
  /** Of all that leaves an activity. */
  readonly arcShare: number;
}

/** Half a case in a hundred; one way in a hundred. */
export const DEFAULT_GRAPH_FLOW: GraphFlowSettings = { activityShare: 0.005, arcShare: 0.01 };

/**
 * The directly-follows graph of a log as a diagram: one task an activity, an exclusive join before
 * it and an exclusive split after it. Whatever was seen to follow can follow, so that runs of two
 * activities come out as recorded; work done side by side appears in some order, one after another,
 * and a case forgets how it came. Nothing hangs: best ways from the start and to the end stay.
 *
 * @returns A start and an end alone for a log without events.
 */
export function flowFromGraph(
  view: LogView,
  settings: GraphFlowSettings = DEFAULT_GRAPH_FLOW,
): BpmnModel {
  const graph = countDirectlyFollows(view, null);
  const { activityNames, nodeCases, nodeCount } = graph;
  const everything = new Uint8Array(activityNames.length).fill(1);
  const all = directArcs(graph, everything);
  const shown = new Uint8Array(activityNames.length);
  for (let a = 0; a < shown.length; a++) {
    if (nodeCount[a] > 0 && nodeCases[a] >= settings.activityShare * view.cases.length)
      shown[a] = 1;
  }
  const candidates = withBestPaths(all, shown);
  const kept = keptArcs(candidates, settings.arcShare);
  return diagramOf(kept, activityNames);
}

/** Arcs between shown activities; hidden ones on a best way to or from a shown one are shown too. */
function withBestPaths(all: readonly MapArc[], shown: Uint8Array): readonly MapArc[] {
  for (const backwards of [false, true]) {
    const enteredBy = widestPaths(all, backwards ? MAP_END : MAP_START, backwards);
    for (let a = 0; a < shown.length; a++) {
      if (shown[a] === 0) continue;
      for (let node = a; node >= 0; ) {
        shown[node] = 1;
        const arc = enteredBy.get(node);
        if (arc === undefined) break;
        node = backwards ? all[arc].to : all[arc].from;
      }
    }
  }
  const isShown = (node: number) => node < 0 || shown[node] === 1;
  return all.filter(({ from, to }) => isShown(from) && isShown(to));
}

function keptArcs(arcs: readonly MapArc[], share: number): readonly MapArc[] {
  const leaving = new Map<number, number>();
  for (const { from, count } of arcs) leaving.set(from, (leaving.get(from) ?? 0) + count);
  const kept = new Set<number>();
  for (const [k, { from, count }] of arcs.entries()) {
    if (count >= share * (leaving.get(from) ?? 0)) kept.add(k);
  }
  for (const backwards of [false, true]) {
    const source = backwards ? MAP_END : MAP_START;
    for (const k of widestPaths(arcs, source, backwards).values()) kept.add(k);
  }
  return arcs.filter((_, k) => kept.has(k));
}

function diagramOf(arcs: readonly MapArc[], activityNames: readonly string[]): BpmnModel {
  const nodes: BpmnElement[] = [elementOf("start", "start"), elementOf("end", "end")];
  const flows: BpmnSequenceFlow[] = [];
  const flow = (from: string, to: string) =>
    flows.push({ id: `flow_${flows.length + 1}`, name: "", from, to });
  const outs = degreeBy(arcs, ({ from }) => from);
  const ins = degreeBy(arcs, ({ to }) => to);
  const activities = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))]
    .filter((a) => a >= 0)
    .sort((a, b) => a - b);
  /** Where arrows to and from a place of the graph are tied on. */
  const headOf = (a: number) => ((ins.get(a) ?? 0) > 1 ? `join_${nameOf(a)}` : doorOf(a));
  const tailOf = (a: number) => ((outs.get(a) ?? 0) > 1 ? `split_${nameOf(a)}` : doorOf(a));
  for (const a of [MAP_START, ...activities, MAP_END]) {
    if (a >= 0) nodes.push(elementOf(doorOf(a), "task", activityNames[a]));
    if (headOf(a) !== doorOf(a)) {
      nodes.push(elementOf(headOf(a), "exclusive"));
      flow(headOf(a), doorOf(a));
    }
    if (tailOf(a) !== doorOf(a)) {
      nodes.push(elementOf(tailOf(a), "exclusive"));
      flow(doorOf(a), tailOf(a));
    }
  }
  for (const { from, to } of arcs) flow(tailOf(from), headOf(to));
  if (arcs.length === 0) flow("start", "end");
  return { id: "process", name: "", nodes, flows };
}

function nameOf(a: number): string {
  return a === MAP_START ? "start" : a === MAP_END ? "end" : String(a + 1);
}

function doorOf(a: number): string {
  return a < 0 ? nameOf(a) : `task_${a + 1}`;
}

function degreeBy(arcs: readonly MapArc[], side: (arc: MapArc) => number): Map<number, number> {
  const degree = new Map<number, number>();
  for (const arc of arcs) degree.set(side(arc), (degree.get(side(arc)) ?? 0) + 1);
  return degree;
}
