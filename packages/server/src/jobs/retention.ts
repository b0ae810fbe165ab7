import {
  asGate,
  deleteExpired,
  deleteStaleUploads,
  type Expired,
  keepAwaitedUploads,
  keepExisting,
  listDeletedLogs,
} from "@talka/storage";
import { tellOverdueEscalations } from "../commands/escalations.ts";
import { removeUnusedFiles } from "../commands/material-files.ts";
import { closeDuePulses } from "../commands/pulses.ts";
import { forgetOldAnswers, settleRounds } from "../commands/settle-rounds.ts";
import type { Services } from "../services.ts";

const hourMs = 3_600_000;

/** Deletes what has passed its time (domain §6.7); `null` where another server is at it. */
export async function deleteWhatExpired(services: Services): Promise<Expired | null> {
  return asGate(services.db, (trx) => deleteExpired(trx, services.now()));
}

const weekMs = 7 * 24 * hourMs;

/** Removes events whose log or organisation is gone: a server killed in between had not yet done so. */
export async function removeLeftBehindEvents({ db, events, now }: Services): Promise<void> {
  const since = new Date(now().getTime() - weekMs);
  const stored = await events.organisationIds();
  const { deleted, existing } = await asGate(db, async (trx) => ({
    deleted: await listDeletedLogs(trx, since),
    existing: await keepExisting(trx, stored),
  }));
  for (const { scope, logId } of deleted) await events.remove(scope, logId);
  for (const id of stored) if (!existing.has(id)) await events.removeAllOf(id);
}

/** Removes files and uploads of materials whose rows are gone, and uploads nobody went on with. */
export async function tidyMaterials(services: Services): Promise<void> {
  const { db, materials, now } = services;
  await asGate(db, (trx) => deleteStaleUploads(trx, now()));
  const stored = await materials.list();
  const { existing, awaited } = await asGate(db, async (trx) => ({
    existing: await keepExisting(
      trx,
      stored.map((one) => one.organisationId),
    ),
    awaited: await keepAwaitedUploads(
      trx,
      stored.flatMap((one) => one.uploadIds),
    ),
  }));
  for (const { organisationId, uploadIds, contents } of stored) {
    if (!existing.has(organisationId)) {
      await materials.removeAllOf(organisationId);
      continue;
    }
    for (const id of uploadIds) {
      if (!awaited.has(id)) await materials.dropUpload(organisationId, id);
    }
    const unused = contents.map((sha256) => ({ id: "", sha256 }));
    await removeUnusedFiles(services, organisationId, unused);
  }
}

/** Opens and closes rounds of evaluations on their days, and forgets answers of a year ago. */
export async function keepEvaluations(services: Services): Promise<void> {
  await settleRounds(services);
  await forgetOldAnswers(services);
}

/** Closes pulses after their last day, and tells of escalations nobody has answered in time. */
export async function keepBoards(services: Services): Promise<void> {
  await closeDuePulses(services);
  await tellOverdueEscalations(services);
}

/** Does all of it now and every hour. Failures are told and tried again; they stop nothing. */
export function startRetention(
  services: Services,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = deleteWhatExpired(services)
      .then(() => removeLeftBehindEvents(services))
      .then(() => tidyMaterials(services))
      .then(() => keepEvaluations(services))
      .then(() => keepBoards(services))
      .catch(onFailure);
  };
  run();
  const timer = setInterval(run, hourMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
