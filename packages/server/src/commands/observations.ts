import type {
  correctObservation as correctRequest,
  createObservation as createRequest,
  joinObservation as joinRequest,
  photographObservation as photographRequest,
  getObservationPhoto as photoRequest,
  withdrawObservation as withdrawRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { stripPhoto } from "@talka/exchange";
import { correctionDays } from "@talka/lean";
import {
  addRecordLink,
  asTenant,
  correctObservation as correctRow,
  findObservationPhoto,
  findProcess,
  insertObservation,
  joinObservations,
  listObservations as listRows,
  lockObservations,
  lockObstacle,
  type ObservationRow,
  removeRecordLink,
  saveObservationPhoto,
  type TenantTransaction,
  withdrawObservation as withdrawRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { WrittenFile } from "../presenters/present-bytes.ts";
import { tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { localDay } from "./local-day.ts";

/** Notes of one's own organisation. */
export function listObservations(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ObservationRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope)));
}

/** Keeps a note; sent twice with one id it is kept once. Who sent it is written down nowhere. */
export function createObservation(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ObservationRow, Refusal>> {
  const { id, secret, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    await insertObservation(trx, who.scope, id, await withKnownProcess(trx, who, content), {
      sentOn: localDay(context.now()),
      secretHash: tokenHash(secret),
    });
    const row = (await lockObservations(trx, who.scope, [id]))[0];
    return row === undefined ? failed({ code: "observation.exists" }) : ok(row);
  });
}

/** Writes a note anew, for whoever has its secret, for a day. */
export function correctObservation(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof correctRequest>,
): Promise<Result<ObservationRow, Refusal>> {
  const { secret, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await withKnownProcess(trx, who, content);
    const done = await correctRow(trx, who.scope, params.id, known, inTime(context, secret));
    const row = (await lockObservations(trx, who.scope, [params.id]))[0];
    if (row === undefined) return failed({ code: "observation.unknown" });
    return done ? ok(row) : failed({ code: "observation.fixed" });
  });
}

/** Takes a note back, for whoever has its secret, for a day. One that is gone already is gone. */
export function withdrawObservation(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof withdrawRequest>,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (await withdrawRow(trx, who.scope, params.id, inTime(context, body.secret))) return ok(null);
    const row = (await lockObservations(trx, who.scope, [params.id]))[0];
    return failed({ code: row === undefined ? "observation.unknown" : "observation.fixed" });
  });
}

/** Puts a picture to a note without what the picture tells beside itself, or takes it off. */
export async function photographObservation(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof photographRequest>,
): Promise<Result<ObservationRow, Refusal>> {
  const given = body.photo === null ? null : Buffer.from(body.photo, "base64");
  const stripped = given === null ? null : stripPhoto("jpg", given);
  if (given !== null && stripped === null) return failed({ code: "observation.no-photo" });
  const photo = stripped === null ? null : Buffer.from(stripped.bytes);
  return asTenant(context.db, who.scope, async (trx) => {
    const may = inTime(context, body.secret);
    const done = await saveObservationPhoto(trx, who.scope, params.id, photo, may);
    const row = (await lockObservations(trx, who.scope, [params.id]))[0];
    if (row === undefined) return failed({ code: "observation.unknown" });
    return done ? ok(row) : failed({ code: "observation.fixed" });
  });
}

/** The picture of a note. */
export async function getObservationPhoto(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof photoRequest>,
): Promise<Result<WrittenFile, Refusal>> {
  const photo = await asTenant(context.db, who.scope, (trx) =>
    findObservationPhoto(trx, who.scope, params.id),
  );
  if (photo === undefined) return failed({ code: "observation.unknown" });
  return ok({ bytes: photo, mediaType: "image/jpeg", fileName: `${params.id}.jpg` });
}

/** Joins a note to an obstacle, or takes it apart again. */
export function joinObservation(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof joinRequest>,
): Promise<Result<ObservationRow, Refusal>> {
  const { scope } = who;
  return asTenant(context.db, scope, async (trx) => {
    if (body.obstacleId !== null) {
      const obstacle = await lockObstacle(trx, scope, body.obstacleId);
      if (obstacle === undefined) return failed({ code: "obstacle.unknown" });
      if (obstacle.merged_into !== null) return failed({ code: "obstacle.merged" });
    }
    const before = (await lockObservations(trx, scope, [params.id]))[0];
    if (before === undefined) return failed({ code: "observation.unknown" });
    const note = { kind: "observation", id: before.id };
    if (before.obstacle_id !== null && before.obstacle_id !== body.obstacleId) {
      await removeRecordLink(trx, scope, note, { kind: "obstacle", id: before.obstacle_id });
    }
    await joinObservations(trx, scope, [before.id], body.obstacleId);
    if (body.obstacleId !== null) {
      const obstacle = { kind: "obstacle", id: body.obstacleId };
      await addRecordLink(trx, scope, note, obstacle, "joined");
    }
    return ok({ ...before, obstacle_id: body.obstacleId });
  });
}

const dayMs = 24 * 3_600_000;

function inTime(context: RequestContext, secret: string) {
  const since = new Date(context.now().getTime() - correctionDays * dayMs);
  return { secretHash: tokenHash(secret), sentSince: localDay(since) };
}

/** A note that waited on a phone may name a process that is gone: the note is worth more. */
async function withKnownProcess<Content extends { readonly processId: string | null }>(
  trx: TenantTransaction,
  who: Actor,
  content: Content,
): Promise<Content> {
  if (content.processId === null) return content;
  const found = await findProcess(trx, who.scope, content.processId);
  return found === undefined ? { ...content, processId: null } : content;
}
