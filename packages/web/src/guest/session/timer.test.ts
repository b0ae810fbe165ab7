import { timerMarks } from "@talka/meeting";
import { expect, test } from "vitest";
import { markBetween, timeLeft } from "./timer.ts";

test.each([
  [300_000, "5:00"],
  [299_001, "5:00"],
  [61_000, "1:01"],
  [1, "0:01"],
  [0, "0:00"],
  [-5_000, "0:00"],
  [3_845_000, "1:04:05"],
])("%d ms left are %s", (leftMs, told) => {
  expect(timeLeft(leftMs)).toBe(told);
});

const clock = { startedAtMs: 0, endsAtMs: 600_000 };
const timer = { ...clock, marksAtMs: timerMarks(clock) };

test.each([
  ["at its start", -1_000, 100, "timerStart"],
  ["between marks nothing", 100, 200_000, null],
  ["at its half", 299_900, 300_000, "timerHalf"],
  ["a minute before the end", 539_000, 540_500, "timerMinute"],
  ["at its end", 599_900, 600_000, "timerEnd"],
  ["only the last of several", 0, 700_000, "timerEnd"],
] as const)("a timer is announced %s", (_, afterMs, untilMs, mark) => {
  expect(markBetween(timer, afterMs, untilMs)).toBe(mark);
});
