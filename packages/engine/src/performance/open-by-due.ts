import type { LogView } from "../log/log-view.ts";
import type { CaseMeasures } from "./case-measures.ts";
import type { DeadlineReport } from "./deadline-report.ts";

/** Open cases against their term: which are late, and which will be next. */
export interface OpenByDue {
  /** Case indexes of the log; the earliest due instant first, ties in the order of the view. */
  readonly cases: Uint32Array;
  /** Index of the rule of each. */
  readonly rule: Int16Array;
  readonly dueAtMs: Float64Array;
  /** Due − end of observation, clock time: what is left; 0 or less is late already. */
  readonly leftMs: Float64Array;
}

/**
 * Open cases under a rule, in the order in which their terms end. A suspension that nobody ended
 * runs on to the end of observation, so the term of such a case moves with it.
 */
export function openByDue(
  { cases }: LogView,
  { completed, observedUntilMs }: CaseMeasures,
  { ruleOfCase, dueAtMs }: Pick<DeadlineReport, "ruleOfCase" | "dueAtMs">,
): OpenByDue {
  const open: number[] = [];
  for (let k = 0; k < cases.length; k++) {
    if (completed[k] === 0 && !Number.isNaN(dueAtMs[k])) open.push(k);
  }
  open.sort((a, b) => dueAtMs[a] - dueAtMs[b] || a - b);
  return {
    cases: Uint32Array.from(open, (k) => cases[k]),
    rule: Int16Array.from(open, (k) => ruleOfCase[k]),
    dueAtMs: Float64Array.from(open, (k) => dueAtMs[k]),
    leftMs: Float64Array.from(open, (k) => dueAtMs[k] - observedUntilMs),
  };
}
