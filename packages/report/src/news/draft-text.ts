import { type ContentLocale, contentLocales, type TranslatedText } from "@talka/exchange";

/**
 * One text written by sentence templates in every language: the reader's own is the original, the
 * others are drafts of a machine until somebody has read them.
 */
export function draftText(
  original: ContentLocale,
  write: (locale: ContentLocale) => string,
): TranslatedText {
  const others = contentLocales.filter((locale) => locale !== original);
  return {
    original,
    text: write(original),
    revision: 1,
    translations: Object.fromEntries(
      others.map((locale) => [locale, { text: write(locale), revision: 1, by: "machine" }]),
    ),
  };
}

/** Paragraphs, headings and lists with an empty line between; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A heading with a list below, or "" where the list is empty. */
export function headedList(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `## ${heading}\n\n${items.map((item) => `- ${item.replaceAll(/\s+/g, " ").trim()}`).join("\n")}`;
}

/** Cuts a text to a length at a word, with "…". */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, "")}…`;
}
