import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** How the organisation last read a file of this shape; `undefined` where it never has. */
export function findMapping(trx: TenantTransaction, scope: TenantScope, shapeKey: string) {
  return trx
    .selectFrom("mapping_memory")
    .select(["shape_key", "mapping", "uses", "updated_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("shape_key", "=", shapeKey)
    .executeTakeFirst();
}

/** A remembered mapping as stored. */
export type MappingRow = NonNullable<Awaited<ReturnType<typeof findMapping>>>;

/** Remembers a mapping for a shape; the last one holds. */
export function saveMapping(
  trx: TenantTransaction,
  scope: TenantScope,
  shapeKey: string,
  mapping: object,
  now: Date,
) {
  return trx
    .insertInto("mapping_memory")
    .values({
      organisation_id: scope.organisationId,
      shape_key: shapeKey,
      mapping: JSON.stringify(mapping),
      uses: 1,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "shape_key"]).doUpdateSet({
        mapping: JSON.stringify(mapping),
        uses: sql<number>`mapping_memory.uses + 1`,
        updated_at: now,
      }),
    )
    .returning(["shape_key", "mapping", "uses", "updated_at"])
    .executeTakeFirstOrThrow();
}
