import { formatNumber, noValue } from "./format-number.ts";
import type { Locale } from "./translate.ts";
import { type Grammar, type Unit, unitWords } from "./unit-words.ts";

const pluralRules = new Map<string, Intl.PluralRules>();

function pluralCategory(value: number, locale: Locale, fractionDigits: number): string {
  const key = `${locale}${fractionDigits}`;
  let rules = pluralRules.get(key);
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale, { maximumFractionDigits: fractionDigits });
    pluralRules.set(key, rules);
  }
  return rules.select(value);
}

/**
 * A number with its unit in the right form: "1 lieta", "2 lietas", "10 lietu"; "6,2 darbo dienos".
 * The form follows the number as it is shown, after rounding.
 *
 * @returns `noValue` alone where the number is not finite.
 */
export function formatQuantity(
  value: number,
  unit: Unit,
  locale: Locale,
  { grammar = "nominative" as Grammar, fractionDigits = 1 } = {},
): string {
  if (!Number.isFinite(value)) return noValue;
  const word = unitWords[locale][unit];
  const category = pluralCategory(value, locale, fractionDigits);
  const forms = (grammar === "accusative" ? word.accusative : undefined) ?? word.nominative;
  return `${formatNumber(value, locale, fractionDigits)} ${forms[category] ?? forms["other"]}`;
}
