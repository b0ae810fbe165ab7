import type {
  putVisitAnswer as answerRequest,
  createVisit as createRequest,
  deleteVisitNote as deleteNoteRequest,
  putVisitNote as noteRequest,
  getVisitSheet as sheetRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type FundingProfile, isShared, readText, type TranslatedText } from "@talka/exchange";
import { writePdf } from "@talka/paper";
import { type VisitSheet, visitDocument } from "@talka/report";
import {
  asTenant,
  findVisit,
  findVisitNote,
  insertEvent,
  insertVisit,
  listOrganisationNames,
  listVisitNotes,
  putVisitAnswer as putAnswer,
  putVisitNote as putNote,
  listVisits as readVisits,
  recordAuditEvent,
  deleteVisitNote as removeNote,
  deleteVisit as removeVisit,
  type TenantTransaction,
  type VisitRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { WrittenFile } from "../presenters/present-bytes.ts";
import { presentNames } from "../presenters/present-organisation.ts";
import { fundingOf } from "../presenters/present-training.ts";
import type { ListedVisit, ShownVisit } from "../presenters/present-visit.ts";
import type { RequestContext } from "../services.ts";
import { publicityIn } from "./certificate-file.ts";
import { runs, type WithId } from "./training-reading.ts";

/** Visits one's own organisation takes part in. */
export async function listVisits(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ListedVisit[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await readVisits(trx, who.scope);
    const organisations = await listOrganisationNames(trx, rows.flatMap(named));
    return ok(rows.map((row) => listed(who, row, organisations)));
  });
}

/** One visit. */
export async function getVisit(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownVisit, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readVisit(trx, who, params.id));
}

/** Arranges a visit with its event; host and guests see it from now on. */
export async function createVisit(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownVisit, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readVisit(trx, who, body.id);
    if (known.ok) return known;
    const wanted = [body.hostId, ...body.guestIds];
    const found = await listOrganisationNames(trx, wanted);
    if (found.length < new Set(wanted).size) return failed({ code: "organisation.unknown" });
    const made = await insertEvent(trx, who.scope, {
      id: body.eventId,
      project_id: body.projectId,
      funding_profile_id: body.fundingProfileId,
      kind: "visit",
      title: JSON.stringify(body.title),
      summary: null,
      place: body.place,
      starts_on: body.startsOn,
      ends_on: body.endsOn,
      zone: body.zone,
      capacity: null,
      state: "announced",
      visibility: "own",
    });
    if (!made) return failed({ code: "event.unknown" });
    await insertVisit(trx, who.scope, { id: body.id, eventId: body.eventId }, body);
    const subject = { kind: "visit", id: body.id };
    await recordAuditEvent(trx, { ...who.scope, action: "visit.created", subject });
    return readVisit(trx, who, body.id);
  });
}

/** Deletes a visit with everything noted on it. */
export async function deleteVisit(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (!(await removeVisit(trx, who.scope, params.id))) return failed({ code: "visit.unknown" });
    const subject = { kind: "visit", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "visit.deleted", subject });
    return ok(null);
  });
}

/** Writes a note for one's own organisation. */
export async function putVisitNote(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof noteRequest>,
): Promise<Result<ShownVisit, Refusal>> {
  const ids = { id: params.noteId, visitId: params.id };
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findVisit(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "visit.unknown" });
    }
    const content = { ...body, shared: isShared(body.kind, body.shared) };
    const put = await putNote(trx, who.scope, ids, content, context.now());
    return put ? readVisit(trx, who, params.id) : failed({ code: "visit.note-unknown" });
  });
}

/** Deletes a note of one's own organisation. */
export async function deleteVisitNote(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof deleteNoteRequest>,
): Promise<Result<null, Refusal>> {
  const ids = { id: params.noteId, visitId: params.id };
  return asTenant(context.db, who.scope, async (trx) =>
    (await removeNote(trx, who.scope, ids)) ? ok(null) : failed({ code: "visit.note-unknown" }),
  );
}

/** Answers a question as the host. */
export async function putVisitAnswer(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof answerRequest>,
): Promise<Result<ShownVisit, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const visit = await findVisit(trx, who.scope, params.id);
    if (visit === undefined) return failed({ code: "visit.unknown" });
    if (visit.host_id !== who.scope.organisationId) return failed({ code: "visit.not-host" });
    const ids = { id: params.noteId, visitId: params.id };
    const note = await findVisitNote(trx, who.scope, ids);
    if (note?.kind !== "question") return failed({ code: "visit.note-unknown" });
    await putAnswer(trx, who.scope, params.noteId, body.text, context.now());
    return readVisit(trx, who, params.id);
  });
}

/** The observation sheet for A4: blank, or with the notes one may see. */
export async function getVisitSheet(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof sheetRequest>,
): Promise<Result<WrittenFile, Refusal>> {
  const { locale } = query;
  const shown = await asTenant(context.db, who.scope, (trx) => readVisit(trx, who, params.id));
  if (!shown.ok) return shown;
  const { row, organisations, notes } = shown.value;
  const publicity = publicityIn(fundingOf(row) as FundingProfile | null, locale);
  if (!publicity.ok) return publicity;
  const nameOf = (id: string) => {
    const organisation = organisations.find((one) => one.id === id);
    return organisation === undefined ? "–" : presentNames(organisation)[locale];
  };
  const title = readText(row.title as unknown as TranslatedText, locale).text;
  const sheet: VisitSheet = {
    title,
    organisation: nameOf(who.scope.organisationId),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    place: row.place,
    process: row.process,
    host: nameOf(row.host_id),
    guests: row.guest_ids.map(nameOf),
    notes: notes.map((note) => ({
      kind: note.kind as VisitSheet["notes"][number]["kind"],
      saw: note.saw,
      means: note.means,
      question: note.question,
      place: note.place,
      answer: note.answer ?? "",
    })),
  };
  const document = visitDocument(sheet, locale, query.filled === "yes" ? "filled" : "blank");
  const madeAtMs = context.now().getTime();
  const bytes = await writePdf(document, { madeAtMs, publicity: publicity.value });
  return ok({ bytes, mediaType: "application/pdf", fileName: `${document.title}.pdf` });
}

/** One visit with the notes one may see. */
export async function readVisit(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownVisit, Refusal>> {
  const row = await findVisit(trx, who.scope, id);
  if (row === undefined) return failed({ code: "visit.unknown" });
  const notes = await listVisitNotes(trx, who.scope, id);
  const ids = [...named(row), who.scope.organisationId];
  const organisations = await listOrganisationNames(trx, [
    ...ids,
    ...notes.map((note) => note.organisation_id),
  ]);
  return ok({ ...listed(who, row, organisations), notes });
}

const named = (row: VisitRow) => [row.host_id, ...row.guest_ids];

function listed(
  who: Actor,
  row: VisitRow,
  organisations: ListedVisit["organisations"],
): ListedVisit {
  const { organisationId } = who.scope;
  return { row, organisationId, organisations, mayManage: runs(who, row) };
}
