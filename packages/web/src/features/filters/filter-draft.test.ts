import { expect, test } from "vitest";
import { emptyDraft, filterOf } from "./filter-draft.ts";

test("a time frame holds whole local days, the last one included", () => {
  const draft = { ...emptyDraft, fromDay: "2026-03-01", toDay: "2026-03-31" };
  expect(filterOf("time-frame", draft, "Europe/Riga", false)).toEqual({
    kind: "time-frame",
    mode: "contained",
    fromMs: Date.UTC(2026, 1, 28, 22),
    toMs: Date.UTC(2026, 2, 31, 21),
  });
});

test.each(["time-frame", "attribute", "endpoints", "activity", "follower", "performance"] as const)(
  "an empty %s dialogue gives no filter",
  (kind) => expect(filterOf(kind, emptyDraft, "UTC", false)).toBeNull(),
);

test("days of lead time become milliseconds, numbers of events stay", () => {
  const draft = { ...emptyDraft, min: 2 };
  expect(filterOf("performance", draft, "UTC", false)).toMatchObject({ min: 172_800_000 });
  expect(filterOf("performance", { ...draft, measure: "events" }, "UTC", false)).toMatchObject({
    min: 2,
    max: null,
  });
});

test("any repeated step needs no name", () => {
  expect(filterOf("rework", emptyDraft, "UTC", false)).toEqual({
    kind: "rework",
    activity: null,
    times: 2,
    keep: true,
  });
});
