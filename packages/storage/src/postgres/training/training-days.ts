import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What an organiser writes of a day of a cycle, beside its event. */
export interface TrainingDayContent {
  readonly topic: string;
  readonly ownTopic: string;
  readonly aim: string;
  readonly trainer: string;
  readonly assignment: string;
  readonly dueOn: string | null;
}

/** Puts an event into a cycle, or changes what it is there; false where it is in another cycle. */
export async function putTrainingDay(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly cycleId: string; readonly eventId: string },
  content: TrainingDayContent,
): Promise<boolean> {
  const written = {
    topic: content.topic,
    own_topic: content.ownTopic,
    aim: content.aim,
    trainer: content.trainer,
    assignment: content.assignment,
    due_on: content.dueOn,
  };
  const done = await trx
    .insertInto("training_day")
    .values((values) => ({
      organisation_id: scope.organisationId,
      cycle_id: ids.cycleId,
      event_id: ids.eventId,
      place: values
        .selectFrom("training_day")
        .select((one) => one.fn.coalesce(one.fn.max("place"), one.lit(0)).as("last"))
        .where("cycle_id", "=", ids.cycleId),
      ...written,
    }))
    .onConflict((conflict) =>
      conflict
        .column("event_id")
        .doUpdateSet(written)
        .where("training_day.cycle_id", "=", ids.cycleId),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes an event out of a cycle; it stays an event. False where it was not in it. */
export async function removeTrainingDay(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly cycleId: string; readonly eventId: string },
): Promise<boolean> {
  const done = await trx
    .deleteFrom("training_day")
    .where("organisation_id", "=", scope.organisationId)
    .where("cycle_id", "=", ids.cycleId)
    .where("event_id", "=", ids.eventId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** A day of a cycle with its event. */
export type TrainingDayRow = Awaited<ReturnType<typeof listTrainingDays>>[number];

/** Days of a cycle that one may see, by date. */
export function listTrainingDays(trx: TenantTransaction, _scope: TenantScope, cycleId: string) {
  return trx
    .selectFrom("training_day as d")
    .innerJoin("event as e", "e.id", "d.event_id")
    .select(["d.event_id", "d.topic", "d.own_topic", "d.aim", "d.trainer"])
    .select(["d.assignment", "d.due_on", "e.title", "e.starts_on", "e.ends_on", "e.place"])
    .select(["e.state", "e.visibility", "e.zone"])
    .where("d.cycle_id", "=", cycleId)
    .orderBy("e.starts_on")
    .orderBy("d.place")
    .orderBy("d.event_id")
    .execute();
}

/** Half-days of a cycle, in order, with their hours. */
export function listCycleHalfDays(trx: TenantTransaction, _scope: TenantScope, cycleId: string) {
  return trx
    .selectFrom("event_half_day as h")
    .innerJoin("training_day as d", "d.event_id", "h.event_id")
    .select(["h.event_id", "h.day", "h.half", "h.hours"])
    .where("d.cycle_id", "=", cycleId)
    .orderBy("h.day")
    .orderBy("h.half", "desc")
    .execute();
}

/** Training days of one's own organisation that are in no cycle yet, by date. */
export function listFreeTrainingDays(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("event as e")
    .leftJoin("training_day as d", "d.event_id", "e.id")
    .select(["e.id", "e.title", "e.starts_on"])
    .where("e.organisation_id", "=", scope.organisationId)
    .where("e.kind", "=", "training-day")
    .where("e.state", "<>", "cancelled")
    .where("d.event_id", "is", null)
    .orderBy("e.starts_on")
    .orderBy("e.id")
    .execute();
}

/** The kind of an event of one's own organisation. */
export function findOwnEventKind(trx: TenantTransaction, scope: TenantScope, eventId: string) {
  return trx
    .selectFrom("event")
    .select("kind")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", eventId)
    .executeTakeFirst();
}

/** Half-days of a new event of one's own organisation. */
export async function insertHalfDays(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
  halfDays: readonly { readonly day: string; readonly half: string; readonly hours: number }[],
): Promise<void> {
  if (halfDays.length === 0) return;
  await trx
    .insertInto("event_half_day")
    .values(
      halfDays.map((one) => ({
        organisation_id: scope.organisationId,
        event_id: eventId,
        ...one,
      })),
    )
    .execute();
}
