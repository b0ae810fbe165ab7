import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { ActivityLevel, LogFilter } from "../log/log-filter.ts";

/** Everything that turns a log into what a screen or a report shows: data, saved and versioned. */
export interface AnalysisSettings {
  readonly level: ActivityLevel;
  readonly filters: readonly LogFilter[];
  /** `null`: only clock time is shown. */
  readonly calendar: WorkCalendar | null;
  /** The lead time between two named activities; `null` is from first to last event. */
  readonly milestones: { readonly from: string; readonly to: string } | null;
  /** The promise the log is held against; `null` where there is none. */
  readonly deadline: DeadlineSettings | null;
}

/** A deadline as chosen for an analysis. */
export interface DeadlineSettings {
  readonly rules: readonly DeadlineRule[];
  /** Activities between whose events the statutory clock stands still. */
  readonly suspensions: readonly { readonly from: string; readonly to: string }[];
}

/** A dated rule; a case uses the rule in force on its start date. */
export interface DeadlineRule {
  readonly name: string;
  readonly amount: number;
  readonly unit: "calendar-day" | "working-day" | "month";
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly legalReference: string;
  /** A confirmed · B taken from a service card · C to be checked. */
  readonly confidence: "A" | "B" | "C";
}
