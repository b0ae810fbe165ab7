import type { ByteDictionary } from "../bytes/byte-dictionary.ts";
import { InstantParser } from "../dates/instant-parser.ts";
import type { InstantReading } from "../dates/instant-reading.ts";
import { parseWordedInstant } from "../dates/parse-worded-instant.ts";
import {
  DECIMAL_COMMA,
  DECIMAL_POINT,
  looksLikeIdentifier,
  parseNumber,
} from "../numbers/parse-number.ts";
import type { ColumnPlan, DecimalHint } from "./column-plan.ts";
import { isEmptyMark } from "./empty-mark.ts";

/** Least share of values that must be dates: a column of dates may hold many bad ones. */
export const LEAST_INSTANT_SHARE = 2 / 3;
/** Least share of values that must be numbers: below it a column of codes would lose its words. */
export const LEAST_NUMBER_SHARE = 0.95;

const MOST_VALUES_LOOKED_AT = 20_000;
const TIME_NAME =
  /time|date|stamp|start|end\b|begin|finish|created|changed|updated|datum|laik|sākum|beig|data|pradži|pabaig/i;

/** What `decideColumn` saw, each distinct value counted as often as it stands in the column. */
interface Evidence {
  total: number;
  points: number;
  commas: number;
  /** Values that hold a comma. */
  withComma: number;
  identifiers: number;
  dayFirst: number;
  monthFirst: number;
  compactDates: number;
  unixSeconds: number;
  unixMilliseconds: number;
}

/**
 * What a column most likely is, from its distinct values and how often each occurs. Text unless at
 * least two thirds are dates or nineteen in twenty numbers; bare digits are dates only where every
 * value is a plausible one (seconds and milliseconds of the Unix clock also need a telling name).
 *
 * @param decimal Which decimal separator to expect.
 */
export function decideColumn(
  dictionary: ByteDictionary,
  counts: Uint32Array,
  name: string,
  decimal: DecimalHint,
): ColumnPlan {
  const e = gather(dictionary, counts);
  const text = { kind: "text", settled: false } as const;
  if (e.total === 0) return text;
  const order = e.monthFirst > e.dayFirst ? "month-first" : "day-first";
  if (Math.max(e.dayFirst, e.monthFirst) >= e.total * LEAST_INSTANT_SHARE) {
    return { kind: "instant", reading: { order, digits: "none" } };
  }
  const digits = bareDigits(e, name);
  if (digits !== "none") return { kind: "instant", reading: { order: "day-first", digits } };
  if (e.identifiers > 0) return text;
  const isOpen = decimal.known === null && e.commas === e.points && e.withComma > 0;
  const told = e.commas > e.points ? DECIMAL_COMMA : DECIMAL_POINT;
  const separator = decimal.known ?? (isOpen ? decimal.likely : told);
  const numbers = separator === DECIMAL_COMMA ? e.commas : e.points;
  if (numbers > 0 && numbers >= e.total * LEAST_NUMBER_SHARE) {
    return { kind: "number", decimal: separator, isOpen };
  }
  return text;
}

function bareDigits(e: Evidence, name: string): InstantReading["digits"] {
  if (e.compactDates === e.total) return "yyyymmdd";
  if (!TIME_NAME.test(name)) return "none";
  if (e.unixSeconds === e.total) return "unix-seconds";
  return e.unixMilliseconds === e.total ? "unix-milliseconds" : "none";
}

function gather(dictionary: ByteDictionary, counts: Uint32Array): Evidence {
  const dayFirst = new InstantParser({ order: "day-first", digits: "none" });
  const monthFirst = new InstantParser({ order: "month-first", digits: "none" });
  const compact = new InstantParser({ order: "day-first", digits: "yyyymmdd" });
  const evidence: Evidence = {
    total: 0,
    points: 0,
    commas: 0,
    withComma: 0,
    identifiers: 0,
    dayFirst: 0,
    monthFirst: 0,
    compactDates: 0,
    unixSeconds: 0,
    unixMilliseconds: 0,
  };
  const { bytes } = dictionary;
  const lookedAt = Math.min(dictionary.size, MOST_VALUES_LOOKED_AT);
  for (let v = 0; v < lookedAt; v++) {
    const from = dictionary.startOf(v);
    const to = dictionary.endOf(v);
    const count = counts[v]!;
    if (isEmptyMark(bytes, from, to)) continue;
    evidence.total += count;
    const isDayFirst = dayFirst.parse(bytes, from, to);
    const isMonthFirst = monthFirst.parse(bytes, from, to);
    if (isDayFirst || isMonthFirst) {
      if (isDayFirst) evidence.dayFirst += count;
      if (isMonthFirst) evidence.monthFirst += count;
      continue;
    }
    const value = parseNumber(bytes, from, to, DECIMAL_POINT);
    if (!Number.isNaN(value)) evidence.points += count;
    if (!Number.isNaN(parseNumber(bytes, from, to, DECIMAL_COMMA))) evidence.commas += count;
    if (!Number.isNaN(value) && holds(bytes, from, to, 44)) evidence.withComma += count;
    if (looksLikeIdentifier(bytes, from, to)) evidence.identifiers += count;
    if (compact.parse(bytes, from, to) && isPlausible(compact.wallMs)) {
      evidence.compactDates += count;
    } else if (value >= 3e8 && value < 4.2e9) {
      evidence.unixSeconds += count;
    } else if (value >= 3e11 && value < 4.2e12) {
      evidence.unixMilliseconds += count;
    } else if (Number.isNaN(value) && to - from > 5 && isWorded(bytes, from, to)) {
      evidence.dayFirst += count;
      evidence.monthFirst += count;
    }
  }
  return evidence;
}

function isPlausible(wallMs: number): boolean {
  return wallMs >= Date.UTC(1950, 0) && wallMs < Date.UTC(2100, 0);
}

/** Most text has no digit, and is then not looked at closer. */
function isWorded(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    if (bytes[p]! >= 48 && bytes[p]! <= 57) {
      return parseWordedInstant(new TextDecoder().decode(bytes.subarray(from, to))) !== null;
    }
  }
  return false;
}

function holds(bytes: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let p = from; p < to; p++) if (bytes[p] === byte) return true;
  return false;
}
