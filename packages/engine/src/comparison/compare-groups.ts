import { findVariants } from "../log/find-variants.ts";
import type { LogView } from "../log/log-view.ts";
import { dependentDiscoveryQ } from "../stats/dependent-discovery.ts";
import { falseDiscoveryQ } from "../stats/effect-size.ts";
import { finishSteps } from "../stats/finish-steps.ts";
import { randomSource } from "../stats/random.ts";
import { compareMix } from "../stats/total-variation.ts";
import type { CaseGroups, GroupLabel } from "./case-groups.ts";
import { checkComparability } from "./comparability.ts";
import { countOccurrences } from "./count-occurrences.ts";
import type {
  Comparison,
  ComparisonInput,
  Difference,
  EqualityMargins,
  FigureColumn,
} from "./difference.ts";
import { compareShares, type Untested } from "./test-shares.ts";
import { compareValues, type StratumValues } from "./test-values.ts";

/** A difference is called one up to here. */
export const MOST_Q = 0.05;
/** Smaller groups give a figure but never a demonstrated difference. */
export const LEAST_TOLD_CASES = 20;
/** What occurs in fewer cases of all groups together is not compared: nothing could come of it. */
export const LEAST_OCCURRENCES = 10;
const MIX_ROUNDS = 999;

/**
 * Compares groups of cases: in which activities and arcs occur, how long cases take, how many events
 * and repetitions they have, and their mix of variants. The case is the unit; everything tested is one
 * family of Benjamini and Hochberg (or Benjamini and Yekutieli); pairs of more than two groups are a second family, told only where
 * the whole differs. Groups that fail the conditions of `checkComparability` are described, and no
 * difference between them is called demonstrated. The same input and seed give the same result.
 */
export function compareGroups(view: LogView, input: ComparisonInput): Comparison {
  return finishSteps(compareGroupsInSteps(view, input));
}

/** The same step by step; yields the share that is done, 0–1. */
export function* compareGroupsInSteps(
  view: LogView,
  input: ComparisonInput,
): Generator<number, Comparison, void> {
  const { groups, strata, figures, reached, startAtMs, finished, margins, seed } = input;
  const inFamily = input.control === "benjamini-yekutieli" ? dependentDiscoveryQ : falseDiscoveryQ;
  const gate = checkComparability(view, groups, reached, finished, startAtMs);
  const parts = stratify(groups, strata);
  const G = groups.sizes.length;
  const cellOf = Int32Array.from(groups.groupOf, (g, k) => (g < 0 ? -1 : parts.of[k] * G + g));
  // What occurs is only known of cases that are over.
  const doneCellOf = cellOf.map((cell, k) => (finished[k] === 0 ? -1 : cell));
  const random = randomSource(seed);
  // Its own dice, so that shuffles stay the same whatever else is asked.
  const dice = randomSource(seed + 1);
  const sizes = parts.cases.map((of) => of.map(() => 0));
  for (const cell of doneCellOf) if (cell >= 0) sizes[Math.floor(cell / G)][cell % G]++;
  const shares = (subject: Difference["subject"], withIt: Uint32Array) =>
    compareShares(
      subject,
      sizes.map((of, s) => of.map((n, g) => ({ withIt: withIt[s * G + g], n }))),
      margins?.share ?? null,
      subject.kind === "figure" ? dice : random,
    );
  const found: Untested[] = [];
  for (const column of figures) {
    const subject = { kind: "figure", figure: column.figure } as const;
    if (column.figure === "repeated") {
      const withIt = new Uint32Array(cellOf.length === 0 ? 0 : sizes.length * G);
      for (let k = 0; k < cellOf.length; k++)
        if (doneCellOf[k] >= 0) withIt[doneCellOf[k]] += column.values[k];
      found.push(shares(subject, withIt));
    } else
      found.push(
        compareValues(
          subject,
          valuesOf(column, column.figure === "events" ? doneCellOf : cellOf, sizes.length, G),
          { margin: marginOf(column.figure, margins) },
          dice,
        ),
      );
  }
  const occurrences = countOccurrences(view, doneCellOf, sizes.length * G);
  const steps = occurrences.length + 1;
  for (const [k, { what, cases }] of occurrences.entries()) {
    yield (k / steps) * 0.8;
    if (cases.reduce((sum, n) => sum + n, 0) < LEAST_OCCURRENCES) continue;
    found.push(shares(what, cases));
  }
  yield 0.8;
  const mix = mixOf(view, groups, finished, random);
  const tested = found.filter(({ isTested }) => isTested);
  const q = inFamily([mix.p, ...tested.map(({ p }) => p)]);
  let family = 1;
  const pairQ = inFamily(tested.flatMap(({ pairs }) => pairs.map(({ p }) => p)));
  let at = 0;
  const equalQ = inFamily(
    found.flatMap(({ pairs }) => pairs.flatMap(({ equality }) => equality?.p ?? [])),
  );
  let equal = 0;
  const differences = found.map(({ isTested, ...difference }): Difference => {
    const whole = isTested ? q[family++] : 1;
    return {
      ...difference,
      q: whole,
      pairs: difference.pairs.map((pair) => {
        const pairOwn = isTested ? pairQ[at++] : 1;
        const own = G === 2 ? whole : pairOwn;
        // Ranks may differ where the typical case does not: that is nothing to tell.
        const isLarge = pair.size !== "negligible" && pair.shift !== 0;
        const isTold = Math.min(groups.sizes[pair.a], groups.sizes[pair.b]) >= LEAST_TOLD_CASES;
        const isDemonstrated =
          gate.failed.length === 0 && isLarge && isTold && whole <= MOST_Q && own <= MOST_Q;
        const equality =
          pair.equality === null ? null : { ...pair.equality, q: equalQ[equal++], isShown: false };
        if (equality === null) return { ...pair, q: own, isDemonstrated, equality };
        const isShown = gate.failed.length === 0 && isTold && equality.q <= MOST_Q;
        return { ...pair, q: own, isDemonstrated, equality: { ...equality, isShown } };
      }),
    };
  });
  return {
    groups: groups.labels.map((label, g) => ({ label, cases: groups.sizes[g] })),
    leftOut: groups.leftOut,
    strata:
      strata === null ? null : parts.labels.map((label, s) => ({ label, cases: parts.cases[s] })),
    gate,
    differences: differences.sort((a, b) => weightOf(b) - weightOf(a)),
    mix: { ...mix, q: q[0] },
    tested: tested.length + 1,
  };
}

function marginOf(figure: FigureColumn["figure"], margins: EqualityMargins | null) {
  if (margins === null) return null;
  return figure === "lead"
    ? margins.leadMs
    : figure === "lead-work"
      ? margins.leadWorkMs
      : figure === "events"
        ? margins.events
        : margins.share;
}

/** The largest effect between two groups times the cases it concerns. */
function weightOf({ pairs }: Difference): number {
  return Math.max(0, ...pairs.map(({ effect, affected }) => Math.abs(effect) * affected));
}

interface Strata {
  readonly labels: readonly GroupLabel[];
  /** Stratum of each selected case. */
  readonly of: ArrayLike<number>;
  /** Cases by stratum, then by group. */
  readonly cases: readonly (readonly number[])[];
}

/** Strata that hold any grouped case; what is in none of them is one of its own. */
function stratify({ groupOf, sizes }: CaseGroups, strata: CaseGroups | null): Strata {
  if (strata === null) return { labels: [], of: new Uint8Array(groupOf.length), cases: [sizes] };
  const all = [...strata.labels, { kind: "empty" } as const];
  const counts = all.map(() => sizes.map(() => 0));
  const rest = all.length - 1;
  const raw = Int16Array.from(strata.groupOf, (s) => (s < 0 ? rest : s));
  for (let k = 0; k < groupOf.length; k++) if (groupOf[k] >= 0) counts[raw[k]][groupOf[k]]++;
  const held = [...all.keys()].filter((s) => counts[s].some((n) => n > 0));
  const place = all.map((_, s) => Math.max(0, held.indexOf(s)));
  return {
    labels: held.map((s) => all[s]),
    of: raw.map((s) => place[s]),
    cases: held.map((s) => counts[s]),
  };
}

function valuesOf(
  { values, watchedMs }: FigureColumn,
  cellOf: Int32Array,
  strata: number,
  groups: number,
): readonly (readonly StratumValues[])[] {
  const known = Array.from({ length: strata * groups }, () => [] as number[]);
  const watched = known.map(() => [] as number[]);
  for (let k = 0; k < cellOf.length; k++) {
    if (cellOf[k] < 0) continue;
    if (!Number.isNaN(values[k])) known[cellOf[k]].push(values[k]);
    else if (watchedMs !== null && !Number.isNaN(watchedMs[k]))
      watched[cellOf[k]].push(watchedMs[k]);
  }
  return Array.from({ length: strata }, (_, s) =>
    Array.from({ length: groups }, (_, g) => ({
      values: Float64Array.from(known[s * groups + g]),
      watched: Float64Array.from(watched[s * groups + g]),
    })),
  );
}

function mixOf(
  view: LogView,
  { groupOf, sizes }: CaseGroups,
  finished: ArrayLike<number>,
  random: ReturnType<typeof randomSource>,
) {
  const { variantOfCase } = findVariants(view);
  const grouped = [...groupOf.keys()].filter((k) => groupOf[k] >= 0 && finished[k] !== 0);
  if (sizes.length < 2) return { distance: Number.NaN, byChance: Number.NaN, p: 1 };
  return compareMix(
    Uint32Array.from(grouped, (k) => variantOfCase[k]),
    Uint16Array.from(grouped, (k) => groupOf[k]),
    sizes.length,
    MIX_ROUNDS,
    random,
  );
}
