import { countWays, growTree, leafOf, type SplitRows, type TreeNode } from "./grow-tree.ts";

const FOLDS = 5;
/** Rows of the whole that a leaf is mixed with, so that nothing unseen is impossible. */
const MIXED = 2;
/** The gain on rows not seen must exceed so many standard errors … */
const SURELY = 2;
/** … and be so much of what is not known without the tree. */
const WORTHWHILE = 0.02;

/** A tree that told ways better than plain shares on rows it had not seen. */
export interface LearntRule {
  readonly tree: TreeNode;
  /** How much of the surprise of the ways it takes away on rows not seen, 0–1. */
  readonly gain: number;
}

/**
 * Learns on what the ways of a split depend. Five trees are made of four fifths of the cases each
 * and tell the ways of the rest; only if they do so clearly better than plain shares, case by case,
 * is a tree made of all rows.
 *
 * @param caseOf The case of each row: all its rows are in one fold.
 * @returns `null` where nothing beats plain shares.
 * @see J. R. Quinlan, "C4.5", 1993; A. Rozinat, W. van der Aalst, "Decision Mining in ProM", BPM 2006.
 */
export function learnRule(data: SplitRows, caseOf: Uint32Array): LearntRule | null {
  const all = Uint32Array.from(caseOf.keys());
  const tree = growTree(data, all);
  if (tree.kind === "leaf") return null;
  let n = 0;
  let sum = 0;
  let squares = 0;
  let surprise = 0;
  const gains = new Map<number, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = all.filter((r) => foldOf(caseOf[r]) !== fold);
    const plain = mixed(countWays(data, seen), null);
    const learnt = growTree(data, seen);
    for (const r of all) {
      if (foldOf(caseOf[r]) !== fold) continue;
      const leaf = learnt.kind === "leaf" ? plain : mixed(leafOf(learnt, data, r), plain);
      const usual = -Math.log(plain[data.way[r]]);
      surprise += usual;
      gains.set(caseOf[r], (gains.get(caseOf[r]) ?? 0) + usual + Math.log(leaf[data.way[r]]));
    }
  }
  for (const gain of gains.values()) {
    n++;
    sum += gain;
    squares += gain * gain;
  }
  const mean = sum / n;
  const error = Math.sqrt(Math.max(0, squares / n - mean * mean) / Math.max(1, n - 1));
  if (!(mean > SURELY * error && sum > WORTHWHILE * surprise)) return null;
  return { tree, gain: sum / surprise };
}

/** Shares of the ways in a leaf, drawn a little towards those of the whole, or towards evenness. */
export function mixed(counts: Float64Array, plain: Float64Array | null): Float64Array {
  const n = counts.reduce((all, count) => all + count, 0);
  const even = 1 / counts.length;
  return counts.map((count, w) => (count + MIXED * (plain?.[w] ?? even)) / (n + MIXED));
}

/** Folds by scrambled number of the case. */
function foldOf(c: number): number {
  return Math.floor(((Math.imul(c + 1, 0x9e3779b1) >>> 0) / 2 ** 32) * FOLDS);
}
