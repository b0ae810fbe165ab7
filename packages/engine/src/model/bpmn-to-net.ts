import { failed, ok, type Result } from "../result.ts";
import { type BpmnElement, type BpmnModel, bpmnNeighbours } from "./bpmn-model.ts";
import { matchInclusive } from "./match-inclusive.ts";
import type { NetTransition, PetriNet } from "./petri-net.ts";
import { reduceSilent } from "./reduce-silent.ts";

/** A diagram as a net, and what it could not carry over. */
export interface BpmnNet {
  readonly net: PetriNet;
  /** Ids of elements that are passed over: boundary events; items at once, read as one by one. */
  readonly leftOut: readonly string[];
}

/** Most branches of an inclusive split: it becomes 2ⁿ − 1 silent steps. */
const MOST_BRANCHES = 8;

/**
 * The net of a diagram (process-mining §6). A task is a transition of its name, or of its id where
 * it has none; events are silent; several arrows into a step are a choice, several out of one go all
 * at once. Sub-processes are laid out in place. An inclusive split needs its own join.
 *
 * @returns The element that cannot be read as a net: an inclusive gateway without its counterpart,
 *   or with more than 8 branches; the process itself where it has no start.
 */
export function bpmnToNet(model: BpmnModel): Result<BpmnNet, { readonly elementId: string }> {
  const { leaving, entering } = bpmnNeighbours(model);
  const inclusive = matchInclusive(model);
  const activityNames: string[] = [];
  const transitions: NetTransition[] = [];
  const leftOut: string[] = [];
  let placeCount = 2;
  const waits = ({ id, kind }: BpmnElement) =>
    kind === "parallel" || (kind === "inclusive" && inclusive.joins.has(id));
  const entry = new Map(model.nodes.map(({ id }) => [id, placeCount++]));
  const byId = new Map(model.nodes.map((node) => [node.id, node]));
  const flowPlace = new Map(
    model.flows.map(({ id, to }) => {
      const target = byId.get(to);
      return [id, target && waits(target) ? placeCount++ : (entry.get(to) ?? 0)];
    }),
  );
  const add = (elementId: string, name: string | null, inputs: number[], outputs: number[]) => {
    if (name !== null && !activityNames.includes(name)) activityNames.push(name);
    const activity = name === null ? -1 : activityNames.indexOf(name);
    transitions.push({ activity, inputs, outputs, elementId });
  };
  const starts = (parentId: string | null) => {
    const inside = model.nodes.filter((node) => node.parentId === parentId);
    const named = inside.filter(({ kind }) => kind === "start");
    if (named.length > 0) return named;
    return inside.filter(
      ({ id, kind }) => kind !== "boundary" && (entering.get(id) ?? []).length === 0,
    );
  };
  /** Where what ends inside a sub-process, or on the top level, goes on. */
  const ended = new Map<string | null, number>([[null, 1]]);
  for (const { id, kind } of model.nodes) if (kind === "subProcess") ended.set(id, placeCount++);
  if (starts(null).length === 0) return failed({ elementId: model.id });
  for (const { id } of starts(null)) add(id, null, [0], [entry.get(id) ?? 0]);
  for (const node of model.nodes) {
    const { id, kind, parentId } = node;
    const place = entry.get(id) ?? 0;
    const flows = leaving.get(id) ?? [];
    const next = flows.map((flow) => flowPlace.get(flow.id) ?? 0);
    const outputs = next.length > 0 ? next : [ended.get(parentId) ?? 1];
    const inputs = waits(node)
      ? (entering.get(id) ?? []).map((flow) => flowPlace.get(flow.id) ?? 0)
      : [place];
    const isKnot = kind === "inclusive" && !inclusive.joins.has(id);
    if (isKnot && (entering.get(id) ?? []).length > 1) return failed({ elementId: id });
    if (kind === "boundary") leftOut.push(id);
    else if (kind === "end" || kind === "terminate") {
      add(id, null, [place], [ended.get(parentId) ?? 1]);
    } else if (kind === "exclusive" || kind === "eventBased") {
      for (const output of outputs) add(id, null, [place], [output]);
    } else if (kind === "inclusive" && inclusive.joins.has(id)) {
      add(id, null, inputs, outputs);
    } else if (kind === "inclusive" && outputs.length > 1) {
      const joined = inclusive.splits.get(id);
      if (joined === undefined || next.length > MOST_BRANCHES) return failed({ elementId: id });
      // A branch that is not taken hands its token to the join at once.
      for (let chosen = 1; chosen < 2 ** next.length; chosen++) {
        const taken = next.map((output, k) =>
          (chosen >> k) & 1 ? output : (flowPlace.get(joined[k] ?? "") ?? 0),
        );
        add(id, null, [place], taken);
      }
    } else {
      const done = placeCount++;
      const inner = kind === "subProcess" ? starts(id) : [];
      if (inner.length > 0) {
        for (const start of inner) add(id, null, [place], [entry.get(start.id) ?? 0]);
        add(id, null, [ended.get(id) ?? 1], [done]);
      } else {
        const isStep = kind === "task" || kind === "subProcess";
        add(id, isStep ? node.name || id : null, inputs, [done]);
      }
      if (node.repeats !== "none") add(id, null, [done], [place]);
      if (node.repeats === "parallelItems") leftOut.push(id);
      add(id, null, [done], outputs);
    }
  }
  const initialMarking = new Uint8Array(placeCount);
  const finalMarking = new Uint8Array(placeCount);
  initialMarking[0] = 1;
  finalMarking[1] = 1;
  const net = { activityNames, placeCount, transitions, initialMarking, finalMarking };
  return ok({ net: reduceSilent(net), leftOut });
}
