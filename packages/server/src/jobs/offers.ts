import { settleAllDesks } from "../commands/event-desk.ts";
import type { Services } from "../services.ts";

const minuteMs = 60_000;

/**
 * Every minute, lets offers that nobody answered go to the next; reading an event does the same for
 * that event. Failures are told and tried again; they stop nothing.
 */
export function startOffers(
  services: Services,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = running.then(() => settleAllDesks(services)).catch(onFailure);
  };
  run();
  const timer = setInterval(run, minuteMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
