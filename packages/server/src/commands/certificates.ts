import { randomUUID } from "node:crypto";
import type {
  CertificateContent,
  reissueCertificate as reissueRequest,
  withdrawCertificate as withdrawRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  type FundingProfile,
  publicityOf,
  readText,
  type TranslatedText,
  verificationOf,
} from "@talka/exchange";
import {
  asGate,
  asTenant,
  type CycleRow,
  endCertificate,
  findCertificate,
  findCertificateState,
  findCycle,
  insertCertificates,
  type NewCertificate,
  recordAuditEvent,
  type TenantTransaction,
  takeCertificateNumbers,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { presentNames } from "../presenters/present-organisation.ts";
import { fundingOf, type ShownTrainee } from "../presenters/present-training.ts";
import { newToken } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { readTrainees } from "./training-people.ts";
import type { WithId } from "./training-reading.ts";

type Trainees = Result<readonly ShownTrainee[], Refusal>;

/** Issues a certificate to everyone entitled who has none, in one go. */
export async function issueCertificates(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<{ issued: number; trainees: readonly ShownTrainee[] }, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const trainees = await readTrainees(context, trx, who, params.id);
    if (!trainees.ok) return trainees;
    const cycle = await findCycle(trx, who.scope, params.id);
    if (cycle === undefined) return failed({ code: "training.unknown" });
    const blocked = missingPublicity(cycle);
    if (blocked !== null) return failed(blocked);
    const entitled = trainees.value.filter(
      (one) => one.progress.entitled && one.certificate === null,
    );
    if (entitled.length === 0) return failed({ code: "training.nobody-entitled" });
    await issue(context, trx, who, cycle, entitled, randomUUID);
    const subject = { kind: "training", id: params.id };
    const detail = { count: entitled.length };
    await recordAuditEvent(trx, { ...who.scope, action: "certificate.issued", subject, detail });
    const after = await readTrainees(context, trx, who, params.id);
    return after.ok ? ok({ issued: entitled.length, trainees: after.value }) : after;
  });
}

/** Withdraws a certificate; it stays withdrawn. */
export async function withdrawCertificate(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof withdrawRequest>,
): Promise<Trainees> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findCertificate(trx, who.scope, params.id);
    if (row?.organisation_id !== who.scope.organisationId || row.cycle_id === null) {
      return failed({ code: "certificate.unknown" });
    }
    const end = { state: "withdrawn", reason: body.reason } as const;
    if (!(await endCertificate(trx, who.scope, params.id, end))) {
      return failed({ code: "certificate.not-valid" });
    }
    const subject = { kind: "certificate", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "certificate.withdrawn", subject });
    return readTrainees(context, trx, who, row.cycle_id);
  });
}

/** Replaces a certificate by one with the present name and hours; it has a number of its own. */
export async function reissueCertificate(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof reissueRequest>,
): Promise<Trainees> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findCertificate(trx, who.scope, params.id);
    if (row?.organisation_id !== who.scope.organisationId || row.cycle_id === null) {
      return failed({ code: "certificate.unknown" });
    }
    const trainees = await readTrainees(context, trx, who, row.cycle_id);
    if (!trainees.ok) return trainees;
    // sent once more because the answer was lost: the new one is there already
    if ((await findCertificate(trx, who.scope, body.id)) !== undefined) return trainees;
    const one = trainees.value.find((trainee) => trainee.key === row.participant_key);
    const cycle = await findCycle(trx, who.scope, row.cycle_id);
    if (one === undefined || cycle === undefined) return failed({ code: "certificate.unnamed" });
    const blocked = missingPublicity(cycle);
    if (blocked !== null) return failed(blocked);
    const end = { state: "replaced", reason: body.reason } as const;
    if (!(await endCertificate(trx, who.scope, params.id, end))) {
      return failed({ code: "certificate.not-valid" });
    }
    await issue(context, trx, who, cycle, [one], () => body.id);
    const subject = { kind: "certificate", id: body.id };
    await recordAuditEvent(trx, { ...who.scope, action: "certificate.reissued", subject });
    return readTrainees(context, trx, who, row.cycle_id);
  });
}

/** Whether a certificate is valid; nothing else is read of it. */
export async function verifyCertificate(
  context: RequestContext,
  _who: unknown,
  { params }: { readonly params: { readonly token: string } },
) {
  const state = await asGate(context.db, (trx) => findCertificateState(trx, params.token));
  return ok(verificationOf(state as Parameters<typeof verificationOf>[0]));
}

/** What stands against issuing in the language of the cycle; the other languages may come later. */
function missingPublicity(cycle: CycleRow): Refusal | null {
  const profile = fundingOf(cycle) as FundingProfile | null;
  if (profile === null) return null;
  const { original } = cycle.title as unknown as TranslatedText;
  const publicity = publicityOf(profile, original);
  if (publicity.ok) return null;
  const { locale, parts } = publicity.error;
  return { code: "publicity.missing", detail: { locale, parts: parts.join(",") } };
}

async function issue(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  cycle: CycleRow,
  trainees: readonly ShownTrainee[],
  idOf: () => string,
): Promise<void> {
  const issuedOn = dayIn(context.now());
  const year = Number(issuedOn.slice(0, 4));
  const first = await takeCertificateNumbers(trx, who.scope, year, trainees.length);
  await insertCertificates(
    trx,
    who.scope,
    trainees.map(
      (one, k): NewCertificate => ({
        id: idOf(),
        cycleId: cycle.id,
        participantKey: one.key,
        personId: one.personId,
        year,
        place: first + k,
        content: contentOf(cycle, one, issuedOn),
        token: newToken(),
        issuedOn,
        keepUntil: keepUntil(cycle, issuedOn),
      }),
    ),
  );
}

function contentOf(cycle: CycleRow, one: ShownTrainee, issuedOn: string): CertificateContent {
  const title = cycle.title as unknown as TranslatedText;
  const trial = one.assignments.find((row) => row.state === "finished")?.trial_title ?? "";
  return {
    name: one.name,
    organisation: presentNames(one.organisation),
    issuer: presentNames(cycle),
    title: {
      lv: readText(title, "lv").text,
      lt: readText(title, "lt").text,
      en: readText(title, "en").text,
    },
    hours: one.progress.attendedHours,
    startsOn: cycle.starts_on ?? issuedOn,
    endsOn: cycle.ends_on ?? issuedOn,
    issuedOn,
    trial: cycle.trial_required ? trial : "",
  };
}

/** As long as the funder's audit asks, and a year in any case (domain §6.7). */
function keepUntil(cycle: CycleRow, issuedOn: string): string {
  const year = `${Number(issuedOn.slice(0, 4)) + 1}${issuedOn.slice(4)}`;
  const asked = fundingOf(cycle)?.keepUntil ?? "";
  return asked > year ? asked : year.replace(/-02-29$/, "-02-28");
}
