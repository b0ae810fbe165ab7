import type {
  getAgendaFile as agendaRequest,
  getEventCalendar as calendarRequest,
  getParticipantsFile as participantsRequest,
} from "@talka/contract";
import { failed, ok, type Result, zoneOffsets } from "@talka/engine";
import {
  type AgendaItem,
  attendedHours,
  daysOf,
  eventDetails,
  type FundingProfile,
  type HalfDay,
  halfDayKey,
  publicityOf,
  type RegistrationOrigin,
  type RegistrationState,
  readText,
  sortAgenda,
  type TranslatedText,
} from "@talka/exchange";
import { type CalendarEntry, writeCalendar, writeCsv, writeXlsx } from "@talka/formats";
import {
  agendaTable,
  type DataTable,
  exportTable,
  type Locale,
  participantTable,
  publicityTable,
} from "@talka/report";
import {
  asTenant,
  type EventRow,
  findEvent,
  listAttendance,
  listHalfDays,
  listRegistrationExtras,
  listRegistrations,
  recordAuditEvent,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor, Principal } from "../policies/principal.ts";
import { presentHalfDay, type WrittenFile } from "../presenters/present-event.ts";
import { presentNames } from "../presenters/present-organisation.ts";
import type { RequestContext } from "../services.ts";
import { publicityIn } from "./certificate-file.ts";
import { getEvent, mayManage } from "./event-reading.ts";

type File = Promise<Result<WrittenFile, Refusal>>;

const titleOf = (row: EventRow, locale: Locale) =>
  readText(row.title as unknown as TranslatedText, locale).text;

/** The agenda as CSV. */
export async function getAgendaFile(
  context: RequestContext,
  principal: Principal,
  { params, query }: Given<typeof agendaRequest>,
): File {
  const shown = await getEvent(context, principal, { params });
  if (!shown.ok) return shown;
  const { row } = shown.value;
  const whole = publicityIn(row.funding as FundingProfile | null, query.locale);
  if (!whole.ok) return whole;
  const table = agendaTable(eventDetails(row.details).agenda, query.locale);
  return ok(csvFile(`${titleOf(row, query.locale)} – ${table.title}`, table, row, query.locale));
}

/** Participants with needs, consent and attendance, for the organiser; the record notes it. */
export async function getParticipantsFile(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof participantsRequest>,
): File {
  const { format, locale } = query;
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findEvent(trx, params.id);
    if (row === undefined) return failed({ code: "event.unknown" });
    if (!mayManage(who, row)) {
      return failed({ code: "right.missing", detail: { right: "event.manage" } });
    }
    const whole = publicityIn(row.funding as FundingProfile | null, locale);
    if (!whole.ok) return whole;
    const halfDays = (await listHalfDays(trx, row.id)).map(presentHalfDay);
    const rows = await listRegistrations(trx, row.id);
    const extras = await listRegistrationExtras(trx, row.id);
    const marks = await listAttendance(trx, row.id);
    const participants = rows.map((one) => {
      const attended = marks
        .filter((mark) => mark.registration_id === one.id)
        .map(({ day, half }) => ({ day, half: half as HalfDay["half"] }));
      return {
        name: one.name,
        organisation: presentNames(one)[locale],
        roleTitle: one.role_title,
        email: one.email,
        state: one.state as RegistrationState,
        origin: one.origin as RegistrationOrigin,
        askedAtMs: one.asked_at.getTime(),
        photoConsent: extras.get(one.id)?.photoConsent ?? false,
        needs: extras.get(one.id)?.needs ?? null,
        attended: new Set(attended.map(halfDayKey)),
        hours: attendedHours(halfDays, attended),
      };
    });
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "event.participants-exported",
      subject: { kind: "event", id: row.id },
      detail: { format, rows: rows.length },
    });
    const table = participantTable(participants, halfDays, locale);
    const name = `${titleOf(row, locale)} – ${table.title}`;
    if (format === "csv") return ok(csvFile(name, table, row, locale));
    const sheets = [table, ...fundingOf(row, locale)];
    return ok({
      bytes: writeXlsx(sheets.map((one) => exportTable(one, locale, row.zone))),
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: `${name}.xlsx`,
    });
  });
}

/** The event for a calendar: an entry a day with its agenda, or one for each agenda item. */
export async function getEventCalendar(
  context: RequestContext,
  principal: Principal,
  { params, query }: Given<typeof calendarRequest>,
): File {
  const shown = await getEvent(context, principal, { params });
  if (!shown.ok) return shown;
  const { row } = shown.value;
  const halfDays = shown.value.halfDays.map(presentHalfDay);
  const agenda = sortAgenda(eventDetails(row.details).agenda);
  const url = `${context.baseUrl}/events/${row.id}`;
  const entries =
    query.parts === "items" && agenda.length > 0
      ? agenda.map((item) => itemEntry(row, item, url, query.locale))
      : daysOf({ startsOn: row.starts_on, endsOn: row.ends_on }).map((day) =>
          dayEntry(row, day, { halfDays, agenda }, url, query.locale),
        );
  const name = titleOf(row, query.locale);
  return ok({
    bytes: writeCalendar({ name, language: query.locale, entries }),
    mediaType: "text/calendar; charset=utf-8",
    fileName: `${name}.ics`,
  });
}

interface DayParts {
  readonly halfDays: readonly HalfDay[];
  readonly agenda: readonly AgendaItem[];
}

function dayEntry(
  row: EventRow,
  day: string,
  { halfDays, agenda }: DayParts,
  url: string,
  locale: Locale,
): CalendarEntry {
  const items = agenda.filter((item) => item.day === day);
  const parts = [...items, ...halfDays.filter((one) => one.day === day)];
  const begins = parts.map((one) => one.begins).sort()[0];
  const ends = parts
    .map((one) => one.ends)
    .sort()
    .at(-1);
  const lines = items.map(
    (item) => `${item.begins}–${item.ends} ${readText(item.title, locale).text}`,
  );
  const summary = row.summary as unknown as TranslatedText | null;
  const about = summary === null ? [] : [readText(summary, locale).text];
  const funding = fundingOf(row, locale).flatMap((table) =>
    table.rows.map(([line]) => String(line)),
  );
  return {
    ...commonOf(row, url),
    uid: `${row.id}-${day}@talka`,
    title: titleOf(row, locale),
    description: [...about, lines.join("\n"), funding.join("\n")]
      .filter((part) => part !== "")
      .join("\n\n"),
    time:
      begins === undefined || ends === undefined
        ? { kind: "days", first: day, last: day }
        : instants(row.zone, day, begins, ends),
  };
}

function itemEntry(row: EventRow, item: AgendaItem, url: string, locale: Locale): CalendarEntry {
  return {
    ...commonOf(row, url),
    uid: `${item.id}@talka`,
    title: `${titleOf(row, locale)}: ${readText(item.title, locale).text}`,
    description: item.speaker,
    place: [row.place, item.room].filter((part) => part !== "").join(", "),
    time: instants(row.zone, item.day, item.begins, item.ends),
  };
}

function commonOf(row: EventRow, url: string) {
  return {
    // Seconds since it was made: it grows with every change, and needs no counter.
    sequence: Math.max(0, Math.ceil((row.updated_at.getTime() - row.created_at.getTime()) / 1_000)),
    place: row.place === "" ? row.link : row.place,
    url,
    changedAtMs: row.updated_at.getTime(),
    isCancelled: row.state === "cancelled",
  };
}

function instants(zone: string, day: string, begins: string, ends: string): CalendarEntry["time"] {
  const clock = zoneOffsets(zone);
  const at = (time: string) => clock.utcMsFromWall(Date.parse(`${day}T${time}:00Z`));
  return { kind: "instants", fromMs: at(begins), untilMs: at(ends) };
}

/** What the funder asks to be told, in a table of its own. */
function fundingOf(row: EventRow, locale: Locale): DataTable[] {
  if (row.funding === null) return [];
  const told = publicityOf(row.funding as unknown as FundingProfile, locale);
  return told.ok ? [publicityTable(told.value, locale)] : [];
}

/** A table as CSV; what the funder asks to be told stands below it, after an empty line. */
function csvFile(name: string, table: DataTable, row: EventRow, locale: Locale): WrittenFile {
  // Latvian and Lithuanian spreadsheets part columns by a semicolon, and need the mark.
  const delimiter = locale === "en" ? "," : ";";
  const main = writeCsv(exportTable(table, locale, row.zone), { delimiter, mark: true });
  const below = fundingOf(row, locale).map((one) =>
    writeCsv(exportTable(one, locale, row.zone), { delimiter }),
  );
  const gap = new TextEncoder().encode("\r\n");
  const bytes = Buffer.concat([main, ...below.flatMap((one) => [gap, one])]);
  return { bytes, mediaType: "text/csv; charset=utf-8", fileName: `${name}.csv` };
}
