import type { FlowGraph } from "../model/flow-graph.ts";

export type GatewayKind = "exclusive" | "parallel" | "inclusive";
type Arc = { from: string; to: string };

/**
 * Puts a joining gateway before every node that several arcs lead to. Arcs that lead back meet in an
 * exclusive one. Of the others, those that come from one split and from nowhere else meet in a
 * gateway of its kind, the innermost first; what is left meets in an exclusive gateway where only
 * one of the arcs can be taken, and in an inclusive one where several may: no join waits for ever.
 *
 * @param kinds The kind of each gateway; joins are added.
 */
export function placeJoins(graph: FlowGraph, kinds: Map<string, GatewayKind>, start: string): void {
  const returning = new Set<Arc>(graph.returning(start));
  // Joins change where arcs lead to, never where they come from.
  const leaving = graph.leaving();
  for (const target of graph.inOrder(returning)) {
    const back = graph.arcs.filter((arc) => arc.to === target && returning.has(arc));
    const onward = () => graph.arcs.filter((arc) => arc.to === target && !returning.has(arc));
    if (onward().length > 1) joinOnward(target, onward);
    if (back.length === 0) continue;
    const joined = [...onward(), ...back];
    if (joined.length < 2) continue;
    const join = addJoin(target, "exclusive", joined);
    // the arcs back are still those; the way from the join leads onward
    kinds.set(join, "exclusive");
  }

  function joinOnward(target: string, onward: () => readonly Arc[]): void {
    const splits = graph
      .inOrder(returning)
      .filter((id) => kinds.has(id) && (leaving.get(id)?.length ?? 0) > 1)
      .reverse();
    for (const split of splits) {
      const region = reached(split, target);
      const arcs = onward().filter(({ from }) => from === split || region.has(from));
      if (arcs.length < 2 || !isClosed(split, region, target)) continue;
      const perBranch = branchesOf(split).map((branch) => {
        if (branch.to === target) return 1;
        const inner = reached(branch.to, target).add(branch.to);
        return arcs.filter(({ from }) => inner.has(from)).length;
      });
      const isWhole = perBranch.every((count) => count === 1) && perBranch.length === arcs.length;
      const kind = isWhole ? kinds.get(split)! : looseKind(arcs);
      if (onward().length === arcs.length) {
        addJoin(target, kind, arcs);
        return;
      }
      addJoin(target, kind, arcs);
    }
    if (onward().length > 1) addJoin(target, looseKind(onward()), onward());
  }

  function addJoin(target: string, kind: GatewayKind, arcs: readonly Arc[]): string {
    let number = 0;
    while (graph.nodes.includes(`join_${target}_${number}`)) number++;
    const id = `join_${target}_${number}`;
    kinds.set(id, kind);
    for (const arc of arcs) arc.to = id;
    graph.add(id, target);
    leaving.set(id, graph.arcs.slice(-1));
    return id;
  }

  /** What an onward walk meets after a node, without the target and what is behind it. */
  function reached(from: string, target: string): Set<string> {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const arc of leaving.get(id) ?? []) {
        if (returning.has(arc) || arc.to === target || seen.has(arc.to)) continue;
        seen.add(arc.to);
        open.push(arc.to);
      }
    }
    return seen;
  }

  /** Whether whatever enters a region comes by its split, and whatever leaves it goes to the target. */
  function isClosed(split: string, region: ReadonlySet<string>, target: string): boolean {
    return graph.arcs.every((arc) => {
      if (region.has(arc.to) && !region.has(arc.from) && arc.from !== split) return false;
      const isLeaving = region.has(arc.from) && !region.has(arc.to) && arc.to !== target;
      return !isLeaving && !(region.has(arc.from) && !leaving.has(arc.from));
    });
  }

  function branchesOf(split: string): readonly Arc[] {
    return (leaving.get(split) ?? []).filter((arc) => !returning.has(arc));
  }

  /** Inclusive where two of the arcs may be taken in one case: they part at a parallel split. */
  function looseKind(arcs: readonly Arc[]): GatewayKind {
    for (const [split, kind] of kinds) {
      if (kind === "exclusive") continue;
      const branches = branchesOf(split).map(({ to }) => reached(to, "").add(to));
      if (branches.length < 2) continue;
      const leading = arcs.map(({ from, to }) =>
        branches.flatMap((branch, k) =>
          branch.has(from) || (from === split && branch.has(to)) ? [k] : [],
        ),
      );
      const isApart = leading.some((one, x) =>
        leading.some((other, y) => x < y && one.some((k) => other.some((j) => j !== k))),
      );
      if (isApart) return "inclusive";
    }
    return "exclusive";
  }
}
