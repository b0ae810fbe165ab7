import { describe, expect, it } from "vitest";
import type { EventLog } from "../log/event-log.ts";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { findBatches } from "../performance/find-batches.ts";
import { explainWaiting } from "../waiting/explain-waiting.ts";
import { fitAvailability } from "./fit-availability.ts";
import { fitBatches } from "./fit-batches.ts";
import { fitDeadline } from "./fit-deadline.ts";
import { fitPairs } from "./fit-pairs.ts";
import { fitPriorities } from "./fit-priorities.ts";
import { withStarts } from "./fit-starts.ts";
import { fitWaits } from "./fit-waits.ts";

const HOUR = 3_600_000;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2025, 0, 6);

const work = (activity: string, resource: string, from: number, to: number): EventSpec => ({
  activity,
  resource,
  startAtMs: MONDAY + from * HOUR,
  endAtMs: MONDAY + to * HOUR,
});

function explained(log: EventLog) {
  return explainWaiting(wholeLog(log), { view: "team", clockOf: () => null });
}

describe("batches", () => {
  /** Requests come through the week and are signed together on Thursday morning. */
  const log = logOf(
    Array.from({ length: 20 }, (_, week) =>
      [10, 34, 35, 58, 60].map((hour, k) => {
        const at = week * 168;
        const signed = at + 81 + k * 0.1;
        return [
          work("register", "ann", at + hour, at + hour + 0.5),
          work("sign", "head", signed, signed + 0.1),
        ];
      }),
    ).flat(),
  );

  it("are a rule where the work lies in piles that had gathered, with their size and day", () => {
    const rules = fitBatches(findBatches(wholeLog(log), null));
    expect([...rules.keys()].map((a) => log.activityNames[a])).toEqual(["sign"]);
    expect(rules.get(log.activityNames.indexOf("sign"))).toEqual({
      kind: "sequential",
      aloneShare: 0,
      sizes: [{ size: 5, share: 1 }],
      factors: [],
      firing: [
        [
          { of: "weekday", is: "=", value: 4 },
          { of: "hour", is: ">=", value: 8 },
        ],
      ],
    });
  });

  it("are none where times are whole days", () => {
    expect(fitBatches({ kind: "insufficient-precision", wholeDayShare: 1 }).size).toBe(0);
  });
});

describe("priorities", () => {
  /** Every day four cases wait for one clerk; every other day the urgent ones came last. */
  function waitingRoom(urgentFirst: boolean): EventLog {
    const codes: number[] = [];
    const cases = Array.from({ length: 40 }, (_, day) =>
      [0, 1, 2, 3].map((k) => {
        const urgent = k >= 2 === (day % 2 === 0);
        codes.push(urgent ? 1 : 0);
        const place = urgentFirst ? (k % 2) + (urgent ? 0 : 2) : k;
        const at = day * 24;
        return [
          work("arrive", "desk", at + k * 0.1, at + k * 0.1),
          work("decide", "ann", at + 9 + place, at + 10 + place),
        ];
      }),
    ).flat();
    return {
      ...logOf(cases),
      caseAttributes: [
        { kind: "text", name: "class", values: ["plain", "urgent"], codes: Int32Array.from(codes) },
      ],
    };
  }
  const found = (log: EventLog) => {
    const { readyAtMs, startAtMs } = explained(log);
    return fitPriorities(log, readyAtMs, startAtMs);
  };

  it("are found where later cases of a class are taken first", () => {
    const { priorities, attributes } = found(waitingRoom(true));
    expect(priorities).toEqual([[[{ attribute: "class", is: "=", value: "urgent" }]]]);
    expect(attributes).toEqual([
      {
        kind: "words",
        name: "class",
        values: [
          { value: "plain", share: 0.5 },
          { value: "urgent", share: 0.5 },
        ],
      },
    ]);
  });

  it("are none where everybody waits in line", () => {
    expect(found(waitingRoom(false))).toEqual({ priorities: [], attributes: [] });
  });
});

describe("who does what of a case", () => {
  const people = ["ann", "bob", "cat"];
  const cases = (second: (k: number) => number) =>
    logOf(
      Array.from({ length: 90 }, (_, k) => [
        work("prepare", people[k % 3], k, k),
        work("approve", people[second(k)], k + 1, k + 1),
      ]),
    );

  it("shows four eyes, one hand, or neither", () => {
    expect(fitPairs(cases((k) => (k + 1 + (k % 2)) % 3)).notBy).toEqual([[], [0]]);
    expect(fitPairs(cases((k) => k % 3)).sameAs).toEqual([[], [0]]);
    const either = fitPairs(cases((k) => Math.floor(k / 3) % 3));
    expect(either).toEqual({ notBy: [[], []], sameAs: [[], []] });
  });
});

describe("hours left for other work", () => {
  it("counts those in which this work lay ready and was not done", () => {
    const log = logOf([[work("A", "ann", 0, 1), work("B", "ann", 4, 5)], [work("A", "bob", 2, 3)]]);
    const hours = fitAvailability(log, explained(log), () => null);
    const [ann, bob] = hours.map(({ busyMs, leftMs }) => [busyMs / HOUR, leftMs / HOUR]);
    expect(ann).toEqual([2, 3]);
    expect(bob).toEqual([1, 0]);
  });
});

describe("waits of a step", () => {
  it("are delays only where somebody was free, and nights belong to them", () => {
    const log = logOf([
      [work("A", "ann", 0, 1), work("B", "bob", 1, 3)],
      [work("A", "ann", 1, 2), work("B", "bob", 3, 4)],
      [work("A", "ann", 2, 3), work("B", "bob", 10, 11)],
    ]);
    const [, b] = fitWaits(log, explained(log));
    // None; one hour while bob was busy; seven hours of which he was busy one.
    expect(b.extraneous).toEqual({ kind: "steps", values: [0, 6 * HOUR], shares: [2 / 3, 1 / 3] });
    expect(b.meanWaitMs).toBe((8 / 3) * HOUR);
  });
});

describe("starts that nobody recorded", () => {
  it("lie a usual time before the end, so that a night is not work", () => {
    const ends = (activity: string, hour: number): EventSpec => ({
      activity,
      resource: "ann",
      endAtMs: MONDAY + hour * HOUR,
    });
    // Each morning two cases of the day before are decided, half an hour each.
    const cases = Array.from({ length: 60 }, (_, d) => [
      [ends("take", d * 24 + 15), ends("decide", d * 24 + 33)],
      [ends("take", d * 24 + 15.1), ends("decide", d * 24 + 33.5)],
    ]).flat();
    const { log, estimatedShare } = withStarts(logOf(cases));
    expect(estimatedShare).toBe(1);
    const decide = log.activityNames.indexOf("decide");
    for (let i = 0; i < log.activity.length; i++) {
      if (log.activity[i] !== decide) continue;
      expect(log.endAtMs[i] - log.startAtMs[i]).toBe(HOUR / 2);
    }
  });
});

describe("the promise", () => {
  const rule = (amount: number, unit: "calendar-day" | "working-day" | "month", from: string) => ({
    name: "",
    amount,
    unit,
    validFrom: from,
    validTo: null,
    legalReference: "",
    confidence: "A" as const,
  });

  it("is the rule in force last, and says when it is not exact", () => {
    const rules = [rule(30, "calendar-day", "2020-01-01"), rule(10, "working-day", "2024-01-01")];
    expect(fitDeadline({ rules, suspensions: [] }, "office")).toEqual({
      deadline: { days: 10, clock: "working", calendarId: "office" },
      isExact: true,
    });
    const months = fitDeadline({ rules: [rule(1, "month", "2024-01-01")], suspensions: [] }, null);
    expect(months).toEqual({
      deadline: { days: 30, clock: "calendar", calendarId: null },
      isExact: false,
    });
    expect(fitDeadline(null, null).deadline).toBeNull();
  });
});
