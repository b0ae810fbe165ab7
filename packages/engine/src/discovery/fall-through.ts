import type { ProcessTree } from "../model/process-tree.ts";
import { type ArcSet, arcSetWithout, type Bridges } from "./arc-set.ts";
import { type CutGraph, numbersIn } from "./cut-graph.ts";
import { findCut } from "./find-cut.ts";
import { cutTraces, keepActivities } from "./split-bag.ts";
import type { TraceBag } from "./trace-bag.ts";

type Mining = Generator<void, ProcessTree, void>;

const SILENT: ProcessTree = { kind: "silent" };

/**
 * What is done where a log cannot be cut (process-mining §5, step 7): an activity that every trace
 * holds once, or without which there is a cut, runs beside the rest; else traces that begin anew
 * are cut there and make a loop; else anything may happen in any order.
 *
 * @param bag Traces of at least one event.
 */
export function* fallThrough(
  bag: TraceBag,
  graph: CutGraph,
  arcs: ArcSet,
  mine: (part: TraceBag) => Mining,
): Mining {
  const { activities } = graph;
  if (activities.length > 1) {
    const once = onceInEveryTrace(bag, activities);
    if (once !== null) return yield* beside(once);
    const bridges = bridgesOver(bag, activities);
    for (let a = 0; a < activities.length; a++) {
      yield;
      if (findCut(arcSetWithout(arcs, a, bridges[a] ?? [])) !== null) {
        return yield* beside(activities[a]);
      }
    }
  }
  const number = numbersIn(activities);
  const begins = (a: number) => graph.startCount[number[a]] > 0;
  const ends = (a: number) => graph.endCount[number[a]] > 0;
  const anew =
    cutTraces(bag, (before, a) => ends(before) && begins(a)) ?? cutTraces(bag, (_, a) => begins(a));
  if (anew !== null) return { kind: "loop", children: [yield* mine(anew), SILENT] };
  const any = Array.from(activities, (activity): ProcessTree => ({ kind: "activity", activity }));
  return { kind: "loop", children: [{ kind: "choice", children: any }, SILENT] };

  function* beside(activity: number): Mining {
    const alone = yield* mine(keepActivities(bag, (a) => a === activity));
    const rest = yield* mine(keepActivities(bag, (a) => a !== activity));
    return { kind: "parallel", children: [alone, rest] };
  }
}

/** The first activity that occurs exactly once in every trace. */
function onceInEveryTrace(
  { start, activity, cases }: TraceBag,
  activities: Uint16Array,
): number | null {
  const isOnce = new Uint8Array(65_536).fill(1);
  const seen = new Uint32Array(65_536);
  for (let v = 0; v < cases.length; v++) {
    for (let i = start[v]; i < start[v + 1]; i++) {
      if (seen[activity[i]] === v + 1) isOnce[activity[i]] = 0;
      seen[activity[i]] = v + 1;
    }
    for (const a of activities) if (seen[a] !== v + 1) isOnce[a] = 0;
  }
  return activities.find((a) => isOnce[a] === 1) ?? null;
}

/** Of each activity, by its number in the graph, each pair once. One pass over the traces. */
function bridgesOver(
  { start, activity, cases }: TraceBag,
  activities: Uint16Array,
): readonly Bridges[] {
  const n = activities.length;
  const number = numbersIn(activities);
  const bridges: [number, number][][] = Array.from({ length: n }, () => []);
  const seen = new Set<number>();
  for (let v = 0; v < cases.length; v++) {
    let before = -1;
    for (let i = start[v]; i < start[v + 1]; ) {
      const a = number[activity[i]];
      let next = i + 1;
      while (next < start[v + 1] && activity[next] === activity[i]) next++;
      const after = next < start[v + 1] ? number[activity[next]] : -1;
      const key = (a * (n + 1) + before + 1) * (n + 1) + after + 1;
      if (!seen.has(key)) {
        seen.add(key);
        bridges[a]?.push([before, after]);
      }
      before = a;
      i = next;
    }
  }
  return bridges;
}
