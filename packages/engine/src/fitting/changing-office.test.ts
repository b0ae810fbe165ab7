import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { caseCount } from "../log/event-log.ts";
import { logOf } from "../log/log-of.ts";
import { randomSource } from "../stats/random.ts";
import { arrivalLevel } from "./arrival-level.ts";
import { dayOfChange } from "./changed-days.ts";
import { meanDrawn } from "./distributions/reshape.ts";
import { tailedSteps } from "./distributions/tailed-steps.ts";
import { fitAbsences, repeatedAbsences, withoutAbsences } from "./fit-absences.ts";
import { fitPeople } from "./fit-people.ts";
import { hasChanged } from "./has-changed.ts";
import { latestCases, watchedCases } from "./record-part.ts";
import { markWork } from "./working-marks.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2025, 0, 6);

/** Arrivals by chance, `rates` a day in parts of a hundred days each. */
function comeBy(rates: readonly number[], seed: number): Float64Array {
  const random = randomSource(seed);
  const at: number[] = [];
  for (let t = 0; ; ) {
    t -= Math.log(random.nextUniform()) / (rates[Math.floor(t / 100)] ?? 1);
    if (t >= 100 * rates.length) return Float64Array.from(at);
    at.push(t);
  }
}

describe("the level of demand", () => {
  it("is that of the end where demand has doubled for good", () => {
    const level = arrivalLevel(comeBy([1, 1, 1, 1, 2, 2], 1), 600);
    // Two a day against four thirds on average.
    expect(Math.abs(level - 1.5)).toBeLessThan(0.12);
  });

  it("follows demand that shrinks", () => {
    expect(arrivalLevel(comeBy([4, 4, 2, 2, 1, 1], 2), 600)).toBeLessThan(0.6);
  });

  it("is that of the whole where only chance makes a difference", () => {
    const levels = Array.from({ length: 30 }, (_, seed) =>
      arrivalLevel(comeBy([2, 2, 2, 2], seed + 1), 400),
    );
    expect(levels.filter((level) => level === 1).length).toBeGreaterThanOrEqual(28);
    expect(arrivalLevel(comeBy([0.1, 0.5], 1), 200)).toBe(1);
  });
});

describe("times away", () => {
  /** Ann and Bob do one thing each every working day of half a year. */
  const away = (who: string, day: number) =>
    (who === "ann" && day >= 70 && day < 91) || (who === "bob" && day < 56);
  const log = logOf(
    Array.from({ length: 182 }, (_, day) => day)
      .filter((day) => day % 7 < 5)
      .flatMap((day) =>
        ["ann", "bob"].flatMap((resource) =>
          away(resource, day)
            ? []
            : [
                [
                  {
                    activity: "A",
                    resource,
                    startAtMs: MONDAY + day * DAY + 9 * HOUR,
                    endAtMs: MONDAY + day * DAY + 10 * HOUR,
                  },
                ],
              ],
        ),
      ),
  );
  const clock = compileCalendar(officeCalendar("LV", "UTC", []), MONDAY, MONDAY + 182 * DAY);
  const people = fitPeople(log);
  const marks = markWork(log, log.startAtMs!, new Uint8Array(log.activity.length));
  const found = fitAbsences(log, people, marks, () => clock);
  const of = (name: string) => found.of[log.resourceNames.indexOf(name)];

  it("are weeks without a mark of somebody who works before and after", () => {
    // From the Saturday after the last mark to the Monday of the next.
    expect(of("ann")).toEqual([{ fromMs: MONDAY + 68 * DAY, toMs: MONDAY + 91 * DAY }]);
  });

  it("last until the first mark of somebody who joined", () => {
    expect(of("bob")).toEqual([{ fromMs: MONDAY, toMs: MONDAY + 56 * DAY }]);
    expect(found.people).toBe(2);
  });

  it("come again a year later, those of joining do not", () => {
    const untilMs = MONDAY + 182 * DAY;
    const again = repeatedAbsences(of("ann"), untilMs);
    expect(again).toHaveLength(4);
    expect(again[1].fromMs - again[0].fromMs).toBe(364 * DAY);
    const joined = [{ fromMs: MONDAY, toMs: MONDAY + 100 * DAY }];
    expect(repeatedAbsences(joined, untilMs)).toEqual(joined);
  });

  it("are no hours in which somebody could have worked", () => {
    const within = withoutAbsences(clock, of("ann"));
    expect(within.workMs(MONDAY + 70 * DAY, MONDAY + 91 * DAY)).toBe(0);
    const all = clock.workMs(MONDAY, MONDAY + 182 * DAY);
    const three = clock.workMs(MONDAY + 70 * DAY, MONDAY + 91 * DAY);
    expect(within.workMs(MONDAY, MONDAY + 182 * DAY)).toBe(all - three);
  });

  it("are not read from somebody who works now and then", () => {
    const random = randomSource(4);
    const rare = logOf(
      Array.from({ length: 364 }, (_, day) => day)
        .filter((day) => day % 7 < 5 && random.nextUniform() < 0.15)
        .map((day) => [
          {
            activity: "A",
            resource: "cat",
            startAtMs: MONDAY + day * DAY + 9 * HOUR,
            endAtMs: MONDAY + day * DAY + 10 * HOUR,
          },
        ]),
    );
    const none = new Uint8Array(rare.activity.length);
    const rareMarks = markWork(rare, rare.startAtMs!, none);
    expect(fitAbsences(rare, fitPeople(rare), rareMarks, () => clock).people).toBe(0);
  });
});

describe("part-time work that begins", () => {
  const seen = (days: readonly number[]) => new Map(days.map((day) => [day, 1 << 9]));
  /** Day 4 is a Monday. */
  const weekdays = Array.from({ length: 364 }, (_, k) => 4 + k).filter((day) => (day - 4) % 7 < 5);

  it("is dated to the four weeks after which the weekdays differ", () => {
    const days = weekdays.filter((day) => day < 4 + 196 || (day - 4) % 7 < 3);
    const changed = dayOfChange(seen(days))!;
    expect(Math.abs(changed - (4 + 196))).toBeLessThanOrEqual(28);
    expect((changed - 4) % 7).toBe(0);
  });

  it("is not seen where the weekdays stay, or only chance is at work", () => {
    expect(dayOfChange(seen(weekdays))).toBeNull();
    const random = randomSource(2);
    const some = weekdays.filter(() => random.nextUniform() < 0.4);
    expect(dayOfChange(seen(some))).toBeNull();
  });
});

describe("waits with long tails", () => {
  it("keep their mean and their largest value", () => {
    const waits = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(waits, (values) => {
        const sorted = Float64Array.from(values).sort();
        const steps = tailedSteps(sorted);
        const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
        expect(meanDrawn(steps)).toBeCloseTo(mean, 6);
        if (steps.kind === "steps") {
          expect(steps.values.at(-1)).toBe(sorted.at(-1));
          expect(steps.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(steps.values.length).toBeLessThan(80);
        }
      }),
      { seed: 3 },
    );
  });

  it("do not make months of one in forty where one in two hundred took months", () => {
    const sorted = Float64Array.from({ length: 200 }, (_, k) => (k < 199 ? 1 : 1_000));
    expect(tailedSteps(sorted)).toEqual({
      kind: "steps",
      values: [1, 1_000],
      shares: [expect.closeTo(0.995, 9), expect.closeTo(0.005, 9)],
    });
  });
});

describe("the part of a record a model is made of", () => {
  const cases = (count: number, days: (k: number) => number) =>
    logOf(
      Array.from({ length: count }, (_, k) => [
        { activity: "A", endAtMs: MONDAY + k * DAY },
        { activity: "B", endAtMs: MONDAY + (k + days(k)) * DAY },
      ]),
    );

  it("is its latest cases, never fewer than a hundred", () => {
    const log = cases(400, () => 1);
    expect(latestCases(log, "half").caseIds[0]).toBe("201");
    expect(caseCount(latestCases(log, "quarter"))).toBe(100);
    expect(
      latestCases(
        cases(150, () => 1),
        "half",
      ).caseIds,
    ).toHaveLength(150);
  });

  it("leaves out cases begun so late that only the quick ones are over", () => {
    // Cases of none to nine days in turn, as a record that ends on day 100 has them.
    const log = logOf(
      Array.from({ length: 100 }, (_, k) => k)
        .filter((k) => k + (k % 10) <= 100)
        .map((k) => [
          { activity: "A", endAtMs: MONDAY + k * DAY },
          { activity: "B", endAtMs: MONDAY + (k + (k % 10)) * DAY },
        ]),
    );
    // The record ends with the case begun on day 95, on day 100; nine in ten take eight days at most.
    const begun = (kept: typeof log) =>
      kept.caseStart
        .subarray(0, -1)
        .reduce((last, from) => Math.max(last, (kept.endAtMs[from] - MONDAY) / DAY), 0);
    expect(begun(watchedCases(log, []))).toBe(92);
    expect(caseCount(watchedCases(log, []))).toBe(93);
    expect(begun(watchedCases(log, [MONDAY + 98 * DAY]))).toBe(92);
    // Later arrivals tell that the record goes on: more cases have been watched long enough.
    expect(begun(watchedCases(log, [MONDAY + 110 * DAY]))).toBe(95);
  });

  it("matters where times have changed for sure, and not for a single long case", () => {
    expect(hasChanged(cases(200, (k) => (k < 100 ? 10 + (k % 5) : 5 + (k % 5))))).toBe(true);
    expect(hasChanged(cases(200, (k) => (k === 20 ? 500 : 5 + (k % 7))))).toBe(false);
  });

  it("matters where other things are done", () => {
    const log = logOf(
      Array.from({ length: 200 }, (_, k) => [
        { activity: "A", endAtMs: MONDAY + k * DAY },
        { activity: k < 100 ? "B" : "C", endAtMs: MONDAY + (k + 1) * DAY },
      ]),
    );
    expect(hasChanged(log)).toBe(true);
  });
});
