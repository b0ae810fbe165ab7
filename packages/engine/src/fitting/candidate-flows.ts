import type { LogView } from "../log/log-view.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import type { FlowKind } from "./fit-settings.ts";
import { flowFromGraph } from "./flow/flow-from-graph.ts";

/** The diagram of a log, of a kind. */
export function makeFlow(view: LogView, _kind: FlowKind): BpmnModel {
  return flowFromGraph(view);
}

/** What is tried where nothing is said, the plainest first. */
export const flowKinds: readonly FlowKind[] = ["graph"];
