import type { Card, ContentLocale } from "@talka/meeting";

/** A text of a card with what it is: the original, a translation, or one of an earlier wording. */
export interface ShownText {
  readonly text: string;
  readonly locale: ContentLocale;
  readonly state: "original" | "translated" | "behind";
}

/** What a reader sees of a card: the translation into their language if wished and there, else the original. */
export function shownText(card: Card, reader: ContentLocale, translated: boolean): ShownText {
  const translation = card.locale === reader ? undefined : card.translations[reader];
  if (!translated || translation === undefined) {
    return { text: card.text, locale: card.locale, state: "original" };
  }
  const state = translation.revision < card.revision ? "behind" : "translated";
  return { text: translation.text, locale: reader, state };
}
