import type { HandoverTable, ReworkTable, WaitingTable } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** Where cases lie, what is done again, and between whom work passes. */
export interface WaitingFacts {
  readonly activityNames: readonly string[];
  readonly workingDayMs: number | null;
  /** Length of the observation, for hours a month; 0 for an empty view. */
  readonly months: number;
  readonly startShare: number;
  readonly waiting: WaitingTable;
  readonly rework: ReworkTable;
}

/** Gathers waiting and rework. */
export function waitingFacts(state: WorkerState, { settings }: AnalysisQuestion): WaitingFacts {
  const result = analysed(state, settings);
  return {
    activityNames: result.view.log.activityNames,
    workingDayMs: result.workingDayMs,
    months: result.observation.months,
    startShare: result.startShare,
    waiting: result.waiting,
    rework: result.rework,
  };
}

/** Work passing between roles; never between persons. */
export type HandoverFacts =
  | {
      readonly kind: "roles";
      readonly table: HandoverTable;
      readonly workingDayMs: number | null;
      readonly months: number;
    }
  /** The log names people, but no roles: their hand-overs are not shown. */
  | { readonly kind: "persons-only" }
  | { readonly kind: "unknown" };

/** Gathers hand-overs between roles. */
export function handoverFacts(state: WorkerState, { settings }: AnalysisQuestion): HandoverFacts {
  const { handovers, workingDayMs, observation, view } = analysed(state, settings);
  if (handovers === null || handovers.level === "resource") {
    return { kind: view.log.resource === null ? "unknown" : "persons-only" };
  }
  return { kind: "roles", table: handovers, workingDayMs, months: observation.months };
}
