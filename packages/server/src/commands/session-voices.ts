import { failed, ok, type Result } from "@talka/engine";
import { asTenant, openOwnMeeting, type SessionVoices } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { findKnownGuest } from "./meeting-room.ts";

/** What a session says of one of its groups, and whose session it was. */
export interface GroupTakenHome {
  readonly hostId: string;
  readonly voices: SessionVoices;
}

/** Reads a group of a session that one's organisation held, or that this device joined. */
export async function readGroup(
  context: RequestContext,
  who: Actor,
  { meetingId, groupId }: { readonly meetingId: string; readonly groupId: string },
): Promise<Result<GroupTakenHome, Refusal>> {
  const own = await asTenant(context.db, who.scope, (trx) =>
    openOwnMeeting(trx, who.scope, meetingId),
  );
  const scope = own ?? (await findKnownGuest(context, meetingId))?.scope;
  if (scope === undefined) return failed({ code: "meeting.unknown" });
  const room = await context.meetings.enter(scope);
  const view = room?.view("guest");
  const group = view?.groups[groupId];
  if (view === undefined || group === undefined) return failed({ code: "meeting.group-unknown" });
  const { round } = view;
  const votesIn = (list: readonly { readonly groupId: string; readonly votes: number }[] | null) =>
    list?.find((one) => one.groupId === groupId)?.votes ?? 0;
  const isCounted = round?.state === "closed";
  return ok({
    hostId: scope.organisationId,
    voices: {
      meetingId,
      meetingTitle: view.title,
      groupId,
      cards: Object.values(view.cards).filter((card) => card.groupId === groupId).length,
      votes: isCounted ? votesIn(round.totals) + votesIn(round.counted?.votes ?? null) : 0,
      has: group.hands.has,
      solved: group.hands.solved,
    },
  });
}
