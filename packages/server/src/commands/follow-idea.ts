import { listRecordLinks, lockIdea, moveIdea, type TenantTransaction } from "@talka/storage";
import type { Actor } from "../policies/principal.ts";

/** States from which an idea follows its trial; one that was set aside or kept stays where it is. */
const earlier = {
  trying: ["new", "looked-at"],
  checking: ["new", "looked-at", "trying"],
  standard: ["new", "looked-at", "trying", "checking"],
} as const;

/** Moves the idea that a trial tries along with it, so that the board tells what goes on. */
export async function followIdea(
  trx: TenantTransaction,
  who: Actor,
  trialId: string,
  state: keyof typeof earlier,
  today: string,
): Promise<void> {
  const links = await listRecordLinks(trx, who.scope, [trialId]);
  const id = links.find((one) => one.to_id === trialId && one.from_kind === "idea")?.from_id;
  const idea = id === undefined ? undefined : await lockIdea(trx, who.scope, id);
  if (idea === undefined || !earlier[state].some((one) => one === idea.state)) return;
  await moveIdea(trx, who.scope, idea.id, {
    state,
    since: today,
    answeredOn: idea.answered_on ?? today,
    answer: idea.answer,
    notNowReason: "",
    mergedInto: null,
  });
}
