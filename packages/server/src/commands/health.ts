import { failed, ok, type Result } from "@talka/engine";
import { checkReadiness } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { RequestContext } from "../services.ts";

/** The process lives, or nobody would answer. */
export async function confirmLife(): Promise<Result<"ok", Refusal>> {
  return ok("ok");
}

/** The database answers and has every migration. */
export async function confirmReadiness(context: RequestContext): Promise<Result<string, Refusal>> {
  const migration = await checkReadiness(context.db);
  return migration === null ? failed({ code: "server.not-ready" }) : ok(migration);
}
