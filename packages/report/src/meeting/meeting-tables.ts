import type { MeetingView } from "@talka/meeting";
import { type DataTable, tableFrom } from "../tables/data-table.ts";
import { formatDay } from "../words/format-day.ts";
import { type Locale, type Translate, translator } from "../words/translate.ts";
import { meetingWords } from "./meeting-words.ts";

type Say = Translate<keyof (typeof meetingWords)["en"] & string>;

/** The tables of a session's record, by name. */
export interface MeetingTables {
  readonly actions: DataTable;
  readonly earlier: DataTable;
  readonly borrowings: DataTable;
  readonly "beyond-us": DataTable;
  readonly groups: DataTable;
  readonly cards: DataTable;
  readonly notes: DataTable;
  /** Every closed round, first to last. */
  readonly votes: DataTable;
}

/**
 * The record of a session as tables in the reader's language, actions first; rows by due date, then
 * by the order things had on the screen. Columns that nothing fills are left out.
 */
export function meetingTables(view: MeetingView, locale: Locale): MeetingTables {
  const say = translator(meetingWords, locale);
  const cards = Object.values(view.cards).sort((a, b) => a.order - b.order);
  const groups = Object.values(view.groups)
    .map((group) => ({ ...group, cards: cards.filter((card) => card.groupId === group.id) }))
    .sort((a, b) => votesOf(view, b.id) - votesOf(view, a.id) || a.order - b.order);
  const nameOfGroup = (id: string | null) => {
    const group = groups.find((one) => one.id === id);
    if (group === undefined) return "";
    return group.name ?? say("unnamed", { text: group.cards[0]?.text ?? "" });
  };
  const nameOf = (id: string | null) => view.organisations.find((one) => one.id === id)?.name ?? "";
  const namesOf = (ids: readonly string[]) => ids.map(nameOf).join(", ");
  const byDay = <Item extends { readonly id: string }>(items: readonly Item[], day: keyof Item) =>
    [...items].sort((a, b) => `${a[day]} ${a.id}`.localeCompare(`${b[day]} ${b.id}`, "en"));
  const translated = cards.some((card) => card.translations[locale] !== undefined);
  const text = "text" as const;
  const count = "count" as const;
  const counted = view.round?.counted ?? null;
  return {
    actions: tableFrom(
      "actions",
      say("sectionActions"),
      byDay(Object.values(view.commitments), "dueOn"),
      [
        { title: say("action"), kind: text, cell: (one) => one.action },
        { title: say("owner"), kind: text, cell: (one) => one.owner },
        {
          title: say("organisation"),
          kind: text,
          cell: (one) =>
            one.organisationId === null ? say("everyone") : nameOf(one.organisationId),
        },
        { title: say("dueOn"), kind: text, cell: (one) => shortDay(one.dueOn, locale) },
        { title: say("measure"), kind: text, cell: (one) => one.measure },
        { title: say("ifThen"), kind: text, cell: (one) => one.ifThen },
        { title: say("group"), kind: text, cell: (one) => nameOfGroup(one.groupId) },
      ],
    ),
    earlier: tableFrom("earlier", say("sectionEarlier"), view.earlier, [
      { title: say("action"), kind: text, cell: (one) => one.action },
      { title: say("organisation"), kind: text, cell: (one) => nameOf(one.organisationId) },
      { title: say("dueOn"), kind: text, cell: (one) => shortDay(one.dueOn, locale) },
      {
        title: say("outcome"),
        kind: text,
        cell: (one) => say(`outcome.${view.earlierAnswers[one.id]?.outcome ?? "none"}`),
      },
      { title: say("why"), kind: text, cell: (one) => view.earlierAnswers[one.id]?.why ?? "" },
    ]),
    borrowings: tableFrom("borrowings", say("sectionBorrowings"), Object.values(view.borrowings), [
      { title: say("organisation"), kind: text, cell: (one) => nameOf(one.organisationId) },
      { title: say("from"), kind: text, cell: (one) => nameOf(one.fromOrganisationId) },
      { title: say("group"), kind: text, cell: (one) => nameOfGroup(one.groupId) },
      { title: say("firstStep"), kind: text, cell: (one) => one.firstStep },
    ]),
    "beyond-us": tableFrom(
      "beyond-us",
      say("sectionBeyond"),
      byDay(Object.values(view.beyondUs), "answerBy"),
      [
        { title: say("matter"), kind: text, cell: (one) => one.matter },
        { title: say("level"), kind: text, cell: (one) => say(`level.${one.level}`) },
        { title: say("addressee"), kind: text, cell: (one) => one.addressee },
        { title: say("answerBy"), kind: text, cell: (one) => shortDay(one.answerBy, locale) },
      ],
    ),
    groups: tableFrom("groups", say("sectionGroups"), groups, [
      { title: say("group"), kind: text, cell: (one) => nameOfGroup(one.id) },
      { title: say("votes"), kind: count, cell: (one) => given(view.round?.totals, one.id) },
      {
        title: say("counted"),
        kind: count,
        when: counted !== null,
        cell: (one) => given(counted?.votes, one.id),
      },
      { title: say("cardCount"), kind: count, cell: (one) => one.cards.length },
      { title: say("tags"), kind: text, cell: (one) => tagNames(one.tags, say) },
      { title: say("has"), kind: text, cell: (one) => namesOf(one.hands.has) },
      { title: say("solved"), kind: text, cell: (one) => namesOf(one.hands.solved) },
    ]),
    cards: tableFrom(
      "cards",
      say("sectionCards"),
      groups.flatMap((group) => group.cards),
      [
        { title: say("text"), kind: text, cell: (one) => ownText(one, locale, say) },
        {
          title: say("original"),
          kind: text,
          when: translated,
          cell: (one) => (one.translations[locale] === undefined ? "" : one.text),
        },
        { title: say("kind"), kind: text, cell: (one) => say(`kind.${one.kind}`) },
        { title: say("group"), kind: text, cell: (one) => nameOfGroup(one.groupId) },
        { title: say("language"), kind: text, cell: (one) => one.locale },
        { title: say("origin"), kind: text, cell: (one) => say(`origin.${one.origin}`) },
        {
          title: say("signature"),
          kind: text,
          when: view.anonymity === "named",
          cell: (one) => one.signature ?? "",
        },
      ],
    ),
    notes: tableFrom(
      "notes",
      say("sectionNotes"),
      [
        ...Object.values(view.whys)
          .sort((a, b) => a.depth - b.depth)
          .map((why) => ({ ...why, about: say("whyChain", { depth: why.depth }) })),
        ...Object.values(view.notes).map((note) => ({ ...note, about: say("note") })),
      ].sort((a, b) => nameOfGroup(a.groupId).localeCompare(nameOfGroup(b.groupId), locale)),
      [
        { title: say("group"), kind: text, cell: (one) => nameOfGroup(one.groupId) },
        { title: say("kind"), kind: text, cell: (one) => one.about },
        { title: say("text"), kind: text, cell: (one) => one.text },
      ],
    ),
    votes: tableFrom("votes", say("sectionVotes"), countedRounds(view), [
      { title: say("round"), kind: count, cell: (one) => one.round },
      { title: say("group"), kind: text, cell: (one) => nameOfGroup(one.groupId) },
      { title: say("votes"), kind: count, cell: (one) => one.votes },
      { title: say("counted"), kind: count, cell: (one) => one.counted },
      { title: say("headcount"), kind: count, cell: (one) => one.headcount },
    ]),
  };
}

/** One line for each group of each closed round. */
function countedRounds(view: MeetingView) {
  return [...view.pastRounds, ...(view.round === null ? [] : [view.round])].flatMap((round) =>
    (round.totals ?? []).map(({ groupId, votes }) => ({
      round: round.round,
      groupId,
      votes,
      counted: given(round.counted?.votes, groupId),
      headcount: round.counted?.headcount ?? null,
    })),
  );
}

/** "2026-03-01" as the language writes a day in a table. */
function shortDay(day: string, locale: Locale): string {
  return formatDay(Date.parse(day), locale, "UTC", "short");
}

function votesOf(view: MeetingView, groupId: string): number {
  const { round } = view;
  return (given(round?.totals, groupId) ?? 0) + (given(round?.counted?.votes, groupId) ?? 0);
}

function given(
  list: readonly { readonly groupId: string; readonly votes: number }[] | null | undefined,
  groupId: string,
): number | null {
  if (list === null || list === undefined) return null;
  return list.find((one) => one.groupId === groupId)?.votes ?? null;
}

function tagNames(tags: MeetingView["groups"][string]["tags"], say: Say): string {
  return tags.map((tag) => say(`tag.${tag}`)).join(", ");
}

/** The reader's language first; one that is behind the original says so. */
function ownText(card: MeetingView["cards"][string], locale: Locale, say: Say): string {
  const translation = card.translations[locale];
  if (translation === undefined) return card.text;
  if (translation.revision === card.revision) return translation.text;
  return say("behind", { text: translation.text });
}
