import { type RandomSource, randomSource } from "../stats/random.ts";
import { Markings } from "./markings.ts";
import { fire, layOutNet, listEnabled } from "./net-steps.ts";
import type { PetriNet } from "./petri-net.ts";
import type { ProcessTree, ProcessTreeModel } from "./process-tree.ts";

/** A tree drawn by a seed, with activities "a", "b" … that may occur more than once; for tests. */
export function treeBySeed(seed: number, activities = 4, depth = 3): ProcessTreeModel {
  const source = randomSource(seed);
  const activityNames = Array.from({ length: activities }, (_, a) => String.fromCharCode(97 + a));
  return { activityNames, root: drawTree(source, activities, depth) };
}

function drawTree(source: RandomSource, activities: number, depth: number): ProcessTree {
  if (depth === 0 || source.nextBelow(4) === 0) {
    if (source.nextBelow(5) === 0) return { kind: "silent" };
    return { kind: "activity", activity: source.nextBelow(activities) };
  }
  const kind = (["choice", "sequence", "sequence", "parallel", "loop"] as const)[
    source.nextBelow(5)
  ];
  const children = Array.from({ length: 2 + source.nextBelow(2) }, () =>
    drawTree(source, activities, depth - 1),
  );
  return { kind, children };
}

/** All sequences of a tree up to a length, each as a string of one letter an activity; plain. */
export function languageOfTree(
  { activityNames, root }: ProcessTreeModel,
  length: number,
): string[] {
  return [...words(root)].sort();

  function words(tree: ProcessTree): Set<string> {
    if (tree.kind === "silent") return new Set([""]);
    if (tree.kind === "activity") {
      return new Set(length === 0 ? [] : [activityNames[tree.activity]]);
    }
    const parts = tree.children.map(words);
    if (tree.kind === "choice") return new Set(parts.flatMap((part) => [...part]));
    if (tree.kind === "sequence") return parts.reduce((left, right) => joined(left, right));
    if (tree.kind === "parallel")
      return parts.reduce((left, right) => joined(left, right, shuffled));
    const again = joined(new Set(parts.slice(1).flatMap((part) => [...part])), parts[0]);
    let all = parts[0];
    for (let before = -1; before !== all.size; ) {
      before = all.size;
      all = new Set([...all, ...joined(all, again)]);
    }
    return all;
  }

  function joined(
    left: Set<string>,
    right: Set<string>,
    join = (a: string, b: string) => [a + b],
  ): Set<string> {
    const all = new Set<string>();
    for (const a of left) {
      for (const b of right) {
        if (a.length + b.length > length) continue;
        for (const word of join(a, b)) all.add(word);
      }
    }
    return all;
  }
}

function shuffled(a: string, b: string): string[] {
  if (a === "" || b === "") return [a + b];
  return [
    ...shuffled(a.slice(1), b).map((word) => a[0] + word),
    ...shuffled(a, b.slice(1)).map((word) => b[0] + word),
  ];
}

/** All visible sequences of a net up to a length, from its initial to its final marking; plain. */
export function languageOfNet(net: PetriNet, length: number): string[] {
  const steps = layOutNet(net);
  const markings = new Markings(net.placeCount);
  const finalId = markings.intern(net.finalMarking);
  const enabled = new Uint32Array(steps.transitionCount);
  const tokens = new Uint8Array(net.placeCount);
  const found = new Set<string>();
  const queue: [marking: number, word: string][] = [[markings.intern(net.initialMarking), ""]];
  const seen = new Set([`${queue[0][0]} `]);
  for (const [m, word] of queue) {
    if (m === finalId) found.add(word);
    const count = listEnabled(steps, markings.tokens, m * markings.width, enabled);
    for (const t of enabled.slice(0, count)) {
      const a = steps.activity[t];
      const next = a < 0 ? word : word + net.activityNames[a];
      if (next.length > length) continue;
      markings.read(m, tokens);
      fire(steps, tokens, t);
      const key = `${markings.intern(tokens)} ${next}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push([markings.intern(tokens), next]);
    }
  }
  return [...found].sort();
}
