import type { ProcessTree } from "./process-tree.ts";

const SILENT: ProcessTree = { kind: "silent" };

/**
 * The same language said more simply (process-mining §5): equal operators inside one another are
 * one, τ goes from sequences and parallel blocks, and a choice keeps at most one τ. Children of
 * choices and parallel blocks come out by their smallest activity, τ first. Loops stay.
 */
export function reduceTree(tree: ProcessTree): ProcessTree {
  switch (tree.kind) {
    case "activity":
    case "silent":
      return tree;
    case "loop":
      return { kind: "loop", children: tree.children.map(reduceTree) };
    case "choice":
    case "sequence":
    case "parallel": {
      const { kind } = tree;
      const children = tree.children
        .map(reduceTree)
        .flatMap((child) => (child.kind === kind ? child.children : [child]));
      const doing = children.filter((child) => child.kind !== "silent");
      const hasSilent = doing.length < children.length;
      const kept = kind === "choice" && hasSilent ? [SILENT, ...doing] : doing;
      const [only] = kept;
      if (only === undefined) return SILENT;
      if (kept.length === 1) return only;
      return { kind, children: kind === "sequence" ? kept : byActivity(kept) };
    }
  }
}

function byActivity(children: readonly ProcessTree[]): readonly ProcessTree[] {
  return children
    .map((child) => ({ child, first: smallestActivity(child) }))
    .sort((x, y) => x.first - y.first)
    .map(({ child }) => child);
}

/** The smallest activity in a tree; −1 where it has none. */
function smallestActivity(tree: ProcessTree): number {
  const all = activitiesOfTree(tree);
  return all.length === 0 ? -1 : all.reduce((a, b) => Math.min(a, b));
}

/** The activities of a tree, left to right, as often as they stand in it. */
export function activitiesOfTree(tree: ProcessTree): readonly number[] {
  if (tree.kind === "activity") return [tree.activity];
  return tree.kind === "silent" ? [] : tree.children.flatMap(activitiesOfTree);
}
