import { parseInstantText } from "./parse-instant-text.ts";
import type { WrittenInstant } from "./parse-worded-instant.ts";

/** What an unreadable date most likely meant; times as in `InstantColumn`. */
export interface SuggestedInstant {
  /** Milliseconds of the intended wall clock as if it were UTC. */
  readonly wallMs: number;
  /** Minutes east of UTC, or `NO_OFFSET`. */
  readonly offsetMinutes: number;
  readonly precision: number;
  /** The value written again, as the repair reads it. */
  readonly text: string;
}

type Mend = (text: string) => string;

/** Slips of the hand, commonest first; each changes the text in one way. */
const MENDS: readonly Mend[] = [
  (text) => text.replace(/[\u200b-\u200f\u2060\ufeff"'`´]/g, "").trim(),
  (text) => text.replace(/(?<=[\d.:/-])[oO](?=[\d.:/-]|$)|(?<=^|[\d.:/-])[oO](?=[\d.:/-])/g, "0"),
  (text) => text.replace(/(?<=^|[\d.:/\s-])[lI|!](?=[\d.:/\s-]|$)/g, "1"),
  (text) => text.replace(/\s*([./:-])[\s./:-]*\1?\s*(?=\d)/g, "$1"),
  (text) => text.replace(/^(\d{1,2})[,;\s](\d{1,2})[,;\s](\d{4}|\d{2})\b/, "$1.$2.$3"),
  (text) => text.replace(/^(\d{4})[,;\s](\d{1,2})[,;\s](\d{1,2})\b/, "$1-$2-$3"),
  (text) => text.replace(/^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\b/, sameSeparators),
  (text) => text.replace(/^(\d{2})[./-]?(\d{2})[./-]?(\d{4})(?!\d)/, "$1.$2.$3"),
  (text) => text.replace(/^(\d{4})[./-]?(\d{2})[./-]?(\d{2})(?!\d)/, "$1-$2-$3"),
  (text) => text.replace(/^(\d{2})-(\d{2})-(\d{2})(?!\d)/, "20$1-$2-$3"),
  (text) => text.replace(/^(\d{4}.\d{1,2}.\d{1,2}|\d{1,2}\D\d{1,2}\D\d{4})(?=\d\d?:)/, "$1 "),
  (text) => text.replace(/([\sT])(\d{1,2})[;,h-](\d{2})(?:[;,-](\d{2}))?$/, joinTime),
  (text) => text.replace(/^(\d{4})([./-])(\d{1,2})\2(\d{1,2})\b/, "$1$2$4$2$3"),
  (text) => text.replace(/^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/, "$3$2$1$2$4"),
  (text) => text.replace(/^[^\d]+(?=\d)/, ""),
  (text) => text.replace(/[^\d]+$/, ""),
  (text) => text.replace(/\s*[([].*$/, ""),
];

/**
 * The instant that an unreadable text most likely meant, or `null` if none is likely: a letter for
 * a digit, two dots or none, a comma, month and day exchanged, a note around the date. It is a
 * proposal for a person to accept; a day that no month has (31 February) gets none.
 */
export function suggestInstant(text: string): SuggestedInstant | null {
  if (text.length > 60) return null;
  const plain = text.normalize("NFKC").trim();
  const readable = parseInstantText(plain);
  if (readable) return plain === text ? null : suggestion(readable);
  for (const first of MENDS) {
    const once = first(plain);
    const instant = once === plain ? null : parseInstantText(once);
    if (instant) return suggestion(instant);
  }
  // Two slips in one value.
  for (const first of MENDS) {
    const once = first(plain);
    if (once === plain) continue;
    for (const second of MENDS) {
      const twice = second(once);
      const instant = twice === once ? null : parseInstantText(twice);
      if (instant) return suggestion(instant);
    }
  }
  return null;
}

function suggestion(instant: WrittenInstant): SuggestedInstant | null {
  const { wallMs, offsetMinutes, precision } = instant;
  const iso = new Date(wallMs).toISOString();
  const text = precision === 0 ? iso.slice(0, 10) : iso.slice(0, 23).replace("T", " ");
  return { wallMs, offsetMinutes, precision, text: text.replace(/(:00)?\.000$/, "") };
}

function sameSeparators(_: string, first: string, second: string, third: string): string {
  const separator = first.length === 4 ? "-" : ".";
  return [first, second, third].join(separator);
}

function joinTime(
  _: string,
  before: string,
  hour: string,
  minute: string,
  second?: string,
): string {
  return `${before}${hour}:${minute}${second === undefined ? "" : `:${second}`}`;
}
