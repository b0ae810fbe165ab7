import {
  type ContentLocale,
  type NewsContent,
  readText,
  type TranslatedText,
} from "@talka/exchange";
import { joinList, quoteName } from "../words/join-names.ts";
import { translator } from "../words/translate.ts";
import { onDaysInWords } from "./days-in-words.ts";
import { draftText, headedList, paragraphs, shorten } from "./draft-text.ts";
import { draftWords } from "./draft-words.ts";

/** Results about fewer people are not told (domain §6.4). */
export const peopleFloor = 5;

/** What an event is. */
export type ToldEventKind = "workshop" | "training-day" | "visit" | "conference" | "working-group";

/** What is known of an event that news are to be written about. */
export interface EventFacts {
  readonly id: string;
  readonly kind: ToldEventKind;
  readonly title: TranslatedText;
  /** "2026-03-01" each. */
  readonly days: readonly string[];
  readonly place: string;
  /** It is over; else it is announced. */
  readonly isOver: boolean;
  readonly organiser: Readonly<Record<ContentLocale, string>>;
  /** Who came, or is registered, by organisation. */
  readonly organisations: readonly {
    readonly names: Readonly<Record<ContentLocale, string>>;
    readonly country: "LV" | "LT";
    readonly people: number;
  }[];
  /** Titles of what was on; names of speakers stay out. */
  readonly agenda: readonly TranslatedText[];
  readonly projectId: string | null;
  readonly fundingProfileId: string | null;
}

/**
 * A draft about an event in three languages. The number of people is told from five on; institutions
 * and countries always, names of people never.
 */
export function draftFromEvent(facts: EventFacts, original: ContentLocale): NewsContent {
  return {
    title: draftText(original, (locale) => shorten(titleOf(facts, locale), 150)),
    lead: draftText(original, (locale) => leadOf(facts, locale)),
    body: draftText(original, (locale) => bodyOf(facts, locale)),
    photos: [],
    tags: [],
    projectId: facts.projectId,
    fundingProfileId: facts.fundingProfileId,
    eventId: facts.id,
    meetingId: null,
  };
}

function named({ title }: EventFacts, locale: ContentLocale): string {
  return quoteName(readText(title, locale).text, locale);
}

function titleOf(facts: EventFacts, locale: ContentLocale): string {
  const say = translator(draftWords, locale);
  return say(`${facts.isOver ? "held" : "ahead"}.${facts.kind}`, { title: named(facts, locale) });
}

function leadOf(facts: EventFacts, locale: ContentLocale): string {
  const { kind, place, days, isOver } = facts;
  const say = translator(draftWords, locale);
  return say(isOver ? "leadHeld" : "leadAhead", {
    kind: say(`kind.${kind}`),
    days: onDaysInWords(days, locale),
    title: named(facts, locale),
    place: place === "" ? "" : ` (${place})`,
  });
}

function bodyOf(facts: EventFacts, locale: ContentLocale): string {
  const say = translator(draftWords, locale);
  const agenda = facts.agenda.map((title) => readText(title, locale).text);
  return paragraphs(
    whoCame(facts, locale),
    headedList(say("agenda"), agenda),
    say("organiser", { name: facts.organiser[locale] }),
  );
}

function whoCame({ organisations, isOver }: EventFacts, locale: ContentLocale): string {
  if (organisations.length === 0) return "";
  const say = translator(draftWords, locale);
  const collator = new Intl.Collator(locale);
  const names = organisations.map((one) => one.names[locale]).sort(collator.compare);
  const values = { organisations: names.length, names: joinList(names, locale) };
  if (!isOver) return say("registered", values);
  const people = organisations.reduce((sum, one) => sum + one.people, 0);
  const countries = (["LV", "LT"] as const).filter((country) =>
    organisations.some((one) => one.country === country),
  );
  const from = joinList(
    countries.map((country) => say(`country.${country}`)),
    locale,
  );
  return [
    people >= peopleFloor ? say("people", { people, ...values }) : say("organisations", values),
    ...(countries.length > 1 ? [say("countries", { countries: from })] : []),
  ].join(" ");
}
