import type { FundingProfile } from "../publicity/funding-profile.ts";
import { type PublicityPart, publicityOf } from "../publicity/publicity-of.ts";
import { type ContentLocale, readText, type TranslatedText } from "../text/translated-text.ts";
import type { NewsContent } from "./news-content.ts";

/** Who pays for an item: nobody, a profile, or a profile that is there no more. */
export type NewsFunding =
  | { readonly kind: "none" }
  | { readonly kind: "profile"; readonly profile: FundingProfile }
  | { readonly kind: "gone" };

/** A text that a language lacks. */
export type NewsPart = "title" | "lead" | "body" | "alt";

/** Why an item cannot be public in a language. */
export interface NewsObstacle {
  readonly locale: ContentLocale;
  /** Texts without a translation; drafts and those behind the original are marked, not refused. */
  readonly parts: readonly NewsPart[];
  /** What the funding profile lacks. */
  readonly publicity: readonly PublicityPart[];
}

const everyPart: readonly PublicityPart[] = [
  "emblem",
  "statement",
  "disclaimer",
  "responsible",
  "programme",
];

/** What stands against publishing in these languages, in their order; none: it may be published. */
export function newsObstacles(
  content: NewsContent,
  locales: readonly ContentLocale[],
  funding: NewsFunding,
): readonly NewsObstacle[] {
  return locales
    .map((locale) => ({
      locale,
      parts: missingTexts(content, locale),
      publicity: missingPublicity(funding, locale),
    }))
    .filter(({ parts, publicity }) => parts.length > 0 || publicity.length > 0);
}

/** In which of these languages something may not be shown now for want of publicity, and why. */
export function publicityObstacles(
  locales: readonly ContentLocale[],
  funding: NewsFunding,
): readonly NewsObstacle[] {
  return locales
    .map((locale) => ({ locale, parts: [], publicity: missingPublicity(funding, locale) }))
    .filter(({ publicity }) => publicity.length > 0);
}

/**
 * The languages in which something that was published may be shown now: a profile changed afterwards
 * takes away those in which a part of its publicity is missing.
 */
export function shownLocales(
  published: readonly ContentLocale[],
  funding: NewsFunding,
): readonly ContentLocale[] {
  return published.filter((locale) => missingPublicity(funding, locale).length === 0);
}

function missingTexts(content: NewsContent, locale: ContentLocale): readonly NewsPart[] {
  const { title, lead, body, photos } = content;
  const isMissing = (text: TranslatedText | null) => {
    if (text === null) return false;
    const read = readText(text, locale);
    return read.state === "missing" || read.text.trim() === "";
  };
  const parts: NewsPart[] = [];
  if (isMissing(title)) parts.push("title");
  if (isMissing(lead)) parts.push("lead");
  if (isMissing(body)) parts.push("body");
  if (photos.some((photo) => isMissing(photo.alt))) parts.push("alt");
  return parts;
}

function missingPublicity(funding: NewsFunding, locale: ContentLocale): readonly PublicityPart[] {
  if (funding.kind === "none") return [];
  if (funding.kind === "gone") return everyPart;
  const publicity = publicityOf(funding.profile, locale);
  return publicity.ok ? [] : publicity.error.parts;
}
