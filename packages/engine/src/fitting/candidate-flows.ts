import { discoverTree } from "../discovery/discover-tree.ts";
import { findVariants } from "../log/find-variants.ts";
import type { LogView } from "../log/log-view.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import { drawTree } from "../model/draw-tree.ts";
import type { FlowKind } from "./fit-settings.ts";
import { flowFromGraph } from "./flow/flow-from-graph.ts";

/** What is rarer than this share of its commonest alternative is passed over in blocks. */
const NOISE = 0.2;

/** The diagram of a log: what follows what, or the blocks of the Inductive Miner. */
export function makeFlow(view: LogView, kind: FlowKind): BpmnModel {
  if (kind === "graph") return flowFromGraph(view);
  const root = discoverTree(findVariants(view), NOISE);
  return drawTree({ activityNames: view.log.activityNames, root }).model;
}

/** Whether a diagram lets things be done side by side, which a graph never does. */
export function hasBranches({ nodes }: BpmnModel): boolean {
  return nodes.some(({ kind }) => kind === "parallel" || kind === "inclusive");
}
