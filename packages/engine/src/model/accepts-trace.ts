import type { ProcessTree } from "./process-tree.ts";
import { activitiesOfTree } from "./reduce-tree.ts";

/**
 * Whether a tree can play a trace, from its first to its last event. Exact, and quick because each
 * activity stands once in the tree: which child an event belongs to is never in question, only how
 * often a loop went round.
 *
 * @param mostPieces How many pieces of a trace may be tried: loops in loops that may do nothing can
 *   be cut in very many ways.
 * @returns `null` where that many were not enough.
 * @throws RangeError where an activity stands in the tree twice.
 */
export function traceAcceptor(
  tree: ProcessTree,
  mostPieces = 100_000,
): (trace: ArrayLike<number>) => boolean | null {
  const all = activitiesOfTree(tree);
  if (new Set(all).size < all.length) {
    throw new RangeError(`${all.length} leaves name ${new Set(all).size} activities`);
  }
  const effort = { left: mostPieces };
  const { accepts } = acceptorOf(tree, effort);
  return (trace) => {
    effort.left = mostPieces;
    const answer = accepts(Array.from(trace));
    return effort.left < 0 ? null : answer;
  };
}

/** How many more pieces may be tried; once it is used up, answers are not to be trusted. */
interface Effort {
  left: number;
}

interface Acceptor {
  readonly activities: ReadonlySet<number>;
  /** What a run that does something may begin and end with, and whether one may do nothing. */
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
  readonly canBeEmpty: boolean;
  accepts(trace: readonly number[]): boolean;
}

function acceptorOf(tree: ProcessTree, effort: Effort): Acceptor {
  switch (tree.kind) {
    case "activity":
      return {
        activities: new Set([tree.activity]),
        firsts: new Set([tree.activity]),
        lasts: new Set([tree.activity]),
        canBeEmpty: false,
        accepts: (trace) => trace.length === 1 && trace[0] === tree.activity,
      };
    case "silent":
      return {
        activities: new Set(),
        firsts: new Set(),
        lasts: new Set(),
        canBeEmpty: true,
        accepts: (trace) => trace.length === 0,
      };
    default: {
      const children = tree.children.map((child) => acceptorOf(child, effort));
      const childOf = new Map<number, number>();
      children.forEach(({ activities }, k) => {
        for (const a of activities) childOf.set(a, k);
      });
      const inChildren = acceptIn[tree.kind](children, childOf, effort);
      const firsts = endsOf(tree.kind, children, "firsts");
      const lasts = endsOf(tree.kind, children, "lasts");
      const canBeEmpty =
        tree.kind === "choice"
          ? children.some((child) => child.canBeEmpty)
          : children.slice(0, tree.kind === "loop" ? 1 : undefined).every((one) => one.canBeEmpty);
      return {
        activities: new Set(childOf.keys()),
        firsts,
        lasts,
        canBeEmpty,
        accepts: (trace) => {
          if (trace.length === 0) return canBeEmpty;
          if (!firsts.has(trace[0]!) || !lasts.has(trace.at(-1)!)) return false;
          return trace.every((a) => childOf.has(a)) && inChildren(trace);
        },
      };
    }
  }
}

function endsOf(
  kind: "choice" | "sequence" | "parallel" | "loop",
  children: readonly Acceptor[],
  end: "firsts" | "lasts",
): ReadonlySet<number> {
  if (kind === "choice" || kind === "parallel") {
    return new Set(children.flatMap((child) => [...child[end]]));
  }
  const [body] = children;
  if (kind === "loop") {
    const opening = body?.canBeEmpty === true ? children : children.slice(0, 1);
    return new Set(opening.flatMap((child) => [...child[end]]));
  }
  const inOrder = end === "firsts" ? children : children.toReversed();
  const open = inOrder.findIndex((child) => !child.canBeEmpty);
  const reached = open < 0 ? inOrder : inOrder.slice(0, open + 1);
  return new Set(reached.flatMap((child) => [...child[end]]));
}

type Inner = (
  children: readonly Acceptor[],
  childOf: ReadonlyMap<number, number>,
  effort: Effort,
) => (trace: readonly number[]) => boolean;

const acceptIn: Readonly<Record<"choice" | "sequence" | "parallel" | "loop", Inner>> = {
  choice: (children, childOf) => (trace) => {
    const [first] = trace;
    return first !== undefined && children[childOf.get(first)!]!.accepts(trace);
  },
  sequence: (children, childOf) => (trace) => {
    let from = 0;
    for (const [k, child] of children.entries()) {
      let to = from;
      while (to < trace.length && childOf.get(trace[to]!) === k) to++;
      if (!child.accepts(trace.slice(from, to))) return false;
      from = to;
    }
    return from === trace.length;
  },
  parallel: (children, childOf) => (trace) =>
    children.every((child, k) => child.accepts(trace.filter((a) => childOf.get(a) === k))),
  loop: acceptLoop,
};

/** Steps of do and redo by turns; each may be empty, so every cut of a run of one is tried. */
function acceptLoop(
  children: readonly Acceptor[],
  childOf: ReadonlyMap<number, number>,
  effort: Effort,
) {
  const redos = children.slice(1);
  return (trace: readonly number[]): boolean => {
    // The same piece is asked for again and again where loops lie in loops.
    const known = new Map<string, boolean>();
    const anyAccepts = (doers: readonly Acceptor[], isRedo: boolean, piece: readonly number[]) => {
      const key = `${isRedo ? "r" : "d"}${piece.join(" ")}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (--effort.left < 0) return false;
      const answer = doers.some((child) => child.accepts(piece));
      known.set(key, answer);
      return answer;
    };
    const n = trace.length;
    const runEnd = new Uint32Array(n + 1).fill(n);
    for (let i = n - 2; i >= 0; i--) {
      runEnd[i] = childOf.get(trace[i]!) === childOf.get(trace[i + 1]!) ? runEnd[i + 1] : i + 1;
    }
    // States: at i before a do (2 i), at i after one (2 i + 1).
    const isSeen = new Uint8Array(2 * n + 2);
    const open = [0];
    isSeen[0] = 1;
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      const from = state >>> 1;
      const isAfterDo = (state & 1) === 1;
      if (isAfterDo && from === n) return true;
      const doers = isAfterDo ? redos : children.slice(0, 1);
      for (let to = from; to <= runEnd[from]!; to++) {
        const next = 2 * to + (isAfterDo ? 0 : 1);
        if (isSeen[next] === 1) continue;
        if (!anyAccepts(doers, isAfterDo, trace.slice(from, to))) continue;
        isSeen[next] = 1;
        open.push(next);
      }
    }
    return false;
  };
}
