import { failed, ok, type Result } from "@talka/engine";
import {
  asGate,
  type DemoRemoved,
  listDemoPeople as findDemoPeople,
  recordAuditEvent,
  removeDemo as removeAll,
  saveAppSetting,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { SessionState } from "../presenters/present-session.ts";
import type { RequestContext } from "../services.ts";
import { beginSession } from "./begin-session.ts";
import { mayUseDemoPeople } from "./describe-session.ts";
import { announceSetup } from "./set-up.ts";

/** Demo people one may act as; none where one-click sign-in is not offered. */
export async function listDemoPeople(context: RequestContext) {
  if (!mayUseDemoPeople(context)) return ok([]);
  return ok(await asGate(context.db, findDemoPeople));
}

/** Signs in as a demo person. */
export async function signInAsDemoPerson(
  context: RequestContext,
  _who: unknown,
  { body }: { readonly body: { readonly personId: string } },
): Promise<Result<SessionState, Refusal>> {
  if (!mayUseDemoPeople(context)) return failed({ code: "demo.off" });
  const begun = await asGate(context.db, async (trx) => {
    const person = (await findDemoPeople(trx)).find((row) => row.id === body.personId);
    if (person === undefined) return null;
    await recordAuditEvent(trx, {
      organisationId: person.organisation_id,
      personId: person.id,
      action: "sign-in",
      detail: { demo: true },
    });
    return beginSession(context, trx, person.id, person.organisation_id);
  });
  if (begun === null) return failed({ code: "demo.person-unknown" });
  begun.send();
  return ok(begun.state);
}

/** Removes the demo for good: it does not come back at the next start. */
export async function removeDemo(
  context: RequestContext,
  who: Actor,
): Promise<Result<DemoRemoved, Refusal>> {
  const removed = await asGate(context.db, async (trx) => {
    await saveAppSetting(trx, "demo", { removed: true });
    const done = await removeAll(trx);
    const own = who.scope.organisationId;
    await recordAuditEvent(trx, {
      organisationId: done.organisationIds.includes(own) ? null : own,
      personId: who.personId,
      action: "demo.removed",
      detail: { organisations: done.organisationIds.length, people: done.people },
    });
    return done;
  });
  for (const organisationId of removed.organisationIds) {
    await context.events.removeAllOf(organisationId);
    await context.materials.removeAllOf(organisationId);
  }
  if (who.session.person.demo) context.cookies.end();
  await announceSetup(context, context.baseUrl);
  return ok(removed);
}
