import type {
  DemandCount,
  SkillCoverageLine,
  SkillsTablePage,
  TeamChecks,
  TeamPulses,
} from "@talka/contract";
import {
  type CheckedPlace,
  type DemandChannel,
  type DemandClass,
  type FailureReason,
  type PulseQuestion,
  type PulseResult,
  pulseResult,
} from "@talka/lean";
import type { WasteTag } from "@talka/meeting";
import type { DemandCellRow, GembaNoteRow, PulseRow, WorkplaceCheckRow } from "@talka/storage";

interface Words {
  readonly wanted: string;
  readonly class: string;
  readonly reason: string | null;
  readonly sampled_on: string;
}

/** What a team has sampled, counted. */
export function presentDemand(demand: {
  readonly teamName: string;
  readonly from: string;
  readonly to: string;
  readonly cells: readonly DemandCellRow[];
  readonly words: readonly Words[];
  readonly mayWrite: boolean;
}) {
  const { teamName, from, to, mayWrite } = demand;
  return {
    teamName,
    from,
    to,
    counts: demand.cells.map(
      (cell): DemandCount => ({
        day: cell.sampled_on,
        channel: cell.channel as DemandChannel,
        serviceId: cell.service_id,
        class: cell.class as DemandClass,
        reason: cell.reason as FailureReason | null,
        count: cell.count,
        minutes: cell.minutes,
      }),
    ),
    words: demand.words.map((one) => ({
      wanted: one.wanted,
      class: one.class as DemandClass,
      reason: one.reason as FailureReason | null,
      day: one.sampled_on,
    })),
    mayWrite,
  };
}

/** How many contacts the server has. */
export function presentKept(value: { readonly kept: number }) {
  return value;
}

/** Checks and notes of a team. */
export function presentChecks(given: {
  readonly teamName: string;
  readonly today: string;
  readonly checks: readonly WorkplaceCheckRow[];
  readonly notes: readonly GembaNoteRow[];
  readonly mayWrite: boolean;
  readonly mayLead: boolean;
}): TeamChecks {
  return {
    teamName: given.teamName,
    today: given.today,
    checks: given.checks.map((row) => ({
      id: row.id,
      kind: row.kind as CheckedPlace,
      place: row.place,
      checkedOn: row.checked_on,
      nextOn: row.next_on,
      scores: row.scores,
      note: row.note,
    })),
    notes: given.notes.map((row) => ({
      id: row.id,
      visitedOn: row.visited_on,
      processId: row.process_id,
      processName: row.process_name,
      purpose: row.purpose,
      followed: row.followed,
      facts: row.facts,
      questions: row.questions,
      wastes: row.wastes as readonly WasteTag[],
      followUp: row.follow_up,
    })),
    mayWrite: given.mayWrite,
    mayLead: given.mayLead,
  };
}

/** Coverage of the skills of a team. */
export function presentSkills<Shown extends { readonly skills: readonly SkillCoverageLine[] }>(
  shown: Shown,
): Shown {
  return shown;
}

/** The table of skills, for its keeper. */
export function presentSkillsTable(table: SkillsTablePage): SkillsTablePage {
  return table;
}

/** Pulses of a team; of an open one nothing but what it asks. */
export function presentPulses(given: {
  readonly teamName: string;
  readonly today: string;
  readonly pulses: readonly PulseRow[];
  readonly answeredId: string | null;
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
}): TeamPulses {
  const { teamName, today, mayLead, mayWrite } = given;
  return {
    teamName,
    today,
    mayLead,
    mayWrite,
    pulses: given.pulses.map((row) => {
      const results = (row.results as PulseResult | null) ?? pulseResult([], []);
      return {
        id: row.id,
        questions: row.questions as readonly PulseQuestion[],
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        closedOn: row.closed_on,
        floor: results.floor,
        figures: results.figures,
        hasAnswered: row.id === given.answeredId,
      };
    }),
  };
}
