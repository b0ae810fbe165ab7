import type { CutGraph } from "./cut-graph.ts";
import { type Groups, groupsOf, Union } from "./union.ts";

/**
 * Parts that come one after another: activities that reach each other both ways, or neither way,
 * are one part; then parts that can only be left out together become one (Leemans 2017, p. 233).
 */
export function findSequence(graph: CutGraph): Groups {
  const parts = findOrder(graph);
  return parts.length < 2 ? parts : keepTogether(graph, parts);
}

function findOrder({ activities, count }: CutGraph): Groups {
  const n = activities.length;
  const words = (n + 31) >>> 5;
  const reach = new Int32Array(n * words);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (count[a * n + b] > 0) reach[a * words + (b >>> 5)] |= 1 << (b & 31);
    }
  }
  for (let via = 0; via < n; via++) {
    const row = via * words;
    for (let a = 0; a < n; a++) {
      if (((reach[a * words + (via >>> 5)] >>> (via & 31)) & 1) === 0) continue;
      for (let w = 0; w < words; w++) reach[a * words + w] |= reach[row + w];
    }
  }
  const reaches = (a: number, b: number) => (reach[a * words + (b >>> 5)] >>> (b & 31)) & 1;
  const union = new Union(n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) if (reaches(a, b) === reaches(b, a)) union.join(a, b);
  }
  // Parts grown together may reach each other both ways, or neither way, as wholes.
  for (;;) {
    const groups = groupsOf(union);
    const g = groups.length;
    const partOf = new Uint32Array(n);
    groups.forEach((group, k) => {
      for (const a of group) partOf[a] = k;
    });
    const leads = new Uint8Array(g * g);
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) if (reaches(a, b) === 1) leads[partOf[a] * g + partOf[b]] = 1;
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
function keepTogether({ activities, count, startCount, endCount }: CutGraph, parts: Groups): Groups {
  const n = activities.length;
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
  for (let a = 0; a < n; a++) {
    if (startCount[a] > 0) pass(-1, partOf[a]);
    if (endCount[a] > 0) pass(partOf[a], g);
    for (let b = 0; b < n; b++) if (count[a * n + b] > 0) pass(partOf[a], partOf[b]);
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
