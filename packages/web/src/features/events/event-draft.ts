import type { EventContent, EventPage } from "@talka/contract";
import { daysOf, eventDetails, type HalfDay, originalText } from "@talka/exchange";
import type { Locale } from "@talka/report";

/** An event as typed; days may still be missing. */
export type EventDraft = EventContent;

/** A draft on this device, for one person and one event. */
export interface KeptDraft {
  readonly id: string;
  readonly draft: EventDraft;
  /** The version of the event it was begun from; `null` for a new one. */
  readonly basedOn: string | null;
}

const keyOf = (personId: string, eventId: string | null) =>
  `talka.event.${personId}.${eventId ?? "new"}`;

/** Keeps what is typed, until it is saved. */
export function keepDraft(personId: string, eventId: string | null, kept: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(personId, eventId), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: what is typed stays in the page.
  }
}

/** What was typed and not saved; `null` where nothing was. */
export function keptDraft(personId: string, eventId: string | null): KeptDraft | null {
  const text = localStorage.getItem(keyOf(personId, eventId));
  return text === null ? null : (JSON.parse(text) as KeptDraft);
}

/** Forgets what was typed. */
export function forgetDraft(personId: string, eventId: string | null): void {
  localStorage.removeItem(keyOf(personId, eventId));
}

/** A new event in the language of its writer. */
export function emptyDraft(locale: Locale): EventDraft {
  return {
    kind: "workshop",
    title: originalText(locale, ""),
    summary: null,
    startsOn: "",
    endsOn: "",
    zone: locale === "lt" ? "Europe/Vilnius" : "Europe/Riga",
    place: "",
    link: "",
    capacity: null,
    projectId: null,
    fundingProfileId: null,
    visibility: "own",
    registration: eventDetails({}).registration,
    halfDays: [],
  };
}

/** An event as it can be changed. */
export function draftOf(page: EventPage): EventDraft {
  const { kind, title, summary, startsOn, endsOn, zone, place, link, capacity } = page;
  const { projectId, fundingProfileId, visibility, registration, halfDays } = page;
  const what = { kind, title, summary, startsOn, endsOn, zone, place, link, capacity };
  return { ...what, projectId, fundingProfileId, visibility, registration, halfDays };
}

/** The half-days a day begins with. */
export function usualHalfDays(day: string): HalfDay[] {
  return [
    { day, half: "morning", begins: "09:00", ends: "12:00", hours: 3 },
    { day, half: "afternoon", begins: "13:00", ends: "16:00", hours: 3 },
  ];
}

/** A draft with other days: days that stay keep their half-days, new days get the usual ones. */
export function withDays(draft: EventDraft, startsOn: string, endsOn: string): EventDraft {
  const moved = { ...draft, startsOn, endsOn };
  if (dayFault(moved) !== null) return moved;
  const days = daysOf(moved);
  const before = new Set(draft.startsOn === "" || dayFault(draft) !== null ? [] : daysOf(draft));
  const halfDays = days.flatMap((day) =>
    before.has(day) ? draft.halfDays.filter((one) => one.day === day) : usualHalfDays(day),
  );
  return { ...moved, halfDays };
}

/** What is wrong with the days. */
export function dayFault({
  startsOn,
  endsOn,
}: Pick<EventDraft, "startsOn" | "endsOn">): "needDay" | "needEnd" | null {
  if (startsOn === "") return "needDay";
  const length = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  return length >= 0 && length <= 30 ? null : "needEnd";
}

/** What must be mended before an event can be saved, by field. */
export interface DraftFaults {
  readonly title?: "needTitle";
  readonly days?: "needDay" | "needEnd";
  readonly link?: "needLink";
  readonly halfDays?: "needTimes";
}

/** What must be mended before an event can be saved; empty where nothing must. */
export function draftFaults(draft: EventDraft): DraftFaults {
  const days = dayFault(draft);
  const isLink = draft.link === "" || (/^https?:\/\//.test(draft.link) && URL.canParse(draft.link));
  const timesHold = draft.halfDays.every((one) => one.begins < one.ends && one.hours > 0);
  return {
    ...(draft.title.text.trim() === "" ? { title: "needTitle" as const } : {}),
    ...(days === null ? {} : { days }),
    ...(isLink ? {} : { link: "needLink" as const }),
    ...(timesHold ? {} : { halfDays: "needTimes" as const }),
  };
}
