import type { TeamPage } from "@talka/contract";
import type { TeamRow } from "@talka/storage";

/** A team as its municipality sees it. */
export function presentTeam(row: TeamRow): TeamPage {
  return {
    id: row.id,
    name: row.name,
    tier: row.tier,
    parentId: row.parent_id,
    closedOn: row.closed_on,
  };
}
