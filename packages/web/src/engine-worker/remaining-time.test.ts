import { expect, test } from "vitest";
import { noProgress, progressOf } from "./remaining-time.ts";

test.each([
  {
    name: "a quarter in one second leaves three",
    done: 25,
    total: 100,
    elapsedMs: 1_000,
    remainingMs: 3_000,
  },
  { name: "all of it leaves nothing", done: 100, total: 100, elapsedMs: 1_000, remainingMs: 0 },
  {
    name: "the first moments leave no estimate",
    done: 25,
    total: 100,
    elapsedMs: 100,
    remainingMs: null,
  },
  {
    name: "the first bytes leave no estimate",
    done: 1,
    total: 100,
    elapsedMs: 5_000,
    remainingMs: null,
  },
])("$name", ({ done, total, elapsedMs, remainingMs }) => {
  expect(progressOf(done, total, elapsedMs)).toEqual({ share: done / total, remainingMs });
});

test("work of unknown size has neither share nor end", () => {
  expect(progressOf(10, null, 5_000)).toEqual(noProgress);
  expect(progressOf(0, 0, 5_000)).toEqual(noProgress);
});

test("a file that turns out larger than it said is never more than done", () => {
  expect(progressOf(120, 100, 1_000).share).toBe(1);
});
