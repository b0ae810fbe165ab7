import type { CaseRows, WorkRows } from "./run-columns.ts";

/** What a run tells of its pieces of work. */
export type WorkColumns = Pick<
  WorkRows,
  | "count"
  | "caseOf"
  | "task"
  | "person"
  | "readyAtMs"
  | "startAtMs"
  | "endAtMs"
  | "workMs"
  | "continues"
>;

/** What a run tells of its cases. */
export type CaseColumns = Pick<
  CaseRows,
  | "count"
  | "processOf"
  | "numberOf"
  | "level"
  | "arrivedAtMs"
  | "endAtMs"
  | "firstStartAtMs"
  | "waitingMs"
  | "workMs"
  | "pausedMs"
  | "eventMs"
  | "cost"
  | "dueAtMs"
>;
