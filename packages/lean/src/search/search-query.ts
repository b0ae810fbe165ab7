import { wordsOf } from "./fold-word.ts";
import { sameMeaning } from "./same-meaning.ts";
import { stemWord } from "./stem-word.ts";

/** Words that say nothing of what is looked for; left out unless nothing else is there. */
const small = new Set(
  "un vai ar bez par no pie uz kas kur ka lai ir nav ir ar be apie is prie ant kaip kad the and or of for with to in on at how what a an".split(
    " ",
  ),
);

/** More words than these are not looked for. */
const most = 8;

/**
 * What to look for: for each word typed, the beginnings of terms of which one must be there. Empty
 * where nothing was typed that could be found.
 */
export function searchQuery(typed: string): readonly (readonly string[])[] {
  const words = [...new Set(wordsOf(typed))];
  const telling = words.filter((word) => !small.has(word));
  return (telling.length === 0 ? words : telling)
    .slice(0, most)
    .map((word) => sameMeaning(stemWord(word)));
}

/**
 * Whether a document of these terms is found: each word has a term that begins with one of its
 * beginnings. The plain rule that the database is held against.
 */
export function isFound(terms: readonly string[], query: readonly (readonly string[])[]): boolean {
  return query.every((beginnings) =>
    beginnings.some((beginning) => terms.some((term) => term.startsWith(beginning))),
  );
}
