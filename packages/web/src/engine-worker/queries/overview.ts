import type { AgeingCases, AnalysisResult, LogSummary, RuleReport } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** The first screen of an analysis: its size, its key figures, and what is worth telling. */
export interface Overview
  extends Pick<
    AnalysisResult,
    | "wholeLog"
    | "summary"
    | "observation"
    | "tieShare"
    | "startShare"
    | "workingDayMs"
    | "leadTime"
    | "serviceTime"
    | "waitingTime"
    | "flowEfficiency"
    | "censoredMedianMs"
    | "completedCases"
    | "openCases"
    | "littlesLaw"
    | "residentsWaiting"
    | "findings"
  > {
  readonly zone: string;
  /** True where a filter dropped single events: neighbours are then not as recorded. */
  readonly eventsDropped: boolean;
  readonly ageing: Omit<AgeingCases, "cases" | "ageMs">;
  /** `null` where no deadline is set. */
  readonly rules: readonly RuleReport[] | null;
  /** Size of the same log at this level before case filters. */
  readonly casesBeforeFilters: LogSummary["cases"];
}

/** Gathers the first screen. */
export function overview(state: WorkerState, { settings }: AnalysisQuestion): Overview {
  const result = analysed(state, settings);
  const { cases: _cases, ageMs: _ageMs, ...ageing } = result.ageing;
  return {
    wholeLog: result.wholeLog,
    summary: result.summary,
    observation: result.observation,
    tieShare: result.tieShare,
    startShare: result.startShare,
    workingDayMs: result.workingDayMs,
    leadTime: result.leadTime,
    serviceTime: result.serviceTime,
    waitingTime: result.waitingTime,
    flowEfficiency: result.flowEfficiency,
    censoredMedianMs: result.censoredMedianMs,
    completedCases: result.completedCases,
    openCases: result.openCases,
    littlesLaw: result.littlesLaw,
    residentsWaiting: result.residentsWaiting,
    findings: result.findings,
    zone: result.view.log.zone,
    eventsDropped: result.view.eventsDropped,
    ageing,
    rules: result.deadline?.rules ?? null,
    casesBeforeFilters: result.wholeLog.cases,
  };
}
