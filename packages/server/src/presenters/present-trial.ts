import type {
  A3Content,
  Right,
  TrialAct,
  TrialCard,
  TrialFindings,
  TrialMeasures,
  TrialPage,
  TrialPlan,
} from "@talka/contract";
import { isPlanOpen, type TrialState } from "@talka/lean";
import type { listTrialAmendments, listTrialLog, TrialRow } from "@talka/storage";

/** A trial with everything written on it, and what the reader may. */
export interface ShownTrial {
  readonly row: TrialRow;
  readonly ideaId: string | null;
  readonly log: Awaited<ReturnType<typeof listTrialLog>>;
  readonly amendments: Awaited<ReturnType<typeof listTrialAmendments>>;
  readonly rights: ReadonlySet<Right>;
}

/** The plan of a trial as the contract has it. */
export const planOf = (row: TrialRow) => row.plan as TrialPlan;

/** A trial in a list. */
export function presentTrialCard(row: TrialRow): TrialCard {
  const plan = planOf(row);
  return {
    id: row.id,
    title: plan.title,
    state: row.state as TrialState,
    measure: plan.prediction.measure,
    startOn: row.started_on ?? plan.startOn,
    checkOn: plan.checkOn,
    decision: row.decision as TrialCard["decision"],
    processId: row.process_id,
    teamId: row.team_id,
    changedAt: row.updated_at.toISOString(),
  };
}

/** A trial as everybody in its municipality sees it. */
export function presentTrial({ row, ideaId, log, amendments, rights }: ShownTrial): TrialPage {
  const state = row.state as TrialState;
  const isOpen = state !== "decided";
  return {
    id: row.id,
    state,
    processId: row.process_id,
    teamId: row.team_id,
    ideaId,
    plan: planOf(row),
    startedOn: row.started_on,
    changedOn: row.changed_on,
    changeWrittenOn: row.change_written_on,
    log: log.map(({ id, on_day, text }) => ({ id, on: on_day, text })),
    amendments: amendments.map(({ id, text, created_at }) => ({
      id,
      text,
      at: created_at.toISOString(),
    })),
    measured: row.measured as TrialMeasures,
    findings: row.findings as TrialFindings,
    act: row.act as TrialAct | null,
    decidedOn: row.decided_on,
    a3: row.a3 as A3Content,
    standardId: row.standard_id,
    changedAt: row.updated_at.toISOString(),
    mayWrite: isOpen && rights.has("lean.contribute"),
    mayStart: isPlanOpen(state) && rights.has("board.lead"),
    mayDecide: isOpen && rights.has("process.own"),
  };
}
