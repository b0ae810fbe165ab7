import type { BpmnKind, BpmnLayout, BpmnModel } from "@talka/engine";

/** What a BPMN file holds. */
export interface BpmnFile {
  /** The process with the most nodes, the first of equals. */
  readonly model: BpmnModel;
  /** Every process with a node, in the order of the file. */
  readonly processes: readonly BpmnModel[];
  /** Of all processes; empty where the file draws nothing. */
  readonly layout: BpmnLayout;
  /** What has no counterpart in the model, in the order of the file. */
  readonly unread: readonly UnreadElement[];
}

/** An element of the flow that could not be read as it was meant. */
export interface UnreadElement {
  readonly id: string;
  /** Its name in BPMN, without prefix. */
  readonly element: string;
  /** What it became instead; `null` where it was left out with all that touches it. */
  readonly readAs: BpmnKind | null;
}

/** Why a file gave no model. */
export interface BpmnReadError {
  readonly code: /** No XML, or tags that do not match. */
    | "bpmn.xml"
    /** XML without a process that has a node. */
    | "bpmn.no-process"
    /** A node or flow without an id. */
    | "bpmn.no-id"
    /** Two elements of one id. */
    | "bpmn.same-id"
    /** A flow or boundary event that names an element the file does not hold. */
    | "bpmn.unknown-element";
  /** The element at fault; empty where it has no id. */
  readonly elementId: string;
  /** The id it names in vain. */
  readonly namedId: string;
  /** Line of the file, from 1; 0 where it is not known. */
  readonly line: number;
}
