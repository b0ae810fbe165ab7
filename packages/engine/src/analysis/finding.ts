import type { TwoClocks } from "../performance/duration-summary.ts";

/**
 * One thing worth telling a department head, as data; sentences are made by code in the reader's
 * language. Every finding carries its loss in hours a month, its n, and the cases behind it.
 */
export type Finding = FindingBase &
  (
    | {
        /** Cases lie between two activities. */
        readonly kind: "waiting-between";
        readonly from: string;
        readonly to: string;
        readonly waiting: TwoClocks;
        /** p90 / median, for "irregular". */
        readonly irregularity: number;
      }
    | {
        /** Cases queue before an activity, whatever came before. */
        readonly kind: "waiting-before";
        readonly activity: string;
        readonly waiting: TwoClocks;
      }
    | {
        /** An activity is done again in the same case. */
        readonly kind: "rework";
        readonly activity: string;
        readonly repeats: number;
        readonly caseShare: number;
        /** Of the repeats, how many were done by another resource; `null` where resources are unknown. */
        readonly otherResourceShare: number | null;
        readonly repeatTime: TwoClocks;
      }
    | {
        /** Work goes to and fro between two activities. */
        readonly kind: "ping-pong";
        readonly a: string;
        readonly b: string;
        readonly returns: number;
        readonly caseShare: number;
      }
    | {
        /** Work piles up and is released together. */
        readonly kind: "batching";
        readonly activity: string;
        readonly role: string | null;
        readonly batchedShare: number;
        readonly medianBatchSize: number;
        readonly waiting: TwoClocks;
        /** 1 Monday … 7 Sunday where most batches fall on one weekday; else `null`. */
        readonly weekday: number | null;
      }
    | {
        /** Work passes between roles. */
        readonly kind: "handover";
        readonly from: string;
        readonly to: string;
        readonly count: number;
        readonly waiting: TwoClocks;
      }
    | {
        /** Decided later than promised. */
        readonly kind: "deadline-missed";
        readonly rule: string;
        readonly decided: number;
        readonly late: number;
        readonly medianLateMs: number;
      }
    | {
        /** Open cases older than most finished ones ever were. */
        readonly kind: "ageing";
        readonly open: number;
        readonly olderThanP85: number;
        readonly oldestMs: number;
      }
    | {
        /** Arrivals are uneven over the week. */
        readonly kind: "uneven-arrivals";
        readonly busiestWeekday: number;
        /** Share of arrivals on that weekday. */
        readonly share: number;
        /** Coefficient of variation of arrivals a working day. */
        readonly variation: number;
      }
  );

interface FindingBase {
  /** Stable within a log: the kind and the names it is about. */
  readonly id: string;
  /** Hours lost a month over the observation window; `null` where the kind has no time of its own. */
  readonly hoursPerMonth: { readonly elapsed: number; readonly working: number | null } | null;
  /** On how many occurrences and on how many cases it rests. */
  readonly occurrences: number;
  readonly cases: number;
  /** measured: both ends recorded; estimated: starts are unknown, so work is inside the waiting. */
  readonly evidence: "measured" | "estimated";
  /** Case indexes of the log, worst first, at most 200. */
  readonly exampleCases: readonly number[];
}
