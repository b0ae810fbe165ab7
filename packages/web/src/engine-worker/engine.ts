import { EngineClient, type Restoring } from "./engine-client.ts";
import type { importHandlers } from "./import/import-handlers.ts";
import type { logHandlers } from "./log-handlers.ts";
import type { OpenedLog } from "./opened-log.ts";
import type { queries } from "./queries/index.ts";

type Methods = typeof importHandlers & typeof logHandlers & typeof queries;

let client: EngineClient<Methods> | null = null;

/** The page's one engine worker, started when first asked for. */
export function engine(): EngineClient<Methods> {
  client ??= new EngineClient<Methods>(
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "engine" }),
    { restoringAfter },
  );
  return client;
}

/** How a log comes back after its worker was ended: from this browser or from the server. */
export function restoringAfter(
  method: string,
  args: unknown,
  value: unknown,
): Restoring | undefined {
  switch (method) {
    // what was read of a file is nowhere else
    case "readFile":
      return { kind: "impossible" };
    case "finishImport":
    case "noteSaved":
    case "openLocal": {
      const opened = value as OpenedLog | null;
      if (opened === null) return undefined;
      if (!opened.isKept) return { kind: "impossible" };
      return { kind: "call", method: "openLocal", args: undefined, isSame: isLike(opened) };
    }
    case "openEventLog":
      return { kind: "call", method, args, isSame: isLike(value as OpenedLog) };
    default:
      return undefined;
  }
}

function isLike({ name, summary }: OpenedLog): (value: unknown) => boolean {
  const like = JSON.stringify([name, summary]);
  return (value) => {
    const other = value as OpenedLog | null;
    return other !== null && JSON.stringify([other.name, other.summary]) === like;
  };
}
