import { PRECISION_MINUTE, PRECISION_MS, PRECISION_SECOND } from "./event-table.ts";

/** A time of day as written. */
export interface TimeOfDay {
  /** Milliseconds after midnight; 24:00 is the midnight that ends the day. */
  readonly ms: number;
  /** `PRECISION_MINUTE`, `PRECISION_SECOND` or `PRECISION_MS`. */
  readonly precision: number;
}

const WRITTEN =
  /^(?:plkst\.?\s*)?(\d{1,2})(?:[:.]|\s*(?:h|val\.?)\s*)(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?(?:\s*min\.?)?(?:\s*([ap])\.?m\.?)?$/i;
const DIGITS = /^(\d\d)(\d\d)(\d\d)?$/;

/**
 * Reads a text that holds a time of day and nothing else: `8:05`, `08.05`, `080500`, `8:05:09.250`,
 * `2:05 PM`, `plkst. 8:05`, `8 val. 05 min.`
 *
 * @returns `null` for anything else, and for times that no clock shows.
 */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const parts = WRITTEN.exec(text) ?? DIGITS.exec(text);
  if (parts === null) return null;
  const [, hours, minutes, seconds, fraction, half] = parts;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const minute = Number(minutes);
  const second = Number(seconds ?? 0);
  // Past the millisecond digits are let go.
  const fractionMs = Number((fraction ?? "").slice(0, 3).padEnd(3, "0"));
  if (minute > 59 || second > 59) return null;
  if (hour > 23 && (hour !== 24 || minute + second + fractionMs > 0)) return null;
  return {
    ms: hour * 3_600_000 + minute * 60_000 + second * 1000 + fractionMs,
    precision:
      fraction !== undefined
        ? PRECISION_MS
        : seconds !== undefined
          ? PRECISION_SECOND
          : PRECISION_MINUTE,
  };
}
