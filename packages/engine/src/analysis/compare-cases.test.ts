import { describe, expect, it } from "vitest";
import type { Subject } from "../comparison/difference.ts";
import { groupCases, groupingAttributes } from "../comparison/group-cases.ts";
import type { EventLog } from "../log/event-log.ts";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { logRank } from "../stats/log-rank.ts";
import { randomSource } from "../stats/random.ts";
import { compareCases } from "./compare-cases.ts";

const plain = { calendar: null, milestones: null, endActivities: [] };
const dayMs = 86_400_000;

/** The log with a text attribute of its cases. */
function withAttribute(log: EventLog, name: string, ofCase: readonly string[]): EventLog {
  const values = [...new Set(ofCase)];
  const codes = Int32Array.from(ofCase, (value) => values.indexOf(value));
  return {
    ...log,
    caseAttributes: [...log.caseAttributes, { kind: "text", name, codes, values }],
  };
}

/** Cases A B (C) D with seeded chance; times in days. */
function madeLog(
  cases: number,
  seed: number,
  extra: (c: number) => number,
  slow: (c: number) => number,
) {
  const random = randomSource(seed);
  return logOf(
    Array.from({ length: cases }, (_, c) => {
      let at = c * dayMs;
      const event = (activity: string, days: number): EventSpec => {
        at += random.nextUniform() * days * dayMs;
        return { activity, endAtMs: at };
      };
      const events = [event("A", 1), event("B", 4 * slow(c))];
      if (random.nextUniform() < extra(c)) events.push(event("C", 2));
      if (random.nextUniform() < 0.3) events.push(event("B", 2));
      return [...events, event("D", 1)];
    }),
  );
}

const find = (kind: Subject["kind"], name: string | number) => (subject: Subject) =>
  subject.kind === kind &&
  (subject.kind === "figure"
    ? subject.figure === name
    : subject.kind === "activity" && subject.activity === name);

describe("groups that differ", () => {
  const isSecond = (c: number) => c % 2 === 1;
  const log = withAttribute(
    madeLog(
      300,
      7,
      (c) => (isSecond(c) ? 0.7 : 0.2),
      (c) => (isSecond(c) ? 3 : 1),
    ),
    "channel",
    Array.from({ length: 300 }, (_, c) => (isSecond(c) ? "paper" : "online")),
  );
  const comparison = compareCases(wholeLog(log), plain, {
    groups: { kind: "attribute", name: "channel" },
    strata: null,
  });

  it("are told by share and by time, with the sign of the second over the first", () => {
    expect(comparison.groups.map(({ cases }) => cases)).toEqual([150, 150]);
    const extra = comparison.differences.find(({ subject }) =>
      find("activity", log.activityNames.indexOf("C"))(subject),
    )!;
    const [pair] = extra.pairs;
    expect(pair.isDemonstrated).toBe(true);
    expect(pair.shift).toBeCloseTo(extra.figures[1].crude - extra.figures[0].crude, 12);
    expect(pair.low).toBeLessThan(pair.shift);
    expect(pair.high).toBeGreaterThan(pair.shift);
    const lead = comparison.differences.find(({ subject }) => find("figure", "lead")(subject))!;
    expect(lead.method).toBe("mann-whitney");
    expect(lead.pairs[0].effect).toBeGreaterThan(0.33);
    expect(lead.pairs[0].shift / dayMs).toBeGreaterThan(2);
    expect(lead.pairs[0].isDemonstrated).toBe(true);
  });

  it("leave what every case has alone", () => {
    const always = comparison.differences.find(({ subject }) => find("activity", 0)(subject))!;
    expect(always).toMatchObject({ p: 1, q: 1 });
    expect(always.pairs[0].isDemonstrated).toBe(false);
  });
});

describe("chance alone", () => {
  it("gives about 5 % of raw p values below .05 under shuffled labels, and demonstrates about nothing", () => {
    const log = madeLog(
      200,
      11,
      () => 0.4,
      () => 1,
    );
    const random = randomSource(20_261_126);
    let below = 0;
    let tests = 0;
    let alarms = 0;
    for (let round = 0; round < 60; round++) {
      const labels = Array.from({ length: 200 }, () => (random.nextUniform() < 0.5 ? "x" : "y"));
      const { differences } = compareCases(wholeLog(withAttribute(log, "label", labels)), plain, {
        groups: { kind: "attribute", name: "label" },
        strata: null,
      });
      for (const { p, q } of differences) {
        if (p === 1 && q === 1) continue;
        tests++;
        if (p < 0.05) below++;
      }
      if (differences.some(({ pairs }) => pairs[0].isDemonstrated)) alarms++;
    }
    expect(below / tests).toBeGreaterThan(0.02);
    expect(below / tests).toBeLessThan(0.08);
    // Looks at everything, of which about one in twenty shows anything at all.
    expect(alarms / 60).toBeLessThan(0.12);
  });
});

describe("strata", () => {
  it("take back a difference that only the mix makes, and say that the order turns", () => {
    // Hard cases take longer; the west has more of them, yet is a little quicker with each kind.
    const isWest = (c: number) => c % 2 === 0;
    const isHard = (c: number) => (isWest(c) ? c % 10 < 8 : c % 10 < 2);
    const specs = Array.from({ length: 400 }, (_, c) => {
      const days = (isHard(c) ? 40 : 4) + ((c * 7) % 5) - (isWest(c) ? 2 : 0);
      return [
        { activity: "A", endAtMs: c * dayMs },
        { activity: "B", endAtMs: (c + days) * dayMs },
      ];
    });
    const named = (of: (c: number) => boolean, yes: string, no: string) =>
      Array.from({ length: 400 }, (_, c) => (of(c) ? yes : no));
    const log = withAttribute(
      withAttribute(logOf(specs), "place", named(isWest, "west", "east")),
      "kind",
      named(isHard, "hard", "easy"),
    );
    const { differences, strata } = compareCases(wholeLog(log), plain, {
      groups: { kind: "attribute", name: "place" },
      strata: { kind: "attribute", name: "kind" },
    });
    expect(strata).toHaveLength(2);
    const lead = differences.find(({ subject }) => find("figure", "lead")(subject))!;
    expect(lead.method).toBe("van-elteren");
    const [west, east] = lead.figures;
    expect(west.crude).toBeGreaterThan(east.crude);
    expect(west.adjusted!).toBeLessThan(east.adjusted!);
    expect(lead.pairs[0].orderTurns).toBe(true);
  });
});

describe("conditions of a comparison", () => {
  it("make it describe only where the groups do different things", () => {
    const cases = Array.from({ length: 80 }, (_, c) =>
      c < 40 ? ["A", "B", "C"] : ["X", "Y", "Z"],
    );
    const log = withAttribute(
      logOf(cases),
      "system",
      cases.map((_, c) => (c < 40 ? "old" : "new")),
    );
    const { gate, differences } = compareCases(wholeLog(log), plain, {
      groups: { kind: "attribute", name: "system" },
      strata: null,
    });
    expect(gate.mappedShare).toEqual([0, 0]);
    expect(gate.failed).toEqual(["mapping"]);
    expect(differences.some(({ pairs }) => pairs.some((pair) => pair.isDemonstrated))).toBe(false);
    expect(differences.some(({ q }) => q < 0.001)).toBe(true);
  });

  it("count open cases as long as they were seen", () => {
    const cases = Array.from({ length: 120 }, (_, c) => [
      { activity: "A", endAtMs: 0 },
      { activity: c % 4 === 0 ? "wait" : "end", endAtMs: (1 + (c % 7)) * dayMs },
    ]);
    const log = withAttribute(
      logOf(cases),
      "half",
      cases.map((_, c) => (c % 2 ? "x" : "y")),
    );
    const { differences } = compareCases(
      wholeLog(log),
      { ...plain, endActivities: ["end"] },
      { groups: { kind: "attribute", name: "half" }, strata: null },
    );
    const lead = differences.find(({ subject }) => find("figure", "lead")(subject))!;
    expect(lead.method).toBe("log-rank");
    expect(lead.figures.map(({ n }) => n)).toContain(60);
  });
});

describe("persons", () => {
  const cases = Array.from({ length: 90 }, (_, c) => [
    { activity: "A", resource: `p${c % 3}`, role: c % 3 === 0 ? "clerk" : "desk" },
    { activity: "B", resource: `p${3 + (c % 2)}`, role: "desk" },
    { activity: "B", resource: `p${5 + (c % 2)}`, role: c % 3 === 0 ? "clerk" : "desk" },
  ]);
  const log = withAttribute(
    logOf(cases),
    "owner",
    cases.map((_, c) => `p${c % 3}`),
  );

  it("are never groups: an attribute of persons is refused and not offered", () => {
    expect(() => groupCases(wholeLog(log), { kind: "attribute", name: "owner" })).toThrow(
      RangeError,
    );
    expect(groupingAttributes(wholeLog(log))).toEqual([]);
  });

  it("do not come back through a role that fewer than three people do", () => {
    const small = logOf(
      Array.from({ length: 60 }, (_, c) => [
        c % 2
          ? { activity: "A", resource: "one", role: "lawyer" }
          : { activity: "A", resource: `p${c % 6}`, role: "desk" },
      ]),
    );
    const { labels, leftOut } = groupCases(wholeLog(small), { kind: "role" });
    expect(labels).toEqual([{ kind: "value", value: "desk" }]);
    expect(leftOut).toBe(30);
  });

  it("leave groups of fewer than ten cases out", () => {
    const places = cases.map((_, c) => (c < 9 ? "small" : c % 2 ? "x" : "y"));
    const view = wholeLog(withAttribute(logOf(cases), "place", places));
    const groups = groupCases(view, { kind: "attribute", name: "place" });
    expect(groups.labels.map((label) => label.kind === "value" && label.value)).toEqual(["x", "y"]);
    expect(groups.leftOut).toBe(9);
  });
});

describe("equality, and the control of chance findings", () => {
  const names = ["a", "b", "c"];
  const log = withAttribute(
    madeLog(
      360,
      11,
      () => 0.5,
      (c) => (c % 3 === 2 ? 4 : 1),
    ),
    "place",
    Array.from({ length: 360 }, (_, c) => names[c % 3]!),
  );
  const groups = { kind: "attribute", name: "place", values: names } as const;
  const leadOf = (more: Partial<Parameters<typeof compareCases>[2]>) => {
    const comparison = compareCases(wholeLog(log), plain, { groups, strata: null, ...more });
    return comparison.differences.find(({ subject }) => find("figure", "lead")(subject))!;
  };

  it("shows like groups to be the same within a margin, and no others", () => {
    const lead = leadOf({ equalWithin: { days: 2, share: 0.2 } });
    const shown = lead.pairs.map(({ a, b, equality }) => [a, b, equality?.isShown]);
    expect(shown).toEqual([
      [0, 1, true],
      [0, 2, false],
      [1, 2, false],
    ]);
    expect(lead.pairs[0].equality?.margin).toBe(2 * dayMs);
    expect(leadOf({ equalWithin: { days: 0.01, share: null } }).pairs[0].equality?.isShown).toBe(
      false,
    );
    expect(leadOf({}).pairs[0].equality).toBeNull();
  });

  it("puts three groups in order with intervals, and leaves like ones untold", () => {
    const order = leadOf({}).ranks;
    expect(order.at(-1)).toMatchObject({ group: 2, lowestRank: 3, highestRank: 3 });
    expect(order.map(({ isBelowNext }) => isBelowNext)).toEqual([false, true, false]);
  });

  it("watches open cases no longer than the record they stand in goes on", () => {
    // "a": twenty cases of 1–20 days, the last begun on day 80. "b": ten of 1–10 days and ten that
    // began on day 0 and do not end; its record ends on day 15.
    const of = (start: number, days: number, isOver: boolean) => [
      { activity: "A", endAtMs: start * dayMs },
      { activity: isOver ? "D" : "B", endAtMs: (start + days) * dayMs },
    ];
    const cases = [
      ...Array.from({ length: 20 }, (_, i) => of(i * 4 + 4, i + 1, true)),
      ...Array.from({ length: 20 }, (_, i) => of(0, (i % 10) + 1, i < 10)),
    ];
    const names = cases.map((_, c) => (c < 20 ? "a" : "b"));
    const two = withAttribute(logOf(cases), "place", names);
    const p = (seenUntilMs: readonly number[] | null) =>
      compareCases(
        wholeLog(two),
        { ...plain, endActivities: ["D"] },
        {
          groups: { kind: "attribute", name: "place", values: ["a", "b"] },
          strata: null,
          ...(seenUntilMs === null ? {} : { seenUntilMs }),
        },
      ).differences.find(({ subject }) => find("figure", "lead")(subject))!.p;
    const expected = (watched: number) => {
      const days = Array.from({ length: 20 }, (_, i) => i + 1);
      return logRank([
        { durations: days, finished: days.map(() => 1) },
        {
          durations: [...days.slice(0, 10), ...days.slice(0, 10).map(() => watched)],
          finished: days.map((_, i) => (i < 10 ? 1 : 0)),
        },
      ]).p;
    };
    expect(p(null)).toBeCloseTo(expected(100), 12);
    expect(p(names.map((name) => (name === "a" ? 100 : 15) * dayMs))).toBeCloseTo(expected(15), 12);
    expect(expected(15)).not.toBeCloseTo(expected(100), 3);
  });

  it("may hold however tests depend on each other, at a price", () => {
    const [usual, any] = [{}, { control: "benjamini-yekutieli" } as const].map(
      (more) => leadOf(more).q,
    );
    expect(any / usual).toBeGreaterThan(2);
  });
});
