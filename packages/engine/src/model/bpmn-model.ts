/**
 * The control flow of one BPMN 2.0 process. Node and flow ids are unique over the whole model,
 * sub-processes included. Flows of a sub-process join nodes of that sub-process only.
 */
export interface BpmnModel {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly BpmnElement[];
  readonly flows: readonly BpmnSequenceFlow[];
}

/** What nodes of a diagram are. */
export const bpmnKinds = [
  /** Any task or call activity; its type (user, service …) does not change what it means here. */
  "task",
  "subProcess",
  "start",
  "end",
  /** An end that ends the whole case at once. */
  "terminate",
  /** An intermediate catch event: timer, message, signal, condition. */
  "catch",
  /** An intermediate throw event: passes at once. */
  "throw",
  /** A catch event on the edge of a task or sub-process. */
  "boundary",
  "exclusive",
  "parallel",
  "inclusive",
  "eventBased",
] as const;
/** One of {@link bpmnKinds}. */
export type BpmnKind = (typeof bpmnKinds)[number];

/** One node of a diagram. */
export interface BpmnElement {
  readonly id: string;
  readonly kind: BpmnKind;
  /** Empty where the diagram names none. */
  readonly name: string;
  /** The sub-process it lies in; `null` on the top level. */
  readonly parentId: string | null;
  /** Of an exclusive or inclusive split: the flow taken where no condition holds. */
  readonly defaultFlowId: string | null;
  /** Of a boundary event: what it stands on, and whether it stops that. */
  readonly attachedToId: string | null;
  readonly isInterrupting: boolean;
  /** Of a task or sub-process: done again, or for many items. */
  readonly repeats: BpmnRepeats;
  /** Of an event: what it waits for; `null` elsewhere. */
  readonly trigger: BpmnTrigger | null;
}

/** Loop markers of a task or sub-process. */
export const bpmnRepeats = ["none", "loop", "sequentialItems", "parallelItems"] as const;
/** One of {@link bpmnRepeats}. */
export type BpmnRepeats = (typeof bpmnRepeats)[number];
/** What an event waits for. */
export const bpmnTriggers = [
  "none",
  "timer",
  "message",
  "signal",
  "condition",
  "error",
  "terminate",
  "other",
] as const;
/** One of {@link bpmnTriggers}. */
export type BpmnTrigger = (typeof bpmnTriggers)[number];

/** An arrow. */
export interface BpmnSequenceFlow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Where a diagram draws its nodes and flows, in pixels. */
export interface BpmnLayout {
  readonly bounds: ReadonlyMap<string, BpmnBounds>;
  readonly waypoints: ReadonlyMap<string, readonly { readonly x: number; readonly y: number }[]>;
  /** Sub-processes drawn closed; what lies in them has places on a page of its own. */
  readonly collapsed?: ReadonlySet<string>;
}

/** A box of a diagram. */
export interface BpmnBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The flows that leave a node and those that enter it, by node id, in the order of the model. */
export function bpmnNeighbours(model: BpmnModel): {
  readonly leaving: ReadonlyMap<string, readonly BpmnSequenceFlow[]>;
  readonly entering: ReadonlyMap<string, readonly BpmnSequenceFlow[]>;
} {
  const leaving = new Map<string, BpmnSequenceFlow[]>(model.nodes.map(({ id }) => [id, []]));
  const entering = new Map<string, BpmnSequenceFlow[]>(model.nodes.map(({ id }) => [id, []]));
  for (const flow of model.flows) {
    leaving.get(flow.from)?.push(flow);
    entering.get(flow.to)?.push(flow);
  }
  return { leaving, entering };
}
