import type {
  createObstacle as createRequest,
  mergeObstacle as mergeRequest,
  placeObstacle as placeRequest,
  updateObstacle as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  addRecordLink,
  asTenant,
  findAnalysis,
  findProcess,
  insertObstacle,
  joinObservations,
  listRecordLinks,
  lockObservations,
  lockObstacle,
  markMerged,
  removeRecordLink,
  type TenantScope,
  type TenantTransaction,
  updateObstacle as updateRow,
  placeObstacle as writePlace,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { type ObstacleAmong, readSummary } from "./obstacle-reading.ts";
import { readGroup } from "./session-voices.ts";

type Told = Promise<Result<ObstacleAmong, Refusal>>;

/** Names an obstacle; asked twice with one id it is made once. */
export async function createObstacle(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Told {
  const { id, observationIds, group, ...content } = body;
  const { scope } = who;
  const taken = group === null ? ok(null) : await readGroup(context, who, group);
  if (!taken.ok) return taken;
  return asTenant(context.db, scope, async (trx) => {
    const isNew = await insertObstacle(trx, scope, id, content, taken.value?.voices ?? null);
    if ((await lockObstacle(trx, scope, id)) === undefined) {
      return failed({ code: "obstacle.exists" });
    }
    if (isNew) {
      await joinAll(trx, scope, observationIds, id);
      if (group !== null && taken.value !== null) {
        await addRecordLink(
          trx,
          scope,
          { kind: "meeting-group", id: group.groupId, organisationId: taken.value.hostId },
          { kind: "obstacle", id },
          "became",
        );
      }
    }
    return readSummary(trx, who, id);
  });
}

/** Describes an obstacle anew, unless another did so meanwhile. */
export function updateObstacle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Told {
  const { basedOn, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const done = await updateRow(trx, who.scope, params.id, content, basedOn);
    const found = await readSummary(trx, who, params.id);
    return found.ok && !done ? failed({ code: "obstacle.conflict" }) : found;
  });
}

/** Puts an obstacle on a step or hand-off of a process, with what was measured there. */
export function placeObstacle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof placeRequest>,
): Told {
  const { scope } = who;
  return asTenant(context.db, scope, async (trx) => {
    const before = await lockObstacle(trx, scope, params.id);
    if (before === undefined) return failed({ code: "obstacle.unknown" });
    const { processId, analysisId } = body;
    if (processId !== null && (await findProcess(trx, scope, processId)) === undefined) {
      return failed({ code: "process.unknown" });
    }
    // What everybody in the house reads may name only what everybody in the house may open.
    const analysis = analysisId === null ? null : await findAnalysis(trx, scope, analysisId);
    if (analysis !== null && analysis?.sharing !== "organisation") {
      return failed({ code: "analysis.unknown" });
    }
    await writePlace(trx, scope, params.id, body);
    const obstacle = { kind: "obstacle", id: params.id };
    const ends = [
      ["process", before.process_id, processId],
      ["analysis", before.analysis_id, analysisId],
    ] as const;
    for (const [kind, was, is] of ends) {
      if (was !== null && was !== is) {
        await removeRecordLink(trx, scope, obstacle, { kind, id: was });
      }
      if (is !== null) await addRecordLink(trx, scope, obstacle, { kind, id: is }, "placed-on");
    }
    return readSummary(trx, who, params.id);
  });
}

/** Carries an obstacle on in another with all its notes, or takes the two apart again. */
export function mergeObstacle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof mergeRequest>,
): Told {
  const { scope } = who;
  const { id } = params;
  const { intoId } = body;
  return asTenant(context.db, scope, async (trx) => {
    // Locked in the order of ids, so that two people joining crosswise do not wait for each other.
    const rows = new Map<string, Awaited<ReturnType<typeof lockObstacle>>>();
    for (const one of [...new Set([id, intoId ?? id])].sort()) {
      rows.set(one, await lockObstacle(trx, scope, one));
    }
    const own = rows.get(id);
    if (own === undefined) return failed({ code: "obstacle.unknown" });
    if (intoId === null) {
      if (own.merged_into !== null) await takeApart(trx, scope, id, own.merged_into);
      return readSummary(trx, who, id);
    }
    const into = rows.get(intoId);
    if (into === undefined) return failed({ code: "obstacle.unknown" });
    if (own.merged_into === intoId) return readSummary(trx, who, id);
    if (id === intoId || into.merged_into !== null || own.merged_into !== null) {
      return failed({ code: "obstacle.merged" });
    }
    await joinAll(trx, scope, await notesOf(trx, scope, id), intoId);
    await markMerged(trx, scope, id, intoId);
    const link = { kind: "obstacle", id };
    await addRecordLink(trx, scope, link, { kind: "obstacle", id: intoId }, "merged-into");
    return readSummary(trx, who, id);
  });
}

/** Ids of notes that were ever joined to an obstacle, by the links that are kept. */
async function notesOf(trx: TenantTransaction, scope: TenantScope, id: string) {
  const links = await listRecordLinks(trx, scope, [id]);
  return links
    .filter((link) => link.relation === "joined" && link.to_id === id)
    .map((link) => link.from_id);
}

async function joinAll(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: readonly string[],
  obstacleId: string,
): Promise<void> {
  const notes = await lockObservations(trx, scope, ids);
  await joinObservations(
    trx,
    scope,
    notes.map((note) => note.id),
    obstacleId,
  );
  for (const { id } of notes) {
    const note = { kind: "observation", id };
    await addRecordLink(trx, scope, note, { kind: "obstacle", id: obstacleId }, "joined");
  }
}

/** Notes go back to where they were joined first, unless somebody took them elsewhere meanwhile. */
async function takeApart(trx: TenantTransaction, scope: TenantScope, id: string, from: string) {
  const back = (await lockObservations(trx, scope, await notesOf(trx, scope, id))).filter(
    (note) => note.obstacle_id === from,
  );
  await joinObservations(
    trx,
    scope,
    back.map((note) => note.id),
    id,
  );
  for (const note of back) {
    const link = { kind: "observation", id: note.id };
    await removeRecordLink(trx, scope, link, { kind: "obstacle", id: from });
  }
  await markMerged(trx, scope, id, null);
  await removeRecordLink(trx, scope, { kind: "obstacle", id }, { kind: "obstacle", id: from });
}
