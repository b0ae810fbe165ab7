import {
  type ContentLocale,
  contentLocales,
  type NewsContent,
  type NewsPart,
} from "@talka/exchange";
import { type PersonalDataKind, personalDataIn } from "@talka/meeting";

/** A text of an item that seems to hold something of a person. */
export interface PersonalDataHint {
  readonly part: NewsPart;
  readonly locale: ContentLocale;
  readonly kinds: readonly PersonalDataKind[];
}

/** What in an item may point to a person, so that its writer thinks again before all can read it. */
export function personalDataHints(content: NewsContent): readonly PersonalDataHint[] {
  const texts = [
    ["title", content.title],
    ["lead", content.lead],
    ["body", content.body],
    ...content.photos.map((photo) => ["alt", photo.alt] as const),
  ] as const;
  return texts.flatMap(([part, text]) =>
    contentLocales.flatMap((locale) => {
      const words = locale === text?.original ? text.text : text?.translations[locale]?.text;
      const kinds = personalDataIn(words ?? "");
      return kinds.length === 0 ? [] : [{ part, locale, kinds }];
    }),
  );
}
