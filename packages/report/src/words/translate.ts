import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { plainSelectKeys, withSelectKeys } from "./select-keys.ts";

/** The languages every sentence of the product exists in. */
export const locales = ["lv", "lt", "en"] as const;
export type Locale = (typeof locales)[number];

/** Messages in ICU form by key, complete in every language: a missing key does not compile. */
export type Catalogue<Key extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Key, string>>>
>;

/** Values for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Gives one sentence in the chosen language. */
export type Translate<Key extends string = string> = (key: Key, values?: MessageValues) => string;

/**
 * Declares a catalogue; English gives the keys, and lv and lt must have exactly these.
 */
export function catalogue<const English extends Readonly<Record<string, string>>>(messages: {
  readonly en: English;
  readonly lv: Readonly<Record<keyof English & string, string>>;
  readonly lt: Readonly<Record<keyof English & string, string>>;
}): Catalogue<keyof English & string> {
  return messages as Catalogue<keyof English & string>;
}

const translators = new WeakMap<Catalogue, Map<Locale, Translate>>();

/** The translator of a catalogue for a language; made once, then remembered. */
export function translator<Key extends string>(
  messages: Catalogue<Key>,
  locale: Locale,
): Translate<Key> {
  const known = translators.get(messages) ?? new Map<Locale, Translate>();
  translators.set(messages, known);
  const made = known.get(locale);
  if (made !== undefined) return made as Translate<Key>;
  const i18n = setupI18n({ locale, messages: { [locale]: messages[locale] } });
  i18n.setMessagesCompiler((message) => compileMessage(plainSelectKeys(message)));
  const translate = (key: Key, values: MessageValues = {}) => i18n._(key, withSelectKeys(values));
  known.set(locale, translate as Translate);
  return translate;
}
