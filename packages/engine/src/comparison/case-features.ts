import { findVariants } from "../log/find-variants.ts";
import type { LogView } from "../log/log-view.ts";
import { countOccurrences, type Occurrence } from "./count-occurrences.ts";

/** What kind of case each one is, coarse enough that kinds repeat. */
export interface CaseKinds {
  readonly level: "variant" | "features";
  /** Kind of each selected case. */
  readonly kindOf: Uint32Array;
  readonly kinds: number;
  /** What the kinds are told apart by; empty for variants. */
  readonly features: readonly Occurrence[];
}

/** Above this share of distinct variants they explain nothing. */
const MOST_VARIANTS = 0.25;
/** 2⁵ kinds at most: windows of a hundred cases can still count them. */
const MOST_FEATURES = 5;
/** Two features this alike say the same. */
const ALIKE = 0.8;

/**
 * Sorts cases into kinds: variants where these repeat, else which of a few telling activities and arcs
 * occur. Telling are those in nearest to half of the cases, each unlike the ones before.
 */
export function kindsOfCases(view: LogView): CaseKinds {
  const { variantOfCase, cases } = findVariants(view);
  const n = view.cases.length;
  if (cases.length <= MOST_VARIANTS * n) {
    return { level: "variant", kindOf: variantOfCase, kinds: cases.length, features: [] };
  }
  const counts = countOccurrences(view, new Uint8Array(n), 1);
  const ranked = counts
    .filter((of) => of.cases[0] >= 0.05 * n && of.cases[0] <= 0.95 * n)
    .sort((a, b) => Math.abs(a.cases[0] - n / 2) - Math.abs(b.cases[0] - n / 2))
    .slice(0, 60);
  const features: Occurrence[] = [];
  const marks: Uint8Array[] = [];
  for (const { what } of ranked) {
    if (features.length === MOST_FEATURES) break;
    const mark = occursIn(view, what);
    if (marks.some((other) => Math.abs(phi(mark, other)) > ALIKE)) continue;
    features.push(what);
    marks.push(mark);
  }
  const kindOf = Uint32Array.from({ length: n }, (_, k) =>
    marks.reduce((code, mark) => code * 2 + mark[k], 0),
  );
  return { level: "features", kindOf, kinds: 2 ** features.length, features };
}

/** 1 for each selected case in which something occurs. */
export function occursIn({ log, cases }: LogView, what: Occurrence): Uint8Array {
  const { activity, caseStart } = log;
  return Uint8Array.from(cases, (c) => {
    const from = caseStart[c];
    const to = caseStart[c + 1];
    for (let i = from; i <= to; i++) {
      const here = i < to ? activity[i] : -2;
      if (what.kind === "activity") {
        if (here === what.activity) return 1;
      } else if (here === what.to && (i > from ? activity[i - 1] : -1) === what.from) return 1;
    }
    return 0;
  });
}

/** Correlation of two marks; 0 where one does not vary. */
function phi(x: Uint8Array, y: Uint8Array): number {
  let a = 0;
  let b = 0;
  let both = 0;
  for (let k = 0; k < x.length; k++) {
    a += x[k];
    b += y[k];
    both += x[k] & y[k];
  }
  const n = x.length;
  const spread = a * (n - a) * b * (n - b);
  return spread === 0 ? 0 : (n * both - a * b) / Math.sqrt(spread);
}
