import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import type { DrawnMapRow } from "./maps.ts";

/** Keeps the drawing of a locked map as the version after its newest. */
export async function insertMapVersion(
  trx: TenantTransaction,
  scope: TenantScope,
  map: DrawnMapRow,
  kept: { readonly version: number; readonly note: string; readonly validFrom: string },
): Promise<void> {
  await trx
    .insertInto("stream_map_version")
    .values({
      organisation_id: scope.organisationId,
      map_id: map.id,
      version: kept.version,
      title: map.title,
      state: map.state,
      note: kept.note,
      valid_from: kept.validFrom,
      drawn: JSON.stringify(map.drawn),
      revision: map.revision,
      created_by: scope.personId,
    })
    .execute();
  await trx
    .updateTable("stream_map")
    .set({ latest_version: kept.version })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", map.id)
    .execute();
}

const versions = (trx: TenantTransaction, scope: TenantScope, mapId: string) =>
  trx
    .selectFrom("stream_map_version")
    .select(["version", "title", "state", "note", "valid_from", "revision", "created_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("map_id", "=", mapId);

/** A kept version without its drawing. */
export type MapVersionRow = Awaited<ReturnType<typeof listMapVersions>>[number];

/** Versions of a map, newest first. */
export function listMapVersions(trx: TenantTransaction, scope: TenantScope, mapId: string) {
  return versions(trx, scope, mapId).orderBy("version", "desc").execute();
}

/** One version with its drawing. */
export function findMapVersion(
  trx: TenantTransaction,
  scope: TenantScope,
  mapId: string,
  version: number,
) {
  return versions(trx, scope, mapId)
    .select("drawn")
    .where("version", "=", version)
    .executeTakeFirst();
}
