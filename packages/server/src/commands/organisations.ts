import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  findOrganisation,
  listOrganisations as findOrganisations,
  listServices as findServices,
  listDeadlineRules,
  listPredecessors,
  listSuccessors,
  type OrganisationRow,
  type SuccessionRow,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

interface DirectoryQuery {
  readonly query: { readonly country?: string | undefined; readonly on?: string | undefined };
}

/** The directory of organisations. */
export async function listOrganisations(
  context: RequestContext,
  who: Actor,
  { query }: DirectoryQuery,
) {
  const filter = { country: query.country ?? null, on: query.on ?? null };
  return asTenant(context.db, who.scope, async (trx) => ok(await findOrganisations(trx, filter)));
}

/** One organisation, what it was formerly and what became of it. */
export async function getOrganisation(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<
  Result<
    {
      organisation: OrganisationRow;
      parent: OrganisationRow | null;
      predecessors: readonly SuccessionRow[];
      successors: readonly SuccessionRow[];
    },
    Refusal
  >
> {
  return asTenant(context.db, who.scope, async (trx) => {
    const organisation = await findOrganisation(trx, params.id);
    if (organisation === undefined) return failed({ code: "organisation.unknown" });
    const parent =
      organisation.parent_id === null
        ? null
        : ((await findOrganisation(trx, organisation.parent_id)) ?? null);
    return ok({
      organisation,
      parent,
      predecessors: await listPredecessors(trx, params.id),
      successors: await listSuccessors(trx, params.id),
    });
  });
}

/** The catalogue of services with their dated rules. */
export async function listServices(context: RequestContext, who: Actor, { query }: DirectoryQuery) {
  return asTenant(context.db, who.scope, async (trx) =>
    ok({
      services: await findServices(trx, query.country ?? null),
      rules: await listDeadlineRules(trx, query.on ?? null),
    }),
  );
}
