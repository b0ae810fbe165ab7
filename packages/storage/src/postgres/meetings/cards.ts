import type { RoomTransaction } from "../transactions.ts";
import type { MeetingScope } from "./meeting-scope.ts";

/** A card as kept. */
export interface CardRow {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly locale: string;
  readonly origin: string;
  readonly createdInMinute: string;
  readonly signature: string | null;
}

/** Keeps a card that is not revealed yet; `keyHash` of `null` is a card of paper. */
export async function saveHiddenCard(
  trx: RoomTransaction,
  scope: MeetingScope,
  card: CardRow,
  keyHash: Buffer | null,
): Promise<void> {
  await deleteHiddenCard(trx, scope, card.id);
  await insertCards(trx, scope, [card], false);
  if (keyHash === null) return;
  await trx
    .insertInto("meeting_card_key")
    .values({ ...owned(scope), card_id: card.id, key_hash: keyHash })
    .execute();
}

/** Forgets a card that is not revealed yet. */
export async function deleteHiddenCard(
  trx: RoomTransaction,
  { meetingId }: MeetingScope,
  cardId: string,
): Promise<void> {
  await trx
    .deleteFrom("meeting_card")
    .where("meeting_id", "=", meetingId)
    .where("id", "=", cardId)
    .where("revealed", "=", false)
    .execute();
}

/**
 * Keeps cards as revealed. Those that waited are written anew all at once in the order drawn, so that
 * not even the places of rows tell which came first; their keys are gone.
 */
export async function revealCards(
  trx: RoomTransaction,
  scope: MeetingScope,
  cards: readonly CardRow[],
): Promise<void> {
  const { meetingId } = scope;
  const ids = cards.map((card) => card.id);
  await trx
    .deleteFrom("meeting_card")
    .where("meeting_id", "=", meetingId)
    .where("id", "in", ids)
    .execute();
  await insertCards(trx, scope, cards, true);
}

/** Words a revealed card anew. */
export async function updateCardText(
  trx: RoomTransaction,
  { meetingId }: MeetingScope,
  cardId: string,
  text: string,
): Promise<void> {
  await trx
    .updateTable("meeting_card")
    .set({ text })
    .where("meeting_id", "=", meetingId)
    .where("id", "=", cardId)
    .execute();
}

async function insertCards(
  trx: RoomTransaction,
  scope: MeetingScope,
  cards: readonly CardRow[],
  revealed: boolean,
): Promise<void> {
  await trx
    .insertInto("meeting_card")
    .values(
      cards.map(({ createdInMinute, signature: _, ...card }) => ({
        ...owned(scope),
        ...card,
        created_in_minute: createdInMinute,
        revealed,
      })),
    )
    .execute();
  const signed = cards.flatMap(({ id, signature }) =>
    signature === null ? [] : [{ ...owned(scope), card_id: id, name: signature }],
  );
  if (signed.length > 0) await trx.insertInto("meeting_signature").values(signed).execute();
}

function owned({ organisationId, meetingId }: MeetingScope) {
  return { organisation_id: organisationId, meeting_id: meetingId };
}
