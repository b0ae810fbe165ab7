import type { BpmnKind, BpmnRepeats, BpmnTrigger } from "@talka/engine";

/** What each element that is a node of the flow becomes; events are told apart by their definition. */
export const nodeKinds: ReadonlyMap<string, BpmnKind> = new Map<string, BpmnKind>([
  ["task", "task"],
  ["userTask", "task"],
  ["manualTask", "task"],
  ["serviceTask", "task"],
  ["scriptTask", "task"],
  ["businessRuleTask", "task"],
  ["sendTask", "task"],
  ["receiveTask", "task"],
  ["callActivity", "task"],
  ["subProcess", "subProcess"],
  ["transaction", "subProcess"],
  ["startEvent", "start"],
  ["endEvent", "end"],
  ["intermediateCatchEvent", "catch"],
  ["intermediateThrowEvent", "throw"],
  ["boundaryEvent", "boundary"],
  ["exclusiveGateway", "exclusive"],
  ["parallelGateway", "parallel"],
  ["inclusiveGateway", "inclusive"],
  ["eventBasedGateway", "eventBased"],
]);

/** Nodes that have no exact counterpart, and what comes nearest; they are reported. */
export const nearKinds: ReadonlyMap<string, BpmnKind> = new Map<string, BpmnKind>([
  ["complexGateway", "inclusive"],
  ["adHocSubProcess", "subProcess"],
]);

/** What an event definition says it waits for. */
export const triggers: ReadonlyMap<string, BpmnTrigger> = new Map<string, BpmnTrigger>([
  ["timerEventDefinition", "timer"],
  ["messageEventDefinition", "message"],
  ["signalEventDefinition", "signal"],
  ["conditionalEventDefinition", "condition"],
  ["errorEventDefinition", "error"],
  ["terminateEventDefinition", "terminate"],
  ["escalationEventDefinition", "other"],
  ["compensateEventDefinition", "other"],
  ["cancelEventDefinition", "other"],
  ["linkEventDefinition", "other"],
]);

/** Which loop marker an element stands for; `null` where it is none. */
export function repeatsOf(element: string, isSequential: boolean): BpmnRepeats | null {
  if (element === "standardLoopCharacteristics") return "loop";
  if (element !== "multiInstanceLoopCharacteristics") return null;
  return isSequential ? "sequentialItems" : "parallelItems";
}

/** Children of a process that say nothing about its flow: passed over without a word. */
export const silentElements: ReadonlySet<string> = new Set([
  "documentation",
  "extensionElements",
  "incoming",
  "outgoing",
  "laneSet",
  "dataObject",
  "dataObjectReference",
  "dataStoreReference",
  "dataInputAssociation",
  "dataOutputAssociation",
  "ioSpecification",
  "ioBinding",
  "property",
  "association",
  "textAnnotation",
  "group",
  "category",
  "auditing",
  "monitoring",
  "performer",
  "potentialOwner",
  "humanPerformer",
  "resourceRole",
  "correlationSubscription",
  "supports",
  "artifact",
  "script",
  "text",
  "completionCondition",
]);

/** Elements whose whole content is of other vocabularies or of no interest. */
export const skippedElements: ReadonlySet<string> = new Set([
  "extensionElements",
  "laneSet",
  "ioSpecification",
  "BPMNLabel",
  "documentation",
]);
