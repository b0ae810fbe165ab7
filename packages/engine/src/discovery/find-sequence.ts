import { type ArcSet, bitsOf, hasBit, isStronglyConnected } from "./arc-set.ts";
import { groupsOf, Union } from "./union.ts";

type Groups = readonly (readonly number[])[];

/**
 * Parts that come one after another: activities that reach each other both ways, or neither way,
 * are one part; then parts that can only be left out together become one (Leemans 2017, p. 233).
 */
export function findSequence(arcs: ArcSet): Groups {
  // where everything reaches everything there is no order: the commonest answer, found quickly
  if (isStronglyConnected(arcs)) return [];
  const parts = findOrder(arcs);
  return parts.length < 2 ? parts : keepTogether(arcs, parts);
}

function findOrder({ n, words, alive, next }: ArcSet): Groups {
  const reach = next.slice();
  for (const via of bitsOf(alive)) {
    const row = via * words;
    for (let a = 0; a < n; a++) {
      if (!hasBit(reach, via, a * words)) continue;
      for (let w = 0; w < words; w++) reach[a * words + w] |= reach[row + w];
    }
  }
  const living = [...bitsOf(alive)];
  const reaches = (a: number, b: number) => hasBit(reach, b, a * words);
  const union = new Union(n);
  for (const a of living) {
    for (const b of living) if (a < b && reaches(a, b) === reaches(b, a)) union.join(a, b);
  }
  // Parts grown together may reach each other both ways, or neither way, as wholes.
  for (;;) {
    const groups = groupsOf(union, living);
    const g = groups.length;
    const partOf = new Uint32Array(n);
    groups.forEach((group, k) => {
      for (const a of group) partOf[a] = k;
    });
    const leads = new Uint8Array(g * g);
    for (const a of living) {
      for (const b of living) if (reaches(a, b)) leads[partOf[a] * g + partOf[b]] = 1;
    }
    let isChanged = false;
    for (let x = 0; x < g; x++) {
      for (let y = x + 1; y < g; y++) {
        if (leads[x * g + y] === leads[y * g + x]) {
          union.join(groups[x]?.[0] ?? 0, groups[y]?.[0] ?? 0);
          isChanged = true;
        }
      }
    }
    if (isChanged) continue;
    const reached = groups.map((_, x) => {
      let others = 0;
      for (let y = 0; y < g; y++) if (y !== x && leads[x * g + y] === 1) others++;
      return others;
    });
    return groups
      .map((group, x) => ({ group, others: reached[x] ?? 0 }))
      .sort((x, y) => y.others - x.others)
      .map(({ group }) => group);
  }
}

/** Joins a part that can be passed over with the neighbours that are only reached through it. */
function keepTogether({ n, words, alive, next, starts, ends }: ArcSet, parts: Groups): Groups {
  const g = parts.length;
  const partOf = new Uint32Array(n);
  parts.forEach((part, k) => {
    for (const a of part) partOf[a] = k;
  });
  // The earliest part that a part is entered from and the latest that it is left to, −1 and g for
  // the start and the end of a case.
  const enteredFrom = new Int32Array(g).fill(g);
  const leftTo = new Int32Array(g).fill(-1);
  const isSkipped = new Uint8Array(g);
  const pass = (from: number, to: number) => {
    if (to < g) enteredFrom[to] = Math.min(enteredFrom[to], from);
    if (from >= 0) leftTo[from] = Math.max(leftTo[from], to);
    for (let k = from + 1; k < to; k++) isSkipped[k] = 1;
  };
  for (const a of bitsOf(alive)) {
    if (hasBit(starts, a)) pass(-1, partOf[a]);
    if (hasBit(ends, a)) pass(partOf[a], g);
    for (const b of bitsOf(next.subarray(a * words, (a + 1) * words))) pass(partOf[a], partOf[b]);
  }
  const keeper = Array.from({ length: g }, (_, k) => k);
  for (let pivot = 0; pivot < g; pivot++) {
    if (isSkipped[pivot] === 0 || keeper[pivot] !== pivot) continue;
    for (let k = pivot - 1; k >= 0 && keeper[k] === k && leftTo[k] <= pivot; k--) keeper[k] = pivot;
    for (let k = pivot + 1; k < g && enteredFrom[k] >= pivot; k++) keeper[k] = pivot;
  }
  const kept = new Map<number, number[]>();
  parts.forEach((part, k) => {
    kept.set(keeper[k] ?? k, [...(kept.get(keeper[k] ?? k) ?? []), ...part]);
  });
  return [...kept.values()].map((part) => part.sort((a, b) => a - b));
}
