import type { Publicity } from "@talka/exchange";
import type { Locale } from "../words/translate.ts";

/** A number to be seen from the back row, and what it is. */
export interface DeckFigure {
  readonly value: string;
  readonly caption: string;
}

/** One slide; each says one thing. */
export type DeckSlide =
  | { readonly kind: "title"; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: "points";
      readonly title: string;
      readonly points: readonly string[];
      /** What must be known to read it; "" for nothing. */
      readonly note: string;
    }
  | {
      readonly kind: "bars";
      readonly title: string;
      /** In order; `value` is zero or more. */
      readonly bars: readonly {
        readonly label: string;
        readonly value: number;
        readonly told: string;
      }[];
      readonly note: string;
    }
  | {
      readonly kind: "figures";
      readonly title: string;
      readonly figures: readonly DeckFigure[];
      readonly note: string;
    }
  | {
      readonly kind: "picture";
      readonly title: string;
      /** Self-contained SVG. */
      readonly svg: string;
      /** What the picture shows, for those who cannot see it. */
      readonly alternative: string;
    }
  | { readonly kind: "publicity"; readonly title: string; readonly publicity: Publicity };

/** Slides in finished words, for the screen and for a file alike. */
export interface Deck {
  readonly locale: Locale;
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  /** On every slide and whole on the last; `null` where nobody pays. */
  readonly publicity: Publicity | null;
}

/** What a poster says: one message, few figures. */
export interface Poster {
  readonly locale: Locale;
  /** What it is about, above the message. */
  readonly title: string;
  /** The one thing to be remembered. */
  readonly message: string;
  readonly figures: readonly DeckFigure[];
  readonly points: readonly string[];
  /** Self-contained SVG, or `null`. */
  readonly picture: { readonly svg: string; readonly alternative: string } | null;
  readonly organisation: string;
  readonly publicity: Publicity | null;
}

/** What becomes of something that was done together: slides and a poster of the same. */
export interface Telling {
  readonly deck: Deck;
  readonly poster: Poster;
}

/** Points on one slide: more cannot be read from the back row. */
const pointsOnSlide = 5;

/** Slides of points, five on each, numbered where there are several; none for no points. */
export function pointSlides(
  title: string,
  points: readonly string[],
  note = "",
): readonly DeckSlide[] {
  const count = Math.ceil(points.length / pointsOnSlide);
  return Array.from({ length: count }, (_, k) => ({
    kind: "points",
    title: count === 1 ? title : `${title} (${k + 1}/${count})`,
    points: points.slice(k * pointsOnSlide, (k + 1) * pointsOnSlide),
    note,
  }));
}
