import { wordsOf } from "../search/fold-word.ts";
import { stemWord } from "../search/stem-word.ts";
import { completenessOf, type PracticeContent, practiceTexts, wordingsOf } from "./content.ts";
import { isOrdered } from "./evidence.ts";
import type { PracticeSection } from "./vocabulary.ts";

/** Parts that no card goes out without. */
const needed = ["title", "promise", "problem", "steps"] as const;

/** Why a card may not leave the house yet. */
export interface ReleaseObstacles {
  /** Parts without which there is no card. */
  readonly missing: readonly (typeof needed)[number][];
  /** Sections neither answered nor said to be unknown. */
  readonly open: readonly PracticeSection[];
  /** Sections that only send the reader elsewhere. */
  readonly elsewhere: readonly PracticeSection[];
  readonly hasNoReviewDate: boolean;
  /** A figure whose quarter marks stand on the wrong side of it. */
  readonly hasDisorder: boolean;
}

/** What stands against showing a card to other municipalities, personal data apart. */
export function releaseObstacles(content: PracticeContent): ReleaseObstacles {
  const { title, promise, sections, evidence } = content;
  const texts = { title, promise, problem: sections.problem, steps: sections.steps };
  const missing = needed.filter((part) => (texts[part]?.text.trim() ?? "") === "");
  const open = completenessOf(content).open.filter((one) => !missing.includes(one as "problem"));
  const elsewhere = practiceTexts(content).flatMap(({ part, text }) =>
    part !== "title" && part !== "promise" && isOnlyElsewhere(text.text) ? [part] : [],
  );
  const periods = [evidence?.before ?? null, evidence?.after ?? null];
  const hasDisorder = periods.some((one) => one !== null && !isOrdered(one));
  return { missing, open, elsewhere, hasNoReviewDate: content.reviewOn === null, hasDisorder };
}

/** Nothing stands in the way. */
export function isReleasable(obstacles: ReleaseObstacles): boolean {
  const { missing, open, elsewhere, hasNoReviewDate, hasDisorder } = obstacles;
  return missing.length + open.length + elsewhere.length === 0 && !hasNoReviewDate && !hasDisorder;
}

const link = /(https?:\/\/|www\.)\S+/g;
const pointing =
  /^(skat(īt|ies)?|sk|see|žr|žiūrėti|žiūrėkite|pielikums|pielikumā|priedas|priede|attachment|annex|elsewhere|citur|kitur|here|šeit|čia)$/i;

/** Whether a section answers nothing but sends the reader to another place: a link, "see annex". */
export function isOnlyElsewhere(text: string): boolean {
  if (text.trim() === "") return false;
  const rest = text.replace(link, " ");
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return true;
  return words.length <= 3 && words.some((word) => pointing.test(word));
}

/**
 * Which of the names stand in the card: first name and surname beside each other in either order, in
 * whatever case the sentence asks for.
 */
export function namesIn(content: PracticeContent, names: readonly string[]): readonly string[] {
  const texts = practiceTexts(content)
    .flatMap(({ text }) => wordingsOf(text))
    .map((text) => ` ${wordsOf(text).map(stemWord).join(" ")} `);
  return names.filter((name) => {
    const parts = wordsOf(name).map(stemWord);
    const [first, second] = parts;
    if (first === undefined || second === undefined) return false;
    const forms = [` ${parts.join(" ")} `, ` ${[...parts].reverse().join(" ")} `];
    return texts.some((text) => forms.some((form) => text.includes(form)));
  });
}
