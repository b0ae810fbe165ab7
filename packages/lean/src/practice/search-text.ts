import { searchTerms } from "../search/stem-word.ts";
import { type PracticeContent, practiceTexts, wordingsOf } from "./content.ts";

/**
 * The terms a card is found by, in two ranks: what it is called and promises, and everything else; in
 * every language it is written in.
 */
export function practiceSearchText(
  content: PracticeContent,
  also: readonly string[] = [],
): { readonly first: string; readonly rest: string } {
  const wordings = (parts: readonly string[]) =>
    practiceTexts(content)
      .filter(({ part }) => parts.includes(part))
      .flatMap(({ text }) => wordingsOf(text));
  const all = practiceTexts(content).flatMap(({ text }) => wordingsOf(text));
  const { documents, evidence, process } = content;
  const rest = [...all, ...documents.map(({ title }) => title), evidence?.measure ?? "", ...also];
  return {
    first: searchTerms([...wordings(["title", "promise"]), process].join(" ")).join(" "),
    rest: searchTerms(rest.join(" ")).join(" "),
  };
}
