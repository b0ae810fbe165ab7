import type { Catalogue, Locale, Translate } from "@talka/report";
import { translator } from "@talka/report";
import { createContext, use } from "react";

/** The reader's language and how to change it. */
export interface LocaleChoice {
  readonly locale: Locale;
  choose(locale: Locale): void;
}

export const LocaleContext = createContext<LocaleChoice | null>(null);

/** The reader's language; every component below `LocaleProvider` may ask. */
export function useLocale(): LocaleChoice {
  const choice = use(LocaleContext);
  if (choice === null) throw new TypeError("useLocale needs a LocaleProvider above it");
  return choice;
}

/** The sentences of a catalogue in the reader's language: `const text = useText(catalogue)`. */
export function useText<Key extends string>(messages: Catalogue<Key>): Translate<Key> {
  return translator(messages, useLocale().locale);
}
