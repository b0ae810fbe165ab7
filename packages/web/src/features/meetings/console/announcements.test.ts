import { type MeetingView, timerMarks } from "@talka/meeting";
import { expect, test } from "vitest";
import { announcementsBetween, timerMarkPassed } from "./announcements.ts";

const base = {
  phase: "write",
  cards: {},
  round: null,
  hiddenCardCount: 2,
} as unknown as MeetingView;
const open = { round: 1, state: "open" } as MeetingView["round"];
const closed = { round: 1, state: "closed" } as MeetingView["round"];

test.each([
  [base, base, []],
  [base, { ...base, phase: "reveal" }, [{ kind: "phase", phase: "reveal" }]],
  [
    base,
    { ...base, cards: { a: {}, b: {} }, hiddenCardCount: 0 },
    [{ kind: "revealed", count: 2 }],
  ],
  [base, { ...base, hiddenCardCount: 3 }, [{ kind: "waiting", count: 3 }]],
  [base, { ...base, hiddenCardCount: 1 }, []],
  [base, { ...base, round: open }, [{ kind: "vote-open" }]],
  [{ ...base, round: open }, { ...base, round: closed }, [{ kind: "vote-closed" }]],
  [{ ...base, round: closed }, { ...base, round: { ...open, round: 2 } }, [{ kind: "vote-open" }]],
] as const)("case %#: only what is worth saying is said", (before, after, said) => {
  expect(announcementsBetween(before as MeetingView, after as MeetingView)).toEqual(said);
});

test("a timer is announced at start, half, one minute and end, once each", () => {
  const span = { startedAtMs: 0, endsAtMs: 600_000 };
  const timer = { ...span, marksAtMs: timerMarks(span) };
  const said: (string | null)[] = [];
  for (let nowMs = 0; nowMs <= 700_000; nowMs += 500) {
    said.push(timerMarkPassed(timer, nowMs - 500, nowMs));
  }
  expect(said.filter((one) => one !== null)).toEqual(["start", "half", "minute", "over"]);
});
