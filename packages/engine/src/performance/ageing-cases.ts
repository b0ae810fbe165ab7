import { quantile } from "../stats/quantile.ts";
import type { CaseMeasures } from "./case-measures.ts";

/** Open cases against the finished ones. Clock time. */
export interface AgeingCases {
  /** Of completed cases; `NaN` where there are none. */
  readonly p50Ms: number;
  readonly p85Ms: number;
  readonly p95Ms: number;
  readonly open: number;
  readonly olderThanP50: number;
  readonly olderThanP85: number;
  readonly olderThanP95: number;
  /** `NaN` where no case is open. */
  readonly oldestMs: number;
  /** Open cases, oldest first: case indexes of the log, and their ages. */
  readonly cases: Uint32Array;
  readonly ageMs: Float64Array;
}

/** Ages the open cases of a view against the lead times of its completed ones. */
export function ageCases(cases: Uint32Array, measures: CaseMeasures): AgeingCases {
  const leads = measures.leadMs.filter((lead) => !Number.isNaN(lead)).sort();
  const [p50Ms, p85Ms, p95Ms] = [0.5, 0.85, 0.95].map((share) => quantile(leads, share));
  const open: number[] = [];
  for (let k = 0; k < cases.length; k++) {
    if (!Number.isNaN(measures.ageMs[k])) open.push(k);
  }
  open.sort((a, b) => measures.ageMs[b] - measures.ageMs[a] || a - b);
  const ageMs = Float64Array.from(open, (k) => measures.ageMs[k]);
  const olderThan = (limit: number) => ageMs.filter((age) => age > limit).length;
  return {
    p50Ms,
    p85Ms,
    p95Ms,
    open: open.length,
    olderThanP50: olderThan(p50Ms),
    olderThanP85: olderThan(p85Ms),
    olderThanP95: olderThan(p95Ms),
    oldestMs: ageMs.length > 0 ? ageMs[0] : Number.NaN,
    cases: Uint32Array.from(open, (k) => cases[k]),
    ageMs,
  };
}
