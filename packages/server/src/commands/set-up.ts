import type { setUp as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asGate,
  findSetupTokenHash,
  insertMembership,
  insertOrganisation,
  insertPerson,
  isSetupOpen,
  lockSetup,
  recordAuditEvent,
  saveSetupTokenHash,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { SessionState } from "../presenters/present-session.ts";
import { hashPassword, isTooCommon, newToken, tokenHash } from "../secrets.ts";
import type { RequestContext, Services } from "../services.ts";
import { beginSession } from "./begin-session.ts";

/** Makes the first organisation and its first account; works once, with the link that was printed. */
export async function setUp(
  context: RequestContext,
  _who: unknown,
  { body }: Given<typeof request>,
): Promise<Result<SessionState, Refusal>> {
  if (isTooCommon(body.password, body.email)) return failed({ code: "password.too-common" });
  const passwordHash = await hashPassword(body.password);
  const { names, kind, country } = body.organisation;
  const begun = await asGate(context.db, async (trx) => {
    await lockSetup(trx);
    const expected = await findSetupTokenHash(trx);
    if (expected === null || expected !== tokenHash(body.token).toString("hex")) return null;
    if (!(await isSetupOpen(trx))) return null;
    const organisationId = await insertOrganisation(trx, {
      kind,
      country,
      nameLv: names.lv,
      nameLt: names.lt,
      nameEn: names.en,
    });
    const { name, email, locale } = body;
    const personId = await insertPerson(trx, { name, email, locale, passwordHash });
    if (personId === null) return null;
    await insertMembership(trx, organisationId, personId, [
      "administrator",
      "municipality-coordinator",
    ]);
    await saveSetupTokenHash(trx, null);
    await recordAuditEvent(trx, { organisationId, personId, action: "setup" });
    return beginSession(context, trx, personId, organisationId);
  });
  if (begun === null) return failed({ code: "setup.closed" });
  begun.send();
  return ok(begun.state);
}

/** Announces a new setup link while nobody has an account; the one before stops working. */
export async function announceSetup(services: Services, baseUrl: string): Promise<void> {
  const token = newToken();
  const open = await asGate(services.db, async (trx) => {
    if (!(await isSetupOpen(trx))) return false;
    await saveSetupTokenHash(trx, tokenHash(token).toString("hex"));
    return true;
  });
  if (open) services.announce(`Make the first account here, once: ${baseUrl}/setup#${token}`);
}
