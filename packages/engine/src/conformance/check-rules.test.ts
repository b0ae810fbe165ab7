import { describe, expect, test } from "vitest";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { checkRules } from "./check-rules.ts";
import { type ProcessRule, readProcessRule } from "./process-rule.ts";

const DAY = 86_400_000;
/** 2026-11-02, a Monday, in UTC. */
const monday = Date.UTC(2026, 10, 2, 9);
const on = (activity: string, day: number, resource?: string): EventSpec => ({
  activity,
  endAtMs: monday + day * DAY,
  ...(resource === undefined ? {} : { resource }),
});

/** Checks one rule; the cases named by number are still open. */
function check(rule: ProcessRule, cases: readonly (readonly EventSpec[])[], open: number[] = []) {
  const view = wholeLog(logOf(cases));
  const completed = Uint8Array.from(cases, (_, k) => (open.includes(k + 1) ? 0 : 1));
  const observedUntilMs = monday + 10 * DAY;
  const [one] = checkRules(view, [rule], { completed, observedUntilMs, calendar: null });
  const { satisfiedCases, violatedCases, pendingCases, vacuousCases } = one;
  return { ...one, cases: [satisfiedCases, violatedCases, pendingCases, vacuousCases] };
}

const between = (
  kind: "response" | "precedence" | "succession",
  within: { amount: number; unit: "calendar-day" | "working-day" } | null = null,
): ProcessRule => ({ kind, first: "a", second: "b", within });

describe("a rule", () => {
  test("response: kept, broken, still open, and nothing to say", () => {
    const cases = [["a", "b"], ["b", "a"], ["a"], ["c"], ["a", "b", "a"]];
    const found = check(between("response"), cases, [3]);
    // Case 5 answers its first a, not its second.
    expect(found).toMatchObject({ activated: 5, satisfied: 2, violated: 2, pending: 1 });
    expect(found.cases).toEqual([1, 2, 1, 1]);
    expect([...found.violatedOrder]).toEqual([1, 4]);
  });

  test("response within a term: the day of the first is not counted, the last day is", () => {
    const term = { amount: 2, unit: "calendar-day" } as const;
    const cases = [[on("a", 0), on("b", 2)], [on("a", 0), on("b", 3)], [on("a", 0)], [on("a", 9)]];
    // Watched until day 10: the term of case 3 is over, that of case 4 is not.
    expect(check(between("response", term), cases, [3, 4]).cases).toEqual([1, 2, 1, 0]);
  });

  test("working days leave the weekend out", () => {
    // From Thursday: Friday, Monday.
    const cases = [
      [on("a", 3), on("b", 7)],
      [on("a", 3), on("b", 8)],
    ];
    const rule = between("response", { amount: 2, unit: "working-day" });
    expect(check(rule, cases).cases).toEqual([1, 1, 0, 0]);
  });

  test("precedence: something before, and not too long ago", () => {
    const cases = [
      [on("a", 0), on("b", 1)],
      [on("b", 0), on("a", 1)],
      [on("a", 0), on("b", 4)],
      [on("a", 0)],
    ];
    expect(check(between("precedence"), cases).cases).toEqual([2, 1, 0, 1]);
    const rule = between("precedence", { amount: 2, unit: "calendar-day" });
    expect(check(rule, cases).cases).toEqual([1, 2, 0, 1]);
  });

  test("succession is response and precedence", () => {
    const found = check(between("succession"), [["a", "b"], ["a"], ["b"]]);
    expect(found).toMatchObject({ activated: 4, satisfied: 2, violated: 2 });
    expect(found.cases).toEqual([1, 2, 0, 0]);
  });

  test("events at one time are in either order", () => {
    const cases = [[on("b", 0), on("a", 0)]];
    expect(check(between("response"), cases).cases).toEqual([1, 0, 0, 0]);
    expect(check(between("precedence"), cases).cases).toEqual([1, 0, 0, 0]);
  });

  test("not together: both is broken, one is kept once the case is over", () => {
    const rule: ProcessRule = { kind: "not-together", first: "a", second: "b" };
    expect(check(rule, [["a", "b"], ["a"], ["b"], ["c"]], [3]).cases).toEqual([1, 1, 1, 1]);
  });

  test("exactly: too many is broken at once, too few when the case is over", () => {
    const rule: ProcessRule = { kind: "exactly", activity: "a", times: 1 };
    const cases = [["a"], ["a", "a"], ["b"], ["b"]];
    expect(check(rule, cases, [2, 4]).cases).toEqual([1, 2, 1, 0]);
  });

  test("four eyes: another person, the same person, nobody recorded", () => {
    const rule: ProcessRule = { kind: "four-eyes", first: "a", second: "b" };
    const cases = [
      [on("a", 0, "Ilze"), on("b", 1, "Jonas")],
      [on("a", 0, "Ilze"), on("b", 1, "Ilze")],
      [on("a", 0, "Ilze"), on("b", 1)],
      [on("b", 1, "Ilze")],
    ];
    const found = check(rule, cases);
    expect(found).toMatchObject({ activated: 2, unrecorded: 1, violated: 1 });
    expect(found.cases).toEqual([1, 1, 0, 2]);
  });

  test("says which of its activities the log does not have", () => {
    const rule: ProcessRule = { kind: "response", first: "a", second: "z", within: null };
    expect(check(rule, [["a"]]).unknownActivities).toEqual(["z"]);
  });

  test.each<[string, unknown]>([
    ["no object", "response"],
    ["no such kind", { kind: "sometimes", first: "a", second: "b" }],
    ["twice the same", { kind: "response", first: "a", second: "a" }],
    ["half a day", { ...between("response"), within: { amount: 0.5, unit: "working-day" } }],
    ["no such unit", { ...between("response"), within: { amount: 5, unit: "month" } }],
    ["less than never", { kind: "exactly", activity: "a", times: -1 }],
  ])("is not read from what is none: %s", (_, data) => {
    expect(readProcessRule(data)).toBeNull();
  });

  test("is read back from what was written", () => {
    const rules: ProcessRule[] = [
      between("succession", { amount: 14, unit: "working-day" }),
      between("precedence"),
      { kind: "four-eyes", first: "a", second: "b" },
      { kind: "exactly", activity: "a", times: 0 },
    ];
    expect(rules.map((rule) => readProcessRule(JSON.parse(JSON.stringify(rule))))).toEqual(rules);
  });
});
