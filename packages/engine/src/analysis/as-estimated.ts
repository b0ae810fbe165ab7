import type { ReworkTable } from "../performance/rework-table.ts";
import type { WaitingTable } from "../performance/waiting-table.ts";

interface Tables {
  readonly waiting: WaitingTable;
  readonly rework: ReworkTable;
}

/**
 * The same tables where rows that rest on starts which the log did not record say "estimated": an
 * event made of several begins at a completion, and how much work came before that nobody knows.
 */
export function asEstimated({ waiting, rework }: Tables): Tables {
  return {
    waiting: {
      ...waiting,
      activities: waiting.activities.map((row) => ({ ...row, evidence: "estimated" as const })),
      arcs: waiting.arcs.map((row) => ({ ...row, evidence: "estimated" as const })),
    },
    rework: {
      ...rework,
      activities: rework.activities.map((row) => ({ ...row, evidence: "estimated" as const })),
    },
  };
}
