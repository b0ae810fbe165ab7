/** An arc that a path may use. */
export interface PathArc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * The arc by which the best path from a source enters each node it reaches. The best path is the
 * one whose rarest arc is the most frequent (maximum bottleneck): Dijkstra's search with "the
 * smaller of the two" for "plus". Ties go to fewer arcs, then to the earlier arc of the list.
 *
 * @param backwards Follows arcs against their direction: paths *to* the source.
 * @returns By node: index into `arcs`.
 */
export function widestPaths(
  arcs: readonly PathArc[],
  source: number,
  backwards: boolean,
): ReadonlyMap<number, number> {
  const leaving = new Map<number, number[]>();
  arcs.forEach((arc, k) => {
    const tail = backwards ? arc.to : arc.from;
    const list = leaving.get(tail);
    if (list === undefined) leaving.set(tail, [k]);
    else list.push(k);
  });
  const enteredBy = new Map<number, number>();
  const settled = new Set<number>();
  const best = new Map<number, Label>();
  const queue: Label[] = [];
  push(queue, { node: source, width: Number.POSITIVE_INFINITY, hops: 0, arc: -1 });
  for (let label = pop(queue); label !== undefined; label = pop(queue)) {
    if (settled.has(label.node)) continue;
    settled.add(label.node);
    if (label.arc >= 0) enteredBy.set(label.node, label.arc);
    for (const k of leaving.get(label.node) ?? []) {
      const node = backwards ? arcs[k].from : arcs[k].to;
      if (settled.has(node)) continue;
      const width = Math.min(label.width, arcs[k].count);
      const next = { node, width, hops: label.hops + 1, arc: k };
      const known = best.get(node);
      if (known !== undefined && !isBetter(next, known)) continue;
      best.set(node, next);
      push(queue, next);
    }
  }
  return enteredBy;
}

interface Label {
  readonly node: number;
  readonly width: number;
  readonly hops: number;
  readonly arc: number;
}

function isBetter(a: Label, b: Label): boolean {
  if (a.width !== b.width) return a.width > b.width;
  return a.hops !== b.hops ? a.hops < b.hops : a.arc < b.arc;
}

/** A binary heap, the best label on top. */
function push(heap: Label[], label: Label): void {
  let at = heap.push(label) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBetter(heap[at], heap[parent])) break;
    [heap[at], heap[parent]] = [heap[parent], heap[at]];
    at = parent;
  }
}

function pop(heap: Label[]): Label | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  heap[0] = last;
  for (let at = 0; ; ) {
    let child = at * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBetter(heap[child + 1], heap[child])) child++;
    if (!isBetter(heap[child], heap[at])) break;
    [heap[at], heap[child]] = [heap[child], heap[at]];
    at = child;
  }
  return top;
}
