import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import type { NewFundingProfile } from "./insert-programme.ts";

const columns = ["id", "organisation_id", "content", "updated_at"] as const;

/** Funding profiles of the organisation, last changed first. */
export function listFundingProfiles(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("funding_profile")
    .select(columns)
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .execute();
}

/** A funding profile as kept. */
export type FundingProfileRow = Awaited<ReturnType<typeof listFundingProfiles>>[number];

/** A funding profile of whichever organisation: what a funder asks to be told is no secret. */
export function findFundingProfile(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return trx.selectFrom("funding_profile").select(columns).where("id", "=", id).executeTakeFirst();
}

/** Words a funding profile of the organisation anew; false where it is not there. */
export async function updateFundingProfile(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, content }: NewFundingProfile,
  now: Date,
): Promise<boolean> {
  const done = await trx
    .updateTable("funding_profile")
    .set({ content: JSON.stringify(content), updated_at: now })
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** How many projects and events of anybody in sight name a funding profile. */
export async function countFundedItems(
  trx: TenantTransaction,
  _scope: TenantScope,
  id: string,
): Promise<number> {
  const projects = await trx
    .selectFrom("project")
    .select("id")
    .where("funding_profile_id", "=", id)
    .execute();
  const events = await trx
    .selectFrom("event")
    .select("id")
    .where("funding_profile_id", "=", id)
    .execute();
  return projects.length + events.length;
}

/** Takes a funding profile of the organisation away; false where it is not there. */
export async function deleteFundingProfile(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("funding_profile")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
