import { type BpmnModel, bpmnNeighbours } from "./bpmn-model.ts";

/** How hard a diagram is to read (process-mining §7). */
export interface ModelComplexity {
  /** Nodes: tasks, events and gateways. */
  readonly size: number;
  /**
   * Control-flow complexity: ways out of exclusive splits, selections of inclusive splits
   * (2^ways − 1), and one for each parallel split.
   */
  readonly controlFlow: number;
  /** Share of the nodes, 0–1, that lie in blocks; 1 where the whole is built of blocks. */
  readonly structuredness: number;
}

/** Measures a diagram; an empty one has size 0 and is structured. */
export function measureComplexity(model: BpmnModel): ModelComplexity {
  const { leaving } = bpmnNeighbours(model);
  let controlFlow = 0;
  for (const { id, kind } of model.nodes) {
    const ways = leaving.get(id)?.length ?? 0;
    if (ways < 2) continue;
    if (kind === "exclusive" || kind === "eventBased") controlFlow += ways;
    if (kind === "inclusive") controlFlow += 2 ** ways - 1;
    if (kind === "parallel") controlFlow += 1;
  }
  const size = model.nodes.length;
  const left = leftByFolding(model);
  return { size, controlFlow, structuredness: size === 0 ? 1 : 1 - left / size };
}

/**
 * Folds rows and pairs of gateways, until nothing is left to fold: nodes that remain beside a single
 * row from start to end lie in no block.
 */
function leftByFolding({ nodes, flows }: BpmnModel): number {
  const arcs = flows.map(({ from, to }) => ({ from, to }));
  const gone = new Set<string>();
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    // Equal arcs, and arcs from a node to itself, are blocks that have been folded.
    for (let k = arcs.length - 1; k >= 0; k--) {
      const { from, to } = arcs[k]!;
      const isDouble = arcs.findIndex((arc) => arc.from === from && arc.to === to) < k;
      if (from === to || isDouble) {
        arcs.splice(k, 1);
        isChanged = true;
      }
    }
    for (const { id } of nodes) {
      if (gone.has(id)) continue;
      const into = arcs.filter(({ to }) => to === id);
      const out = arcs.filter(({ from }) => from === id);
      if (into.length !== 1 || out.length !== 1) continue;
      arcs.splice(arcs.indexOf(into[0]!), 1);
      arcs.splice(arcs.indexOf(out[0]!), 1);
      arcs.push({ from: into[0]!.from, to: out[0]!.to });
      gone.add(id);
      isChanged = true;
    }
  }
  const remaining = nodes.length - gone.size;
  return remaining <= 2 ? 0 : remaining;
}
