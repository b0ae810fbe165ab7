import {
  NO_OFFSET,
  PRECISION_DAY,
  PRECISION_MINUTE,
  PRECISION_MS,
  PRECISION_SECOND,
} from "@talka/engine";
import { civilDay } from "./civil-day.ts";
import { FORM, formCode } from "./instant-form.ts";
import { DAY_FIRST, type InstantReading } from "./instant-reading.ts";
import { OffsetParser } from "./offset-parser.ts";
import { TimeParser } from "./time-parser.ts";

const DAY_MS = 86_400_000;

/**
 * Reads instants written in digits straight from bytes. The outcome of the last `parse` stands in
 * its fields, so that a million values make no garbage. A date that does not exist is no date.
 */
export class InstantParser {
  /** Milliseconds of the written wall clock as if it were UTC. */
  wallMs = Number.NaN;
  offsetMinutes = NO_OFFSET;
  precision = PRECISION_DAY;
  /** `formCode` of what was read. */
  form = 0;
  /** 1 if only day first is possible, −1 if only month first is, 0 if the value does not tell. */
  orderEvidence = 0;

  private readonly reading: InstantReading;
  private readonly time = new TimeParser();
  private readonly offset = new OffsetParser();
  private dateForm = 0;
  private dayMs = Number.NaN;
  /** The last date seen and its day: neighbours in a log often share it. */
  private lastDate = -1;
  private lastDayMs = Number.NaN;

  constructor(reading: InstantReading = DAY_FIRST) {
    this.reading = reading;
  }

  /** True if `bytes[from, to)` is an instant; then the fields hold it. */
  parse(bytes: Uint8Array, from: number, to: number): boolean {
    this.orderEvidence = 0;
    let p = this.parseDate(bytes, from, to);
    if (p < 0) return false;
    this.offsetMinutes = NO_OFFSET;
    if (p === to) {
      this.wallMs = this.dayMs;
      this.precision = PRECISION_DAY;
      if (this.dateForm >= FORM.unixSeconds) {
        const isFine = this.dateForm === FORM.unixMilliseconds || this.dayMs % 1000 !== 0;
        this.precision = isFine ? PRECISION_MS : PRECISION_SECOND;
        this.offsetMinutes = 0;
      }
      this.form = formCode(this.dateForm, 0, false, false);
      return true;
    }
    p = skipToTime(bytes, p, to);
    if (p < 0) return false;
    const { time } = this;
    p = time.parse(bytes, p, to);
    if (p < 0) return false;
    if (p < to) {
      if (!this.offset.parse(bytes, p, to)) return false;
      this.offsetMinutes = this.offset.minutes;
    }
    this.wallMs = this.dayMs + time.ms;
    // Midnight is how systems that know only the day write it.
    this.precision = time.ms === 0 ? PRECISION_DAY : TIME_PRECISION[time.form]!;
    this.form = formCode(this.dateForm, time.form, time.halfDay, p < to);
    return true;
  }

  /** Where the date ends, or −1. */
  private parseDate(bytes: Uint8Array, from: number, to: number): number {
    let p = from;
    let first = 0;
    while (p < to) {
      const digit = bytes[p]! - 48;
      if (digit < 0 || digit > 9) break;
      first = first * 10 + digit;
      p++;
    }
    const firstLength = p - from;
    if (firstLength === 0) return -1;
    const separator = p < to ? bytes[p]! : 0;
    if (firstLength > 8 || (separator !== 45 && separator !== 46 && separator !== 47)) {
      return this.parseDigits(bytes, from, p, to, first);
    }
    if (firstLength !== 4 && firstLength > 2) return -1;
    const secondAt = ++p;
    let second = 0;
    while (p < to && p - secondAt < 3) {
      const digit = bytes[p]! - 48;
      if (digit < 0 || digit > 9) break;
      second = second * 10 + digit;
      p++;
    }
    if (p === secondAt || p - secondAt > 2 || p >= to || bytes[p] !== separator) return -1;
    const thirdAt = ++p;
    let third = 0;
    while (p < to && p - thirdAt < 5) {
      const digit = bytes[p]! - 48;
      if (digit < 0 || digit > 9) break;
      third = third * 10 + digit;
      p++;
    }
    const thirdLength = p - thirdAt;
    if (firstLength === 4) {
      if (thirdLength < 1 || thirdLength > 2) return -1;
      this.dateForm =
        separator === 45 ? FORM.isoDash : separator === 47 ? FORM.isoSlash : FORM.isoDot;
      if (separator === 46 && p < to && bytes[p] === 46) p++;
      return this.setDay(first, second, third) ? p : -1;
    }
    if (thirdLength !== 4 && thirdLength !== 2) return -1;
    const year = thirdLength === 4 ? third : third + (third < 70 ? 2000 : 1900);
    if (separator === 46) {
      this.dateForm = thirdLength === 4 ? FORM.dotted : FORM.dottedShort;
      if (p < to && bytes[p] === 46) p++;
      return this.setDay(year, second, first) ? p : -1;
    }
    if (first > 12 && second <= 12) this.orderEvidence = 1;
    else if (second > 12 && first <= 12) this.orderEvidence = -1;
    const monthFirst = this.reading.order === "month-first";
    this.dateForm =
      (separator === 47 ? FORM.slashDayFirst : FORM.dashDayFirst) +
      (thirdLength === 4 ? 0 : 2) +
      (monthFirst ? 1 : 0);
    const real = monthFirst ? this.setDay(year, first, second) : this.setDay(year, second, first);
    return real ? p : -1;
  }

  /** A date in one run of digits `[from, p)`; a compact time may stand in the same run. */
  private parseDigits(
    bytes: Uint8Array,
    from: number,
    p: number,
    to: number,
    value: number,
  ): number {
    const { digits } = this.reading;
    const length = p - from;
    if (digits === "unix-seconds" || digits === "unix-milliseconds") {
      const inMs = digits === "unix-milliseconds";
      if (length < 9 || length > (inMs ? 14 : 11)) return -1;
      return this.setUnix(bytes, p, to, inMs ? value : value * 1000, inMs);
    }
    // With a "T" behind it, eight digits are a date in any column.
    const compactIso = length === 8 && p < to && (bytes[p] === 84 || bytes[p] === 116);
    if (digits !== "yyyymmdd" && !compactIso) return -1;
    if (length !== 8 && length !== 12 && length !== 14) return -1;
    const date = length === 8 ? value : Math.floor(value / (length === 12 ? 10_000 : 1_000_000));
    this.dateForm = FORM.compact;
    const year = Math.floor(date / 10_000);
    const real = this.setDay(year, Math.floor(date / 100) % 100, date % 100);
    return real ? from + 8 : -1;
  }

  private setUnix(bytes: Uint8Array, p: number, to: number, ms: number, inMs: boolean): number {
    let end = p;
    let fractionMs = 0;
    if (!inMs && end < to && bytes[end] === 46) {
      let unit = 100;
      for (end++; end < to && bytes[end]! >= 48 && bytes[end]! <= 57; end++) {
        fractionMs += (bytes[end]! - 48) * unit;
        unit = Math.floor(unit / 10);
      }
    }
    if (end !== to) return -1;
    this.dateForm = inMs ? FORM.unixMilliseconds : FORM.unixSeconds;
    this.dayMs = ms + fractionMs;
    return to;
  }

  private setDay(year: number, month: number, day: number): boolean {
    const date = (year * 16 + month) * 128 + day;
    if (date !== this.lastDate) {
      this.lastDate = date;
      this.lastDayMs = civilDay(year, month, day) * DAY_MS;
    }
    this.dayMs = this.lastDayMs;
    return !Number.isNaN(this.dayMs);
  }
}

const TIME_PRECISION = [PRECISION_DAY, PRECISION_MINUTE, PRECISION_SECOND, PRECISION_MS];

/** Past what may stand between date and time: `T`, blanks, a comma. −1 if nothing may follow. */
function skipToTime(bytes: Uint8Array, from: number, to: number): number {
  const byte = bytes[from];
  if (byte === 84 || byte === 116) return from + 1;
  if (byte !== undefined && byte >= 48 && byte <= 57) return from;
  let p = from;
  while (p < to && (bytes[p] === 32 || bytes[p] === 44 || bytes[p] === 9)) p++;
  return p > from && p < to ? p : -1;
}
