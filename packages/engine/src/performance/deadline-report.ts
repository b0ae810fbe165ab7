import type { OpenByDue } from "./open-by-due.ts";

/** The record held against dated rules: one entry a rule, in the order of the settings. */
export interface DeadlineReport {
  readonly rules: readonly RuleReport[];
  /** Of each selected case: index of its rule, −1 where none was in force on its start date. */
  readonly ruleOfCase: Int16Array;
  /** End of the last day of the term, suspensions counted; `NaN` without a rule. */
  readonly dueAtMs: Float64Array;
  /** Clock time from start to end, without the union of suspensions. `NaN` for open cases. */
  readonly legalMs: Float64Array;
  /** Length of the union of suspensions of a decided case; `NaN` for open cases. */
  readonly suspendedMs: Float64Array;
  /** End − due: positive is late. `NaN` for open cases. */
  readonly latenessMs: Float64Array;
  /** Cases no rule was in force for. */
  readonly withoutRule: number;
  /** Open cases in the order in which they are due. */
  readonly openByDue: OpenByDue;
}

/** How one version of a rule was kept. */
export interface RuleReport {
  readonly name: string;
  /** Completed cases under the rule, and those of them after their due instant. */
  readonly decided: number;
  readonly late: number;
  /** (decided − late) / decided; `NaN` where none was decided. */
  readonly onTimeShare: number;
  /** Median lateness of the late ones; `NaN` where none is. */
  readonly medianLateMs: number;
  /** Decided cases whose clock stood still, and the median of how long it did in these; `NaN` if none. */
  readonly suspended: number;
  readonly medianSuspendedMs: number;
  /** p85 of the statutory time of decided cases. */
  readonly p85LegalMs: number;
  /**
   * What is left of the term for 85 of 100 cases: −p85 of (end − due), which is deadline − p85
   * where the term has one length. Negative means at risk.
   */
  readonly headroomMs: number;
  /** Open cases under the rule, and those already past due at the end of observation. */
  readonly open: number;
  readonly openLate: number;
}
