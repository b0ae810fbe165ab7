import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { logOf } from "../log/log-of.ts";
import { randomSource } from "../stats/random.ts";
import { fitArrivals } from "./fit-arrivals.ts";
import { clockOfPerson, fitCalendars } from "./fit-calendars.ts";
import { fitDurations } from "./fit-durations.ts";
import { fitPeople, performersOf } from "./fit-people.ts";
import { shareWork } from "./shared-work.ts";
import { shrunkRates } from "./shrunk-rates.ts";
import { markWork } from "./working-marks.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2025, 0, 6);

/** Work of one person for tests: activity, start and end in hours after Monday 00:00. */
const work = (activity: string, resource: string, from: number, to: number, role?: string) => ({
  activity,
  resource,
  startAtMs: MONDAY + from * HOUR,
  endAtMs: MONDAY + to * HOUR,
  ...(role === undefined ? {} : { role }),
});

describe("work in hand", () => {
  it("counts an hour once, however many things are in hand", () => {
    const log = logOf([
      [work("A", "p", 0, 4)],
      [work("A", "p", 2, 4)],
      [work("A", "q", 0, 3)],
      [work("A", "p", 5, 6)],
    ]);
    const hours = shareWork(log, log.startAtMs!, () => null).map((ms) => ms / HOUR);
    // Two hours alone and half of two; half of two; alone; alone.
    expect([...hours]).toEqual([3, 1, 3, 1]);
  });

  it("counts open hours only, unless all of it lies outside them", () => {
    const clock = compileCalendar(officeCalendar("LV", "UTC", []), MONDAY, MONDAY + 9 * DAY);
    const log = logOf([[work("A", "p", 15, 24 + 9)], [work("A", "p", 5 * 24, 5 * 24 + 2)]]);
    const hours = shareWork(log, log.startAtMs!, () => clock).map((ms) => ms / HOUR);
    expect([...hours]).toEqual([2.5, 2]);
  });

  it("never gives a person more than there was", () => {
    const piece = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 15 }), (pieces) => {
        const log = logOf(pieces.map(([from, length]) => [work("A", "p", from, from + length)]));
        const sum = shareWork(log, log.startAtMs!, () => null).reduce((a, b) => a + b, 0);
        const covered = new Set(
          pieces.flatMap(([from, n]) => Array.from({ length: n }, (_, k) => from + k)),
        );
        expect(sum / HOUR).toBeCloseTo(covered.size, 9);
      }),
    );
  });
});

describe("hours of people", () => {
  const office = officeCalendar("LV", "UTC", [{ date: "2025-01-08", open: [], name: "closed" }]);
  /** Twenty weeks: p works mornings, r Tuesdays and Thursdays all day, q was seen twice. */
  const log = logOf(
    Array.from({ length: 140 }, (_, d) => d)
      .filter((d) => d % 7 < 5)
      .map((d) => [
        work("A", "p", d * 24 + 8, d * 24 + 11.5, "clerk"),
        ...(d % 7 === 1 || d % 7 === 3 ? [work("B", "r", d * 24 + 9, d * 24 + 16, "clerk")] : []),
        ...(d < 2 ? [work("B", "q", d * 24 + 9, d * 24 + 10, "clerk")] : []),
      ]),
  );
  const marks = markWork(log, log.startAtMs!, new Uint8Array(log.activity.length));
  const hoursOf = (calendar: typeof office | null) => {
    const fitted = fitCalendars(log, fitPeople(log), marks, calendar);
    const clock = clockOfPerson(fitted);
    const who = (name: string) => log.resourceNames.indexOf(name);
    const weekly = (name: string) =>
      clock(who(name)).workMs(MONDAY + 70 * DAY, MONDAY + 77 * DAY) / HOUR;
    return { fitted, weekly, clock, who };
  };

  it("finds mornings and days off in the records", () => {
    const { weekly, fitted, clock, who } = hoursOf(null);
    expect(weekly("p")).toBe(5 * 4);
    expect(weekly("r")).toBe(2 * 8);
    expect(clock(who("r")).isOpen(MONDAY + 70 * DAY + 10 * HOUR)).toBe(false);
    expect(fitted.from[who("q")]).toBe("role");
  });

  it("keeps to the hours and holidays of the office where these are known", () => {
    const { weekly, clock, who } = hoursOf(office);
    expect(weekly("p")).toBe(5 * 4);
    // 9–12 and 12:30–16:30.
    expect(weekly("r")).toBe(2 * 7);
    expect(clock(who("p")).isOpen(Date.UTC(2025, 0, 8, 9))).toBe(false);
  });
});

describe("people", () => {
  it("leaves out who has left and who only helped out, but never everybody", () => {
    const log = logOf([
      ...Array.from({ length: 100 }, (_, d) => [work("A", "p", d * 24, d * 24 + 1)]),
      ...Array.from({ length: 40 }, (_, d) => [work("A", "left", d * 24, d * 24 + 1)]),
      [work("A", "once", 99 * 24, 99 * 24 + 1)],
      [work("B", "left", 0, 1)],
    ]);
    const people = fitPeople(log);
    const names = (a: number) => performersOf(people, a).map((who) => log.resourceNames[who]);
    expect(names(0)).toEqual(["p"]);
    expect(names(1)).toEqual(["left"]);
    expect(people.rolesGuessed).toBe(true);
    expect(people.roleNames[people.roleOf[0]]).toBe("A");
  });
});

describe("durations of a task", () => {
  const random = randomSource(7);
  const drawn = (n: number, mean: number) =>
    Float64Array.from({ length: n }, () => -mean * Math.log(1 - random.nextUniform()));

  it("tells people apart as far as the record shows it", () => {
    const [slow, quick, new_] = [drawn(400, 3 * HOUR), drawn(400, HOUR), drawn(3, 9 * HOUR)];
    const all = Float64Array.from([...slow, ...quick, ...new_]);
    const newMean = new_.reduce((a, b) => a + b, 0) / 3;
    const who = Int32Array.from([...slow.fill(0), ...quick.fill(1), ...new_.fill(2)]);
    const fit = fitDurations(all, who);
    const factor = (person: number) => meanOfExponential(fit.of(person)) / fit.meanMs;
    expect(factor(0) / factor(1)).toBeGreaterThan(2.3);
    expect(factor(0) / factor(1)).toBeLessThan(3.7);
    expect(factor(2)).toBeGreaterThan(1);
    // Three long cases are believed less than they say.
    expect(factor(2)).toBeLessThan((0.95 * newMean) / fit.meanMs);
  });

  it("tells nobody apart where people differ by chance only", () => {
    const all = drawn(600, HOUR);
    const fit = fitDurations(
      all,
      Int32Array.from(all, (_, k) => k % 3),
    );
    for (const person of [0, 1, 2]) {
      expect(meanOfExponential(fit.of(person)) / fit.meanMs).toBeGreaterThan(0.9);
      expect(meanOfExponential(fit.of(person)) / fit.meanMs).toBeLessThan(1.1);
    }
  });
});

function meanOfExponential(distribution: ReturnType<ReturnType<typeof fitDurations>["of"]>) {
  if (distribution.kind === "quantiles") {
    const { values } = distribution;
    return values.reduce((a, b) => a + b, 0) / values.length;
  }
  return "mean" in distribution ? distribution.mean : Number.NaN;
}

describe("arrivals", () => {
  const office = officeCalendar("LV", "UTC", []);
  const clock = compileCalendar(office, MONDAY, MONDAY + 800 * DAY);

  /** Poisson arrivals by rates an hour of the week. */
  function arrivals(rateAt: (weekHour: number, at: number) => number, days: number): Float64Array {
    const random = randomSource(11);
    const times: number[] = [];
    for (let h = 0; h < days * 24; h++) {
      const at = MONDAY + h * HOUR;
      let left = -Math.log(1 - random.nextUniform());
      const rate = rateAt(h % 168, at);
      while (left < rate) {
        times.push(at + (left / rate) * HOUR);
        left -= Math.log(1 - random.nextUniform());
      }
    }
    return Float64Array.from(times);
  }

  it("finds the hours of the week, and gaps that bring as many cases as recorded", () => {
    const open = (h: number) => h % 24 >= 9 && h % 24 < 12 && h < 120;
    const times = arrivals((h) => (open(h) ? (h < 24 ? 4 : 1) : 0), 364);
    const fit = fitArrivals(times, "UTC", { id: "office", clock });
    const rates = fit.arrivals.weekHourRates!;
    expect(rates.reduce((a, b) => a + b, 0)).toBeCloseTo(168, 6);
    expect(rates[9] / rates[24 + 10]).toBeGreaterThan(3);
    expect(rates[9] / rates[24 + 10]).toBeLessThan(5);
    expect(rates[3]).toBe(0);
    expect(fit.arrivals.calendarId).toBe("office");
    expect(fit.arrivals.monthRates).toBeNull();
    const gap = fit.arrivals.gap;
    expect(gap.kind).toBe("exponential");
    const mean = gap.kind === "exponential" ? gap.mean : 0;
    expect((364 * DAY) / mean / times.length).toBeCloseTo(1, 1);
  });

  it("tells months apart from a year on, and only where they differ", () => {
    const summer = (at: number) => (new Date(at).getUTCMonth() === 6 ? 3 : 1);
    const seasonal = fitArrivals(
      arrivals((_, at) => 0.5 * summer(at), 730),
      "UTC",
      null,
    );
    const months = seasonal.arrivals.monthRates!;
    expect(months[6] / months[1]).toBeGreaterThan(2.4);
    expect(months[6] / months[1]).toBeLessThan(3.6);
    const even = fitArrivals(
      arrivals(() => 0.5, 730),
      "UTC",
      null,
    );
    for (const rate of even.arrivals.monthRates!) expect(Math.abs(rate - 1)).toBeLessThan(0.12);
    expect(even.arrivals.calendarId).toBeNull();
  });

  it("does not believe differences that chance makes", () => {
    const equal = shrunkRates(Float64Array.of(10, 11, 9, 10), Float64Array.of(1, 1, 1, 1));
    expect([...equal.rates]).toEqual([1, 1, 1, 1]);
    const unlike = shrunkRates(Float64Array.of(1000, 3000), Float64Array.of(1, 1));
    expect(unlike.rates[1]).toBeCloseTo(1.5, 2);
  });

  it("has an answer for a record of one case", () => {
    expect(fitArrivals(Float64Array.of(MONDAY), "UTC", null).n).toBe(1);
  });
});
