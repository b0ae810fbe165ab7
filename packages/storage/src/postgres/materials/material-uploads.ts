import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { AnyTransaction, TenantTransaction } from "../transactions.ts";
import type { DeletedFile, MaterialFileRow } from "./materials.ts";

/** A file as announced. */
export interface NewMaterialFile {
  readonly id: string;
  readonly materialId: string;
  readonly language: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string | null;
}

/** Announces a file; false where its id is taken. */
export async function insertMaterialUpload(
  trx: TenantTransaction,
  scope: TenantScope,
  file: NewMaterialFile,
): Promise<boolean> {
  const done = await trx
    .insertInto("material_file")
    .values({
      id: file.id,
      organisation_id: scope.organisationId,
      material_id: file.materialId,
      language: file.language,
      name: file.name,
      bytes: file.bytes,
      claimed_sha256: file.sha256,
      sha256: null,
      type_code: null,
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A file of one's own organisation, held until the transaction ends; `undefined` where it is gone. */
export function lockOwnMaterialFile(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<MaterialFileRow | undefined> {
  return trx
    .selectFrom("material_file")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** What was found out of a file that arrived whole. */
export interface ArrivedFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly typeCode: string;
  readonly details: object;
}

/** Says that a file arrived; the earlier one of its language goes. */
export async function markMaterialFileReady(
  trx: TenantTransaction,
  scope: TenantScope,
  file: Pick<MaterialFileRow, "id" | "material_id" | "language">,
  arrived: ArrivedFile,
): Promise<readonly DeletedFile[]> {
  // One at a time for a material: two files of one language may arrive together.
  await trx
    .selectFrom("material")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", file.material_id)
    .forUpdate()
    .execute();
  const replaced = await trx
    .deleteFrom("material_file")
    .where("organisation_id", "=", scope.organisationId)
    .where("material_id", "=", file.material_id)
    .where("language", "=", file.language)
    .where("state", "=", "ready")
    .where("id", "<>", file.id)
    .returning(["id", "sha256"])
    .execute();
  await trx
    .updateTable("material_file")
    .set({
      state: "ready",
      sha256: arrived.sha256,
      bytes: arrived.bytes,
      type_code: arrived.typeCode,
      details: JSON.stringify(arrived.details),
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", file.id)
    .execute();
  return replaced;
}

/** Deletes one file. */
export async function deleteMaterialFile(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<readonly DeletedFile[]> {
  return trx
    .deleteFrom("material_file")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .returning(["id", "sha256"])
    .execute();
}

/** Until the transaction ends nobody else begins or ends to use this content. */
export async function lockMaterialContent(
  trx: AnyTransaction,
  organisationId: string,
  sha256: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${organisationId}/${sha256}`}, 7))`.execute(
    trx,
  );
}
