import {
  type AgendaItem,
  type HalfDay,
  halfDayKey,
  type Publicity,
  type RegistrationOrigin,
  type RegistrationState,
  readText,
  sortAgenda,
} from "@talka/exchange";
import { type DataTable, tableFrom } from "../tables/data-table.ts";
import { formatDay } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { eventWords } from "./event-words.ts";

/** A participant as a table tells of one. */
export interface ListedParticipant {
  readonly name: string;
  readonly organisation: string;
  readonly roleTitle: string;
  readonly email: string | null;
  readonly state: RegistrationState;
  readonly origin: RegistrationOrigin;
  readonly askedAtMs: number;
  readonly photoConsent: boolean;
  readonly needs: { readonly access: string; readonly diet: string } | null;
  /** "2026-03-01 morning". */
  readonly attended: ReadonlySet<string>;
  readonly hours: number;
}

const shortDay = (day: string, locale: Locale) =>
  formatDay(Date.parse(day), locale, "UTC", "short");

/** The agenda as a table, in order; titles in the reader's language where they exist in it. */
export function agendaTable(items: readonly AgendaItem[], locale: Locale): DataTable {
  const say = translator(eventWords, locale);
  return tableFrom("agenda", say("agenda"), sortAgenda(items), [
    { title: say("day"), kind: "text", cell: (item) => item.day },
    { title: say("begins"), kind: "text", cell: (item) => item.begins },
    { title: say("ends"), kind: "text", cell: (item) => item.ends },
    { title: say("title"), kind: "text", cell: (item) => readText(item.title, locale).text },
    { title: say("speaker"), kind: "text", cell: (item) => item.speaker },
    { title: say("room"), kind: "text", cell: (item) => item.room },
    {
      title: say("sessionLanguage"),
      kind: "text",
      cell: (item) => say("language", { language: item.language }),
    },
    {
      title: say("interpretation"),
      kind: "text",
      cell: (item) =>
        item.interpretation.map((language) => say("language", { language })).join(", "),
    },
  ]);
}

/** Participants with a column for each half-day; needs and consent stand here for the organiser. */
export function participantTable(
  participants: readonly ListedParticipant[],
  halfDays: readonly HalfDay[],
  locale: Locale,
): DataTable {
  const say = translator(eventWords, locale);
  const photos = (agreed: boolean) => say(agreed ? "photosYes" : "photosNo");
  return tableFrom("participants", say("participants"), participants, [
    { title: say("name"), kind: "text", cell: (one) => one.name },
    { title: say("organisation"), kind: "text", cell: (one) => one.organisation },
    { title: say("role"), kind: "text", cell: (one) => one.roleTitle },
    { title: say("email"), kind: "text", cell: (one) => one.email },
    {
      title: say("registration"),
      kind: "text",
      cell: (one) => say("registrationState", { state: one.state }),
    },
    {
      title: say("registeredBy"),
      kind: "text",
      cell: (one) => say("origin", { origin: one.origin }),
    },
    { title: say("registeredAt"), kind: "instant", cell: (one) => one.askedAtMs },
    { title: say("access"), kind: "text", cell: (one) => one.needs?.access ?? null },
    { title: say("diet"), kind: "text", cell: (one) => one.needs?.diet ?? null },
    { title: say("photos"), kind: "text", cell: (one) => photos(one.photoConsent) },
    ...halfDays.map((halfDay) => ({
      title: `${shortDay(halfDay.day, locale)} ${say("half", { half: halfDay.half })}`,
      kind: "text" as const,
      cell: (one: ListedParticipant) =>
        one.attended.has(halfDayKey(halfDay)) ? say("present") : null,
    })),
    { title: say("hours"), kind: "hours", cell: (one) => one.hours },
  ]);
}

/** What the funder asks to be told, as the sheet that goes with an export. */
export function publicityTable(publicity: Publicity, locale: Locale): DataTable {
  const say = translator(eventWords, locale);
  const { statement, project, description, disclaimer } = publicity;
  const lines = [statement, project, description, disclaimer].filter((line) => line !== "");
  return tableFrom("funding", say("funding"), lines, [
    { title: say("funding"), kind: "text", cell: (line) => line },
  ]);
}
