import { failed, ok, type Result } from "@talka/engine";
import {
  findFundingProfile,
  findProject,
  listOrganisationsById,
  listProjectPartners,
  listSuccessions,
  type TenantTransaction,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Reader } from "../policies/principal.ts";
import type { ShownProject } from "../presenters/present-project.ts";

/** A project the organisation leads or takes part in; others find none. */
export async function readProject(
  trx: TenantTransaction,
  who: Reader,
  id: string,
): Promise<Result<ShownProject, Refusal>> {
  const row = await findProject(trx, who.scope, id);
  if (row === undefined) return failed({ code: "project.unknown" });
  const partners = await listProjectPartners(trx, who.scope, [id]);
  const ids = new Set(partners.map((one) => one.partner_id));
  const successions = (await listSuccessions(trx)).filter(
    (one) => ids.has(one.from_id) || ids.has(one.to_id),
  );
  const known = [...ids, ...successions.flatMap((one) => [one.from_id, one.to_id])];
  const isLead = row.organisation_id === who.scope.organisationId;
  return ok({
    row,
    partners,
    organisations: await listOrganisationsById(trx, [...new Set(known)]),
    successions,
    fundingProfile:
      row.funding_profile_id === null
        ? null
        : ((await findFundingProfile(trx, who.scope, row.funding_profile_id)) ?? null),
    isLead,
    mayEdit: isLead && who.rights.has("programme.manage"),
  });
}
