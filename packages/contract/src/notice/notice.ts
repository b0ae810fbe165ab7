import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, listOf } from "../request/fields.ts";

/** No more unseen notices are counted than this. */
export const MOST_COUNTED = 99;

/** Something that happened and that the reader should know. */
export const Notice = z
  .object({
    id: Id,
    /** Chooses the sentence; a kind that is not known is told plainly. */
    kind: z.string(),
    /** What the record is called, where it is open to the reader; else what the notice says of it. */
    title: z.union([z.string(), TranslatedTitle]).nullable(),
    words: z.record(z.string(), z.union([z.string(), z.number()])),
    /** Who let it be known. */
    from: OrganisationReference,
    at: Instant,
    isSeen: z.boolean(),
    /** Where one sees to it; `null` where there is nothing to open. */
    path: z.string().nullable(),
  })
  .meta({ id: "Notice" });
export type Notice = z.infer<typeof Notice>;

export const listNotices = describeRequest({
  method: "GET",
  path: "/api/notices",
  summary: "Notices for the reader and for the rights they have, newest first",
  response: z.object({ notices: listOf(Notice) }),
});
export const countUnseenNotices = describeRequest({
  method: "GET",
  path: "/api/notices/unseen",
  summary: "How many notices the reader has not seen, up to 99",
  response: z.object({ count: z.int().min(0).max(MOST_COUNTED) }),
});
export const markNoticeSeen = describeRequest({
  method: "POST",
  path: "/api/notices/:id/seen",
  summary: "Mark a notice as seen",
  params: IdParams,
});
/** Those that came later stay unseen: the reader has not had them before their eyes. */
export const markNoticesSeen = describeRequest({
  method: "POST",
  path: "/api/notices/seen",
  summary: "Mark every notice up to an instant as seen",
  body: z.object({ until: Instant }),
});
