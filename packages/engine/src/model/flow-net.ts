import { type BpmnModel, bpmnNeighbours } from "./bpmn-model.ts";
import type { NetTransition, PetriNet } from "./petri-net.ts";

/** A diagram as a net whose places are its arrows. */
export interface FlowNet {
  readonly net: PetriNet;
  /** Id of the flow that each place is; source and sink are none. */
  readonly flowOfPlace: ReadonlyMap<number, string>;
}

/** Most ways into an inclusive join: it becomes 2ⁿ − 1 silent steps. */
const MOST_WAYS = 8;

/**
 * The net of a flat diagram of tasks, starts, ends and gateways, nothing of it reduced away, so that a
 * token on a place is a case on that arrow. Several arrows into a task are a choice, several out of it
 * go all at once. An inclusive join takes any of its ways: whether others were still to come is not
 * asked, so a run is one of the diagram only if nothing is left over at its end.
 *
 * @returns `null` where the diagram holds anything else, or an inclusive join of more than 8 ways.
 */
export function flowNet(model: BpmnModel): FlowNet | null {
  const { leaving, entering } = bpmnNeighbours(model);
  const placeOf = new Map(model.flows.map(({ id }, k) => [id, k + 2]));
  const activityNames: string[] = [];
  const transitions: NetTransition[] = [];
  const placeCount = model.flows.length + 2;
  for (const { id, kind, name, parentId } of model.nodes) {
    if (parentId !== null) return null;
    const inputs = (entering.get(id) ?? []).map((flow) => placeOf.get(flow.id) ?? 0);
    const outputs = (leaving.get(id) ?? []).map((flow) => placeOf.get(flow.id) ?? 0);
    const add = (activity: number, from: readonly number[], to: readonly number[]) =>
      transitions.push({ activity, inputs: from, outputs: to, elementId: id });
    switch (kind) {
      case "start":
        add(-1, [0], outputs);
        break;
      case "end":
        for (const input of inputs) add(-1, [input], [1]);
        break;
      case "task":
        for (const input of inputs) add(activityNames.length, [input], outputs);
        activityNames.push(name);
        break;
      case "exclusive":
        for (const input of inputs) for (const output of outputs) add(-1, [input], [output]);
        break;
      case "parallel":
        add(-1, inputs, outputs);
        break;
      case "inclusive":
        if (outputs.length !== 1 || inputs.length > MOST_WAYS) return null;
        for (let taken = 1; taken < 2 ** inputs.length; taken++) {
          add(
            -1,
            inputs.filter((_, k) => (taken >> k) & 1),
            outputs,
          );
        }
        break;
      default:
        return null;
    }
  }
  const initialMarking = new Uint8Array(placeCount);
  const finalMarking = new Uint8Array(placeCount);
  initialMarking[0] = 1;
  finalMarking[1] = 1;
  const net = { activityNames, placeCount, transitions, initialMarking, finalMarking };
  return { net, flowOfPlace: new Map([...placeOf].map(([id, p]) => [p, id])) };
}
