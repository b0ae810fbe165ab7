/** A duration summary with its n; every field but `n` is `NaN` where n = 0. Milliseconds. */
export interface DurationSummary {
  readonly n: number;
  readonly meanMs: number;
  readonly p25Ms: number;
  readonly medianMs: number;
  readonly p75Ms: number;
  readonly p85Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** The same measure on both clocks; `working` is `null` where the analysis has no calendar. */
export interface TwoClocks {
  readonly elapsed: DurationSummary;
  readonly working: DurationSummary | null;
}
