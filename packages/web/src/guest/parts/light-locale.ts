import type { Locale } from "@talka/report";
import { createContext, useContext } from "react";
import { type LightCatalogue, type LightTranslate, lightTranslator } from "./light-messages.ts";

/** The reader's language and how to change it. */
export interface LightLocaleChoice {
  readonly locale: Locale;
  choose(locale: Locale): void;
}

export const LightLocaleContext = createContext<LightLocaleChoice | null>(null);

/** The reader's language; every component below `LightLocale` may ask. */
export function useLocale(): LightLocaleChoice {
  const choice = useContext(LightLocaleContext);
  if (choice === null) throw new TypeError("useLocale needs a LightLocale above it");
  return choice;
}

/** The sentences of a catalogue in the reader's language. */
export function useText<Key extends string>(messages: LightCatalogue<Key>): LightTranslate<Key> {
  return lightTranslator(messages, useLocale().locale);
}
