import { EngineClient } from "./engine-client.ts";
import type { importHandlers } from "./import/import-handlers.ts";
import type { logHandlers } from "./log-handlers.ts";
import type { queries } from "./queries/index.ts";

type Methods = typeof importHandlers & typeof logHandlers & typeof queries;

let client: EngineClient<Methods> | null = null;

/** The page's one engine worker, started when first asked for. */
export function engine(): EngineClient<Methods> {
  client ??= new EngineClient<Methods>(
    new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "engine" }),
  );
  return client;
}
