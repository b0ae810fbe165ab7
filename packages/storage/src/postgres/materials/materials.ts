import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { PublicTransaction, TenantTransaction } from "../transactions.ts";

/** What is said of a material. */
export interface MaterialContent {
  /** A translated text. */
  readonly title: object;
  readonly kind: string;
  readonly licence: string;
  readonly author: string;
  readonly visibility: string;
  readonly people: string;
}

/** A new material and what it belongs to. */
export interface NewMaterial extends MaterialContent {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly projectId: string | null;
  readonly fundingProfileId: string | null;
}

/** Keeps a material; false where its id is taken. */
export async function insertMaterial(
  trx: TenantTransaction,
  scope: TenantScope,
  { title, subjectKind, subjectId, projectId, fundingProfileId, ...rest }: NewMaterial,
): Promise<boolean> {
  const done = await trx
    .insertInto("material")
    .values({
      ...rest,
      title: JSON.stringify(title),
      subject_kind: subjectKind,
      subject_id: subjectId,
      project_id: projectId,
      funding_profile_id: fundingProfileId,
      organisation_id: scope.organisationId,
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Words a material anew. */
export async function updateMaterial(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  { title, ...rest }: MaterialContent,
): Promise<void> {
  await trx
    .updateTable("material")
    .set({ ...rest, title: JSON.stringify(title), updated_at: sql<Date>`now()` })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Deletes a material with its files, and tells whose contents may now be unused. */
export async function deleteMaterial(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<readonly DeletedFile[]> {
  const files = await trx
    .deleteFrom("material_file")
    .where("organisation_id", "=", scope.organisationId)
    .where("material_id", "=", id)
    .returning(["id", "sha256"])
    .execute();
  await trx
    .deleteFrom("material")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
  return files;
}

/** A file whose row is gone; `sha256` is `null` where it had not arrived whole. */
export interface DeletedFile {
  readonly id: string;
  readonly sha256: string | null;
}

/** Whoever reads: a member of an organisation, or anybody. The database hides the rest. */
type Reading = TenantTransaction | PublicTransaction;

function materials(trx: Reading) {
  return (trx as TenantTransaction)
    .selectFrom("material as m")
    .innerJoin("organisation as o", "o.id", "m.organisation_id")
    .leftJoin("funding_profile as f", "f.id", "m.funding_profile_id")
    .select(["m.id", "m.organisation_id", "m.subject_kind", "m.subject_id", "m.project_id"])
    .select(["m.title", "m.kind", "m.licence", "m.author", "m.visibility", "m.people"])
    .select(["m.created_by", "m.created_at", "m.funding_profile_id", "f.content as funding"])
    .select(["o.name_lv", "o.name_lt", "o.name_en"]);
}

/** Materials the reader may see: of one subject, of one organisation, or these; newest first. */
export async function listMaterials(
  trx: Reading,
  of:
    | { readonly subjectId: string }
    | { readonly organisationId: string }
    | { readonly ids: readonly string[] },
) {
  const query = materials(trx).orderBy("m.created_at", "desc").orderBy("m.id").limit(1_000);
  if ("subjectId" in of) return query.where("m.subject_id", "=", of.subjectId).execute();
  if ("organisationId" in of) {
    return query.where("m.organisation_id", "=", of.organisationId).execute();
  }
  return of.ids.length === 0 ? [] : query.where("m.id", "in", of.ids).execute();
}

/** A material as read. */
export type MaterialRow = Awaited<ReturnType<typeof listMaterials>>[number];

/** One material the reader may see, or `undefined`. */
export function findMaterial(trx: Reading, id: string) {
  return materials(trx).where("m.id", "=", id).executeTakeFirst();
}

/** The files of materials, by language: those that arrived, and for the owner those on their way. */
export async function listMaterialFiles(trx: Reading, materialIds: readonly string[]) {
  if (materialIds.length === 0) return [];
  return (trx as TenantTransaction)
    .selectFrom("material_file")
    .selectAll()
    .where("material_id", "in", materialIds)
    .orderBy("language")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** A file of a material as kept. */
export type MaterialFileRow = Awaited<ReturnType<typeof listMaterialFiles>>[number];

/** One file the reader may see, or `undefined`. */
export function findMaterialFile(trx: Reading, id: string): Promise<MaterialFileRow | undefined> {
  return (trx as TenantTransaction)
    .selectFrom("material_file")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
}
