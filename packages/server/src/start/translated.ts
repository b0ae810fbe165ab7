import type { TranslatedText } from "@talka/exchange";

/** A Latvian text with its translations, each made by a person. */
export function translated(texts: Readonly<Record<"lv" | "lt" | "en", string>>): TranslatedText {
  const of = (text: string) => ({ text, revision: 1, by: "person" }) as const;
  const translations = { lt: of(texts.lt), en: of(texts.en) };
  return { original: "lv", text: texts.lv, revision: 1, translations };
}
