import type { AnalysisResult, RuleReport } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** How long cases take: their distribution, their trend, and the promise they are held against. */
export interface LeadTimeFacts
  extends Pick<
    AnalysisResult,
    | "histogram"
    | "workingHistogram"
    | "trend"
    | "leadTime"
    | "serviceTime"
    | "waitingTime"
    | "workingDayMs"
    | "completedCases"
    | "openCases"
    | "censoredMedianMs"
    | "flowEfficiency"
  > {
  readonly zone: string;
  readonly rules: readonly RuleReport[] | null;
}

/** Gathers what the lead-time screen shows. */
export function leadTimeFacts(state: WorkerState, { settings }: AnalysisQuestion): LeadTimeFacts {
  const result = analysed(state, settings);
  return {
    histogram: result.histogram,
    workingHistogram: result.workingHistogram,
    trend: result.trend,
    leadTime: result.leadTime,
    serviceTime: result.serviceTime,
    waitingTime: result.waitingTime,
    workingDayMs: result.workingDayMs,
    completedCases: result.completedCases,
    openCases: result.openCases,
    censoredMedianMs: result.censoredMedianMs,
    flowEfficiency: result.flowEfficiency,
    zone: result.view.log.zone,
    rules: result.deadline?.rules ?? null,
  };
}
