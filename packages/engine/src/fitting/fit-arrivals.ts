import type { WorkClock } from "../calendar/work-calendar.ts";
import type { Arrivals } from "../simulation/simulation-model.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { arrivalLevel } from "./arrival-level.ts";
import { fitDistribution } from "./distributions/fit-distribution.ts";
import { shrunkRates, shrunkWeek } from "./shrunk-rates.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Arrivals that may lie outside the office's hours and still be called its visitors. */
const OUTSIDE_SHARE = 0.02;
/** Months are told apart from this length of record on. */
const YEAR_MS = 365 * DAY_MS;

/** Arrivals as a model takes them, and what stands behind them. */
export interface FittedArrivals {
  readonly arrivals: Arrivals;
  readonly n: number;
  /** Share of the week's pattern that is more than chance, 0–1; the same of months, `null` unknown. */
  readonly weekTrust: number;
  readonly monthTrust: number | null;
  /** Arrivals between two instants of the record, compared to its mean level at such times. */
  levelIn(fromMs: number, toMs: number): number;
}

/**
 * When cases come: rates by hour of the week, by month where at least a year is recorded, both drawn
 * towards what chance alone would give, and the gaps between cases on a clock that runs as fast as
 * these rates say. The level is that of the latest part of the record, where that forecasts better (`growth`).
 *
 * @param atMs Arrival of each case, any order; `NaN` is left out.
 * @param office Hours in which arrivals are kept if nearly all recorded ones fall into them.
 */
export function fitArrivals(
  atMs: Float64Array,
  zone: string,
  office: { readonly id: string; readonly clock: WorkClock } | null,
): FittedArrivals {
  const times = atMs.filter((at) => !Number.isNaN(at)).sort();
  const n = times.length;
  const plain = { weekHourRates: null, monthRates: null, calendarId: null, growth: 1 };
  if (n < 2 || times[n - 1] === times[0]) {
    const gap = { kind: "fixed", value: DAY_MS } as const;
    return { arrivals: { gap, ...plain }, n, weekTrust: 0, monthTrust: null, levelIn: () => 1 };
  }
  const { wallMsFromUtc } = zoneOffsets(zone);
  const weekHourAt = (at: number) => {
    const wall = wallMsFromUtc(at);
    // The epoch was a Thursday: three days after a Monday.
    return Math.floor((((wall + 3 * DAY_MS) % (7 * DAY_MS)) + 7 * DAY_MS) / HOUR_MS) % 168;
  };
  const monthAt = (at: number) => new Date(wallMsFromUtc(at)).getUTCMonth();
  const firstHour = Math.floor(times[0] / HOUR_MS);
  const lastHour = Math.floor(times[n - 1] / HOUR_MS);
  const hours = lastHour - firstHour + 1;
  const weekCounts = new Float64Array(168);
  const monthCounts = new Float64Array(12);
  for (const at of times) {
    weekCounts[weekHourAt(at)]++;
    monthCounts[monthAt(at)]++;
  }
  const week = shrunkWeek(weekCounts);
  const monthHours = new Float64Array(12);
  const weekOf = new Uint8Array(hours);
  const monthOf = new Uint8Array(hours);
  for (let h = 0; h < hours; h++) {
    weekOf[h] = weekHourAt((firstHour + h) * HOUR_MS);
    monthOf[h] = monthAt((firstHour + h) * HOUR_MS);
    monthHours[monthOf[h]]++;
  }
  const months = times[n - 1] - times[0] >= YEAR_MS ? shrunkRates(monthCounts, monthHours) : null;
  const rateOf = (h: number) => week.rates[weekOf[h]] * (months?.rates[monthOf[h]] ?? 1);
  const passed = new Float64Array(hours + 1);
  for (let h = 0; h < hours; h++) passed[h + 1] = passed[h] + rateOf(h) * HOUR_MS;
  const onClock = (at: number) => {
    const h = Math.floor(at / HOUR_MS) - firstHour;
    return passed[h] + rateOf(h) * (at - (firstHour + h) * HOUR_MS);
  };
  const gaps = new Float64Array(n - 1);
  for (let k = 1; k < n; k++) gaps[k - 1] = Math.max(0, onClock(times[k]) - onClock(times[k - 1]));
  const level = arrivalLevel(Float64Array.from(times, onClock), onClock(times[n - 1]));
  const outside = office === null ? n : times.filter((at) => !office.clock.isOpen(at)).length;
  return {
    arrivals: {
      gap: fitDistribution(gaps).distribution,
      calendarId: outside <= OUTSIDE_SHARE * n && office !== null ? office.id : null,
      weekHourRates: [...week.rates],
      monthRates: months === null ? null : [...months.rates],
      growth: level,
    },
    n,
    weekTrust: week.trust,
    monthTrust: months?.trust ?? null,
    levelIn(fromMs, toMs) {
      const [from, to] = [Math.max(fromMs, times[0]), Math.min(toMs, times[n - 1])];
      const clock = onClock(to) - onClock(from);
      if (!(clock > 0)) return 1;
      const came = times.reduce((count, at) => count + (at >= from && at <= to ? 1 : 0), 0);
      return (came * onClock(times[n - 1])) / (clock * n);
    },
  };
}
