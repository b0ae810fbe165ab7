import type { Route } from "../route.ts";
import { countUnseenNoticesRoute } from "./count-unseen-notices.ts";
import { getHomeRoute } from "./get-home.ts";
import { getMailChoiceRoute } from "./get-mail-choice.ts";
import { getThreadRoute } from "./get-thread.ts";
import { listNoticesRoute } from "./list-notices.ts";
import { markNoticeSeenRoute } from "./mark-notice-seen.ts";
import { markNoticesSeenRoute } from "./mark-notices-seen.ts";
import { turnDigestOffRoute } from "./turn-digest-off.ts";
import { updateMailChoiceRoute } from "./update-mail-choice.ts";

/** Endpoints of the thread, the first page, notices and e-mail. */
export const threadRoutes: readonly Route[] = [
  getThreadRoute,
  getHomeRoute,
  listNoticesRoute,
  countUnseenNoticesRoute,
  markNoticeSeenRoute,
  markNoticesSeenRoute,
  getMailChoiceRoute,
  updateMailChoiceRoute,
  turnDigestOffRoute,
];
