import type { Locale } from "./translate.ts";

const formatters = new Map<string, Intl.ListFormat>();

/** Joins parts as the language does: "a, b un c", "a, b ir c", "a, b and c"; or with "or". */
export function joinList(
  parts: readonly string[],
  locale: Locale,
  word: "and" | "or" = "and",
): string {
  const key = `${locale}${word}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, {
      type: word === "and" ? "conjunction" : "disjunction",
    });
    formatters.set(key, formatter);
  }
  return formatter.format(parts);
}

/**
 * A name from a log in the quotation marks of the language: „…”, „…“, “…”. Names are quoted and
 * never inflected, because nobody but their owner knows how.
 */
export function quoteName(name: string, locale: Locale): string {
  return { lv: `„${name}”`, lt: `„${name}“`, en: `“${name}”` }[locale];
}
