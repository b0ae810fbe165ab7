import type { SplitGraph } from "./split-graph.ts";

/** One way on from a node: a successor, or a gateway with ways of its own. */
export type SplitWay =
  | { readonly kind: "node"; readonly node: number }
  | { readonly kind: "exclusive" | "parallel"; readonly ways: readonly SplitWay[] };

interface Branch {
  readonly way: SplitWay;
  /** Successors it stands for, and those that run beside it. */
  readonly cover: ReadonlySet<number>;
  readonly beside: ReadonlySet<number>;
}

/**
 * Sorts the successors of a node into gateways (Augusto et al. 2019b): those beside which the same
 * others run exclude each other; those that with their companions are the same set run at once.
 * What fits neither excludes each other.
 */
export function sortSuccessors({ n, arcs, together }: SplitGraph, node: number): SplitWay | null {
  const successors: number[] = [];
  for (let b = 0; b < n; b++) if (arcs[node * n + b] === 1) successors.push(b);
  let branches = successors.map(
    (b): Branch => ({
      way: { kind: "node", node: b },
      cover: new Set([b]),
      beside: new Set(successors.filter((other) => together[b * n + other] === 1)),
    }),
  );
  while (branches.length > 1) {
    const alternatives = firstAlike(branches, (one) => one.beside);
    const companions =
      alternatives ?? firstAlike(branches, (one) => new Set([...one.cover, ...one.beside]));
    const joined = companions ?? branches;
    const kind = alternatives === null && companions !== null ? "parallel" : "exclusive";
    const cover = new Set(joined.flatMap((one) => [...one.cover]));
    const beside = successors.filter(
      (b) => !cover.has(b) && joined.every((one) => one.beside.has(b)),
    );
    const ways = joined.map(({ way }) => way);
    const gateway: Branch = { way: { kind, ways }, cover, beside: new Set(beside) };
    branches = [...branches.filter((one) => !joined.includes(one)), gateway];
  }
  return branches[0]?.way ?? null;
}

function firstAlike(
  branches: readonly Branch[],
  of: (branch: Branch) => ReadonlySet<number>,
): readonly Branch[] | null {
  for (const one of branches) {
    const key = [...of(one)].sort((a, b) => a - b).join(" ");
    const alike = branches.filter(
      (other) => [...of(other)].sort((a, b) => a - b).join(" ") === key,
    );
    if (alike.length > 1) return alike;
  }
  return null;
}
