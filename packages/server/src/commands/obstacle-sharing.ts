import type { echoObstacle as echoRequest, shareObstacle as shareRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  addEcho,
  asTenant,
  findNeighbourObstacle,
  findOrganisation,
  lockObstacle,
  type NeighbourObstacleRow,
  recordAuditEvent,
  removeEcho,
  sendNotice,
  unshareObstacle,
  shareObstacle as writeShared,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownObstacles } from "../presenters/present-voices.ts";
import type { RequestContext } from "../services.ts";
import { localDay } from "./local-day.ts";
import { type ObstacleAmong, readObstacles, readSummary } from "./obstacle-reading.ts";

/** Shows title and waste of an obstacle to the network as they are now, or takes them back. */
export function shareObstacle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof shareRequest>,
): Promise<Result<ObstacleAmong, Refusal>> {
  const { scope } = who;
  return asTenant(context.db, scope, async (trx) => {
    const row = await lockObstacle(trx, scope, params.id);
    if (row === undefined) return failed({ code: "obstacle.unknown" });
    if (body.shared && row.merged_into !== null) return failed({ code: "obstacle.merged" });
    if (body.shared) await writeShared(trx, scope, row);
    else await unshareObstacle(trx, scope, row.id);
    await recordAuditEvent(trx, {
      ...scope,
      action: body.shared ? "obstacle.shared" : "obstacle.unshared",
      subject: { kind: "obstacle", id: row.id },
    });
    return readSummary(trx, who, row.id);
  });
}

/** A neighbour's obstacle among all that are shown. */
export interface NeighbourAmong {
  readonly all: ShownObstacles;
  readonly row: NeighbourObstacleRow;
}

/** Says for one's own municipality that it has a neighbour's obstacle too, or takes it back. */
export function echoObstacle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof echoRequest>,
): Promise<Result<NeighbourAmong, Refusal>> {
  const { scope } = who;
  return asTenant(context.db, scope, async (trx) => {
    const shown = await findNeighbourObstacle(trx, scope, params.id);
    if (shown === undefined) return failed({ code: "obstacle.unknown" });
    if (!body.has) await removeEcho(trx, scope, shown.id);
    else if (await addEcho(trx, scope, shown, localDay(context.now()))) {
      const own = await findOrganisation(trx, scope.organisationId);
      await sendNotice(trx, scope, {
        organisationId: shown.organisation_id,
        to: { right: "practice.release" },
        kind: "obstacle.echoed",
        about: { kind: "obstacle", id: shown.id },
        words: { title: shown.title, organisation: own?.name_lv ?? "" },
      });
    }
    const all = await readObstacles(trx, who);
    const row = all.neighbours.find((one) => one.id === shown.id);
    return row === undefined ? failed({ code: "obstacle.unknown" }) : ok({ all, row });
  });
}
