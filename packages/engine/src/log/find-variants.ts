import type { LogView } from "./log-view.ts";
import type { Variants } from "./variants.ts";

/**
 * The distinct traces of a view. A trace is hashed to 64 bits; equal hashes are compared letter by
 * letter, so two traces never fall together by chance.
 *
 * @returns Commonest first, ties by first appearance in the view. An empty trace is a variant too.
 */
export function findVariants(view: LogView): Variants {
  const { activity, caseStart } = view.log;
  return groupTraces(view.cases, activity, caseStart);
}

/** Sorts the given cases by trace; `letters` is what a trace is made of, cut at `caseStart`. */
function groupTraces(
  cases: Uint32Array,
  letters: Uint16Array | Uint32Array,
  caseStart: Uint32Array,
): Variants {
  const caseCount = cases.length;
  const variantOfCase = new Uint32Array(caseCount);
  // Open addressing: a slot holds a variant + 1; firstCase and both halves of its hash decide.
  let slots = new Uint32Array(1024);
  let firstCase = new Uint32Array(512);
  let hashLow = new Int32Array(512);
  let hashHigh = new Int32Array(512);
  let count = new Uint32Array(512);
  let variantCount = 0;

  for (let k = 0; k < caseCount; k++) {
    const c = cases[k];
    const from = caseStart[c];
    const to = caseStart[c + 1];
    let low = 0x811c9dc5 | 0;
    let high = 0x2b7e1516 ^ (to - from);
    for (let i = from; i < to; i++) {
      const letter = letters[i] + 1;
      low = Math.imul(low ^ letter, 0x01000193);
      high = Math.imul((high ^ (high >>> 15)) + letter, 0x9e3779b1);
    }
    if (variantCount * 2 >= slots.length) grow();
    const mask = slots.length - 1;
    let slot = (low ^ (high >>> 7)) & mask;
    let v = slots[slot];
    while (v !== 0) {
      if (hashLow[v - 1] === low && hashHigh[v - 1] === high && sameTrace(firstCase[v - 1], c)) {
        break;
      }
      slot = (slot + 1) & mask;
      v = slots[slot];
    }
    if (v === 0) {
      firstCase[variantCount] = c;
      hashLow[variantCount] = low;
      hashHigh[variantCount] = high;
      v = ++variantCount;
      slots[slot] = v;
    }
    count[v - 1]++;
    variantOfCase[k] = v - 1;
  }
  return rankVariants();

  function sameTrace(a: number, b: number): boolean {
    const length = caseStart[a + 1] - caseStart[a];
    if (length !== caseStart[b + 1] - caseStart[b]) return false;
    const shift = caseStart[b] - caseStart[a];
    for (let i = caseStart[a]; i < caseStart[a + 1]; i++) {
      if (letters[i] !== letters[i + shift]) return false;
    }
    return true;
  }

  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    firstCase = wider(firstCase, new Uint32Array(slots.length / 2));
    count = wider(count, new Uint32Array(slots.length / 2));
    hashLow = wider(hashLow, new Int32Array(slots.length / 2));
    hashHigh = wider(hashHigh, new Int32Array(slots.length / 2));
    const mask = slots.length - 1;
    for (let v = 0; v < variantCount; v++) {
      let slot = (hashLow[v] ^ (hashHigh[v] >>> 7)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = v + 1;
    }
  }

  function rankVariants(): Variants {
    const order = rankByCount(count.subarray(0, variantCount));
    const rank = new Uint32Array(variantCount);
    const start = new Uint32Array(variantCount + 1);
    const ranked = new Uint32Array(variantCount);
    for (let r = 0; r < variantCount; r++) {
      const v = order[r];
      rank[v] = r;
      ranked[r] = count[v];
      start[r + 1] = start[r] + caseStart[firstCase[v] + 1] - caseStart[firstCase[v]];
    }
    const activity = new Uint16Array(start[variantCount]);
    for (let r = 0; r < variantCount; r++) {
      const c = firstCase[order[r]];
      activity.set(letters.subarray(caseStart[c], caseStart[c + 1]), start[r]);
    }
    for (let k = 0; k < caseCount; k++) variantOfCase[k] = rank[variantOfCase[k]];
    return { start, activity, cases: ranked, variantOfCase };
  }
}

function wider<Column extends Uint32Array | Int32Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}

/** Indexes by falling count, ties as they were; sorted by counting the counts. */
function rankByCount(count: Uint32Array): Uint32Array {
  const largest = count.reduce((a, b) => Math.max(a, b), 0);
  const next = new Uint32Array(largest + 2);
  for (let v = 0; v < count.length; v++) next[largest - count[v] + 1]++;
  for (let k = 1; k < next.length; k++) next[k] += next[k - 1];
  const order = new Uint32Array(count.length);
  for (let v = 0; v < count.length; v++) order[next[largest - count[v]]++] = v;
  return order;
}

/** Share of the cases that the commonest `top` variants cover; `NaN` where there is no case. */
export function variantCoverage({ cases }: Variants, top: number): number {
  let all = 0;
  let covered = 0;
  for (let v = 0; v < cases.length; v++) {
    all += cases[v];
    if (v < top) covered += cases[v];
  }
  return covered / all;
}

/**
 * How many variants there are when unordered neighbours count as one block: a trace is then a
 * sequence of sorted blocks, and a case that a system wrote in another order is not another variant.
 */
export function countTieAwareVariants(view: LogView): number {
  const { activity, caseStart, tiedWithPrevious } = view.log;
  // A block of one keeps its letter; letters of larger blocks are sorted, and blocks that could be
  // read two ways differ by where they end, which is written after each event.
  const letters = new Uint32Array(activity.length);
  for (const c of view.cases) {
    for (let from = caseStart[c]; from < caseStart[c + 1]; ) {
      let to = from + 1;
      while (to < caseStart[c + 1] && tiedWithPrevious[to] === 1) to++;
      letters.set(activity.slice(from, to).sort(), from);
      for (let i = from; i < to; i++) letters[i] = letters[i] * 2 + (i + 1 === to ? 1 : 0);
      from = to;
    }
  }
  return groupTraces(view.cases, letters, caseStart).cases.length;
}
