import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  listBallots,
  listCauses,
  listEchoes,
  listNeighbourObstacles,
  listObservations,
  listOrganisations,
  listObstacles as listRows,
  listWhys,
  type ObstacleRow,
  type TenantTransaction,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownObstacle, ShownObstacles } from "../presenters/present-voices.ts";
import type { RequestContext } from "../services.ts";

/** Obstacles of one's own organisation, and those that neighbours show. */
export function listObstacles(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownObstacles, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await readObstacles(trx, who)));
}

/** One obstacle with its notes and causes. */
export function getObstacle(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<ShownObstacle, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readObstacle(trx, who, params.id));
}

/** Everything that a list of obstacles tells. */
export async function readObstacles(trx: TenantTransaction, who: Actor): Promise<ShownObstacles> {
  const { scope } = who;
  const organisations = await listOrganisations(trx, { country: null, on: null });
  return {
    ownId: scope.organisationId,
    rows: await listRows(trx, scope),
    echoes: await listEchoes(trx, scope),
    neighbours: await listNeighbourObstacles(trx, scope),
    organisations: new Map(organisations.map((one) => [one.id, one])),
  };
}

/** One obstacle among all. */
export interface ObstacleAmong {
  readonly all: ShownObstacles;
  readonly row: ObstacleRow;
}

/** An obstacle as a list shows it. */
export async function readSummary(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ObstacleAmong, Refusal>> {
  const all = await readObstacles(trx, who);
  const row = all.rows.find((one) => one.id === id);
  return row === undefined ? failed({ code: "obstacle.unknown" }) : ok({ all, row });
}

/** An obstacle as its page shows it. */
export async function readObstacle(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownObstacle, Refusal>> {
  const { scope } = who;
  const found = await readSummary(trx, who, id);
  if (!found.ok) return found;
  const notes = await listObservations(trx, scope);
  return ok({
    ...found.value,
    observations: notes.filter((one) => one.obstacle_id === id),
    whys: await listWhys(trx, scope, id),
    causes: await listCauses(trx, scope, id),
    ballots: await listBallots(trx, scope, id),
  });
}
