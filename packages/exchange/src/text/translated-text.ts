/** The languages content is written in. */
export const contentLocales = ["lv", "lt", "en"] as const;
export type ContentLocale = (typeof contentLocales)[number];

/** One translation, tied to the revision of the original it was made from. */
export interface Translation {
  readonly text: string;
  /** The revision of the original that was translated. */
  readonly revision: number;
  /** A machine's draft until a person has read it. */
  readonly by: "person" | "machine";
}

/** A text in its original language, with its translations. */
export interface TranslatedText {
  readonly original: ContentLocale;
  readonly text: string;
  /** 1 for the first wording; one more with each change of the original. */
  readonly revision: number;
  readonly translations: { readonly [locale in ContentLocale]?: Translation | undefined };
}

/** What a reader is told of the text they see. */
export type TranslationState = "original" | "translated" | "machine-draft" | "behind" | "missing";

/** A text as a reader of one language sees it. */
export interface ReadText {
  readonly text: string;
  /** The language of `text`; the original's where there is no translation. */
  readonly locale: ContentLocale;
  readonly state: TranslationState;
}

/** A text nobody has translated yet. */
export function originalText(original: ContentLocale, text: string): TranslatedText {
  return { original, text, revision: 1, translations: {} };
}

/**
 * The text in the reader's language where it exists, else the original. A translation of an earlier
 * revision is "behind", whoever made it.
 */
export function readText(text: TranslatedText, locale: ContentLocale): ReadText {
  if (locale === text.original) return { text: text.text, locale, state: "original" };
  const found = text.translations[locale];
  if (found === undefined) return { text: text.text, locale: text.original, state: "missing" };
  return { text: found.text, locale, state: stateOf(found, text.revision) };
}

function stateOf(found: Translation, revision: number): TranslationState {
  if (found.revision < revision) return "behind";
  return found.by === "machine" ? "machine-draft" : "translated";
}

/** A new wording of the original; translations stay and fall behind. The same wording changes nothing. */
export function changeOriginal(text: TranslatedText, wording: string): TranslatedText {
  if (wording === text.text) return text;
  return { ...text, text: wording, revision: text.revision + 1 };
}

/**
 * Puts a translation of the present original; an empty one takes it away.
 *
 * @throws {RangeError} The language is that of the original.
 */
export function putTranslation(
  text: TranslatedText,
  locale: ContentLocale,
  translation: string,
  by: Translation["by"],
): TranslatedText {
  if (locale === text.original) throw new RangeError(`${locale} is the original's language`);
  const { [locale]: _, ...others } = text.translations;
  if (translation === "") return { ...text, translations: others };
  const put: Translation = { text: translation, revision: text.revision, by };
  return { ...text, translations: { ...others, [locale]: put } };
}
