import { asGate, deleteExpired, type Expired } from "@talka/storage";
import type { Services } from "../services.ts";

const hourMs = 3_600_000;

/** Deletes what has passed its time (domain §6.7); `null` where another server is at it. */
export async function deleteWhatExpired(services: Services): Promise<Expired | null> {
  return asGate(services.db, (trx) => deleteExpired(trx, services.now()));
}

/** Does so now and every hour. Failures are told and tried again; they stop nothing. */
export function startRetention(
  services: Services,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = deleteWhatExpired(services).catch(onFailure);
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
