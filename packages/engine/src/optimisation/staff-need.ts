/** Whether a proposal may break it at all. A soft one counts by its weight. */
export type NeedStrength = "hard" | "soft";

/** What every need says of itself. */
interface NeedBase {
  readonly id: string;
  /** Whom it is about; `null` is everybody, or the team as a whole. */
  readonly personId: string | null;
  readonly strength: NeedStrength;
  /** Of a soft need, compared to others; 1 is ordinary. */
  readonly weight: number;
}

/**
 * What people who work need, as data. Weekdays are 1 Monday … 7 Sunday, times minutes after local
 * midnight.
 */
export type StaffNeed = NeedBase &
  (
    | { readonly kind: "contract-hours"; readonly hoursPerWeek: number }
    /** No more hours a week than today. */
    | { readonly kind: "no-overtime" }
    /** After so long a stretch at the latest, a break of so many minutes. */
    | { readonly kind: "break"; readonly minutes: number; readonly afterHours: number }
    /** Between the end of a day and the start of the next. */
    | { readonly kind: "rest"; readonly hours: number }
    /** Worked share of a day that 95 of 100 working days stay below. */
    | { readonly kind: "load-limit"; readonly share: number }
    /** Hours preferred: work lies within. */
    | {
        readonly kind: "only-between";
        readonly weekdays: readonly number[];
        readonly fromMinute: number;
        readonly toMinute: number;
      }
    /** Hours kept free: bringing children to school, a course. */
    | {
        readonly kind: "not-between";
        readonly weekdays: readonly number[];
        readonly fromMinute: number;
        readonly toMinute: number;
      }
    | { readonly kind: "free-days"; readonly weekdays: readonly number[] }
    /** From elsewhere on these days: tasks at the place need somebody else there. */
    | {
        readonly kind: "remote-days";
        readonly weekdays: readonly number[];
        readonly onSiteTasks: readonly string[];
      }
    | { readonly kind: "leave"; readonly fromMs: number; readonly toMs: number }
    /** May do these tasks and no others. */
    | { readonly kind: "skills"; readonly tasks: readonly string[] }
    /** Nobody but these may do the tasks. */
    | {
        readonly kind: "signing";
        readonly tasks: readonly string[];
        readonly signers: readonly string[];
      }
    /** The second task is not done by whoever did the first, and somebody else is there to do it. */
    | { readonly kind: "four-eyes"; readonly first: string; readonly second: string }
    /** Between the most and the least loaded, as shares of open hours; says no names. */
    | { readonly kind: "fairness"; readonly spread: number }
    /** So many kinds of task for one person at most. */
    | { readonly kind: "few-tasks"; readonly most: number }
    /** So many changes to today's roster at most. */
    | { readonly kind: "few-changes"; readonly most: number }
  );

/** Which need it is. */
export type StaffNeedKind = StaffNeed["kind"];

/** All kinds, in the order in which they are offered. */
export const staffNeedKinds = [
  "contract-hours",
  "no-overtime",
  "break",
  "rest",
  "load-limit",
  "only-between",
  "not-between",
  "free-days",
  "remote-days",
  "leave",
  "skills",
  "signing",
  "four-eyes",
  "fairness",
  "few-tasks",
  "few-changes",
] as const satisfies readonly StaffNeedKind[];

/** One need that a roster does not meet. */
export interface NeedViolation {
  readonly needId: string;
  readonly kind: StaffNeedKind;
  readonly strength: NeedStrength;
  /** By how much, 1 being about a day's or a person's worth; above 0. */
  readonly amount: number;
  /** `amount` × weight. */
  readonly penalty: number;
}
