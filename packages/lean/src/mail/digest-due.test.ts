import { expect, test } from "vitest";
import { digestDue, waitBeforeRetryMs } from "./digest-due.ts";

// 2026-11-23 is a Monday
test.each([
  ["daily", 7, "2026-11-25", 6, null],
  ["daily", 7, "2026-11-25", 7, "2026-11-25"],
  ["daily", 7, "2026-11-25", 15, "2026-11-25"],
  ["weekly", 7, "2026-11-25", 9, null],
  ["weekly", 7, "2026-11-23", 9, "2026-11-23"],
  ["weekly", 7, "2026-11-23", 6, null],
  ["none", 0, "2026-11-23", 9, null],
  ["something-new", 0, "2026-11-23", 9, null],
] as const)("%s at %i, on %s at %i: %s", (digest, hour, day, atHour, due) => {
  expect(digestDue({ digest, hour }, { day, hour: atHour })).toBe(due);
});

test("a failed mail waits longer each time, and is given up", () => {
  expect([1, 2, 3, 4, 5, 6].map(waitBeforeRetryMs)).toEqual([
    300_000,
    600_000,
    1_200_000,
    2_400_000,
    4_800_000,
    null,
  ]);
});
