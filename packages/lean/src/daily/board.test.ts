import { dateOf, dayOf, workingDays } from "@talka/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carriedDays, standsOn } from "./board-day.ts";
import {
  compareEscalations,
  type EscalationDays,
  escalationState,
  usualAnswerDay,
  workingDaysUntil,
} from "./escalation-clock.ts";

describe("a line stands on the board", () => {
  test.each([
    { name: "not before it was written", day: "2026-11-24", closedOn: null, stands: false },
    { name: "on the day it was written", day: "2026-11-25", closedOn: null, stands: true },
    {
      name: "on every later day while it is open",
      day: "2027-03-01",
      closedOn: null,
      stands: true,
    },
    { name: "on the day it is closed", day: "2026-11-27", closedOn: "2026-11-27", stands: true },
    { name: "not the day after", day: "2026-11-28", closedOn: "2026-11-27", stands: false },
  ])("$name", ({ day, closedOn, stands }) => {
    expect(standsOn({ writtenOn: "2026-11-25", closedOn }, day)).toBe(stands);
  });

  test("and its age stops on the day it is closed", () => {
    const item = { writtenOn: "2026-11-25", closedOn: "2026-11-27" };
    expect(["2026-11-25", "2026-11-26", "2026-12-24"].map((day) => carriedDays(item, day))).toEqual(
      [0, 1, 2],
    );
  });
});

const asked: EscalationDays = { askedOn: "2026-11-20", answerBy: "2026-11-25", answeredOn: null };

describe("an escalation", () => {
  test.each([
    { today: "2026-11-24", answeredOn: null, state: "waiting" },
    { today: "2026-11-25", answeredOn: null, state: "due-today" },
    { today: "2026-11-26", answeredOn: null, state: "overdue" },
    { today: "2026-12-24", answeredOn: "2026-11-25", state: "answered" },
    { today: "2026-12-24", answeredOn: "2026-11-26", state: "answered-late" },
  ])("on $today, answered on $answeredOn: $state", ({ today, answeredOn, state }) => {
    expect(escalationState({ ...asked, answeredOn }, today)).toBe(state);
  });

  test("ends by an answer alone: without one it is never again anything but overdue", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (days) => {
        const today = dateOf(dayOf(asked.answerBy) + days);
        expect(escalationState(asked, today)).toBe("overdue");
      }),
    );
  });

  test("past its day comes before all others, the longest first; answered ones last", () => {
    const all = [
      { ...asked, answerBy: "2026-12-01" },
      { ...asked, answeredOn: "2026-11-21" },
      { ...asked, answerBy: "2026-11-22" },
      { ...asked, answeredOn: "2026-11-24" },
      { ...asked, answerBy: "2026-11-23" },
    ];
    const sorted = all.toSorted(compareEscalations);
    expect(sorted.map((one) => one.answeredOn ?? one.answerBy)).toEqual([
      "2026-11-22",
      "2026-11-23",
      "2026-12-01",
      "2026-11-24",
      "2026-11-21",
    ]);
  });
});

// 25 and 26 December 2026 are a Friday and a Saturday; 1 January 2027 is a Friday.
const holidays = ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"];
const isWorkingDay = workingDays({
  zone: "Europe/Riga",
  weeks: [],
  exceptions: holidays.map((date) => ({ date, open: [], name: "" })),
  holidayCountry: "LV",
});

describe("the clock in working days", () => {
  test.each([
    { from: "2026-11-25", to: "2026-11-25", days: 0 },
    { from: "2026-11-25", to: "2026-11-26", days: 1 },
    { from: "2026-11-27", to: "2026-11-30", days: 1 },
    { from: "2026-11-28", to: "2026-11-29", days: 0 },
    { from: "2026-12-23", to: "2026-12-28", days: 1 },
    { from: "2026-12-28", to: "2026-12-23", days: -1 },
    { from: "2026-11-30", to: "2026-11-27", days: -1 },
  ])("from $from to $to: $days", ({ from, to, days }) => {
    expect(workingDaysUntil(from, to, isWorkingDay)).toBe(days);
  });

  test.each([
    { today: "2026-11-25", tier: 2 as const, day: "2026-11-30" },
    { today: "2026-12-22", tier: 2 as const, day: "2026-12-29" },
    { today: "2026-12-14", tier: 3 as const, day: "2026-12-30" },
  ])("tier $tier asked on $today answers by $day", ({ today, tier, day }) => {
    expect(usualAnswerDay(today, tier, isWorkingDay)).toBe(day);
  });

  test("counts forwards as backwards, and the usual day is a working day as far as promised", () => {
    const day = fc.integer({ min: 20_000, max: 21_000 }).map(dateOf);
    fc.assert(
      fc.property(day, day, fc.constantFrom(2 as const, 3 as const), (a, b, tier) => {
        expect(workingDaysUntil(a, b, isWorkingDay)).toBe(0 - workingDaysUntil(b, a, isWorkingDay));
        const usual = usualAnswerDay(a, tier, isWorkingDay);
        expect(isWorkingDay(dayOf(usual))).toBe(true);
        expect(workingDaysUntil(a, usual, isWorkingDay)).toBe(tier === 2 ? 3 : 10);
      }),
    );
  });
});
