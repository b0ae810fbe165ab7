import { quantile } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** The ways cases go, commonest first. */
export interface VariantList {
  readonly cases: number;
  readonly variantCount: number;
  /** Variants that only one case follows. */
  readonly singleCount: number;
  readonly activityNames: readonly string[];
  readonly workingDayMs: number | null;
  /** At most 200. */
  readonly variants: readonly VariantItem[];
}

/** One way. */
export interface VariantItem {
  /** 1 is the commonest. */
  readonly rank: number;
  /** Indexes into `activityNames`. */
  readonly activities: readonly number[];
  readonly cases: number;
  readonly share: number;
  /** Share of this and all commoner ones. */
  readonly coverage: number;
  /** Of completed cases; `NaN` where none is. */
  readonly medianMs: number;
  readonly medianWorkMs: number | null;
}

const shownVariants = 200;

/** Lists the commonest variants with their typical lead times. */
export function variantList(state: WorkerState, { settings }: AnalysisQuestion): VariantList {
  const { variants, cases, view, workingDayMs } = analysed(state, settings);
  const n = view.cases.length;
  const count = variants.cases.length;
  const shown = Math.min(shownVariants, count);
  const leads: number[][] = Array.from({ length: shown }, () => []);
  const works: number[][] = Array.from({ length: shown }, () => []);
  variants.variantOfCase.forEach((v, c) => {
    const lead = cases.leadMs[c] ?? Number.NaN;
    if (v >= shown || Number.isNaN(lead)) return;
    leads[v]?.push(lead);
    works[v]?.push(cases.working?.leadMs[c] ?? Number.NaN);
  });
  let covered = 0;
  return {
    cases: n,
    variantCount: count,
    singleCount: variants.cases.reduce((sum, of) => sum + (of === 1 ? 1 : 0), 0),
    activityNames: view.log.activityNames,
    workingDayMs,
    variants: Array.from({ length: shown }, (_, v) => {
      const of = variants.cases[v] ?? 0;
      covered += of;
      return {
        rank: v + 1,
        activities: [...variants.activity.subarray(variants.start[v], variants.start[v + 1])],
        cases: of,
        share: of / n,
        coverage: covered / n,
        medianMs: median(leads[v] ?? []),
        medianWorkMs: cases.working === null ? null : median(works[v] ?? []),
      };
    }),
  };
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
