import type {
  getParticipation as askRequest,
  getParticipationReport as reportRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { countParticipation, publicityOf, readText, type TranslatedText } from "@talka/exchange";
import { writeXlsx } from "@talka/formats";
import { writePdf } from "@talka/paper";
import {
  exportTable,
  participationDocument,
  participationTables,
  publicityTable,
} from "@talka/report";
import {
  asTenant,
  listOrganisations,
  listSuccessions,
  readParticipationFacts,
  recordAuditEvent,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { WrittenRecord } from "../presenters/present-meeting.ts";
import { presentParticipation } from "../presenters/present-participation.ts";
import { presentFundingProfile, type ShownProject } from "../presenters/present-project.ts";
import type { RequestContext } from "../services.ts";
import { localDay } from "./local-day.ts";
import { readProject } from "./read-project.ts";

type Asked = Given<typeof askRequest>["query"];

/** Institutions, participants and hours of a project, for its lead. */
export function getParticipation(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof askRequest>,
) {
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await ownProject(trx, who, params.id);
    return project.ok ? ok(await counted(trx, who, project.value, query)) : project;
  });
}

/** The figures as a file, with the publicity of the project. */
export async function getParticipationReport(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof reportRequest>,
): Promise<Result<WrittenRecord, Refusal>> {
  const { locale, format } = query;
  const read = await asTenant(context.db, who.scope, async (trx) => {
    const project = await ownProject(trx, who, params.id);
    if (!project.ok) return project;
    const { fundingProfile } = project.value;
    const publicity =
      fundingProfile === null ? null : publicityOf(presentFundingProfile(fundingProfile), locale);
    if (publicity !== null && !publicity.ok) {
      const detail = { locale, parts: publicity.error.parts.join(" ") };
      return failed<Refusal>({ code: "publicity.missing", detail });
    }
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "participation.exported",
      subject: { kind: "project", id: params.id },
      detail: { format },
    });
    const shown = await counted(trx, who, project.value, query);
    return ok({ shown, project: project.value, publicity: publicity?.value ?? null });
  });
  if (!read.ok) return read;
  const { shown, project, publicity } = read.value;
  const title = readText(project.row.title as unknown as TranslatedText, locale).text;
  if (format === "xlsx") {
    const tables = participationTables(shown, locale);
    const all = publicity === null ? tables : [...tables, publicityTable(publicity)];
    const bytes = writeXlsx(all.map((table) => exportTable(table, locale, "UTC")));
    const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return ok({ bytes, mediaType, fileName: `${title}.xlsx` });
  }
  const lead = project.organisations.find((one) => one.id === project.row.organisation_id);
  const names = { lv: lead?.name_lv, lt: lead?.name_lt, en: lead?.name_en };
  const madeOn = localDay(context.now());
  const report = { project: title, organisation: names[locale] ?? "", madeOn };
  const bytes = await writePdf(participationDocument(shown, report, locale), {
    madeAtMs: context.now().getTime(),
    publicity,
  });
  return ok({ bytes, mediaType: "application/pdf", fileName: `${title}.pdf` });
}

async function ownProject(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownProject, Refusal>> {
  const project = await readProject(trx, who, id);
  if (project.ok && !project.value.isLead) return failed({ code: "right.missing" });
  return project;
}

async function counted(trx: TenantTransaction, who: Actor, project: ShownProject, asked: Asked) {
  const rows = await readParticipationFacts(trx, who.scope, project.row.id);
  const organisations = await listOrganisations(trx, { country: null, on: null });
  const successions = await listSuccessions(trx);
  const from = asked.from ?? project.row.starts_on;
  const to = asked.to ?? project.row.ends_on;
  const participation = countParticipation(
    {
      events: rows.events.map((one) => ({ id: one.id, startsOn: one.starts_on })),
      halfDays: rows.halfDays.map((one) => ({
        eventId: one.event_id,
        day: one.day,
        half: one.half,
        hours: Number(one.hours),
      })),
      registrations: rows.registrations.map((one) => ({
        id: one.id,
        eventId: one.event_id,
        organisationId: one.for_organisation_id,
        personId: one.person_id,
        name: one.name,
        email: one.email,
      })),
      attendances: rows.attendances.map((one) => ({
        registrationId: one.registration_id,
        day: one.day,
        half: one.half,
      })),
      organisations: organisations.map((one) => ({
        id: one.id,
        kind: one.kind,
        country: one.country,
        validTo: one.valid_to,
      })),
      successions: successions.map((one) => ({ fromId: one.from_id, toId: one.to_id })),
    },
    { from, to, periods: asked.periods },
  );
  return presentParticipation({ participation, from, to, events: rows.events, organisations });
}
