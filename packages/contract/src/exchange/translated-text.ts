import { z } from "zod";
import { LocaleCode } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);

/** A text in its original language with its translations; at most so many characters each. */
export function translatedText(max: number) {
  const Translation = z.object({
    text: text(max),
    revision: z.int().min(1),
    by: z.enum(["person", "machine"]),
  });
  return z.object({
    original: LocaleCode,
    text: text(max).min(1),
    revision: z.int().min(1),
    translations: z
      .object({ lv: Translation, lt: Translation, en: Translation })
      .partial()
      .readonly(),
  });
}

/** A title: one line in its original language, with translations. */
export const TranslatedTitle = translatedText(200).meta({ id: "TranslatedTitle" });
/** Some paragraphs in their original language, with translations. */
export const TranslatedProse = translatedText(20_000).meta({ id: "TranslatedProse" });
