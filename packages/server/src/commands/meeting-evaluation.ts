import { ok, type Result } from "@talka/engine";
import { asGate, findRoundOfMeeting } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Principal } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { enter } from "./meeting-room.ts";
import { settleRounds } from "./settle-rounds.ts";

/** Where people in the room evaluate a meeting; the same for all of them. */
export async function getMeetingEvaluation(
  context: RequestContext,
  who: Principal,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<{ readonly path: string | null }, Refusal>> {
  const entered = await enter(context, who, params.id);
  if (!entered.ok) return entered;
  await settleRounds(context);
  const { scope } = entered.value.room;
  const code = await asGate(context.db, (trx) => findRoundOfMeeting(trx, scope));
  return ok({ path: code === null ? null : `/e/${code}` });
}
