import { asGate, deleteExpired, type Expired, keepExisting, listDeletedLogs } from "@talka/storage";
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

/** Does both now and every hour. Failures are told and tried again; they stop nothing. */
export function startRetention(
  services: Services,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = deleteWhatExpired(services)
      .then(() => removeLeftBehindEvents(services))
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
