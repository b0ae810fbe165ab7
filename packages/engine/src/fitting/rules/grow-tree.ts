/** One thing a case may be asked at a split. */
export interface Feature {
  /** Of each row: a word's code, or a number; `NaN` where unknown. */
  readonly values: Float64Array;
  /** Words are equal or not; numbers are below a limit or not. */
  readonly isWord: boolean;
  /** What is tried: codes, or limits. */
  readonly cuts: readonly number[];
}

/** Rows that came to one split. */
export interface SplitRows {
  /** The way each took, 0 to `ways` − 1. */
  readonly way: Uint8Array;
  readonly ways: number;
  readonly features: readonly Feature[];
}

/** What part of a tree holds. */
export type TreeNode =
  | { readonly kind: "leaf"; readonly counts: Float64Array }
  | {
      readonly kind: "test";
      readonly feature: number;
      readonly cut: number;
      /** Rows for which it holds: equal to the word; at or above the limit. */
      readonly yes: TreeNode;
      readonly no: TreeNode;
    };

/** A leaf of fewer rows says nothing. */
const FEWEST_ROWS = 20;
const DEEPEST = 4;

/**
 * A small decision tree: each test is the one that makes the ways most likely, kept where the gain
 * in likelihood is more than trying so many tests would give by chance (a description length).
 * Unknown values fail every test.
 *
 * @param rows Indexes of the rows to learn from.
 */
export function growTree(data: SplitRows, rows: Uint32Array, depth = 0): TreeNode {
  const counts = countWays(data, rows);
  const leaf: TreeNode = { kind: "leaf", counts };
  if (depth === DEEPEST || rows.length < 2 * FEWEST_ROWS) return leaf;
  const classes = counts.reduce((n, count) => n + (count > 0 ? 1 : 0), 0);
  if (classes < 2) return leaf;
  const plain = logLikelihood(counts, rows.length);
  let best = Number.NEGATIVE_INFINITY;
  let feature = -1;
  let cut = 0;
  let tried = 0;
  const inside = new Float64Array(data.ways);
  for (let f = 0; f < data.features.length; f++) {
    const { values, isWord, cuts } = data.features[f];
    for (const limit of cuts) {
      inside.fill(0);
      let n = 0;
      for (const r of rows) {
        if (isWord ? values[r] !== limit : !(values[r] >= limit)) continue;
        inside[data.way[r]]++;
        n++;
      }
      if (n < FEWEST_ROWS || rows.length - n < FEWEST_ROWS) continue;
      tried++;
      let gain = logLikelihood(inside, n) - plain;
      for (let w = 0; w < data.ways; w++) inside[w] = counts[w] - inside[w];
      gain += logLikelihood(inside, rows.length - n);
      if (gain > best) [best, feature, cut] = [gain, f, limit];
    }
  }
  if (feature < 0) return leaf;
  const price = (0.5 * (classes - 1) + 0.5) * Math.log(rows.length) + Math.log(tried);
  if (best < price) return leaf;
  const { values, isWord } = data.features[feature];
  const holds = (r: number) => (isWord ? values[r] === cut : values[r] >= cut);
  const yes = growTree(data, rows.filter(holds), depth + 1);
  const no = growTree(
    data,
    rows.filter((r) => !holds(r)),
    depth + 1,
  );
  return { kind: "test", feature, cut, yes, no };
}

/** The leaf that a row comes to. */
export function leafOf(tree: TreeNode, { features }: SplitRows, r: number): Float64Array {
  let node = tree;
  while (node.kind === "test") {
    const { values, isWord } = features[node.feature];
    const value = values[r];
    node = (isWord ? value === node.cut : value >= node.cut) ? node.yes : node.no;
  }
  return node.counts;
}

/** How often each way was taken. */
export function countWays({ way, ways }: SplitRows, rows: Uint32Array): Float64Array {
  const counts = new Float64Array(ways);
  for (const r of rows) counts[way[r]]++;
  return counts;
}

function logLikelihood(counts: Float64Array, n: number): number {
  let sum = 0;
  for (const count of counts) if (count > 0) sum += count * Math.log(count / n);
  return sum;
}
