import { EngineClient } from "../engine-client.ts";
import type { findBetter, findPrices } from "./search.ts";

interface Methods {
  readonly findBetter: typeof findBetter;
  readonly findPrices: typeof findPrices;
  // biome-ignore lint/suspicious/noExplicitAny: as in Handlers, the arguments differ by method
  readonly [name: string]: any;
}

let client: EngineClient<Methods> | null = null;

/** A worker of its own for searches, so that what is on the screen goes on meanwhile. */
export function searchEngine(): EngineClient<Methods> {
  client ??= new EngineClient<Methods>(
    () =>
      new Worker(new URL("./search-worker.ts", import.meta.url), {
        type: "module",
        name: "search",
      }),
  );
  return client;
}
