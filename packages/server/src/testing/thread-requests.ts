import * as contract from "@talka/contract";

/** The requests of the thread, the first page, notices and mail; `thread.test.ts` has a line for each. */
export const threadRequests: readonly contract.ApiRequest[] = [
  contract.getThread,
  contract.getHome,
  contract.listNotices,
  contract.countUnseenNotices,
  contract.markNoticeSeen,
  contract.markNoticesSeen,
  contract.getMailChoice,
  contract.updateMailChoice,
  contract.turnDigestOff,
];
