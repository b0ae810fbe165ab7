/** Whether cases in progress, arrivals and lead times agree: L = λ·W. */
export interface LittlesLaw {
  /** The window judged: the observation without its first and last tenth. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Time-average of cases in progress in the window, L̄. */
  readonly casesInProgress: number;
  /** Cases that arrived in the window, a day, λ. */
  readonly arrivalsPerDay: number;
  /** Mean lead time of these, W̄; open cases count until the end of observation. */
  readonly meanLeadMs: number;
  /** |L̄ − λ·W̄| / L̄; `NaN` where nothing was in progress. */
  readonly gapShare: number;
  /** False above a gap of 20 %: the window is not in a steady state. `false` where unknown. */
  readonly steady: boolean;
  /** Sum of lead times / observation: the average in progress over the whole log. */
  readonly overallCasesInProgress: number;
}
