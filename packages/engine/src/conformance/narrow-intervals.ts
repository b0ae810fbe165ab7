/** How many neighbours in the order of the alphabet are looked at on each side. */
const NEIGHBOURS = 20;

/**
 * Narrows the costs that are still intervals by those of like traces, in place: a cost is a distance
 * to the model's language in insertions and deletions, so the costs of two traces differ by no more
 * than the traces do. Traces that share a prefix are neighbours in the order of the alphabet.
 *
 * @param order Traces by `compareTraces`.
 */
export function narrowIntervals(
  traces: readonly Int32Array[],
  order: readonly number[],
  lowerCost: Uint32Array,
  upperCost: Uint32Array,
): void {
  if (lowerCost.every((cost, v) => cost === upperCost[v])) return;
  order.forEach((v, rank) => {
    if (lowerCost[v] === upperCost[v]) return;
    for (const other of order.slice(Math.max(0, rank - NEIGHBOURS), rank + NEIGHBOURS + 1)) {
      if (other === v) continue;
      const distance = insertionsAndDeletions(traces[v], traces[other]);
      lowerCost[v] = Math.max(lowerCost[v], lowerCost[other] - distance);
      // The moves kept with a variant cost its upper bound: that one is not narrowed.
    }
  });
}

/** The order of the alphabet, a prefix first. */
export function compareTraces(left: Int32Array, right: Int32Array): number {
  const i = sharedPrefix(left, right);
  return i < left.length && i < right.length ? left[i] - right[i] : left.length - right.length;
}

/** How many events two traces have in common at their beginning. */
export function sharedPrefix(left: Int32Array, right: Int32Array): number {
  let i = 0;
  while (i < left.length && i < right.length && left[i] === right[i]) i++;
  return i;
}

/** Unknown events (−1) are one letter: whatever they are, each costs 1. */
function insertionsAndDeletions(left: Int32Array, right: Int32Array): number {
  let row = Int32Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 0; i < left.length; i++) {
    const next = new Int32Array(right.length + 1);
    next[0] = i + 1;
    for (let j = 0; j < right.length; j++) {
      next[j + 1] = left[i] === right[j] ? row[j] : Math.min(row[j + 1], next[j]) + 1;
    }
    row = next;
  }
  return row[right.length];
}
