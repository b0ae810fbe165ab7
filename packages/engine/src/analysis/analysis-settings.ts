import type { DeadlineSettings } from "../calendar/deadline-rule.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { KnownCause } from "../comparison/known-cause.ts";
import type { ProcessRule } from "../conformance/process-rule.ts";
import type { ActivityLevel, LogFilter } from "../log/log-filter.ts";
import type { WaitingMarks } from "../waiting/external-marks.ts";

/** Everything that turns a log into what a screen or a report shows: data, saved and versioned. */
export interface AnalysisSettings {
  readonly level: ActivityLevel;
  readonly filters: readonly LogFilter[];
  /** `null`: only clock time is shown. */
  readonly calendar: WorkCalendar | null;
  /** The lead time between two named activities; `null` is from first to last event. */
  readonly milestones: { readonly from: string; readonly to: string } | null;
  /**
   * Without milestones: a case is complete once any of these occurs. Absent or empty: every case is
   * taken as complete, because nothing in a log says that a case is over.
   */
  readonly endActivities?: readonly string[];
  /** The promise the log is held against; `null` where there is none. */
  readonly deadline: DeadlineSettings | null;
  /** Rules the process is held against beside its measures; they change no other figure. */
  readonly rules?: readonly ProcessRule[];
  /** Activities whose time others outside, or the law, decide: waiting before them is external. */
  readonly externalActivities?: readonly string[];
  /** A model of one's own that cases are held against; it changes no other figure. */
  readonly agreedModel?: AgreedModel;
  /** What else is known of waiting; it changes the causes of waiting alone. */
  readonly waitingMarks?: WaitingMarks;
  /** What is known to have happened: told where the process changed, and changes no figure. */
  readonly knownCauses?: readonly KnownCause[];
}

/** A model file as it was given. */
export interface AgreedModel {
  /** Name of the file. */
  readonly name: string;
  /** BPMN or PNML. */
  readonly text: string;
}

/** Longest model that is kept with an analysis, in characters. */
export const LONGEST_AGREED_MODEL = 400_000;
