import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import type { AnalysisResult } from "./analysis-result.ts";

/** Everything of an analysis but its findings: what these are made of. */
export type LossInput = Omit<AnalysisResult, "findings">;

const HOUR_MS = 3_600_000;

/** Total durations as hours a month of the observation. */
export function hoursPerMonth(
  input: LossInput,
  totalMs: number,
  totalWorkMs: number | null,
): { readonly elapsed: number; readonly working: number | null } {
  const { months } = input.observation;
  return {
    elapsed: totalMs / HOUR_MS / months,
    working: totalWorkMs === null ? null : totalWorkMs / HOUR_MS / months,
  };
}

/** The same for every log and run: the kind and the names it is about, with no separator to clash. */
export function findingId(kind: string, ...names: readonly (string | null)[]): string {
  return JSON.stringify([kind, ...names]);
}

/** Case index of each event of a log; 0 for events of cases that are not selected. */
export function caseOfEvents({ log, cases }: LogView): Uint32Array {
  const caseOf = new Uint32Array(eventCount(log));
  for (const c of cases) caseOf.fill(c, log.caseStart[c], log.caseStart[c + 1]);
  return caseOf;
}
