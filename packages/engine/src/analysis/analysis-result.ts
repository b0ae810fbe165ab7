import type { LogView } from "../log/log-view.ts";
import type { LogSummary } from "../log/summarise-log.ts";
import type { Variants } from "../log/variants.ts";
import type { DirectlyFollowsGraph } from "../model/directly-follows-graph.ts";
import type { AgeingCases } from "../performance/ageing-cases.ts";
import type { ArrivalPattern } from "../performance/arrival-pattern.ts";
import type { BatchTable } from "../performance/batch-table.ts";
import type { CaseMeasures } from "../performance/case-measures.ts";
import type { DeadlineReport } from "../performance/deadline-report.ts";
import type { TwoClocks } from "../performance/duration-summary.ts";
import type { HandoverTable } from "../performance/handover-table.ts";
import type { LeadTimeHistogram } from "../performance/lead-time-histogram.ts";
import type { LeadTimeTrend } from "../performance/lead-time-trend.ts";
import type { LittlesLaw } from "../performance/littles-law.ts";
import type { ReworkTable } from "../performance/rework-table.ts";
import type { WaitingTable } from "../performance/waiting-table.ts";
import type { AnalysisSettings } from "./analysis-settings.ts";
import type { Finding } from "./finding.ts";

/** Everything that a screen or a report shows of one log under one set of settings: plain data. */
export interface AnalysisResult {
  readonly settings: AnalysisSettings;
  /** The log as given, before level and filters. */
  readonly wholeLog: LogSummary;
  /** What was analysed: the log at the chosen level, and the cases that passed the filters. */
  readonly view: LogView;
  readonly summary: LogSummary;
  /** From the first to the last event of the view. */
  readonly observation: ObservationWindow;
  /** Neighbouring pairs of the view that cannot be ordered, 0–1; above 0.10 a warning is due. */
  readonly tieShare: number;
  /** Instances with a known start, 0–1; 0 means that work hides inside the waiting. */
  readonly startShare: number;
  /** Milliseconds of one working day; `null` where the analysis has no calendar. */
  readonly workingDayMs: number | null;
  readonly graph: DirectlyFollowsGraph;
  readonly variants: Variants;
  readonly cases: CaseMeasures;
  /** Of completed cases. */
  readonly leadTime: TwoClocks;
  readonly serviceTime: TwoClocks | null;
  readonly waitingTime: TwoClocks | null;
  /** Median over completed cases, each in its own clock; `NaN` where starts are unknown. */
  readonly flowEfficiency: { readonly elapsed: number; readonly working: number | null };
  /** Median lead time with open cases counted as "at least so long" (Kaplan–Meier); `NaN` if not reached. */
  readonly censoredMedianMs: number;
  readonly completedCases: number;
  readonly openCases: number;
  readonly histogram: LeadTimeHistogram;
  /** In working time; `null` where the analysis has no calendar. */
  readonly workingHistogram: LeadTimeHistogram | null;
  readonly trend: LeadTimeTrend;
  readonly waiting: WaitingTable;
  readonly rework: ReworkTable;
  readonly handovers: HandoverTable | null;
  readonly batches: BatchTable;
  readonly arrivals: ArrivalPattern;
  readonly littlesLaw: LittlesLaw;
  readonly ageing: AgeingCases;
  /** `null` where no deadline was set. */
  readonly deadline: DeadlineReport | null;
  /** Hours residents wait in all, for one calendar day of the observation. */
  readonly residentsWaiting: ResidentsWaiting;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** The span a view was observed over. */
export interface ObservationWindow {
  /** `NaN` for an empty view. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Calendar days, at least 1 for a view with events; 0 for an empty one. */
  readonly days: number;
  /** Days / 30.4375. */
  readonly months: number;
}

/** How long people wait, summed over everybody, a calendar day. */
export interface ResidentsWaiting {
  /** Lead time minus service; the whole lead time where starts are unknown ("estimated"). */
  readonly hoursPerDay: number;
  readonly workingHoursPerDay: number | null;
  readonly evidence: "measured" | "estimated";
}
