import type { Locale } from "./translate.ts";

/** Written where there is no number to show: nothing was measured, or a share of nothing. */
export const noValue = "–";

const formatters = new Map<string, Intl.NumberFormat>();

/** The formatter of a language, made once: making one costs more than using it a hundred times. */
function formatterOf(locale: Locale, fractionDigits: number): Intl.NumberFormat {
  const key = `${locale}${fractionDigits}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, {
    maximumFractionDigits: fractionDigits,
    signDisplay: "negative",
  });
  formatters.set(key, made);
  return made;
}

/**
 * A number with the decimal sign and the thousands separator of the language: "12 345,7".
 *
 * @param fractionDigits At most so many digits after the decimal sign; trailing zeros are left out.
 * @returns `noValue` for `NaN` and for infinities.
 */
export function formatNumber(value: number, locale: Locale, fractionDigits = 1): string {
  if (!Number.isFinite(value)) return noValue;
  return formatterOf(locale, fractionDigits).format(value);
}

/**
 * A share (0 to 1) as a percentage: "12 %" in Latvian and Lithuanian, "12%" in English. One digit
 * after the decimal sign below 10 %; a share that is not 0 but would round to it is "<0,1 %".
 *
 * @returns `noValue` for `NaN`: the share of nothing.
 */
export function formatShare(share: number, locale: Locale): string {
  if (!Number.isFinite(share)) return noValue;
  const sign = locale === "en" ? "%" : " %";
  const percent = share * 100;
  const size = Math.abs(percent);
  if (size > 0 && size < 0.05) return `<${formatNumber(0.1, locale)}${sign}`;
  // 99.96 % must not be told as 100 %: that would say that nothing is left
  if (size > 99 && size < 100) {
    const cut = Math.min(99.9, Math.round(size * 10) / 10) * Math.sign(percent);
    return `${formatNumber(cut, locale)}${sign}`;
  }
  return `${formatNumber(percent, locale, size < 10 ? 1 : 0)}${sign}`;
}

/** A size in bytes in the largest fitting decimal unit: "41,8 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let step = 0;
  while (value >= 999.5 && step + 1 < units.length) {
    value /= 1000;
    step++;
  }
  return `${formatNumber(value, locale, value < 100 && step > 0 ? 1 : 0)} ${units[step]}`;
}
