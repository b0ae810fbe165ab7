import type {
  MailChoice,
  turnDigestOff as offRequest,
  updateMailChoice as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { firstDigestChoice } from "@talka/lean";
import {
  asGate,
  asTenant,
  findMailChoice,
  saveMailChoice,
  turnDigestOff as turnOff,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownMailChoice } from "../presenters/present-mail-choice.ts";
import type { RequestContext } from "../services.ts";

/** What one wants by e-mail. */
export async function getMailChoice(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownMailChoice, Refusal>> {
  const kept = await asTenant(context.db, who.scope, (trx) => findMailChoice(trx, who.scope));
  return ok(shown(context, who, (kept as MailChoice | undefined) ?? firstDigestChoice));
}

/** Keeps what one wants by e-mail. */
export async function updateMailChoice(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof updateRequest>,
): Promise<Result<ShownMailChoice, Refusal>> {
  await asTenant(context.db, who.scope, (trx) => saveMailChoice(trx, who.scope, body));
  return ok(shown(context, who, body));
}

/** Ends the digests of whoever was sent a link, asked twice it is done once. */
export async function turnDigestOff(
  context: RequestContext,
  _who: unknown,
  { body }: Given<typeof offRequest>,
): Promise<Result<null, Refusal>> {
  const found = await asGate(context.db, (trx) => turnOff(trx, body.token));
  return found ? ok(null) : failed({ code: "mail.link-unknown" });
}

function shown({ config }: RequestContext, who: Actor, choice: MailChoice): ShownMailChoice {
  const { digest, hour } = choice;
  return {
    digest,
    hour,
    isOn: config.mail !== null,
    hasAddress: who.session.person.email !== null,
  };
}
