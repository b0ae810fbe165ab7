import type { BpmnElement, BpmnSequenceFlow } from "./bpmn-model.ts";

/** A flow with the line it runs along, and the block it is gone through with. */
export interface DrawnFlow extends Omit<BpmnSequenceFlow, "name"> {
  readonly line: number;
  readonly block: number;
}

/**
 * Makes one of two gateways of a kind that stand next to each other: two joins, of which one only
 * leads to the other, and two splits, of which one is only reached from the other. What the diagram
 * allows stays the same.
 */
export function mergeGateways(
  nodes: readonly BpmnElement[],
  flows: readonly DrawnFlow[],
): { readonly nodes: readonly BpmnElement[]; readonly flows: readonly DrawnFlow[] } {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const isGateway = (id: string) => kindOf.get(id) === "exclusive" || kindOf.get(id) === "parallel";
  let left = [...flows];
  for (;;) {
    const leaving = count(left, "from");
    const entering = count(left, "to");
    const isJoin = (id: string) => (entering.get(id) ?? 0) > 1 && leaving.get(id) === 1;
    const isSplit = (id: string) => (leaving.get(id) ?? 0) > 1 && entering.get(id) === 1;
    const between = left.find(
      ({ from, to }) =>
        from !== to &&
        isGateway(from) &&
        kindOf.get(from) === kindOf.get(to) &&
        ((isJoin(from) && isJoin(to)) || (isSplit(from) && isSplit(to))),
    );
    if (between === undefined) {
      const used = new Set(left.flatMap(({ from, to }) => [from, to]));
      return { nodes: nodes.filter(({ id }) => used.has(id)), flows: left };
    }
    const { from, to } = between;
    left = left
      .filter((flow) => flow !== between)
      .map((flow) => {
        if (isJoin(from) && flow.to === from) return { ...flow, to };
        return isSplit(to) && flow.from === to ? { ...flow, from } : flow;
      });
  }
}

function count(flows: readonly DrawnFlow[], end: "from" | "to"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const flow of flows) counts.set(flow[end], (counts.get(flow[end]) ?? 0) + 1);
  return counts;
}
