import {
  MOST_COUNTED,
  type markNoticesSeen as seenAllRequest,
  type markNoticeSeen as seenRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { isThreadKind, type ThreadRecord } from "@talka/lean";
import {
  asTenant,
  countUnseenNotices as countUnseen,
  listNotices as listRows,
  markNoticesSeen as markSeen,
  type NoticeReader,
  type NoticeRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor, Reader } from "../policies/principal.ts";
import type { ShownNotice } from "../presenters/present-notice.ts";
import type { RequestContext } from "../services.ts";
import { findTitles } from "./thread-titles.ts";

const mostListed = 200;

/** Who reads notices: what one may do now decides, not what one might do when they were sent. */
export const noticeReader = ({ scope, rights }: Reader): NoticeReader => ({
  scope,
  rights: [...rights],
});

/** Notices for the reader, newest first. */
export function listNotices(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownNotice[], Refusal>> {
  const filter = { unseen: false, since: null, limit: mostListed };
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await listRows(trx, noticeReader(who), filter);
    const titleOf = await findTitles(trx, who.scope, rows.flatMap(recordOf));
    return ok(
      rows.map((row) => {
        const [about] = recordOf(row);
        return { row, title: about === undefined ? undefined : titleOf(about)?.title };
      }),
    );
  });
}

/** What a notice is about, where the thread knows its kind. */
export function recordOf({ about_kind: kind, about_id: id }: NoticeRow): readonly ThreadRecord[] {
  return isThreadKind(kind) ? [{ kind, id }] : [];
}

/** How many the reader has not seen. */
export function countUnseenNotices(
  context: RequestContext,
  who: Actor,
): Promise<Result<number, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok(await countUnseen(trx, noticeReader(who), MOST_COUNTED)),
  );
}

/** Marks one as seen; again, it stays so. */
export function markNoticeSeen(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof seenRequest>,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const marked = await markSeen(trx, noticeReader(who), { id: params.id });
    return marked > 0 ? ok(null) : failed({ code: "notice.unknown" });
  });
}

/** Marks all up to an instant as seen. */
export function markNoticesSeen(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof seenAllRequest>,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    await markSeen(trx, noticeReader(who), { until: new Date(body.until) });
    return ok(null);
  });
}
