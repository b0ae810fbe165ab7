import { expect, test } from "vitest";
import { guest, moderator, PlayedMeeting, write } from "../test-meeting.ts";
import { timerMarks } from "./timer-marks.ts";
import { viewOf } from "./view-of.ts";

const facts = { joinCode: "ABC234", joinedCount: 4 };

test("of hidden cards everybody sees the number, nobody more", () => {
  const meeting = new PlayedMeeting().do(
    moderator,
    { kind: "meeting.open" },
    { kind: "phase.enter", phase: "write" },
  );
  meeting.do(guest(1), write("a"), write("b"));
  for (const audience of ["guest", "moderator", "projector"] as const) {
    expect(viewOf(meeting.state, audience, facts)).toMatchObject({
      hiddenCardCount: 2,
      cards: {},
      joinCode: "ABC234",
    });
  }
});

test("fewer than five people are warned; a counted room counts", () => {
  const meeting = new PlayedMeeting().do(moderator, { kind: "meeting.open" });
  expect(viewOf(meeting.state, "guest", facts).fewPeople).toBe(true);
  expect(viewOf(meeting.state, "guest", { ...facts, joinedCount: 5 }).fewPeople).toBe(false);
  meeting.do(moderator, { kind: "headcount.set", headcount: 15 });
  expect(viewOf(meeting.state, "guest", facts).fewPeople).toBe(false);
});

test("a slide is seen when it is shown; the moderator sees all of them", () => {
  const meeting = new PlayedMeeting().do(moderator, { kind: "meeting.open" });
  expect(JSON.stringify(viewOf(meeting.state, "projector", facts))).not.toContain("darba dienas");
  expect(viewOf(meeting.state, "moderator", facts).facts).toHaveLength(1);
  meeting.do(moderator, { kind: "fact.show", factId: "f1" });
  expect(viewOf(meeting.state, "projector", facts).shownFact?.title).toBe("Mediāna");
});

test.each([
  ["ten minutes", 600_000, [0, 300_000, 540_000, 600_000]],
  ["two minutes", 120_000, [0, 60_000, 120_000]],
  ["one minute", 60_000, [0, 60_000]],
  ["half a minute", 30_000, [0, 30_000]],
])(
  "a timer of %s is announced at start, half, one minute and end, each once",
  (_, endsAtMs, marks) => {
    expect(timerMarks({ startedAtMs: 0, endsAtMs })).toEqual(marks);
  },
);
