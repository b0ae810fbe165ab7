import { dayOfWall } from "../calendar/local-date.ts";
import { layOutDays } from "../calendar/open-days.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { type ZoneOffsets, zoneOffsets } from "../stats/zone-offsets.ts";
import type { KeyedDraws } from "./keyed-draws.ts";

const DAY_MS = 86_400_000;
const LAST_DAY = Date.UTC(2100, 0, 1) / DAY_MS;
const MOST_DAYS_AT_ONCE = 1461;
/** Other work comes once in so much open time, for the share not given to these processes. */
const OTHER_WORK_CYCLE_MS = 2 * 3_600_000;

/**
 * Open intervals from an instant on, laid out further as a run reaches the end of them: at index
 * `count` stands one at ∞. Ascending; two may touch at midnight.
 */
export interface ShiftTable {
  openMs: Float64Array;
  closeMs: Float64Array;
  /** Local day of each. */
  day: Int32Array;
  count: number;
  /** Lays out more; false where nothing opens any more. */
  extend(): boolean;
}

/** A calendar laid out; shared by all who keep to it. */
export class CalendarShifts implements ShiftTable {
  openMs = new Float64Array(1).fill(Number.POSITIVE_INFINITY);
  closeMs = new Float64Array(1).fill(Number.POSITIVE_INFINITY);
  day = new Int32Array(1);
  count = 0;
  readonly zone: ZoneOffsets;
  private readonly calendar: WorkCalendar;
  private nextDay: number;
  private readonly fromMs: number;
  private atOnce: number;

  constructor(calendar: WorkCalendar, fromMs: number, days: number) {
    this.calendar = calendar;
    this.fromMs = fromMs;
    this.zone = zoneOffsets(calendar.zone);
    this.nextDay = dayOfWall(this.zone.wallMsFromUtc(fromMs));
    this.atOnce = Math.min(Math.max(days, 7), MOST_DAYS_AT_ONCE);
    this.extend();
  }

  extend(): boolean {
    while (this.nextDay < LAST_DAY) {
      const last = Math.min(this.nextDay + this.atOnce, LAST_DAY) - 1;
      const days = layOutDays(this.calendar, this.zone, this.nextDay, last);
      const first = this.nextDay;
      this.nextDay = last + 1;
      this.atOnce = Math.min(this.atOnce * 2, MOST_DAYS_AT_ONCE);
      const more = days.openMs.length;
      reserve(this, this.count + more);
      const before = this.count;
      for (let d = 0; d < days.dayCount; d++) {
        for (let k = days.intervalStart[d]; k < days.intervalStart[d + 1]; k++) {
          if (days.closeMs[k] <= this.fromMs) continue;
          append(this, days.openMs[k], days.closeMs[k], first + d);
        }
      }
      finish(this);
      if (this.count > before) return true;
    }
    return false;
  }
}

/** The shifts of one person with leave and other work taken out of a calendar. */
export class PersonShifts implements ShiftTable {
  openMs = new Float64Array(1).fill(Number.POSITIVE_INFINITY);
  closeMs = new Float64Array(1).fill(Number.POSITIVE_INFINITY);
  day = new Int32Array(1);
  count = 0;
  private readonly base: CalendarShifts;
  private readonly absences: readonly { readonly fromMs: number; readonly toMs: number }[];
  private readonly availability: number;
  private readonly draws: KeyedDraws;
  private readonly source: number;
  private used = 0;
  private openSoFarMs = 0;

  constructor(
    base: CalendarShifts,
    absences: readonly { readonly fromMs: number; readonly toMs: number }[],
    availability: number,
    draws: KeyedDraws,
    source: number,
  ) {
    this.base = base;
    this.absences = [...absences].sort((a, b) => a.fromMs - b.fromMs);
    this.availability = availability;
    this.draws = draws;
    this.source = source;
  }

  /** Begins again, with the chance of another replication. */
  reset(): void {
    if (this.availability === 1 && this.count > 0) return;
    this.count = 0;
    this.used = 0;
    this.openSoFarMs = 0;
    finish(this);
  }

  extend(): boolean {
    const before = this.count;
    while (this.count === before) {
      if (this.used >= this.base.count && !this.base.extend()) return false;
      const end = Math.min(this.base.count, this.used + 64);
      for (; this.used < end; this.used++) {
        this.present(this.base.openMs[this.used], this.base.closeMs[this.used]);
      }
    }
    finish(this);
    return true;
  }

  /** What is left of an interval after absences. */
  private present(openMs: number, closeMs: number): void {
    let from = openMs;
    for (const { fromMs, toMs } of this.absences) {
      if (toMs <= from || fromMs >= closeMs) continue;
      if (fromMs > from) this.given(from, fromMs);
      from = toMs;
      if (from >= closeMs) return;
    }
    this.given(from, closeMs);
  }

  /** What is left of it after other work: in each cycle one block of it, at a place by chance. */
  private given(openMs: number, closeMs: number): void {
    if (this.availability >= 1) {
      this.keep(openMs, closeMs);
      return;
    }
    const ours = Math.round(OTHER_WORK_CYCLE_MS * this.availability);
    let at = openMs;
    while (at < closeMs) {
      const cycle = Math.floor(this.openSoFarMs / OTHER_WORK_CYCLE_MS);
      const passed = this.openSoFarMs - cycle * OTHER_WORK_CYCLE_MS;
      this.draws.ask(this.source, cycle, 0);
      const awayFrom = Math.floor(this.draws.next() * (ours + 1));
      const awayTo = awayFrom + OTHER_WORK_CYCLE_MS - ours;
      const isAway = passed >= awayFrom && passed < awayTo;
      const next = isAway ? awayTo : passed < awayFrom ? awayFrom : OTHER_WORK_CYCLE_MS;
      const to = Math.min(closeMs, at + next - passed);
      if (!isAway) this.keep(at, to);
      this.openSoFarMs += to - at;
      at = to;
    }
  }

  private keep(openMs: number, closeMs: number): void {
    if (closeMs <= openMs) return;
    reserve(this, this.count + 1);
    append(this, openMs, closeMs, this.base.day[this.used]);
  }
}

/** The first interval, at or after `k`, that is not over at an instant. */
export function shiftAt(table: ShiftTable, k: number, atMs: number): number {
  let at = k;
  while (table.closeMs[at] <= atMs) at++;
  while (at >= table.count && table.extend()) while (table.closeMs[at] <= atMs) at++;
  return at;
}

/** Open milliseconds within [fromMs, toMs), as far as it is laid out. */
export function openMsWithin(table: ShiftTable, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let k = 0; k < table.count && table.openMs[k] < toMs; k++) {
    const from = Math.max(table.openMs[k], fromMs);
    const to = Math.min(table.closeMs[k], toMs);
    if (to > from) sum += to - from;
  }
  return sum;
}

type Growing = Pick<ShiftTable, "openMs" | "closeMs" | "day" | "count">;

function reserve(table: Growing, count: number): void {
  if (count + 1 <= table.openMs.length) return;
  const size = Math.max(count + 1, table.openMs.length * 2);
  const openMs = new Float64Array(size);
  openMs.set(table.openMs);
  const closeMs = new Float64Array(size);
  closeMs.set(table.closeMs);
  const day = new Int32Array(size);
  day.set(table.day);
  table.openMs = openMs;
  table.closeMs = closeMs;
  table.day = day;
}

function append(table: Growing, openMs: number, closeMs: number, day: number): void {
  table.openMs[table.count] = openMs;
  table.closeMs[table.count] = closeMs;
  table.day[table.count++] = day;
}

function finish(table: Growing): void {
  table.openMs[table.count] = Number.POSITIVE_INFINITY;
  table.closeMs[table.count] = Number.POSITIVE_INFINITY;
}
