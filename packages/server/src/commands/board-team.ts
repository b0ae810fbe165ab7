import { failed, ok, type Result } from "@talka/engine";
import { personalDataIn } from "@talka/meeting";
import { listTeams, type TeamRow, type TenantScope, type TenantTransaction } from "@talka/storage";
import type { Refusal } from "../given.ts";

/** A team with the one above it. */
export interface BoardTeam {
  readonly team: TeamRow;
  readonly parent: TeamRow | null;
}

/** A team of one's own organisation. */
export async function findBoardTeam(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<Result<BoardTeam, Refusal>> {
  const teams = await listTeams(trx, scope);
  const team = teams.find((one) => one.id === id);
  if (team === undefined) return failed({ code: "team.unknown" });
  return ok({ team, parent: teams.find((one) => one.id === team.parent_id) ?? null });
}

/** A team that still meets, to write something for it. */
export async function findOpenTeam(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<Result<BoardTeam, Refusal>> {
  const found = await findBoardTeam(trx, scope, id);
  if (found.ok && found.value.team.closed_on !== null) return failed({ code: "team.closed" });
  return found;
}

/** No identity number is ever kept; what else points to a person the writer is asked about. */
export function personalCodeRefusal(...texts: readonly string[]): Refusal | null {
  return personalDataIn(texts.join("\n")).includes("personal-code")
    ? { code: "daily.personal-code" }
    : null;
}
