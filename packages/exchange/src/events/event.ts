import type { ContentLocale, TranslatedText } from "../text/translated-text.ts";

/** What an event is. */
export const eventKinds = [
  "workshop",
  "training-day",
  "visit",
  "conference",
  "working-group",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How far an event has come. */
export const eventStates = ["draft", "announced", "over", "cancelled"] as const;
export type EventState = (typeof eventStates)[number];

/** Who may see an event that has left its draft. */
export const eventVisibilities = ["own", "network", "signed-in", "public"] as const;
export type EventVisibility = (typeof eventVisibilities)[number];

/** The halves attendance is counted by. */
export const halves = ["morning", "afternoon"] as const;
export type Half = (typeof halves)[number];

/** Languages spoken at a session; Latgalian is spoken, though the product is not written in it. */
export const sessionLanguages = ["lv", "lt", "en", "ltg"] as const;
export type SessionLanguage = (typeof sessionLanguages)[number];

/** Half a day of an event, with the hours it counts for. */
export interface HalfDay {
  /** "2026-03-01". */
  readonly day: string;
  readonly half: Half;
  /** Wall clock of the event's zone, "09:00". */
  readonly begins: string;
  readonly ends: string;
  readonly hours: number;
}

/** One line of the agenda. */
export interface AgendaItem {
  readonly id: string;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  readonly title: TranslatedText;
  readonly speaker: string;
  /** "" where the event has one room. */
  readonly room: string;
  readonly language: SessionLanguage;
  /** Languages it is interpreted into. */
  readonly interpretation: readonly ContentLocale[];
}

/** Where an event may go from its state; a draft that is not wanted is deleted, not cancelled. */
const nextStates: Readonly<Record<EventState, readonly EventState[]>> = {
  draft: ["announced"],
  announced: ["over", "cancelled"],
  over: [],
  cancelled: [],
};

/** Whether an event may go from one state to another. */
export function mayBecome(from: EventState, to: EventState): boolean {
  return nextStates[from].includes(to);
}

/** The days of an event, first to last. */
export function daysOf({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string;
}): string[] {
  const days: string[] = [];
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
