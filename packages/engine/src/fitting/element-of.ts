import type { BpmnElement, BpmnKind } from "../model/bpmn-model.ts";

/** A plain element of the top level of a diagram. */
export function elementOf(id: string, kind: BpmnKind, name = ""): BpmnElement {
  return {
    id,
    kind,
    name,
    parentId: null,
    defaultFlowId: null,
    attachedToId: null,
    isInterrupting: false,
    repeats: "none",
    trigger: kind === "start" || kind === "end" ? "none" : null,
  };
}
