import { workingDays } from "@talka/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnLoad, livesOnIn, moveFault, movesOf, pickOf } from "./idea-rules.ts";
import { replyClock, replyDueOn } from "./reply-clock.ts";
import { similarTexts, stemsOf } from "./similar-texts.ts";
import { ideaStates } from "./vocabulary.ts";

test.each([
  ["easy", "high", "implement"],
  ["hard", "high", "challenge"],
  ["easy", "low", "possible"],
  ["hard", "low", "kill"],
  [null, "high", null],
  ["easy", null, null],
] as const)("effort %s and payoff %s is %s", (effort, payoff, field) => {
  expect(pickOf(effort, payoff)).toBe(field);
});

test.each([
  ["new", "looked-at", "", null],
  ["standard", "trying", "", null],
  ["new", "not-now", "  ", "reason-missing"],
  ["new", "not-now", "Nav naudas", null],
  ["trying", "trying", "", "same-state"],
  ["merged", "new", "", "merged"],
  ["new", "merged", "", "merged"],
] as const)("from %s to %s with reason %j: %s", (from, to, reason, fault) => {
  expect(moveFault(from, to, reason)).toBe(fault);
});

test("what is offered may be done, and what may be done is offered", () => {
  for (const from of ideaStates) {
    const allowed = ideaStates.filter((to) => moveFault(from, to, "reason") === null);
    expect([...movesOf(from)].sort()).toEqual(allowed.sort());
  }
});

test.each([
  [0, null, "free"],
  [2, 3, "free"],
  [3, 3, "full"],
  [4, 3, "over"],
] as const)("%i ideas against a limit of %s: %s", (count, limit, load) => {
  expect(columnLoad(count, limit)).toBe(load);
});

test("a merged idea is followed to where it lives on, however the merges went", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 }), (targets) => {
      // merging goes only to an idea that was there before, so there is no circle
      const into = new Map<string, string>(
        targets.flatMap((target, k) => (k > 0 ? [[`${k}`, `${target % k}`] as const] : [])),
      );
      for (const id of into.keys()) {
        const end = livesOnIn(id, (one) => into.get(one));
        expect(into.has(end)).toBe(false);
      }
    }),
  );
  const circle = new Map([
    ["a", "b"],
    ["b", "a"],
  ]);
  expect(livesOnIn("a", (one) => circle.get(one))).toBe("a");
});

describe("the reply clock", () => {
  const weekdays = workingDays(null);
  // 18 November is a holiday in Latvia
  const latvian = (day: number) => weekdays(day) && day !== Date.parse("2026-11-18") / 86_400_000;

  test.each([
    { put: "2026-11-02", due: "2026-11-09", name: "a Monday gives the next Monday" },
    { put: "2026-11-06", due: "2026-11-13", name: "a Friday the next Friday" },
    { put: "2026-11-07", due: "2026-11-13", name: "a Saturday counts from Monday on" },
    { put: "2026-11-13", due: "2026-11-23", name: "a holiday between is one day more" },
  ])("$name", ({ put, due }) => {
    const isWorking = put === "2026-11-13" ? latvian : weekdays;
    expect(replyDueOn(put, isWorking)).toBe(due);
  });

  test.each([
    ["2026-11-02", { kind: "running", daysLeft: 6 }],
    ["2026-11-09", { kind: "running", daysLeft: 1 }],
    ["2026-11-10", { kind: "overdue", daysLate: 1 }],
    ["2026-11-16", { kind: "overdue", daysLate: 5 }],
  ] as const)("unanswered on %s: %o", (today, told) => {
    expect(replyClock("2026-11-02", null, today, weekdays)).toMatchObject(told);
  });

  test("an answer on the last day is in time, a day later it is not", () => {
    const at = (day: string) => replyClock("2026-11-02", day, "2026-12-01", weekdays);
    expect(at("2026-11-09")).toMatchObject({ kind: "answered", inTime: true });
    expect(at("2026-11-10")).toMatchObject({ kind: "answered", inTime: false });
  });

  test("five working days lie between the idea and its due day, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (k) => {
        const put = new Date(k * 86_400_000).toISOString().slice(0, 10);
        const due = Date.parse(replyDueOn(put, weekdays)) / 86_400_000;
        let n = 0;
        for (let day = k + 1; day <= due; day++) if (weekdays(day)) n++;
        expect([n, weekdays(due)]).toEqual([5, true]);
      }),
    );
  });
});

describe("likeness", () => {
  const items = [
    { id: "a", text: "Pielikumu saraksts pie loga" },
    { id: "b", text: "Jauna lietvedības sistēma" },
  ];
  test("sees through endings and marks", () => {
    expect(similarTexts("pielikumam sarakstu", items).map(({ item }) => item.id)).toEqual(["a"]);
    expect([...stemsOf("Šķēršļi, šķērslis")]).toEqual(["skers"]);
  });
  test("offers nothing for something else or for nothing", () => {
    expect(similarTexts("Zvanu stunda", items)).toEqual([]);
    expect(similarTexts("  ", items)).toEqual([]);
  });
  test("a text is like itself, and likeness stays between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (own, others) => {
        const all = [own, ...others].map((text, k) => ({ id: `${k}`, text }));
        const found = similarTexts(own, all, all.length);
        for (const { likeness } of found) expect(likeness).toBeLessThanOrEqual(1);
        if (stemsOf(own).size > 0) expect(found.some(({ item }) => item.id === "0")).toBe(true);
      }),
    );
  });
});
