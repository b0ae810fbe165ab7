import { expect, test } from "vitest";
import { type DurationClock, formatDuration, formatHours } from "./format-duration.ts";

const hourMs = 3_600_000;
const working: DurationClock = { kind: "working", workingDayMs: 8 * hourMs };
const elapsed: DurationClock = { kind: "elapsed" };

test.each([
  { hours: 0, lv: "0 minūšu", lt: "0 minučių", en: "0 minutes" },
  { hours: 0.02, lv: "72 sekundes", lt: "72 sekundės", en: "72 seconds" },
  { hours: 0.35, lv: "21 minūte", lt: "21 minutė", en: "21 minutes" },
  { hours: 8, lv: "8 darba stundas", lt: "8 darbo valandos", en: "8 working hours" },
  { hours: 49.6, lv: "6,2 darbdienas", lt: "6,2 darbo dienos", en: "6.2 working days" },
  { hours: 48.8, lv: "6,1 darbdiena", lt: "6,1 darbo dienos", en: "6.1 working days" },
  { hours: 80, lv: "10 darbdienu", lt: "10 darbo dienų", en: "10 working days" },
  { hours: 88, lv: "11 darbdienu", lt: "11 darbo dienų", en: "11 working days" },
  { hours: 168, lv: "21 darbdiena", lt: "21 darbo diena", en: "21 working days" },
  { hours: 800, lv: "100 darbdienu", lt: "100 darbo dienų", en: "100 working days" },
  { hours: 804, lv: "101 darbdiena", lt: "101 darbo diena", en: "101 working days" },
])("$hours working hours are written with the right word and form", ({ hours, ...expected }) => {
  for (const locale of ["lv", "lt", "en"] as const) {
    expect(formatDuration(hours * hourMs, locale, working)).toBe(expected[locale]);
  }
});

test.each([
  { hours: 1, lv: "60 minūšu", lt: "60 minučių", en: "60 minutes" },
  { hours: 35.9, lv: "35,9 stundas", lt: "35,9 valandos", en: "35.9 hours" },
  {
    hours: 36,
    lv: "1,5 kalendārās dienas",
    lt: "1,5 kalendorinės dienos",
    en: "1.5 calendar days",
  },
  {
    hours: 264,
    lv: "11 kalendāro dienu",
    lt: "11 kalendorinių dienų",
    en: "11 calendar days",
  },
])("$hours hours of clock time are written in hours or calendar days", ({ hours, ...expected }) => {
  for (const locale of ["lv", "lt", "en"] as const) {
    expect(formatDuration(hours * hourMs, locale, elapsed)).toBe(expected[locale]);
  }
});

test("a sentence about how long something lasts gets the accusative", () => {
  const style = { grammar: "accusative" } as const;
  expect(formatDuration(168 * hourMs, "lv", working, style)).toBe("21 darbdienu");
  expect(formatDuration(168 * hourMs, "lt", working, style)).toBe("21 darbo dieną");
  expect(formatDuration(24 * hourMs, "lt", working, style)).toBe("3 darbo dienas");
  expect(formatHours(41, "lv", "accusative")).toBe("41 stundu");
  expect(formatHours(41, "lt", "accusative")).toBe("41 valandą");
});

test("the short form fits an axis or an arc of a map", () => {
  const style = { length: "short" } as const;
  expect(formatDuration(49.6 * hourMs, "lv", working, style)).toBe("6,2 dd.");
  expect(formatDuration(49.6 * hourMs, "lt", elapsed, style)).toBe("2,1 d.");
  expect(formatDuration(2 * hourMs, "en", elapsed, style)).toBe("2 h");
});

test("an unknown duration is a dash and a working day without length is refused", () => {
  expect(formatDuration(Number.NaN, "lv", elapsed)).toBe("–");
  expect(() => formatDuration(1, "lv", { kind: "working", workingDayMs: 0 })).toThrow(RangeError);
});

test("a negative duration, such as lost headroom, keeps its sign and its unit", () => {
  expect(formatDuration(-49.6 * hourMs, "en", working)).toBe("-6.2 working days");
});
