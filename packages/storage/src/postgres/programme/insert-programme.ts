import type { Insertable } from "kysely";
import type { Tables } from "../tables.ts";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Who pays, as kept. */
export interface NewFundingProfile {
  readonly id: string;
  readonly content: object;
}

/** Keeps a funding profile; false where its id is taken. */
export async function insertFundingProfile(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, content }: NewFundingProfile,
): Promise<boolean> {
  const done = await trx
    .insertInto("funding_profile")
    .values({ id, organisation_id: scope.organisationId, content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A project or network with its partners; the lead is among them. */
export interface NewProject {
  readonly id: string;
  readonly fundingProfileId: string | null;
  readonly kind: "project" | "network";
  /** A translated text. */
  readonly title: object;
  readonly theme: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly details: object;
  readonly partners: readonly ProjectPartner[];
}

/** An organisation in a project, with the days it takes part from and until. */
export interface ProjectPartner {
  readonly organisationId: string;
  readonly part: "lead" | "partner" | "associated";
  readonly since: string | null;
  readonly until: string | null;
}

/** Keeps a project and its partners; false where its id is taken. */
export async function insertProject(
  trx: TenantTransaction,
  scope: TenantScope,
  project: NewProject,
): Promise<boolean> {
  const done = await trx
    .insertInto("project")
    .values({
      id: project.id,
      organisation_id: scope.organisationId,
      funding_profile_id: project.fundingProfileId,
      kind: project.kind,
      title: JSON.stringify(project.title),
      theme: project.theme,
      starts_on: project.startsOn,
      ends_on: project.endsOn,
      member_ids: memberIds(scope, project.partners),
      details: JSON.stringify(project.details),
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await insertPartners(trx, scope, project.id, project.partners);
  return true;
}

/** Whoever may read a project: its lead and its partners, whatever their dates. */
export function memberIds(scope: TenantScope, partners: readonly ProjectPartner[]): string[] {
  return [...new Set([scope.organisationId, ...partners.map((one) => one.organisationId)])];
}

/** Adds the partners of a project. */
export async function insertPartners(
  trx: TenantTransaction,
  scope: TenantScope,
  projectId: string,
  partners: readonly ProjectPartner[],
): Promise<void> {
  if (partners.length === 0) return;
  await trx
    .insertInto("project_partner")
    .values(
      partners.map((partner) => ({
        organisation_id: scope.organisationId,
        project_id: projectId,
        partner_id: partner.organisationId,
        part: partner.part,
        since: partner.since,
        until: partner.until,
      })),
    )
    .execute();
}

type NewEventRow = Omit<
  Insertable<Tables["event"]>,
  "organisation_id" | "created_by" | "created_at" | "updated_at"
>;

/** Keeps an event of the organisation; false where its id is taken. */
export async function insertEvent(
  trx: TenantTransaction,
  scope: TenantScope,
  event: NewEventRow,
): Promise<boolean> {
  const done = await trx
    .insertInto("event")
    .values({ ...event, organisation_id: scope.organisationId, created_by: scope.personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
