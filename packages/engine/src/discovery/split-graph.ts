import { type CutGraph, cutGraphOf } from "./cut-graph.ts";
import type { TraceBag } from "./trace-bag.ts";

/** What the Split Miner keeps of a log: arcs over activities and an artificial start and end. */
export interface SplitGraph {
  /** Index in the log of nodes 0 … n − 3; node n − 2 is the start and n − 1 the end. */
  readonly activities: Uint16Array;
  readonly n: number;
  /** 1 where an arc is kept: `arcs[a * n + b]`. */
  readonly arcs: Uint8Array;
  /** 1 where two activities run at once. */
  readonly together: Uint8Array;
  /** 1 where an activity follows itself. */
  readonly repeats: Uint8Array;
}

/**
 * The filtered graph of the Split Miner (Augusto et al. 2019b): self-loops set aside; two activities
 * run at once where both arcs exist about equally often (imbalance below `epsilon`) and neither
 * turns straight back to the other; else the rarer arc of a pair goes; neither where an activity
 * would no longer lie on a way from start to end. Kept are the arcs of a path
 * of greatest least frequency to and from every activity, and those above the `eta` percentile of
 * the most frequent ways.
 */
export function splitGraphOf(bag: TraceBag, eta: number, epsilon: number): SplitGraph {
  const graph = cutGraphOf(bag);
  const k = graph.activities.length;
  const n = k + 2;
  const count = withEnds(graph);
  const repeats = new Uint8Array(n);
  const together = new Uint8Array(n * n);
  for (let a = 0; a < k; a++) {
    if (count[a * n + a] > 0) repeats[a] = 1;
    count[a * n + a] = 0;
  }
  const isShort = shortLoops(bag, graph, repeats);
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      const there = count[a * n + b];
      const back = count[b * n + a];
      if (there === 0 || back === 0 || isShort.has(a * k + b)) continue;
      const isTogether = Math.abs(there - back) / (there + back) < epsilon;
      if (isTogether || there < back) count[a * n + b] = 0;
      if (isTogether || there >= back) count[b * n + a] = 0;
      if (isConnected(count, n)) {
        if (isTogether) together[a * n + b] = together[b * n + a] = 1;
      } else {
        count[a * n + b] = there;
        count[b * n + a] = back;
      }
    }
  }
  const arcs = filtered(count, n, eta);
  return { activities: graph.activities, n, arcs, together, repeats };
}

function withEnds({ activities, count, startCount, endCount }: CutGraph): Float64Array {
  const k = activities.length;
  const n = k + 2;
  const all = new Float64Array(n * n);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) all[a * n + b] = count[a * k + b];
    all[k * n + a] = startCount[a];
    all[a * n + k + 1] = endCount[a];
  }
  return all;
}

/** Pairs `a < b` of which somewhere a b a or b a b is seen, and neither repeats itself. */
function shortLoops(
  { start, activity, cases }: TraceBag,
  { activities }: CutGraph,
  repeats: Uint8Array,
): ReadonlySet<number> {
  const k = activities.length;
  const number = new Map([...activities].map((a, at) => [a, at]));
  const found = new Set<number>();
  for (let v = 0; v < cases.length; v++) {
    for (let i = start[v] + 2; i < start[v + 1]; i++) {
      if (activity[i] !== activity[i - 2] || activity[i] === activity[i - 1]) continue;
      const a = number.get(activity[i])!;
      const b = number.get(activity[i - 1])!;
      if (repeats[a] === 0 && repeats[b] === 0) found.add(Math.min(a, b) * k + Math.max(a, b));
    }
  }
  return found;
}

/** Whether everything is reached from the start and reaches the end. */
function isConnected(count: Float64Array, n: number): boolean {
  return reachesAll(n - 2, (a, b) => a * n + b) && reachesAll(n - 1, (a, b) => b * n + a);

  function reachesAll(source: number, arc: (a: number, b: number) => number): boolean {
    const isSeen = new Uint8Array(n);
    const open = [source];
    isSeen[source] = 1;
    let seen = 1;
    for (let a = open.pop(); a !== undefined; a = open.pop()) {
      for (let b = 0; b < n; b++) {
        if (isSeen[b] === 1 || count[arc(a, b)] === 0) continue;
        isSeen[b] = 1;
        seen++;
        open.push(b);
      }
    }
    return seen === n;
  }
}

/** Best ways from the start and to the end, and whatever is frequent. */
function filtered(count: Float64Array, n: number, eta: number): Uint8Array {
  const arcs = new Uint8Array(n * n);
  const back = new Float64Array(n * n);
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) back[b * n + a] = count[a * n + b];
  const onward = widest(count, n, n - 2);
  const homeward = widest(back, n, n - 1);
  const most: number[] = [];
  for (let a = 0; a < n; a++) {
    if (onward[a] >= 0) arcs[onward[a] * n + a] = 1;
    if (homeward[a] >= 0) arcs[a * n + homeward[a]] = 1;
    let out = 0;
    let into = 0;
    for (let b = 0; b < n; b++) {
      out = Math.max(out, count[a * n + b]);
      into = Math.max(into, count[b * n + a]);
    }
    for (const one of [out, into]) if (one > 0) most.push(one);
  }
  most.sort((x, y) => x - y);
  const threshold = most[Math.min(most.length - 1, Math.floor(eta * most.length))] ?? 0;
  for (let arc = 0; arc < n * n; arc++)
    if (count[arc] > 0 && count[arc] >= threshold) arcs[arc] = 1;
  return arcs;
}

/** From where each node is reached on a path whose rarest arc is as frequent as can be; −1: nowhere. */
function widest(count: Float64Array, n: number, source: number): Int32Array {
  const width = new Float64Array(n);
  const from = new Int32Array(n).fill(-1);
  const isDone = new Uint8Array(n);
  width[source] = Number.POSITIVE_INFINITY;
  for (;;) {
    let a = -1;
    for (let b = 0; b < n; b++) {
      if (isDone[b] === 0 && width[b] > 0 && (a < 0 || width[b] > width[a])) a = b;
    }
    if (a < 0) return from;
    isDone[a] = 1;
    for (let b = 0; b < n; b++) {
      const through = Math.min(width[a], count[a * n + b]);
      // of equally wide ways the one whose last arc is more frequent
      const isBetter =
        through > width[b] ||
        (through === width[b] && through > 0 && count[a * n + b] > count[from[b] * n + b]);
      if (isDone[b] === 0 && isBetter) {
        width[b] = through;
        from[b] = a;
      }
    }
  }
}
