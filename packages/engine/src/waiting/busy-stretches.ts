/** Stretches of time at work, ascending and apart, each with the latest moment its work was ready. */
export interface BusyStretches {
  readonly fromMs: Float64Array;
  readonly toMs: Float64Array;
  /** When the last of all the work in hand had become ready. */
  readonly readyMs: Float64Array;
}

/**
 * When one person was at work, parted where the latest ready moment of the work in hand changes. Work
 * in hand is kept in a heap by that moment, and what has ended is thrown out once it comes to the top:
 * O(n log n) however much is done side by side.
 *
 * @param work Instances of the person, by start.
 * @param readyAtMs Of every instance of the log, never `NaN`.
 */
export function busyStretches(
  work: Uint32Array,
  startAtMs: Float64Array,
  endAtMs: Float64Array,
  readyAtMs: Float64Array,
): BusyStretches {
  const n = work.length;
  const fromMs = new Float64Array(2 * n);
  const toMs = new Float64Array(2 * n);
  const readyMs = new Float64Array(2 * n);
  const heap = new Uint32Array(n);
  let held = 0;
  let next = 0;
  let count = 0;
  let atMs = Number.NEGATIVE_INFINITY;
  for (;;) {
    // What ended goes; what begins now comes.
    while (held > 0 && endAtMs[heap[0]] <= atMs) held = popTop(heap, held, readyAtMs);
    if (held === 0) {
      while (next < n && !(endAtMs[work[next]] > startAtMs[work[next]])) next++;
      if (next === n) break;
      atMs = Math.max(atMs, startAtMs[work[next]]);
    }
    for (; next < n && startAtMs[work[next]] <= atMs; next++) {
      if (endAtMs[work[next]] > startAtMs[work[next]])
        held = push(heap, held, work[next], readyAtMs);
    }
    const ready = readyAtMs[heap[0]];
    let untilMs = endAtMs[heap[0]];
    for (; next < n && startAtMs[work[next]] < untilMs; next++) {
      const i = work[next];
      if (!(endAtMs[i] > startAtMs[i])) continue;
      if (readyAtMs[i] > ready) {
        untilMs = startAtMs[i];
        break;
      }
      held = push(heap, held, i, readyAtMs);
    }
    if (count > 0 && toMs[count - 1] === atMs && readyMs[count - 1] === ready) {
      toMs[count - 1] = untilMs;
    } else {
      fromMs[count] = atMs;
      toMs[count] = untilMs;
      readyMs[count++] = ready;
    }
    atMs = untilMs;
  }
  return {
    fromMs: fromMs.subarray(0, count),
    toMs: toMs.subarray(0, count),
    readyMs: readyMs.subarray(0, count),
  };
}

/** Puts an instance into a heap with the latest ready on top; gives how many it holds. */
function push(heap: Uint32Array, held: number, i: number, readyAtMs: Float64Array): number {
  let at = held;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (readyAtMs[heap[above]] >= readyAtMs[i]) break;
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = i;
  return held + 1;
}

/** Takes the top away; gives how many are left. */
function popTop(heap: Uint32Array, held: number, readyAtMs: Float64Array): number {
  const left = held - 1;
  const moved = heap[left];
  let at = 0;
  for (let below = 1; below < left; below = 2 * at + 1) {
    if (below + 1 < left && readyAtMs[heap[below + 1]] > readyAtMs[heap[below]]) below++;
    if (readyAtMs[heap[below]] <= readyAtMs[moved]) break;
    heap[at] = heap[below];
    at = below;
  }
  heap[at] = moved;
  return left;
}
