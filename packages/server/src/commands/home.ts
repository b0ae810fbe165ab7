import type { WaitingThing } from "@talka/contract";
import { ok, type Result } from "@talka/engine";
import { orderWaiting, soonest } from "@talka/lean";
import { asTenant } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownHome } from "../presenters/present-home.ts";
import type { RequestContext } from "../services.ts";
import type { HomeGiven } from "./home-part.ts";
import { homeParts } from "./home-parts.ts";
import { localDay } from "./local-day.ts";
import { settleRounds } from "./settle-rounds.ts";

/** What waits for the reader. */
export async function getHome(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownHome, Refusal>> {
  await settleRounds(context);
  const today = localDay(context.now());
  return asTenant(context.db, who.scope, async (trx) => {
    const things = await readWaiting({ context, trx, who, today });
    return ok({ waiting: things, soonest: soonest(things, today).length });
  });
}

/** Everything that waits for a reader, in the order one should come to it. */
export async function readWaiting(given: HomeGiven): Promise<readonly WaitingThing[]> {
  const things: WaitingThing[] = [];
  // one after the other: they share one connection
  for (const part of homeParts) things.push(...(await part(given)));
  return orderWaiting(things, given.today);
}
