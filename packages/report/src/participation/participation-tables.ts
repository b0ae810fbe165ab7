import { readText, type Tally, type TranslatedText } from "@talka/exchange";
import { type ColumnOf, type DataTable, tableFrom } from "../tables/data-table.ts";
import { formatDay } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { participationWords } from "./participation-words.ts";
import { periodName } from "./period-name.ts";

type Names = Readonly<Record<Locale, string>>;

/** The figures of a project with the names that go with them. */
export interface ShownParticipation {
  readonly from: string;
  readonly to: string;
  readonly total: Tally;
  readonly byEvent: readonly (Tally & {
    readonly title: TranslatedText;
    readonly startsOn: string;
    readonly endsOn: string;
  })[];
  readonly byPeriod: readonly (Tally & { readonly period: string })[];
  readonly byCountry: readonly (Tally & { readonly country: "LV" | "LT" })[];
  readonly byKind: readonly (Tally & { readonly kind: OrganisationKindCode })[];
  readonly byOrganisation: readonly (Tally & {
    readonly names: Names;
    readonly countedIn: readonly Names[];
  })[];
}

type WordKey = keyof (typeof participationWords)["en"] & string;
type OrganisationKindCode = WordKey extends infer Key
  ? Key extends `kind.${infer Code}`
    ? Code
    : never
  : never;

/** The tables of the funder's figures, the total first. */
export function participationTables(
  shown: ShownParticipation,
  locale: Locale,
): readonly DataTable[] {
  const say = translator(participationWords, locale);
  const { total } = shown;
  const count = (title: string, of: keyof Tally): ColumnOf<Tally> => ({
    title,
    kind: of === "hours" ? "number" : "count",
    cell: (line) => line[of],
  });
  const people = [
    count(say("participants"), "participants"),
    count(say("halfDays"), "halfDays"),
    count(say("hours"), "hours"),
  ];
  const institutions = count(say("institutions"), "institutions");
  const events = count(say("events"), "events");
  const figures = ["events", "institutions", "participants", "halfDays", "hours"] as const;
  const text = "text" as const;
  const days = (from: string, to: string) =>
    from === to ? shortDay(from, locale) : `${shortDay(from, locale)} – ${shortDay(to, locale)}`;
  return [
    tableFrom("total", say("total"), figures, [
      { title: say("measure"), kind: text, cell: (of) => say(of) },
      { title: say("count"), kind: "number", cell: (of) => total[of] },
    ]),
    tableFrom("by-period", say("byPeriod"), shown.byPeriod, [
      { title: say("periodName"), kind: text, cell: (line) => periodName(line.period, locale) },
      events,
      institutions,
      ...people,
    ]),
    tableFrom("by-country", say("byCountry"), shown.byCountry, [
      { title: say("country"), kind: text, cell: (line) => say(`country.${line.country}`) },
      institutions,
      ...people,
    ]),
    tableFrom("by-kind", say("byKind"), shown.byKind, [
      { title: say("kind"), kind: text, cell: (line) => say(`kind.${line.kind}`) },
      institutions,
      ...people,
    ]),
    tableFrom("by-event", say("byEvent"), shown.byEvent, [
      { title: say("event"), kind: text, cell: (line) => readText(line.title, locale).text },
      { title: say("days"), kind: text, cell: (line) => days(line.startsOn, line.endsOn) },
      institutions,
      ...people,
    ]),
    tableFrom("by-organisation", say("byOrganisation"), shown.byOrganisation, [
      { title: say("organisation"), kind: text, cell: (line) => line.names[locale] },
      {
        title: say("countedIn"),
        kind: text,
        when: shown.byOrganisation.some((line) => line.countedIn.length > 0),
        cell: (line) => line.countedIn.map((names) => names[locale]).join(", "),
      },
      ...people,
    ]),
  ];
}

function shortDay(day: string, locale: Locale): string {
  return formatDay(Date.parse(day), locale, "UTC", "short");
}
