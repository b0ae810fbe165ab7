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
  /** Cases begun on a day on which no rule was in force. */
  readonly withoutRule: number;
  /** Open cases under a rule, those due next on top, then those late already; the first of many. */
  readonly openByDue: readonly OpenCaseDue[];
}

/** An open case against its term. */
export interface OpenCaseDue {
  readonly caseId: string;
  readonly rule: string;
  readonly dueAtMs: number;
  /** Negative once it is late. */
  readonly leftMs: number;
}

const mostOpen = 500;

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
    withoutRule: result.deadline?.withoutRule ?? 0,
    openByDue: openCases(result),
  };
}

function openCases({ deadline, view }: AnalysisResult): readonly OpenCaseDue[] {
  if (deadline === null) return [];
  const { cases, rule, dueAtMs, leftMs } = deadline.openByDue;
  const all = Array.from(cases, (c, k) => ({
    caseId: view.log.caseIds[c] ?? "",
    rule: deadline.rules[rule[k] ?? -1]?.name ?? "",
    dueAtMs: dueAtMs[k] ?? Number.NaN,
    leftMs: leftMs[k] ?? Number.NaN,
  }));
  const late = all.filter((one) => one.leftMs <= 0);
  return [...all.slice(late.length), ...late].slice(0, mostOpen);
}
