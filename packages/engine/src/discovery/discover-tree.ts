import type { ProcessTree } from "../model/process-tree.ts";
import { reduceTree } from "../model/reduce-tree.ts";
import { arcSetOf } from "./arc-set.ts";
import { activitiesIn, type CutGraph, cutGraphOf, withoutRare } from "./cut-graph.ts";
import { fallThrough } from "./fall-through.ts";
import { type Cut, findCut } from "./find-cut.ts";
import { splitBag } from "./split-bag.ts";
import { bagHash, sameBag, type TraceBag } from "./trace-bag.ts";

const SILENT: ProcessTree = { kind: "silent" };

/**
 * The block-structured model of a log: the Inductive Miner (Leemans, Fahland, van der Aalst 2013a,
 * 2013b; process-mining §5). Without noise every trace can be played by the tree. With noise what
 * is rarer than that share of its commonest alternative is passed over. Sound always; the same
 * log gives the same tree, whatever the order of its cases.
 *
 * @param noise 0 to 1.
 * @returns A reduced tree in which each activity stands once; τ for a log without events.
 */
export function discoverTree(variants: TraceBag, noise = 0): ProcessTree {
  const steps = discoverTreeInSteps(variants, noise);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** {@link discoverTree} a little at a time, for a worker that wants to hear of a cancellation. */
export function* discoverTreeInSteps(
  variants: TraceBag,
  noise = 0,
): Generator<void, ProcessTree, void> {
  if (!(noise >= 0 && noise <= 1)) throw new RangeError(`noise ${noise} is not in 0..1`);
  return reduceTree(yield* new Miner(noise).mine(variants));
}

class Miner {
  readonly #noise: number;
  readonly #known = new Map<number, { readonly bag: TraceBag; readonly tree: ProcessTree }[]>();

  constructor(noise: number) {
    this.#noise = noise;
  }

  *mine(bag: TraceBag): Generator<void, ProcessTree, void> {
    const hash = bagHash(bag);
    const known = this.#known.get(hash) ?? [];
    const same = known.find((one) => sameBag(one.bag, bag));
    if (same !== undefined) return same.tree;
    const tree = yield* this.#mineNew(bag);
    known.push({ bag, tree });
    this.#known.set(hash, known);
    return tree;
  }

  *#mineNew(bag: TraceBag): Generator<void, ProcessTree, void> {
    yield;
    const activities = activitiesIn(bag);
    if (activities.length === 0) return SILENT;
    const { empty, total, filled } = withoutEmpty(bag);
    if (empty > 0) {
      const tree = yield* this.mine(filled);
      const isRare = this.#noise > 0 && empty <= this.#noise * total;
      return isRare ? tree : { kind: "choice", children: [SILENT, tree] };
    }
    if (activities.length === 1 && bag.activity.length === bag.cases.length) {
      return { kind: "activity", activity: activities[0] };
    }
    const graph = cutGraphOf(bag, activities);
    const arcs = arcSetOf(graph);
    const cut =
      findCut(arcs) ??
      (this.#noise > 0 ? findCut(arcSetOf(withoutRare(graph, this.#noise))) : null);
    return cut === null
      ? yield* fallThrough(bag, graph, arcs, (part) => this.mine(part))
      : yield* this.#mineParts(bag, graph, cut);
  }

  *#mineParts(bag: TraceBag, graph: CutGraph, cut: Cut): Generator<void, ProcessTree, void> {
    const groupOf = new Int32Array(65_536).fill(-1);
    cut.groups.forEach((group, k) => {
      for (const a of group) groupOf[graph.activities[a]] = k;
    });
    const children: ProcessTree[] = [];
    for (const part of splitBag(bag, cut.kind, groupOf, cut.groups.length)) {
      children.push(yield* this.mine(part));
    }
    return { kind: cut.kind, children };
  }
}

function withoutEmpty(bag: TraceBag) {
  const { start, cases } = bag;
  let empty = 0;
  let total = 0;
  for (let v = 0; v < cases.length; v++) {
    total += cases[v];
    if (start[v] === start[v + 1]) empty += cases[v];
  }
  if (empty === 0) return { empty, total, filled: bag };
  // an empty trace is one trace of a bag; without its place the columns are those of the others
  const kept = [...cases.keys()].filter((v) => start[v] < start[v + 1]);
  const filled = {
    start: Uint32Array.from([...kept.map((v) => start[v]), start[cases.length]]),
    activity: bag.activity,
    cases: Uint32Array.from(kept, (v) => cases[v]),
  };
  return { empty, total, filled };
}
