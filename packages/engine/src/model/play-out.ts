import type { RandomSource } from "../stats/random.ts";
import type { ProcessTree } from "./process-tree.ts";

/**
 * One run of a tree by chance: each child of a choice is equally likely, parallel children are
 * shuffled fairly, and a loop goes round again with probability `again`.
 *
 * @returns The activities in the order they were done.
 */
export function playOut(tree: ProcessTree, random: RandomSource, again = 0.4): readonly number[] {
  switch (tree.kind) {
    case "activity":
      return [tree.activity];
    case "silent":
      return [];
    case "sequence":
      return tree.children.flatMap((child) => playOut(child, random, again));
    case "choice":
      return playOut(tree.children[random.nextBelow(tree.children.length)]!, random, again);
    case "parallel":
      return shuffle(
        tree.children.map((child) => playOut(child, random, again)),
        random,
      );
    case "loop": {
      const [body, ...ways] = tree.children;
      if (body === undefined) return [];
      const trace = [...playOut(body, random, again)];
      while (ways.length > 0 && random.nextUniform() < again) {
        const way = ways[random.nextBelow(ways.length)]!;
        trace.push(...playOut(way, random, again), ...playOut(body, random, again));
      }
      return trace;
    }
  }
}

/** Every interleaving is equally likely: the next event is of a trace with chance by what is left. */
function shuffle(traces: readonly (readonly number[])[], random: RandomSource): readonly number[] {
  const next = traces.map(() => 0);
  const mixed: number[] = [];
  let left = traces.reduce((sum, trace) => sum + trace.length, 0);
  for (; left > 0; left--) {
    let pick = random.nextBelow(left);
    const k = traces.findIndex((trace, at) => {
      pick -= trace.length - next[at]!;
      return pick < 0;
    });
    mixed.push(traces[k]![next[k]!++]!);
  }
  return mixed;
}
