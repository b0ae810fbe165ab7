import type { Publicity } from "@talka/exchange";
import type { MeetingView } from "@talka/meeting";
import { untilDayInWords } from "../news/days-in-words.ts";
import { meetingThemes } from "../news/draft-from-meeting.ts";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { joinList } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { type DeckFigure, type DeckSlide, pointSlides, type Telling } from "./deck.ts";
import { deckWords } from "./deck-words.ts";

/** How a telling is made. */
export interface TellOptions {
  readonly locale: Locale;
  /** Who tells; "" where nobody is named. */
  readonly organisation: string;
  readonly publicity: Publicity | null;
}

/** Bars on one slide. */
const shownThemes = 6;

/** Slides and a poster of a session: facts, themes with votes, what was borrowed and agreed; no names. */
export function tellMeeting(view: MeetingView, options: TellOptions): Telling {
  const { locale, organisation, publicity } = options;
  const say = translator(deckWords, locale);
  const themes = meetingThemes(view);
  const day = (text: string) => formatDay(Date.parse(text), locale, "UTC");
  const { startsOn, endsOn } = view;
  const days = startsOn === endsOn ? day(startsOn) : `${day(startsOn)} – ${day(endsOn)}`;
  const places = view.organisations.map((one) => one.name);
  const { borrowed, committed, beyond } = outcomes(view, locale);
  const figures = figuresOf(view, themes.length, locale);
  const slides: DeckSlide[] = [
    {
      kind: "title",
      title: view.title,
      lines: [[days, view.place].filter((part) => part !== "").join(" · "), organisation],
    },
    ...(figures.length > 0
      ? [
          {
            kind: "figures" as const,
            title: say("together"),
            figures,
            note: joinList(places, locale),
          },
        ]
      : []),
    ...pointSlides(
      say("facts"),
      view.facts.map(({ title, text }) => `${title}: ${text}`),
    ),
    ...themeSlide(view, locale),
    ...pointSlides(say("borrowed"), borrowed),
    ...pointSlides(say("committed"), committed),
    ...pointSlides(say("beyond"), beyond),
    ...(publicity === null
      ? []
      : [{ kind: "publicity" as const, title: say("thanks"), publicity }]),
  ];
  const [first] = themes;
  return {
    deck: { locale, title: view.title, slides, publicity },
    poster: {
      locale,
      title: `${view.title} · ${days}`,
      message:
        first === undefined
          ? say("messageMeeting", { n: places.length, title: view.title })
          : say("messageTheme", { theme: first.name }),
      figures: figures.slice(0, 3),
      points: [...committed, ...borrowed].slice(0, 4),
      picture: null,
      organisation,
      publicity,
    },
  };
}

function figuresOf(view: MeetingView, themes: number, locale: Locale): readonly DeckFigure[] {
  const say = translator(deckWords, locale);
  const counts = [
    ["organisations", view.organisations.length],
    ["themeCount", themes],
    ["commitments", Object.keys(view.commitments).length],
    ["ideas", Object.keys(view.borrowings).length],
  ] as const;
  return counts
    .filter(([, n]) => n > 0)
    .map(([word, n]) => ({ value: formatNumber(n, locale), caption: say(word, { n }) }));
}

function themeSlide(view: MeetingView, locale: Locale): readonly DeckSlide[] {
  const say = translator(deckWords, locale);
  const themes = meetingThemes(view).slice(0, shownThemes);
  if (themes.length === 0) return [];
  if (themes.some((theme) => theme.votes === null)) {
    return pointSlides(
      say("themes"),
      themes.map((theme) => theme.name),
    );
  }
  const voters = (view.round?.ballotCount ?? 0) + (view.round?.counted?.headcount ?? 0);
  const bars = themes.map(({ name, votes }) => ({
    label: name,
    value: votes ?? 0,
    told: say("votes", { votes: votes ?? 0 }),
  }));
  return [{ kind: "bars", title: say("themes"), bars, note: say("votesNote", { voters }) }];
}

function outcomes(view: MeetingView, locale: Locale) {
  const say = translator(deckWords, locale);
  const nameOf = (id: string | null) => view.organisations.find((one) => one.id === id)?.name;
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
      const values = { action: one.action, day: untilDayInWords(one.dueOn, locale) };
      return organisation === undefined
        ? say("commitmentOfAll", values)
        : say("commitment", { ...values, organisation });
    });
  const beyond = Object.values(view.beyondUs).map(({ matter, addressee, answerBy }) =>
    say("beyondItem", { matter, addressee, day: untilDayInWords(answerBy, locale) }),
  );
  return { borrowed, committed, beyond };
}
