import {
  type MeetingState,
  type MeetingView,
  meetingPhases,
  startMeeting,
  viewOf,
} from "@talka/meeting";
import { expect, test } from "vitest";
import { nextPhase, primaryAction } from "./primary-action.ts";

const fact = { id: "f1", title: "Half of a letter waits", text: "52 %, n = 140" };
const start: MeetingState = startMeeting({
  title: "Iesniegumi",
  mode: "room",
  place: "",
  startsOn: "2026-03-02",
  endsOn: "2026-03-02",
  locales: ["lv"],
  phases: meetingPhases,
  anonymity: "anonymous",
  secretVotes: true,
  voteCap: null,
  organisations: [],
  facts: [fact],
  earlier: [],
});
const base = viewOf({ ...start, stage: "open" }, "moderator", {
  joinCode: "ABCDEF",
  joinedCount: 9,
});
const at = (phase: MeetingView["phase"], changes: Partial<MeetingView> = {}): MeetingView => ({
  ...base,
  phase,
  ...changes,
});
const card = { id: "g", text: "a", groupId: "g", order: 0 };
const group = { id: "g", name: null, order: 0 };
const withCards = { cards: { g: card }, groups: { g: group } } as unknown as Partial<MeetingView>;
const timer = { startedAtMs: 0, endsAtMs: 1, marksAtMs: [] };
const closed = { state: "closed", totals: [], counted: null } as unknown as MeetingView["round"];
const open = { state: "open" } as unknown as MeetingView["round"];

test.each([
  ["prepared", at("earlier", { stage: "prepared" }), { kind: "open" }],
  ["closed", at("close", { stage: "closed" }), { kind: "record" }],
  ["earlier", at("earlier"), { kind: "enter", phase: "facts" }],
  ["a fact not shown", at("facts"), { kind: "show-fact", factId: "f1", title: fact.title }],
  ["the last fact shown", at("facts", { shownFact: fact }), { kind: "enter", phase: "write" }],
  ["nobody has written", at("write"), { kind: "timer", minutes: 5 }],
  ["nobody writes, time runs", at("write", { timer }), { kind: "enter", phase: "reveal" }],
  ["cards wait", at("write", { hiddenCardCount: 3 }), { kind: "reveal", count: 3 }],
  ["cards wait in reveal", at("reveal", { hiddenCardCount: 1 }), { kind: "reveal", count: 1 }],
  ["cards not shown", at("reveal", { unshownCardCount: 4 }), { kind: "show-next", count: 4 }],
  ["all shown", at("reveal"), { kind: "enter", phase: "group" }],
  ["grouping", at("group", withCards), { kind: "enter", phase: "vote" }],
  ["before a vote", at("vote", withCards), { kind: "open-vote" }],
  ["nothing to vote on", at("vote"), { kind: "enter", phase: "discuss" }],
  ["voting", at("vote", { round: open }), { kind: "close-vote" }],
  ["voting, in another phase", at("group", { round: open }), { kind: "close-vote" }],
  ["voted", at("vote", { ...withCards, round: closed }), { kind: "enter", phase: "discuss" }],
  [
    "voted, a card unseen",
    at("vote", { round: closed, unshownCardCount: 1 }),
    { kind: "show-all", count: 1 },
  ],
  ["first group", at("discuss", withCards), { kind: "discuss", groupId: "g" }],
  [
    "last group",
    at("discuss", { ...withCards, discussedGroupId: "g" }),
    { kind: "enter", phase: "borrow" },
  ],
  ["at the end", at("close"), { kind: "close" }],
  ["at the end, cards wait", at("close", { hiddenCardCount: 2 }), { kind: "reveal", count: 2 }],
  ["no further phase", at("commit", { phases: ["write", "commit"] }), { kind: "close" }],
] as const)("%s: the next thing is clear", (_name, view, action) => {
  expect(primaryAction(view)).toEqual(action);
});

test("whatever is prepared and wherever one stands, going on ends at the end", () => {
  for (let chosen = 1; chosen < 2 ** meetingPhases.length; chosen++) {
    const phases = meetingPhases.filter((_, i) => (chosen >> i) % 2 === 1);
    for (const from of meetingPhases) {
      let phase: MeetingView["phase"] | null = from;
      for (let steps = 0; phase !== null; steps++) {
        expect(steps).toBeLessThanOrEqual(phases.length);
        phase = nextPhase({ phase, phases });
      }
    }
  }
});
