import type { BpmnModel } from "./bpmn-model.ts";
import { FlowGraph } from "./flow-graph.ts";

/** A row of blocks of a diagram, each entered by one arrow only and left by one. */
export interface FlowChain {
  /** Flow k leads into block k, the last one out of the last block; places in `flows`. */
  readonly flows: readonly number[];
  /** Nodes of each block; one fewer than flows. */
  readonly blocks: readonly (readonly string[])[];
}

/**
 * The rows of blocks of a flat diagram, widest first: arrows between which all ways run. Two arrows
 * bound a block if whoever passes one passes the other, which is so where both together cut the
 * diagram in two. O(flows × (nodes + flows)).
 *
 * @see R. Johnson, D. Pearson, K. Pingali, "The program structure tree", PLDI 1994.
 */
export function flowChains(model: BpmnModel): readonly FlowChain[] {
  const place = new Map(model.nodes.map(({ id }, k) => [id, k]));
  const ends = model.nodes.filter(({ id }) => !model.flows.some(({ from }) => from === id));
  const starts = model.nodes.filter(({ id }) => !model.flows.some(({ to }) => to === id));
  const real = model.flows.length;
  const arcs = [
    ...model.flows.map(({ from, to }) => [place.get(from) ?? 0, place.get(to) ?? 0] as const),
    // From each end back to each start: the whole is one circle.
    ...ends.flatMap((end) =>
      starts.map((start) => [place.get(end.id) ?? 0, place.get(start.id) ?? 0] as const),
    ),
  ];
  const graph = new UndirectedGraph(model.nodes.length, arcs);
  const orderOf = nodeOrder(model);
  const chains: FlowChain[] = [];
  const seen = new Uint8Array(arcs.length);
  for (let e = 0; e < real; e++) {
    if (seen[e] === 1) continue;
    const row = [e, ...graph.bridgesWithout(e)].filter((one) => one < real);
    for (const one of row) seen[one] = 1;
    if (row.length < 2) continue;
    const from = (one: number) => orderOf.get(model.flows[one].from) ?? 0;
    row.sort((one, other) => from(one) - from(other));
    const blocks = row.slice(1).map((leaving, k) => {
      const inside = graph.component(arcs[row[k]][1], row[k], leaving);
      const isBlock =
        inside.has(arcs[leaving][0]) &&
        ![...starts, ...ends].some(({ id }) => inside.has(place.get(id) ?? -1));
      return isBlock ? [...inside].map((n) => model.nodes[n].id) : null;
    });
    // What lies before an arrow that leads back is no block: the row is cut there.
    let first = 0;
    for (let k = 0; k <= blocks.length; k++) {
      if (k < blocks.length && blocks[k] !== null) continue;
      const part = blocks.slice(first, k).map((block) => block ?? []);
      if (part.length > 0) chains.push({ flows: row.slice(first, k + 1), blocks: part });
      first = k + 1;
    }
  }
  const width = ({ blocks }: FlowChain) => blocks.reduce((sum, { length }) => sum + length, 0);
  return chains.sort((one, other) => width(other) - width(one) || one.flows[0] - other.flows[0]);
}

/** Places of nodes so that arrows lead onward, but those that lead back. */
function nodeOrder(model: BpmnModel): ReadonlyMap<string, number> {
  const graph = new FlowGraph();
  for (const { from, to } of model.flows) graph.add(from, to);
  const first = model.nodes.find(({ kind }) => kind === "start")?.id ?? model.nodes[0]?.id ?? "";
  return new Map(graph.inOrder(graph.returning(first)).map((id, k) => [id, k]));
}

class UndirectedGraph {
  readonly #arcs: readonly (readonly [number, number])[];
  readonly #arcsAt: readonly number[][];

  constructor(nodes: number, arcs: readonly (readonly [number, number])[]) {
    this.#arcs = arcs;
    this.#arcsAt = Array.from({ length: nodes }, () => []);
    arcs.forEach(([from, to], e) => {
      this.#arcsAt[from].push(e);
      if (to !== from) this.#arcsAt[to].push(e);
    });
  }

  /** Nodes that hang together with one where two arcs are taken out. */
  component(node: number, gone: number, alsoGone: number): ReadonlySet<number> {
    const met = new Set([node]);
    for (const n of met) {
      for (const e of this.#arcsAt[n]) if (e !== gone && e !== alsoGone) met.add(this.#other(e, n));
    }
    return met;
  }

  /** Arcs without which the graph falls apart once `gone` is taken out. */
  bridgesWithout(gone: number): readonly number[] {
    const [root] = this.#arcs[gone];
    const count = this.#arcsAt.length;
    const entered = new Int32Array(count).fill(-1);
    const lowest = new Int32Array(count);
    const next = new Int32Array(count);
    const by = new Int32Array(count).fill(-1);
    const bridges: number[] = [];
    const path = [root];
    let clock = 0;
    entered[root] = clock;
    lowest[root] = clock++;
    for (let n = path.at(-1); n !== undefined; n = path.at(-1)) {
      const e = this.#arcsAt[n][next[n]++];
      if (e === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent === undefined) break;
        lowest[parent] = Math.min(lowest[parent], lowest[n]);
        if (lowest[n] > entered[parent]) bridges.push(by[n]);
        continue;
      }
      if (e === gone || e === by[n]) continue;
      const other = this.#other(e, n);
      if (entered[other] >= 0) {
        lowest[n] = Math.min(lowest[n], entered[other]);
        continue;
      }
      entered[other] = clock;
      lowest[other] = clock++;
      by[other] = e;
      path.push(other);
    }
    return bridges;
  }

  #other(e: number, node: number): number {
    const [from, to] = this.#arcs[e];
    return from === node ? to : from;
  }
}
