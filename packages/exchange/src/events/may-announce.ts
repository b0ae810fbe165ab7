import { failed, ok, type Result } from "@talka/engine";
import type { FundingProfile } from "../publicity/funding-profile.ts";
import { type MissingPublicity, publicityOf } from "../publicity/publicity-of.ts";
import {
  type ContentLocale,
  contentLocales,
  type TranslatedText,
} from "../text/translated-text.ts";

/** The languages a text exists in, the original's first. */
export function localesOf(text: TranslatedText): ContentLocale[] {
  const others = contentLocales.filter((one) => text.translations[one] !== undefined);
  return [text.original, ...others.filter((one) => one !== text.original)];
}

/**
 * Whether an event may be announced: with a funding profile, nothing may be missing in a language
 * the event has a title in. The first language that lacks something is told.
 */
export function mayAnnounce(
  title: TranslatedText,
  profile: FundingProfile | null,
): Result<null, MissingPublicity> {
  if (profile === null) return ok(null);
  for (const locale of localesOf(title)) {
    const told = publicityOf(profile, locale);
    if (!told.ok) return failed(told.error);
  }
  return ok(null);
}
