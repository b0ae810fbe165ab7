import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  findAnalysis,
  findAnalysisVersion,
  listAnalysisVersions as findVersions,
  type VersionContentRow,
  type VersionRow,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

/** Versions of an analysis, newest first. */
export async function listAnalysisVersions(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<readonly VersionRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findAnalysis(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "analysis.unknown" });
    }
    return ok(await findVersions(trx, who.scope, params.id));
  });
}

/** One version with its content. */
export async function getAnalysisVersion(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string; readonly version: number } },
): Promise<Result<VersionContentRow, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findAnalysis(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "analysis.unknown" });
    }
    const row = await findAnalysisVersion(trx, who.scope, params.id, params.version);
    return row === undefined ? failed({ code: "analysis.version-unknown" }) : ok(row);
  });
}
