const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/** In a column of decimal commas. */
export const DECIMAL_COMMA = 44;
/** In a column of decimal points. */
export const DECIMAL_POINT = 46;

const GROUPED_POINT = /^[+-]?[1-9]\d{0,2}(?:([ '\u00a0\u2009\u202f,])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const GROUPED_COMMA = /^[+-]?[1-9]\d{0,2}(?:([ '\u00a0\u2009\u202f.])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;

/**
 * The number that ASCII bytes write, exactly as `Number` would read it, or `NaN`. A leading zero
 * before another digit is no number but an identifier, and so are more than fifteen digits before
 * the decimal separator, which a double cannot keep apart.
 */
export function parseNumber(
  bytes: Uint8Array,
  from: number,
  to: number,
  decimal: typeof DECIMAL_COMMA | typeof DECIMAL_POINT,
): number {
  let p = from;
  const sign = bytes[p];
  if (p < to && (sign === 45 || sign === 43)) p++;
  const firstDigit = p;
  let mantissa = 0;
  let digits = 0;
  let places = 0;
  for (; p < to; p++) {
    const digit = bytes[p]! - 48;
    if (digit < 0 || digit > 9) break;
    mantissa = mantissa * 10 + digit;
    digits++;
  }
  if (digits > 1 && bytes[firstDigit] === 48) return Number.NaN;
  if (p < to && bytes[p] === decimal) {
    p++;
    for (; p < to; p++) {
      const digit = bytes[p]! - 48;
      if (digit < 0 || digit > 9) break;
      mantissa = mantissa * 10 + digit;
      places++;
    }
    if (places === 0) return Number.NaN;
  }
  if (p !== to || digits === 0) return parseUnusualNumber(bytes, from, to, decimal);
  if (digits > 15) return Number.NaN;
  if (digits + places > 15) return parseUnusualNumber(bytes, from, to, decimal);
  const size = places === 0 ? mantissa : mantissa / POWERS_OF_TEN[places]!;
  return sign === 45 ? -size : size;
}

/** True for digits that stand for a name and not for an amount: `007`, or a very long run. */
export function looksLikeIdentifier(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const byte = bytes[p]!;
    if (byte < 48 || byte > 57) return false;
  }
  return to - from > 15 || (to - from > 1 && bytes[from] === 48);
}

function parseUnusualNumber(bytes: Uint8Array, from: number, to: number, decimal: number): number {
  if (to - from > 40 || to === from) return Number.NaN;
  const text = new TextDecoder().decode(bytes.subarray(from, to)).replace("\u2212", "-");
  const comma = decimal === DECIMAL_COMMA;
  if ((comma ? GROUPED_COMMA : GROUPED_POINT).test(text)) {
    const ungrouped = text.replace(
      comma ? /[ '\u00a0\u2009\u202f.]/g : /[ '\u00a0\u2009\u202f,]/g,
      "",
    );
    return Number(ungrouped.replace(",", "."));
  }
  if (text.includes(comma ? "." : ",")) return Number.NaN;
  const plain = text.replace(",", ".");
  if (SCIENTIFIC.test(plain) || /^[+-]?\d*\.\d+$/.test(plain)) return Number(plain);
  return /^-?[1-9]\d{0,14}$/.test(plain) ? Number(plain) : Number.NaN;
}
