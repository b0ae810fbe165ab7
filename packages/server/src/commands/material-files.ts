import { asGate, type DeletedFile, isContentUnused } from "@talka/storage";
import type { Services } from "../services.ts";

/** Removes what lies on disk of files whose rows are gone, where nothing else uses it. */
export async function removeUnusedFiles(
  { db, materials }: Services,
  organisationId: string,
  deleted: readonly DeletedFile[],
): Promise<void> {
  for (const { id, sha256 } of deleted) {
    if (sha256 === null) await materials.dropUpload(organisationId, id);
    else {
      await asGate(db, async (trx) => {
        if (!(await isContentUnused(trx, organisationId, sha256))) return;
        await materials.remove(organisationId, sha256);
      });
    }
  }
}
