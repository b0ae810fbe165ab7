import type { TraceBag } from "./trace-bag.ts";

/**
 * The directly-follows counts of one sub-log as a square: `count[a * n + b]`, over its activities
 * numbered from 0 in rising order of their indexes.
 */
export interface CutGraph {
  /** Index of each activity in the log. Length: n. */
  readonly activities: Uint16Array;
  readonly count: Float64Array;
  readonly startCount: Float64Array;
  readonly endCount: Float64Array;
}

/** Which number each activity of the log has in a graph; −1 for those it lacks. */
export function numbersIn(activities: Uint16Array): Int32Array {
  const largest = activities.length === 0 ? -1 : activities[activities.length - 1];
  const number = new Int32Array(largest + 1).fill(-1);
  for (let a = 0; a < activities.length; a++) number[activities[a]] = a;
  return number;
}

/** The activities that occur in a bag, rising. */
export function activitiesIn({ activity }: TraceBag): Uint16Array {
  const seen = new Uint8Array(65_536);
  let n = 0;
  for (let i = 0; i < activity.length; i++) {
    if (seen[activity[i]] === 0) {
      seen[activity[i]] = 1;
      n++;
    }
  }
  const activities = new Uint16Array(n);
  for (let a = 0, k = 0; k < n; a++) if (seen[a] === 1) activities[k++] = a;
  return activities;
}

/** Counts the neighbours in a bag; empty traces count nowhere. */
export function cutGraphOf(bag: TraceBag, activities = activitiesIn(bag)): CutGraph {
  const { start, activity, cases } = bag;
  const n = activities.length;
  const number = numbersIn(activities);
  const count = new Float64Array(n * n);
  const startCount = new Float64Array(n);
  const endCount = new Float64Array(n);
  for (let v = 0; v < cases.length; v++) {
    const from = start[v];
    const to = start[v + 1];
    if (from === to) continue;
    let a = number[activity[from]];
    startCount[a] += cases[v];
    for (let i = from + 1; i < to; i++) {
      const b = number[activity[i]];
      count[a * n + b] += cases[v];
      a = b;
    }
    endCount[a] += cases[v];
  }
  return { activities, count, startCount, endCount };
}

/**
 * Drops what is rare beside its alternatives (Leemans et al. 2013b): arcs below `noise` times the
 * most frequent way on from their first activity (ending is a way on too), and starts and ends
 * below `noise` times the most frequent one.
 */
export function withoutRare(graph: CutGraph, noise: number): CutGraph {
  const { activities } = graph;
  const n = activities.length;
  const count = graph.count.slice();
  for (let a = 0; a < n; a++) {
    let most = graph.endCount[a];
    for (let b = 0; b < n; b++) most = Math.max(most, count[a * n + b]);
    for (let b = 0; b < n; b++) if (count[a * n + b] < noise * most) count[a * n + b] = 0;
  }
  const common = (counts: Float64Array) => {
    const most = counts.reduce((x, y) => Math.max(x, y), 0);
    return counts.map((x) => (x < noise * most ? 0 : x));
  };
  return {
    activities,
    count,
    startCount: common(graph.startCount),
    endCount: common(graph.endCount),
  };
}
