import { EngineClient } from "../engine-client.ts";
import type { runScenario, scenarioPicture } from "./run-scenario.ts";

interface Methods {
  readonly runScenario: typeof runScenario;
  readonly scenarioPicture: typeof scenarioPicture;
  // biome-ignore lint/suspicious/noExplicitAny: as in Handlers, the arguments differ by method
  readonly [name: string]: any;
}

/** Which of the two workers: one stays with today's way, one follows what is being changed. */
export type SimulationRole = "today" | "scenario";

const clients = new Map<SimulationRole, EngineClient<Methods>>();

/** A worker that simulates, started when first asked for; the log stays with the other worker. */
export function simulator(role: SimulationRole): EngineClient<Methods> {
  const known = clients.get(role);
  if (known !== undefined) return known;
  const made = new EngineClient<Methods>(
    () =>
      new Worker(new URL("./simulation-worker.ts", import.meta.url), {
        type: "module",
        name: `simulation-${role}`,
      }),
  );
  clients.set(role, made);
  return made;
}
