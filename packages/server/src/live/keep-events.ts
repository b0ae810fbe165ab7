import { isRecorded, type MeetingEvent, type RecordedEvent, withoutPeople } from "@talka/meeting";
import {
  answerCommitment,
  deleteBallots,
  deleteCommitment,
  deleteHiddenCard,
  insertMeetingEvents,
  type MeetingScope,
  markMeetingClosed,
  markMeetingOpened,
  type RoomTransaction,
  revealCards,
  saveBallotLine,
  saveCommitment,
  saveHiddenCard,
  updateCardText,
} from "@talka/storage";

/** An event on its way to be kept. */
export interface EventToKeep {
  readonly event: MeetingEvent;
  readonly commandId: string;
  /** Whose name may stand beside a ballot: `null` in a secret vote. */
  readonly voterName: string | null;
}

const dayMs = 24 * 3_600_000;

/**
 * Keeps events in one transaction: recorded ones with their numbers from `after` on, hidden ones
 * without order. What ends with an event (keys at the reveal, ballots at the count) ends here.
 */
export async function keepEvents(
  trx: RoomTransaction,
  scope: MeetingScope,
  events: readonly EventToKeep[],
  after: number,
  now: Date,
): Promise<void> {
  const recorded = events.flatMap(({ event, commandId }) =>
    isRecorded(event) ? [{ commandId, event: withoutPeople(event) }] : [],
  );
  const numbered = recorded.map((one, i) => ({ ...one, number: after + 1 + i }));
  await insertMeetingEvents(trx, scope, numbered);
  for (const one of events) {
    if (isRecorded(one.event)) await keepRecorded(trx, scope, one.event, now);
    else await keepHidden(trx, scope, one);
  }
}

async function keepHidden(
  trx: RoomTransaction,
  scope: MeetingScope,
  { event, voterName }: EventToKeep,
): Promise<void> {
  switch (event.kind) {
    case "hidden-card.put": {
      const { card, keyHash } = event.hidden;
      const hash = keyHash === null ? null : Buffer.from(keyHash, "base64url");
      return saveHiddenCard(trx, scope, card, hash);
    }
    case "hidden-card.removed":
      return deleteHiddenCard(trx, scope, event.cardId);
    case "ballot.put":
      return saveBallotLine(trx, scope, { ...event, voterName });
  }
}

async function keepRecorded(
  trx: RoomTransaction,
  scope: MeetingScope,
  event: RecordedEvent,
  now: Date,
): Promise<void> {
  switch (event.kind) {
    case "meeting.opened":
      return markMeetingOpened(trx, scope);
    case "meeting.closed":
      return markMeetingClosed(trx, scope, now, new Date(now.getTime() + dayMs));
    case "cards.revealed":
      return revealCards(trx, scope, event.cards.map(keptCard));
    case "card.edited":
      return updateCardText(trx, scope, event.cardId, event.text);
    case "vote.opened":
    case "vote.closed":
      return deleteBallots(trx, scope);
    case "commitment.put":
      return saveCommitment(trx, scope, event.commitment);
    case "commitment.removed":
      return deleteCommitment(trx, scope, event.id);
    case "earlier.answered":
      return answerCommitment(trx, scope, event.answer);
  }
}

type RevealedCard = Extract<RecordedEvent, { kind: "cards.revealed" }>["cards"][number];

function keptCard(card: RevealedCard) {
  const { id, text, kind, locale, origin, createdInMinute, signature } = card;
  return { id, text, kind, locale, origin, createdInMinute, signature };
}
