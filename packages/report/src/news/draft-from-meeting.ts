import type { ContentLocale, NewsContent } from "@talka/exchange";
import type { MeetingView } from "@talka/meeting";
import { joinList, quoteName } from "../words/join-names.ts";
import { translator } from "../words/translate.ts";
import { daysBetween, onDaysInWords, untilDayInWords } from "./days-in-words.ts";
import { peopleFloor } from "./draft-from-event.ts";
import { draftText, headedList, paragraphs, shorten } from "./draft-text.ts";
import { draftWords } from "./draft-words.ts";

/** A theme of a session with its votes; `null` where votes may not be told. */
export interface MeetingTheme {
  readonly id: string;
  readonly name: string;
  readonly votes: number | null;
}

/**
 * Themes the session gave a name to, most votes first. Votes are told when the round is closed and at
 * least five people voted; a group without a name is somebody's card, and stays in the room.
 */
export function meetingThemes(view: MeetingView): readonly MeetingTheme[] {
  const { round } = view;
  const voters = (round?.ballotCount ?? 0) + (round?.counted?.headcount ?? 0);
  const isTold = round?.state === "closed" && voters >= peopleFloor;
  const votesOf = (id: string) =>
    [...(round?.totals ?? []), ...(round?.counted?.votes ?? [])]
      .filter((one) => one.groupId === id)
      .reduce((sum, one) => sum + one.votes, 0);
  return Object.values(view.groups)
    .filter((group) => group.name !== null)
    .map((group) => ({ ...group, votes: isTold ? votesOf(group.id) : null }))
    .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || a.order - b.order)
    .map(({ id, name, votes }) => ({ id, name: name ?? "", votes }));
}

/** Themes in a draft: more nobody reads. */
const toldThemes = 7;

/**
 * A draft about a closed session in three languages: themes with votes, borrowed ideas, what was agreed
 * and what is beyond the municipalities' power; names of people never. What was written in the room
 * stands in the language it was written in.
 */
export function draftFromMeeting(
  meetingId: string,
  view: MeetingView,
  original: ContentLocale,
): NewsContent {
  return {
    title: draftText(original, (locale) => {
      const title = quoteName(view.title, locale);
      return shorten(translator(draftWords, locale)("meetingTitle", { title }), 150);
    }),
    lead: draftText(original, (locale) =>
      translator(draftWords, locale)("meetingLead", {
        title: quoteName(view.title, locale),
        days: onDaysInWords(daysBetween(view.startsOn, view.endsOn), locale),
        place: view.place === "" ? "" : ` (${view.place})`,
      }),
    ),
    body:
      bodyOf(view, original) === "" ? null : draftText(original, (locale) => bodyOf(view, locale)),
    photos: [],
    tags: [],
    projectId: null,
    fundingProfileId: null,
    eventId: null,
    meetingId,
  };
}

function bodyOf(view: MeetingView, locale: ContentLocale): string {
  const say = translator(draftWords, locale);
  const names = view.organisations.map((one) => one.name);
  const nameOf = (id: string | null) => view.organisations.find((one) => one.id === id)?.name;
  const day = (text: string) => untilDayInWords(text, locale);
  const themes = meetingThemes(view);
  const isVoted = themes.some((theme) => theme.votes !== null);
  const borrowed = Object.values(view.borrowings).map((one) => {
    const organisation = nameOf(one.organisationId) ?? "";
    const from = nameOf(one.fromOrganisationId);
    return from === undefined
      ? say("borrowedStep", { organisation, step: one.firstStep })
      : say("borrowedFrom", { organisation, from, step: one.firstStep });
  });
  const committed = Object.values(view.commitments)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn, "en"))
    .map((one) => {
      const organisation = nameOf(one.organisationId);
      const values = { action: one.action, day: day(one.dueOn) };
      return organisation === undefined
        ? say("commitmentOfAll", values)
        : say("commitment", { ...values, organisation });
    });
  const beyond = Object.values(view.beyondUs).map((one) =>
    say("beyondItem", {
      matter: one.matter,
      addressee: one.addressee,
      day: day(one.answerBy),
    }),
  );
  return paragraphs(
    names.length === 0
      ? ""
      : say("meetingPlaces", { organisations: names.length, names: joinList(names, locale) }),
    isVoted ? say("themesAsked", { groups: themes.length }) : "",
    headedList(
      say("themes"),
      themes
        .slice(0, toldThemes)
        .map(({ name, votes }) => (votes === null ? name : say("themeVotes", { name, votes }))),
    ),
    headedList(say("borrowed"), borrowed),
    headedList(say("committed"), committed),
    headedList(say("beyond"), beyond),
  );
}
