import { meetingPhases } from "@talka/meeting";
import { expect, test } from "vitest";
import { bodyOf, emptyForm, faultsOf, moved, togglePhase } from "./meeting-form.ts";

const form = { ...emptyForm("lv", "2026-03-02"), title: "Iesniegumi" };
const fact = (title: string, text: string) => ({ id: crypto.randomUUID(), title, text });

test.each([
  [{}, []],
  [{ title: "  " }, ["title-missing"]],
  [{ startsOn: "" }, ["day-missing"]],
  [{ endsOn: "2026-03-01" }, ["ends-before-start"]],
  [{ locales: [], phases: [] }, ["no-language", "no-phase"]],
  [{ facts: [fact("Title only", "")] }, ["fact-unfinished"]],
  [{ facts: [fact("", "")] }, []],
] as const)("a form with %j must be mended at %j", (changes, faults) => {
  expect(faultsOf({ ...form, ...changes } as typeof form)).toEqual(faults);
});

test("empty slides are not sent, and texts are trimmed", () => {
  const sent = bodyOf({ ...form, title: " A ", facts: [fact("", " "), fact("T", "x")] });
  expect([sent.title, sent.facts.length]).toEqual(["A", 1]);
});

test.each([
  [0, 1, "bac"],
  [2, -1, "acb"],
  [0, -1, "abc"],
  [2, 1, "abc"],
  [9, 1, "abc"],
] as const)("place %i moved by %i gives %s", (from, by, order) => {
  expect(moved([..."abc"], from, by).join("")).toBe(order);
});

test("a phase taken out comes back where it usually stands", () => {
  for (const phase of meetingPhases) {
    const without = togglePhase(meetingPhases, phase);
    expect(without).not.toContain(phase);
    expect(togglePhase(without, phase)).toEqual(meetingPhases);
  }
});
