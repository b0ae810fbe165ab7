import { failed, ok, type Result } from "@talka/engine";
import { asTenant, findMapping, type MappingRow, saveMapping } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

interface WithShape {
  readonly params: { readonly shapeKey: string };
}

/** How a file of this shape was read last. */
export async function recallMapping(
  context: RequestContext,
  who: Actor,
  { params }: WithShape,
): Promise<Result<MappingRow, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findMapping(trx, who.scope, params.shapeKey);
    return row === undefined ? failed({ code: "mapping.unknown" }) : ok(row);
  });
}

/** Remembers how a file of this shape is read. */
export async function rememberMapping(
  context: RequestContext,
  who: Actor,
  { params, body }: WithShape & { readonly body: { readonly mapping: object } },
): Promise<Result<MappingRow, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok(await saveMapping(trx, who.scope, params.shapeKey, body.mapping, context.now())),
  );
}
