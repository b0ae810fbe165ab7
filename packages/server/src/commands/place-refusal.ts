import { findProcess, listTeams, type TenantScope, type TenantTransaction } from "@talka/storage";
import type { Refusal } from "../given.ts";

/** Where a record belongs, or why it cannot belong there: a process or a team of somebody else. */
export async function placeRefusal(
  trx: TenantTransaction,
  scope: TenantScope,
  place: { readonly processId: string | null; readonly teamId: string | null },
): Promise<Refusal | null> {
  const { processId, teamId } = place;
  if (processId !== null && (await findProcess(trx, scope, processId)) === undefined) {
    return { code: "process.unknown" };
  }
  if (teamId !== null && !(await listTeams(trx, scope)).some((team) => team.id === teamId)) {
    return { code: "team.unknown" };
  }
  return null;
}
