import type { getThread as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  beginWalk,
  carriedOnBy,
  isThreadKind,
  isThreadRelation,
  metRecords,
  recordKey,
  stepWalk,
  type ThreadLink,
  type ThreadRecord,
} from "@talka/lean";
import {
  asTenant,
  listOrganisationsById,
  listRecordLinks,
  listSuccessions,
  type RecordLinkRow,
  type TenantScope,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownThread } from "../presenters/present-thread.ts";
import type { RequestContext } from "../services.ts";
import { findTitles } from "./thread-titles.ts";

/** What a record came from and what came of it, as far as the reader may see. */
export async function getThread(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof request>,
): Promise<Result<ShownThread, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const walked = await walkThread(trx, who.scope, params);
    const records = walked.met.map((one) => one.record);
    const titleOf = await findTitles(trx, who.scope, records);
    const start = titleOf(params);
    if (start === undefined) return failed({ code: "thread.unknown" });
    const homeOf = (record: ThreadRecord) =>
      titleOf(record)?.organisation_id ??
      walked.homes.get(recordKey(record)) ??
      start.organisation_id;
    const successions = await listSuccessions(trx);
    const homes = [...new Set(records.map(homeOf))];
    const named = [...homes, ...homes.flatMap((id) => carriedOnBy(successions, id))];
    return ok({
      ownId: who.scope.organisationId,
      met: walked.met,
      links: walked.links,
      isCut: walked.isCut,
      titleOf,
      homeOf,
      successions,
      organisations: await listOrganisationsById(trx, [...new Set(named)]),
    });
  });
}

async function walkThread(trx: TenantTransaction, scope: TenantScope, start: ThreadRecord) {
  let walk = beginWalk({ kind: start.kind, id: start.id });
  const links = new Map<string, ThreadLink>();
  const homes = new Map<string, string>();
  while (walk.frontier.length > 0) {
    const ids = [...new Set(walk.frontier.map((one) => one.record.id))];
    const rows = await listRecordLinks(trx, scope, ids);
    const known = rows.flatMap((row) => {
      const link = linkOf(row);
      if (link === null) return [];
      links.set(row.id, link);
      homes.set(recordKey(link.from), row.from_organisation_id);
      homes.set(recordKey(link.to), row.to_organisation_id);
      return [link];
    });
    walk = stepWalk(walk, known);
  }
  return { met: metRecords(walk), links: [...links.values()], homes, isCut: walk.isCut };
}

/** A kind or relation of a newer version than this one is passed over. */
function linkOf(row: RecordLinkRow): ThreadLink | null {
  const { from_kind: from, to_kind: to, relation } = row;
  if (!isThreadKind(from) || !isThreadKind(to) || !isThreadRelation(relation)) return null;
  return { from: { kind: from, id: row.from_id }, to: { kind: to, id: row.to_id }, relation };
}
