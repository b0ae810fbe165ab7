import type { Locale } from "@talka/report";

/** Messages in ICU form by key, complete in every language: a missing key does not compile. */
export type LightCatalogue<Key extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Key, string>>>
>;
export type LightValues = Readonly<Record<string, string | number>>;
export type LightTranslate<Key extends string = string> = (
  key: Key,
  values?: LightValues,
) => string;

/** Declares a catalogue; English gives the keys, and lv and lt must have exactly these. */
export function lightCatalogue<const English extends Readonly<Record<string, string>>>(messages: {
  readonly en: English;
  readonly lv: Readonly<Record<keyof English & string, string>>;
  readonly lt: Readonly<Record<keyof English & string, string>>;
}): LightCatalogue<keyof English & string> {
  return messages as LightCatalogue<keyof English & string>;
}

const translators = new WeakMap<LightCatalogue, Map<Locale, LightTranslate>>();

/** The translator of a catalogue for a language; the same function each time. */
export function lightTranslator<Key extends string>(
  messages: LightCatalogue<Key>,
  locale: Locale,
): LightTranslate<Key> {
  const known = translators.get(messages) ?? new Map<Locale, LightTranslate>();
  translators.set(messages, known);
  const made =
    known.get(locale) ??
    ((key, values) => fill(messages[locale][key as Key], locale, values ?? {}));
  known.set(locale, made);
  return made as LightTranslate<Key>;
}

/**
 * A message with its placeholders filled: `{name}` and `{count, plural, =0 {…} one {# …} other {# …}}`,
 * nested as deep as one likes. The library the app uses for this is a seventh of a guest's page; a
 * test holds this against it for every sentence of that page.
 */
export function fill(message: string, locale: Locale, values: LightValues, count?: number): string {
  let told = "";
  for (let at = 0; at < message.length; at++) {
    const letter = message[at]!;
    if (letter === "#" && count !== undefined) told += numberIn(count, locale);
    else if (letter !== "{") told += letter;
    else {
      const end = closing(message, at);
      told += placeholder(message.slice(at + 1, end), locale, values, count);
      at = end;
    }
  }
  return told;
}

function placeholder(inside: string, locale: Locale, values: LightValues, count?: number): string {
  const [, name = "", rest] = /^\s*(\w+)\s*(?:,\s*plural\s*,([\s\S]*))?$/.exec(inside) ?? [];
  const value = values[name];
  if (rest === undefined) return String(value ?? "");
  const branches = new Map<string, string>();
  for (let at = 0; at < rest.length; ) {
    const start = rest.indexOf("{", at);
    if (start < 0) break;
    const end = closing(rest, start);
    branches.set(rest.slice(at, start).trim(), rest.slice(start + 1, end));
    at = end + 1;
  }
  const number = Number(value);
  const branch =
    branches.get(`=${number}`) ??
    branches.get(new Intl.PluralRules(locale).select(number)) ??
    branches.get("other") ??
    "";
  return fill(branch, locale, values, Number.isNaN(number) ? count : number);
}

function numberIn(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Where the brace that opens at a place is closed again. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === "{") depth++;
    else if (message[at] === "}" && --depth === 0) return at;
  }
  throw new RangeError(`an open brace at ${open} of "${message}"`);
}
