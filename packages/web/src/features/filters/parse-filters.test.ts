import type { LogFilter } from "@talka/engine";
import { expect, test } from "vitest";
import { parseFilters } from "./parse-filters.ts";

const second = "b";
const every: readonly LogFilter[] = [
  { kind: "time-frame", mode: "starting-in", fromMs: 1, toMs: null },
  {
    kind: "attribute",
    name: "veids",
    match: { kind: "values", values: ["a"], orEmpty: true },
    keep: true,
  },
  { kind: "attribute", name: "summa", match: { kind: "range", min: null, max: 5 }, keep: false },
  { kind: "endpoints", start: ["a"], end: null, keep: true },
  { kind: "variant", variants: [["a", "b"]], keep: false },
  { kind: "activity", activities: ["a"], all: true, keep: true },
  { kind: "follower", first: "a", second, directly: true, withinMs: null, keep: true },
  { kind: "performance", measure: "lead-ms", min: 0, max: null, keep: true },
  { kind: "rework", activity: null, times: 2, keep: true },
  { kind: "event-activity", activities: ["a"], keep: false },
  {
    kind: "event-attribute",
    name: "loma",
    match: { kind: "values", values: ["x"], orEmpty: false },
    keep: true,
  },
  { kind: "event-time", fromMs: null, toMs: 9 },
];

test("every kind of filter survives its way through an address", () => {
  const read = parseFilters(JSON.parse(JSON.stringify(every)));
  expect(read).toEqual({ filters: every, dropped: 0 });
});

test.each([
  { what: "nothing", value: undefined, dropped: 0 },
  { what: "a text", value: "x", dropped: 0 },
  { what: "an unknown kind", value: [{ kind: "magic" }], dropped: 1 },
  { what: "a half filter", value: [{ kind: "follower", first: "a" }], dropped: 1 },
  {
    what: "a wrong number",
    value: [{ kind: "performance", measure: "events", min: "5" }],
    dropped: 1,
  },
  { what: "a rework of once", value: [{ kind: "rework", activity: null, times: 1 }], dropped: 1 },
])("an address with $what gives no filter and says so", ({ value, dropped }) => {
  expect(parseFilters(value)).toEqual({ filters: [], dropped });
});
