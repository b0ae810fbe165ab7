import type { TraceAlignment } from "./align-trace.ts";
import type { MarkingGraph } from "./marking-graph.ts";
import { sharedPrefix } from "./narrow-intervals.ts";
import { findReachableMarkings, type ReachableMarkings } from "./reachable-markings.ts";

/** A silent step costs this much, a deviation {@link DEVIATION}: fewest deviations, then fewest steps. */
const SILENT = 1;
const DEVIATION = 1 << 14;
/** Longer traces could cost more than a whole number of 32 bits holds. */
const LONGEST = 60_000;

/**
 * Lays traces against a model of which all markings are known, one layer of costs a position: what
 * it costs at least to stand at each marking once so many events are seen. A layer costs little
 * more than its copy, because skipping the event costs the same everywhere; only markings that
 * matching it makes cheaper are looked at. Traces given in the order of the alphabet share the
 * layers of their common prefixes. Always exact.
 */
export class LayeredAligner {
  readonly #space: ReachableMarkings;
  readonly #activity: Int32Array;
  /** Layer k: costs less k deviations, so that a skipped event changes nothing. */
  readonly #layers: Int32Array[] = [];
  /** Markings to look at, by deviations above the least. */
  readonly #waiting: number[][] = [];
  #trace: Int32Array = new Int32Array(0);
  #ready = 0;

  /** @param activity Of each transition, −1 where it is silent. */
  constructor(space: ReachableMarkings, activity: Int32Array) {
    this.#space = space;
    this.#activity = activity;
    const first = new Int32Array(space.count).fill(0x7fff_ffff);
    this.#layers.push(first);
    first[space.initial] = 0;
    this.#spread(first, [space.initial]);
  }

  /**
   * The moves of a best alignment: transition, −1 where an event has no step, and position in the
   * trace, −1 where a step has no event.
   *
   * @throws RangeError where the trace has more than 60,000 events.
   */
  align(trace: Int32Array): TraceAlignment {
    if (trace.length > LONGEST)
      throw new RangeError(`${trace.length} events are more than ${LONGEST}`);
    let shared = 0;
    while (shared < this.#ready && shared < trace.length && trace[shared] === this.#trace[shared]) {
      shared++;
    }
    for (let i = shared; i < trace.length; i++) this.#advance(i, trace[i]);
    this.#trace = trace;
    this.#ready = trace.length;
    return this.#walkBack(trace);
  }

  #advance(i: number, a: number): void {
    const before = this.#layers[i];
    this.#layers[i + 1] ??= new Int32Array(before.length);
    const layer = this.#layers[i + 1];
    layer.set(before);
    if (a < 0) return;
    const { from, to } = this.#space.edges;
    const changed: number[] = [];
    for (const e of this.#space.edgesOf[a]) {
      const cost = before[from[e]] - DEVIATION;
      if (before[from[e]] === 0x7fff_ffff || cost >= layer[to[e]]) continue;
      layer[to[e]] = cost;
      changed.push(to[e]);
    }
    this.#spread(layer, changed);
  }

  /** Lets markings that became cheaper make cheaper what follows them by steps without an event. */
  #spread(layer: Int32Array, changed: readonly number[]): void {
    if (changed.length === 0) return;
    const { edges, leaving } = this.#space;
    const activity = this.#activity;
    const waiting = this.#waiting;
    let least = 0x7fff_ffff;
    for (const m of changed) if (layer[m] < least) least = layer[m];
    const base = Math.floor(least / DEVIATION);
    const put = (m: number) => {
      const level = Math.floor(layer[m] / DEVIATION) - base;
      while (waiting.length <= level) waiting.push([]);
      waiting[level].push(m);
    };
    for (const m of changed) put(m);
    for (let level = 0; level < waiting.length; level++) {
      const stack = waiting[level];
      for (let k = 0; k < stack.length; k++) {
        const m = stack[k];
        const cost = layer[m];
        if (Math.floor(cost / DEVIATION) - base !== level) continue;
        for (let e = leaving[m]; e < leaving[m + 1]; e++) {
          const next = cost + (activity[edges.transition[e]] < 0 ? SILENT : DEVIATION);
          if (next >= layer[edges.to[e]]) continue;
          layer[edges.to[e]] = next;
          put(edges.to[e]);
        }
      }
      stack.length = 0;
    }
  }

  /** From the end to the start; every step of a layer costs something, so this ends. */
  #walkBack(trace: Int32Array): TraceAlignment {
    const { edges, entering, initial, final } = this.#space;
    const transition: number[] = [];
    const position: number[] = [];
    let m = final;
    let i = trace.length;
    while (i > 0 || m !== initial) {
      const cost = this.#layers[i][m];
      const before = i > 0 ? this.#layers[i - 1] : null;
      let taken = -1;
      let isEvent = false;
      for (let k = entering.start[m]; k < entering.start[m + 1] && taken < 0; k++) {
        const e = entering.edge[k];
        const a = this.#activity[edges.transition[e]];
        if (
          before !== null &&
          a >= 0 &&
          a === trace[i - 1] &&
          before[edges.from[e]] - DEVIATION === cost
        ) {
          taken = e;
          isEvent = true;
        }
      }
      if (taken < 0 && before !== null && before[m] === cost) {
        transition.push(-1);
        position.push(--i);
        continue;
      }
      for (let k = entering.start[m]; k < entering.start[m + 1] && taken < 0; k++) {
        const e = entering.edge[k];
        const step = this.#activity[edges.transition[e]] < 0 ? SILENT : DEVIATION;
        if (this.#layers[i][edges.from[e]] + step === cost) taken = e;
      }
      transition.push(edges.transition[taken]);
      m = edges.from[taken];
      if (isEvent) position.push(--i);
      else position.push(-1);
    }
    const spent = this.#layers[trace.length][final] + trace.length * DEVIATION;
    const cost = Math.floor(spent / DEVIATION);
    return {
      lowerCost: cost,
      upperCost: cost,
      states: 0,
      transition: Int32Array.from(transition.reverse()),
      position: Int32Array.from(position.reverse()),
    };
  }
}

/** All layers of one path together hold at most so many costs (four bytes each). */
const MOST_KEPT_COSTS = 20_000_000;
/** Markings times distinct prefixes up to which layers are quicker than looking at little of them. */
const MOST_LAYER_WORK = 30_000_000;

/**
 * The aligner by layers where the model has few markings for so many distinct prefixes; else `null`.
 *
 * @param order Traces in the order of the alphabet.
 */
export function layeredWhereSmall(
  graph: MarkingGraph,
  activityCount: number,
  traces: readonly Int32Array[],
  order: readonly number[],
): LayeredAligner | null {
  let longest = 0;
  let prefixes = 1;
  order.forEach((v, rank) => {
    const shared = rank === 0 ? 0 : sharedPrefix(traces[v], traces[order[rank - 1]]);
    prefixes += traces[v].length - shared;
    longest = Math.max(longest, traces[v].length);
  });
  if (longest > LONGEST) return null;
  const limit = Math.min(MOST_KEPT_COSTS / (longest + 1), MOST_LAYER_WORK / prefixes);
  const space = findReachableMarkings(graph, activityCount, limit);
  return space === null ? null : new LayeredAligner(space, graph.net.activity);
}
