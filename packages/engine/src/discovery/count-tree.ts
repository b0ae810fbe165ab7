import type { ProcessTree } from "../model/process-tree.ts";
import { activitiesOfTree } from "../model/reduce-tree.ts";
import { treeFootprint } from "../model/tree-footprint.ts";
import { cutTraces, splitBag } from "./split-bag.ts";
import { type TraceBag, TraceGatherer } from "./trace-bag.ts";

/**
 * How often each block of a tree is gone through by the cases of a log: the traces are split down
 * the tree as the miner splits them, so a trace that the tree cannot play is counted where most of
 * it suits. Each activity must stand once in the tree; events of others are passed over. A leaf is
 * gone through as often as its activity occurs there.
 *
 * @returns One count a block, in the order of the tree read from left to right, the root first.
 */
export function countTree(tree: ProcessTree, bag: TraceBag): Float64Array {
  const counts: number[] = [];
  visit(tree, bag);
  return Float64Array.from(counts);

  function visit(block: ProcessTree, traces: TraceBag, more = 0): void {
    if (block.kind === "activity") {
      counts.push(events(traces));
      return;
    }
    counts.push(total(traces) + more);
    if (block.kind === "silent") return;
    const { kind, children } = block;
    if (kind === "choice") {
      visitChoice(children, traces);
      return;
    }
    const parts = splitBag(traces, kind, groupsOf(children), children.length);
    if (kind !== "loop") {
      for (const [k, child] of children.entries()) visit(child, parts[k]!);
      return;
    }
    visitLoop(children, parts);
  }

  function visitChoice(children: readonly ProcessTree[], traces: TraceBag): void {
    const empty = new TraceGatherer();
    const filled = new TraceGatherer();
    for (let v = 0; v < traces.cases.length; v++) {
      const into = traces.start[v] === traces.start[v + 1] ? empty : filled;
      into.add(traces.activity, traces.start[v], traces.start[v + 1], traces.cases[v]);
    }
    const parts = splitBag(filled.bag(), "choice", groupsOf(children), children.length);
    // What does nothing goes the silent way, or else where nothing need be done.
    const silent = children.findIndex((child) => child.kind === "silent");
    const idle =
      silent >= 0 ? silent : children.findIndex((child) => treeFootprint(child).canBeEmpty);
    for (const [k, child] of children.entries()) {
      visit(child, k === idle ? joined(parts[k]!, empty.bag()) : parts[k]!);
    }
  }

  function visitLoop(children: readonly ProcessTree[], parts: readonly TraceBag[]): void {
    const [body, ...redos] = children;
    const [done] = parts;
    if (body === undefined || done === undefined) return;
    const idle = redos.findIndex((redo) => treeFootprint(redo).canBeEmpty);
    const { firsts, lasts, follows } = treeFootprint(body);
    const isAnew = (before: number, a: number) =>
      lasts.has(before) && firsts.has(a) && !follows.has(before * 65_536 + a);
    const apart = idle < 0 ? done : (cutTraces(done, isAnew) ?? done);
    const rounds = total(apart) - total(done);
    visit(body, apart);
    for (const [k, redo] of redos.entries()) visit(redo, parts[k + 1]!, k === idle ? rounds : 0);
  }
}

function events({ start, cases }: TraceBag): number {
  return cases.reduce((sum, count, v) => sum + count * (start[v + 1] - start[v]), 0);
}

function total({ cases }: TraceBag): number {
  return cases.reduce((sum, count) => sum + count, 0);
}

function joined(one: TraceBag, other: TraceBag): TraceBag {
  const both = new TraceGatherer();
  for (const { start, activity, cases } of [one, other]) {
    for (let v = 0; v < cases.length; v++) both.add(activity, start[v], start[v + 1], cases[v]);
  }
  return both.bag();
}

/** Which child each activity stands in; −1 for those in none. */
function groupsOf(children: readonly ProcessTree[]): Int32Array {
  const groupOf = new Int32Array(65_536).fill(-1);
  children.forEach((child, k) => {
    for (const a of activitiesOfTree(child)) groupOf[a] = k;
  });
  return groupOf;
}
