import type { FundingProfilePage, getMeetingPublicity as request } from "@talka/contract";
import { ok, type Result } from "@talka/engine";
import { asGate, findMeetingFunding, type MeetingScope } from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Principal } from "../policies/principal.ts";
import { fundingOf } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";
import { enter } from "./meeting-room.ts";

/** Who pays for a meeting, for everybody in the room. */
export async function getMeetingPublicity(
  context: RequestContext,
  who: Principal,
  { params }: Given<typeof request>,
): Promise<Result<{ readonly fundingProfile: FundingProfilePage | null }, Refusal>> {
  const entered = await enter(context, who, params.id);
  if (!entered.ok) return entered;
  return ok({ fundingProfile: await fundingOfMeeting(context, entered.value.room.scope) });
}

/** The funding profile of a meeting whose room one was let into; `null` where nobody pays. */
export async function fundingOfMeeting(
  context: RequestContext,
  scope: MeetingScope,
): Promise<FundingProfilePage | null> {
  const found = await asGate(context.db, (trx) => findMeetingFunding(trx, scope));
  return found === undefined ? null : fundingOf(found);
}
