import { type BpmnModel, bpmnNeighbours } from "./bpmn-model.ts";

/** Inclusive gateways that belong together. */
export interface InclusivePairs {
  /** Of a split: the flow by which each of its branches, in order, enters the join. */
  readonly splits: ReadonlyMap<string, readonly string[]>;
  /** Joins of those splits. */
  readonly joins: ReadonlySet<string>;
}

/**
 * Finds the join of each inclusive split: the one gateway that every branch comes to, each by a flow
 * of its own, pairs within being passed over. Splits without such a join are not listed.
 */
export function matchInclusive(model: BpmnModel): InclusivePairs {
  const { leaving, entering } = bpmnNeighbours(model);
  const inclusive = new Set(
    model.nodes.filter(({ kind }) => kind === "inclusive").map(({ id }) => id),
  );
  const isSplit = (id: string) => inclusive.has(id) && (leaving.get(id) ?? []).length > 1;
  const isJoin = (id: string) => inclusive.has(id) && (entering.get(id) ?? []).length > 1;
  const splits = new Map<string, readonly string[]>();
  const joins = new Set<string>();
  for (const id of inclusive) {
    if (!isSplit(id)) continue;
    const branches = (leaving.get(id) ?? []).map(({ id: flow }) => arrivals(flow));
    const firsts = branches.map(([arrival]) => arrival);
    const [join] = firsts.map((arrival) => arrival?.join);
    const isPair =
      join !== undefined &&
      branches.every((found) => found.length === 1 && found[0]?.join === join) &&
      new Set(firsts.map((arrival) => arrival?.flow)).size === (entering.get(join) ?? []).length &&
      branches.length === (entering.get(join) ?? []).length;
    if (!isPair) continue;
    splits.set(
      id,
      firsts.map((arrival) => arrival?.flow ?? ""),
    );
    joins.add(join);
  }
  return { splits, joins };

  /** Joins of the own level that a flow leads to, each with the flow by which it is entered. */
  function arrivals(first: string): readonly { readonly join: string; readonly flow: string }[] {
    const byId = new Map(model.flows.map((flow) => [flow.id, flow]));
    const found = new Map<string, { join: string; flow: string }>();
    const seen = new Set<string>();
    const queue: [flow: string, depth: number][] = [[first, 0]];
    for (const [flow, depth] of queue) {
      const to = byId.get(flow)?.to ?? "";
      if (seen.has(`${flow} ${depth}`)) continue;
      seen.add(`${flow} ${depth}`);
      if (isJoin(to) && depth === 0) {
        found.set(flow, { join: to, flow });
        continue;
      }
      // Loops could nest without end; no diagram that people draw goes as deep.
      const inner = Math.min(depth + (isSplit(to) ? 1 : 0) - (isJoin(to) ? 1 : 0), 20);
      for (const next of leaving.get(to) ?? []) queue.push([next.id, inner]);
    }
    return [...found.values()];
  }
}
