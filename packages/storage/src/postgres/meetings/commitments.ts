import { sql } from "kysely";
import type { RoomTransaction } from "../transactions.ts";
import type { MeetingScope } from "./meeting-scope.ts";

/** A commitment as kept. */
export interface NewCommitment {
  readonly id: string;
  readonly organisationId: string | null;
  readonly action: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly measure: string;
  readonly ifThen: string;
}

/** Keeps a commitment, or words it anew; linked to the organisation where the directory has it, else named as in the room. */
export async function saveCommitment(
  trx: RoomTransaction,
  { organisationId, meetingId }: MeetingScope,
  commitment: NewCommitment,
): Promise<void> {
  const content = {
    for_organisation_id: sql<
      string | null
    >`(select id from organisation where id = ${commitment.organisationId})`,
    for_name: sql<string>`coalesce((select o->>'name'
      from meeting m, jsonb_array_elements(m.setup->'organisations') o
      where m.id = ${meetingId} and o->>'id' = ${commitment.organisationId}
        and not exists (select 1 from organisation where id::text = o->>'id')), '')`,
    action: commitment.action,
    owner: commitment.owner,
    due_on: commitment.dueOn,
    measure: commitment.measure,
    if_then: commitment.ifThen,
  };
  await trx
    .insertInto("meeting_commitment")
    .values({
      organisation_id: organisationId,
      meeting_id: meetingId,
      id: commitment.id,
      ...content,
      outcome: null,
    })
    .onConflict((conflict) => conflict.columns(["meeting_id", "id"]).doUpdateSet(content))
    .execute();
}

/** Takes a commitment out. */
export async function deleteCommitment(
  trx: RoomTransaction,
  { meetingId }: MeetingScope,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("meeting_commitment")
    .where("meeting_id", "=", meetingId)
    .where("id", "=", id)
    .execute();
}

/** Says what became of a commitment of an earlier meeting of the same host. */
export async function answerCommitment(
  trx: RoomTransaction,
  { organisationId, meetingId }: MeetingScope,
  answer: { readonly id: string; readonly outcome: string; readonly why: string },
): Promise<void> {
  await trx
    .updateTable("meeting_commitment")
    .set({ outcome: answer.outcome, why: answer.why })
    .where("organisation_id", "=", organisationId)
    .where("meeting_id", "<>", meetingId)
    .where("id", "=", answer.id)
    .execute();
}
