import { type BpmnElement, type BpmnModel, bpmnNeighbours } from "./bpmn-model.ts";
import type { NetTransition, PetriNet } from "./petri-net.ts";
import { reduceSilent } from "./reduce-silent.ts";

/** An element of a diagram that a net cannot say. */
export interface UnsupportedElement {
  readonly elementId: string;
  readonly reason: /** Boundary events, terminating ends, loop markers, nested starts. */
    | "kind"
    /** An inclusive gateway that joins more than its own split parted. */
    | "inclusive"
    /** Nothing leads to it, or nothing leads on. */
    | "loose";
}

/** A diagram as a net, and what of it the net leaves unsaid. */
export interface NetOfBpmn {
  readonly net: PetriNet;
  readonly unsupported: readonly UnsupportedElement[];
}

/** Branches of an inclusive split up to which each selection is written out. */
const mostBranches = 8;

/**
 * The net of a diagram (process-mining §6): tasks and caught events are transitions by their names,
 * flows are places, exclusive and event-based gateways pass one token, parallel ones all; of an
 * inclusive split at least one branch, joined where every branch leads straight to one inclusive
 * join. Sub-processes are entered and left silently. A task with several flows in takes any, with
 * several out gives all.
 *
 * @param activityNames Names that activities are numbered by; others are appended.
 */
export function bpmnToNet(model: BpmnModel, activityNames: readonly string[] = []): NetOfBpmn {
  const names = [...activityNames];
  const numberOf = new Map(names.map((name, a) => [name, a]));
  const { leaving, entering } = bpmnNeighbours(model);
  const placeOf = new Map<string, number>();
  const transitions: NetTransition[] = [];
  const unsupported: UnsupportedElement[] = [];
  let placeCount = 2;
  for (const { id } of model.flows) placeOf.set(id, placeCount++);
  const joinOf = inclusiveJoins(model, leaving, entering);
  const kindOf = new Map(model.nodes.map(({ id, kind }) => [id, kind]));
  const childrenOf = (id: string | null) => model.nodes.filter(({ parentId }) => parentId === id);

  for (const node of model.nodes) translate(node);
  const initialMarking = new Uint8Array(placeCount);
  const finalMarking = new Uint8Array(placeCount);
  initialMarking[0] = 1;
  finalMarking[1] = 1;
  const net = { activityNames: names, placeCount, transitions, initialMarking, finalMarking };
  return { net: reduceSilent(net), unsupported };

  function translate(node: BpmnElement): void {
    const inputs = (entering.get(node.id) ?? []).map(({ id }) => placeOf.get(id)!);
    const outputs = (leaving.get(node.id) ?? []).map(({ id }) => placeOf.get(id)!);
    const { kind, parentId } = node;
    const isInside = parentId !== null;
    switch (kind) {
      case "start":
        if (isInside) outputs.length > 0 || loose(node);
        else add(-1, [0], outputs, node);
        return;
      case "end":
        if (!isInside) for (const input of inputs) add(-1, [input], [1], node);
        return;
      case "task":
      case "catch":
      case "throw": {
        if (node.repeats !== "none") unsupported.push({ elementId: node.id, reason: "kind" });
        if (inputs.length === 0 || outputs.length === 0) loose(node);
        const activity = kind === "throw" || node.name === "" ? -1 : numberFor(node.name);
        for (const input of inputs) add(activity, [input], outputs, node);
        return;
      }
      case "exclusive":
      case "eventBased":
        for (const input of inputs) for (const output of outputs) add(-1, [input], [output], node);
        return;
      case "parallel":
        add(-1, inputs, outputs, node);
        return;
      case "inclusive":
        translateInclusive(node, inputs, outputs);
        return;
      case "subProcess":
        translateInside(node, inputs, outputs);
        return;
      case "terminate":
      case "boundary":
        unsupported.push({ elementId: node.id, reason: "kind" });
        if (kind === "terminate") for (const input of inputs) add(-1, [input], [1], node);
        return;
    }
  }

  /** Every branch gets a way past, of which all but one may be taken at once. */
  function translateInclusive(node: BpmnElement, inputs: number[], outputs: number[]): void {
    const join = joinOf.get(node.id);
    if (join !== undefined && outputs.length <= mostBranches) {
      const joining = (leaving.get(node.id) ?? []).map((flow) => joinFlowOf(flow.id, join));
      for (let chosen = 1; chosen < 2 ** outputs.length; chosen++) {
        const begun = outputs.map((output, k) =>
          (chosen >>> k) % 2 === 1 ? output : (joining[k] ?? output),
        );
        for (const input of inputs) add(-1, [input], begun, node);
      }
      return;
    }
    if ([...joinOf.values()].includes(node.id)) {
      add(-1, inputs, outputs, node);
      return;
    }
    if (inputs.length > 1 || outputs.length > 1) {
      unsupported.push({ elementId: node.id, reason: "inclusive" });
    }
    for (const input of inputs) for (const output of outputs) add(-1, [input], [output], node);
  }

  /** The flow by which a branch that begins with a flow comes to its join. */
  function joinFlowOf(flowId: string, join: string): number {
    let flow = model.flows.find(({ id }) => id === flowId)!;
    while (flow.to !== join) flow = leaving.get(flow.to)![0]!;
    return placeOf.get(flow.id)!;
  }

  function translateInside(node: BpmnElement, inputs: number[], outputs: number[]): void {
    if (node.repeats !== "none") unsupported.push({ elementId: node.id, reason: "kind" });
    const inner = childrenOf(node.id);
    const starts = inner.filter(({ id, kind }) => kind === "start" && leaving.get(id)!.length > 0);
    const ends = inner.filter(({ kind }) => kind === "end");
    const [start] = starts;
    if (start === undefined || starts.length > 1 || ends.length === 0) {
      unsupported.push({ elementId: node.id, reason: "kind" });
      const activity = node.name === "" ? -1 : numberFor(node.name);
      for (const input of inputs) add(activity, [input], outputs, node);
      return;
    }
    const begun = leaving.get(start.id)!.map(({ id }) => placeOf.get(id)!);
    for (const input of inputs) add(-1, [input], begun, node);
    for (const end of ends) {
      for (const { id } of entering.get(end.id)!) add(-1, [placeOf.get(id)!], outputs, end);
    }
  }

  function loose(node: BpmnElement): void {
    if (kindOf.has(node.id)) unsupported.push({ elementId: node.id, reason: "loose" });
  }

  function add(
    activity: number,
    inputs: readonly number[],
    outputs: readonly number[],
    { id }: BpmnElement,
  ): void {
    transitions.push({ activity, inputs, outputs, elementId: id });
  }

  function numberFor(name: string): number {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, names.length);
    return names.push(name) - 1;
  }
}

type Flows = ReturnType<typeof bpmnNeighbours>["leaving"];

/** Inclusive splits of which every branch is a plain row of nodes up to one inclusive join. */
function inclusiveJoins(
  model: BpmnModel,
  leaving: Flows,
  entering: Flows,
): ReadonlyMap<string, string> {
  const kindOf = new Map(model.nodes.map(({ id, kind }) => [id, kind]));
  const joins = new Map<string, string>();
  for (const { id, kind } of model.nodes) {
    const branches = leaving.get(id) ?? [];
    if (kind !== "inclusive" || branches.length < 2) continue;
    const ends = branches.map(({ to }) => {
      let at = to;
      const seen = new Set<string>();
      while (kindOf.get(at) !== "inclusive") {
        const onward = leaving.get(at) ?? [];
        if (onward.length !== 1 || entering.get(at)?.length !== 1 || seen.has(at)) return "";
        seen.add(at);
        at = onward[0]!.to;
      }
      return at;
    });
    const [join] = ends;
    if (join === undefined || join === "" || ends.some((end) => end !== join)) continue;
    if (entering.get(join)?.length === branches.length) joins.set(id, join);
  }
  return joins;
}
