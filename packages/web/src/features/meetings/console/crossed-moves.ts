import type { MoveNotice } from "@talka/meeting";

/** A move of one's own that crossed somebody else's. */
export interface CrossedMove {
  readonly id: string;
  readonly cardId: string;
  /** One's own was the later and stays; else the other one stays. */
  readonly isMine: boolean;
}

/** Notices that concern exactly one move of this page; two of one's own need no telling. */
export function crossedMoves(
  notices: readonly MoveNotice[],
  ownCommandIds: ReadonlySet<string>,
): readonly CrossedMove[] {
  return notices.flatMap(({ cardId, commandId, overruledCommandId }) => {
    const isMine = ownCommandIds.has(commandId);
    const wasMine = overruledCommandId !== null && ownCommandIds.has(overruledCommandId);
    if (isMine === wasMine) return [];
    return [{ id: `${commandId} ${overruledCommandId}`, cardId, isMine }];
  });
}
