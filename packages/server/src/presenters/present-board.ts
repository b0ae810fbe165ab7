import type { BoardItemCard, BoardPage, BoardSummary, EscalationCard } from "@talka/contract";
import { type BoardKind, carriedDays, compareEscalations, escalationState } from "@talka/lean";
import type { BoardItemRow, EscalationRow, TeamRow } from "@talka/storage";
import { presentTeam } from "./present-team.ts";

/** An escalation as it stands on a day. */
export function presentEscalation({
  row,
  today,
}: {
  readonly row: EscalationRow;
  readonly today: string;
}): EscalationCard {
  return {
    id: row.id,
    itemId: row.item_id,
    kind: row.kind as BoardKind,
    text: row.text,
    fromTeamId: row.from_team_id,
    fromName: row.from_name,
    toTeamId: row.to_team_id,
    toName: row.to_name,
    toTier: row.to_tier,
    ask: row.ask,
    askedOn: row.asked_on,
    answerBy: row.answer_by,
    state: escalationState(daysOf(row), today),
    answer: row.answer,
    answeredOn: row.answered_on,
  };
}

/** A line of a board with what was passed up of it. */
export function presentBoardItem({
  item,
  escalations,
  today,
}: {
  readonly item: BoardItemRow;
  readonly escalations: readonly EscalationRow[];
  readonly today: string;
}): BoardItemCard {
  return {
    id: item.id,
    teamId: item.team_id,
    kind: item.kind as BoardKind,
    text: item.text,
    owner: item.owner,
    writtenOn: item.written_on,
    closedOn: item.closed_on,
    carriedDays: carriedDays({ writtenOn: item.written_on, closedOn: item.closed_on }, today),
    escalations: escalations
      .filter((row) => row.item_id === item.id)
      .map((row) => presentEscalation({ row, today })),
  };
}

/** The board of a team; lines that wait past their day come first in each kind. */
export function presentBoard(board: {
  readonly team: TeamRow;
  readonly parent: TeamRow | null;
  readonly today: string;
  readonly day: string;
  readonly items: readonly BoardItemRow[];
  readonly escalations: readonly EscalationRow[];
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
}): BoardPage {
  const { team, parent, today, day, mayLead, mayWrite } = board;
  const cards = board.escalations
    .toSorted((a, b) => compareEscalations(daysOf(a), daysOf(b)))
    .map((row) => presentEscalation({ row, today }));
  const isLate = (item: BoardItemCard) => item.escalations.some((one) => one.state === "overdue");
  const items = board.items.map((item) =>
    presentBoardItem({ item, escalations: board.escalations, today }),
  );
  return {
    team: presentTeam(team),
    parent: parent === null ? null : presentTeam(parent),
    today,
    day,
    items: [...items.filter(isLate), ...items.filter((item) => !isLate(item))],
    incoming: cards.filter((card) => card.toTeamId === team.id),
    outgoing: cards.filter((card) => card.fromTeamId === team.id),
    mayLead,
    mayWrite,
  };
}

/** All boards with what waits on each. */
export function presentBoards(all: {
  readonly teams: readonly TeamRow[];
  readonly openItems: ReadonlyMap<string, number>;
  readonly waiting: readonly EscalationRow[];
  readonly today: string;
  readonly mayLead: boolean;
}): {
  readonly boards: readonly BoardSummary[];
  readonly waiting: readonly EscalationCard[];
  readonly mayLead: boolean;
} {
  const waiting = all.waiting
    .toSorted((a, b) => compareEscalations(daysOf(a), daysOf(b)))
    .map((row) => presentEscalation({ row, today: all.today }));
  const boards = all.teams.map((team): BoardSummary => {
    const incoming = waiting.filter((card) => card.toTeamId === team.id);
    const outgoing = waiting.filter((card) => card.fromTeamId === team.id);
    return {
      team: presentTeam(team),
      openItems: all.openItems.get(team.id) ?? 0,
      incoming: incoming.length,
      incomingOverdue: incoming.filter((card) => card.state === "overdue").length,
      outgoing: outgoing.length,
      outgoingOverdue: outgoing.filter((card) => card.state === "overdue").length,
    };
  });
  return { boards, waiting, mayLead: all.mayLead };
}

function daysOf(row: EscalationRow) {
  return { askedOn: row.asked_on, answerBy: row.answer_by, answeredOn: row.answered_on };
}
