import type { LogView } from "../log/log-view.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import { flowFromGraph } from "./flow/flow-from-graph.ts";

/** Ways to read a diagram from a record, the plainest first. */
export const candidateFlows: readonly ((view: LogView) => BpmnModel)[] = [
  (view) => flowFromGraph(view),
];
