import type { NetTransition, PetriNet } from "./petri-net.ts";

/** A transition while it is rewritten. */
interface Draft {
  readonly original: NetTransition;
  inputs: readonly number[];
  outputs: readonly number[];
}

/**
 * The net with fewer silent transitions and the same language (visible sequences from the initial
 * to the final marking): a silent step that only passes one token on is fused with what comes
 * before or after it, wherever no other step competes for the place between. Marked places are
 * never fused away, a source stays without entering and a sink without leaving arcs. Places are
 * numbered anew, in their old order.
 *
 * @see T. Murata, "Petri nets: properties, analysis and applications", Proceedings of the IEEE 77(4),
 *   1989 (fusion of series places and of series transitions).
 */
export function reduceSilent(net: PetriNet): PetriNet {
  const { initialMarking, finalMarking, placeCount } = net;
  const drafts = new Set<Draft>();
  const producers = Array.from({ length: placeCount }, () => new Set<Draft>());
  const consumers = Array.from({ length: placeCount }, () => new Set<Draft>());
  for (const original of net.transitions) {
    attach({ original, inputs: original.inputs, outputs: original.outputs });
  }
  const isMarked = (p: number) => initialMarking[p] > 0 || finalMarking[p] > 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const step of [...drafts]) {
      if (drafts.has(step) && step.original.activity < 0 && reduce(step)) changed = true;
    }
  }
  return renumber();

  function attach(draft: Draft): void {
    drafts.add(draft);
    for (const p of draft.inputs) consumers[p].add(draft);
    for (const p of draft.outputs) producers[p].add(draft);
  }

  function detach(draft: Draft): void {
    drafts.delete(draft);
    for (const p of draft.inputs) consumers[p].delete(draft);
    for (const p of draft.outputs) producers[p].delete(draft);
  }

  function reduce(step: Draft): boolean {
    if (step.inputs.length === 1 && step.outputs.length === 1) {
      const [from, to] = [step.inputs[0], step.outputs[0]];
      if (from === to || hasTwin(step)) {
        detach(step);
        return true;
      }
      // Nothing else takes from the place before, or nothing else fills the place after; in the
      // second case the place before may be the source, which so stays without entering arcs.
      const keep = consumers[from].size === 1 && !isMarked(from) ? to : from;
      const gone = keep === to ? from : to;
      if (isMarked(gone) || (keep === from && producers[to].size > 1)) return false;
      detach(step);
      for (const producer of [...producers[gone]]) rewrite(producer, gone, keep);
      for (const consumer of [...consumers[gone]]) rewrite(consumer, gone, keep);
      return true;
    }
    return fuseBackward(step) || fuseForward(step);
  }

  /** A silent step with one input whose place only one other step fills: that step does its work. */
  function fuseBackward(step: Draft): boolean {
    const [place] = step.inputs;
    if (step.inputs.length !== 1 || isMarked(place)) return false;
    if (producers[place].size !== 1 || consumers[place].size !== 1) return false;
    const [before] = producers[place];
    if (before === step || before.outputs.filter((p) => p === place).length !== 1) return false;
    detach(step);
    replace(before, before.inputs, [...before.outputs.filter((p) => p !== place), ...step.outputs]);
    return true;
  }

  /** A silent step with one output whose place only one other step takes from: that one does it. */
  function fuseForward(step: Draft): boolean {
    const [place] = step.outputs;
    if (step.outputs.length !== 1 || isMarked(place)) return false;
    if (producers[place].size !== 1 || consumers[place].size !== 1) return false;
    const [after] = consumers[place];
    if (after === step || after.inputs.filter((p) => p === place).length !== 1) return false;
    detach(step);
    replace(after, [...step.inputs, ...after.inputs.filter((p) => p !== place)], after.outputs);
    return true;
  }

  /** Whether another silent step goes the same way. */
  function hasTwin(step: Draft): boolean {
    for (const other of consumers[step.inputs[0]]) {
      if (other === step || other.original.activity >= 0) continue;
      if (other.inputs.length !== 1 || other.outputs.length !== 1) continue;
      if (other.outputs[0] === step.outputs[0]) return true;
    }
    return false;
  }

  function rewrite(draft: Draft, gone: number, keep: number): void {
    const renamed = (places: readonly number[]) => places.map((p) => (p === gone ? keep : p));
    replace(draft, renamed(draft.inputs), renamed(draft.outputs));
  }

  /** In place, so that the order of transitions stays. */
  function replace(draft: Draft, inputs: readonly number[], outputs: readonly number[]): void {
    for (const p of draft.inputs) consumers[p].delete(draft);
    for (const p of draft.outputs) producers[p].delete(draft);
    draft.inputs = inputs;
    draft.outputs = outputs;
    for (const p of inputs) consumers[p].add(draft);
    for (const p of outputs) producers[p].add(draft);
  }

  function renumber(): PetriNet {
    const number = new Int32Array(placeCount).fill(-1);
    let kept = 0;
    for (let p = 0; p < placeCount; p++) {
      const isUsed = isMarked(p) || producers[p].size > 0 || consumers[p].size > 0;
      if (isUsed) number[p] = kept++;
    }
    const places = (old: readonly number[]) => old.map((p) => number[p]);
    const marking = (old: Uint8Array) => old.filter((_, p) => number[p] >= 0);
    return {
      activityNames: net.activityNames,
      placeCount: kept,
      transitions: [...drafts].map(({ original, inputs, outputs }) => ({
        ...original,
        inputs: places(inputs),
        outputs: places(outputs),
      })),
      initialMarking: marking(initialMarking),
      finalMarking: marking(finalMarking),
    };
  }
}
