import {
  type ContentLocale,
  putTranslation,
  type TranslatedText,
} from "../text/translated-text.ts";
import type { NewsContent } from "./news-content.ts";

/**
 * Says that a person has read the translations of a language and found that they match the original:
 * drafts of a machine and those behind become translations of the present wording.
 */
export function confirmTranslations(content: NewsContent, locale: ContentLocale): NewsContent {
  const confirmed = (text: TranslatedText) => {
    const found = text.translations[locale];
    if (locale === text.original || found === undefined) return text;
    return putTranslation(text, locale, found.text, "person");
  };
  const maybe = (text: TranslatedText | null) => (text === null ? null : confirmed(text));
  return {
    ...content,
    title: confirmed(content.title),
    lead: maybe(content.lead),
    body: maybe(content.body),
    photos: content.photos.map((photo) => ({ ...photo, alt: confirmed(photo.alt) })),
  };
}
