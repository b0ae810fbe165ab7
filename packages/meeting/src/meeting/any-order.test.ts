import fc from "fast-check";
import { expect, test } from "vitest";
import { aSetup, guest, moderator, surroundings } from "../test-meeting.ts";
import { applyChanges, diffView } from "../view/diff-view.ts";
import { meetingAudiences } from "../view/view.ts";
import { viewOf } from "../view/view-of.ts";
import type { MeetingActor, MeetingCommand } from "./command.ts";
import { decide } from "./decide.ts";
import { isRecorded, type RecordedEvent } from "./event.ts";
import { type KeptApart, withoutPeople, withPeople } from "./kept-apart.ts";
import { reduce } from "./reduce.ts";
import { startMeeting } from "./start-meeting.ts";
import type { MeetingState } from "./state.ts";
import { meetingPhases } from "./vocabulary.ts";

const cardId = fc.constantFrom("c0", "c1", "c2", "c3", "c4", "c5");
const groupId = fc.oneof(cardId, fc.constantFrom("g0", "g1", "g2", "constructor"));
const text = cardId.map((id) => `noslēpums-${id}`);
const name = fc.constantFrom(null, "Paraksti", "Veidlapas");
const kind = <Kind extends MeetingCommand["kind"]>(value: Kind) => fc.constant(value);
const bare = fc.constantFrom(
  "meeting.open",
  "cards.reveal",
  "cards.show-all",
  "vote.open",
  "vote.close",
  "timer.stop",
);
const command = fc.oneof(
  { arbitrary: bare.map((one) => ({ kind: one })), weight: 3 },
  fc.record({ kind: kind("phase.enter"), phase: fc.constantFrom(...meetingPhases) }),
  {
    arbitrary: fc.record({
      kind: kind("card.write"),
      cardId,
      keyHash: fc.constantFrom("k1", "k2"),
      text,
      cardKind: fc.constant("idea" as const),
      locale: fc.constant("lv" as const),
      signature: fc.constantFrom(null, "Anna"),
    }),
    weight: 4,
  },
  fc.record({ kind: kind("card.withdraw"), cardId, keyHash: fc.constantFrom("k1", "k2") }),
  {
    arbitrary: fc.record({
      kind: kind("card.from-paper"),
      cardId,
      text,
      cardKind: fc.constant("idea" as const),
      locale: fc.constant("lv" as const),
    }),
    weight: 2,
  },
  fc.record({ kind: kind("paper-card.withdraw"), cardId }),
  fc.record({ kind: kind("card.move"), cardId, fromGroupId: groupId, toGroupId: groupId }),
  fc.record({ kind: kind("card.merge"), cardId, intoCardId: fc.option(cardId) }),
  fc.record({ kind: kind("card.edit"), cardId, text }),
  fc.record({ kind: kind("group.create"), groupId, name, cardIds: fc.array(cardId) }),
  fc.record({ kind: kind("group.name"), groupId, name }),
  fc.record({ kind: kind("group.merge"), groupId, intoGroupId: groupId }),
  fc.record({
    kind: kind("group.split"),
    groupId,
    newGroupId: groupId,
    name,
    cardIds: fc.array(cardId, { minLength: 1 }),
  }),
  {
    arbitrary: fc.record({ kind: kind("ballot.set"), groupId, votes: fc.nat(4) }),
    weight: 4,
  },
  fc.record({
    kind: kind("vote.count"),
    headcount: fc.integer({ min: 1, max: 5 }),
    votes: fc.array(fc.record({ groupId, votes: fc.nat(9) })),
  }),
  fc.record({ kind: kind("timer.start"), durationMs: fc.nat(100_000) }),
  fc.record({ kind: kind("card.show"), cardId: fc.option(cardId) }),
);
const actor: fc.Arbitrary<MeetingActor> = fc.oneof(
  fc.constant(moderator),
  fc.nat(3).map((n) => guest(n)),
);
const course = fc.array(fc.record({ actor, command }), { maxLength: 60 });

interface Step {
  readonly actor: MeetingActor;
  readonly command: unknown;
}

function play(steps: readonly Step[], each: (state: MeetingState) => void) {
  let state = startMeeting({ ...aSetup, phases: ["write"] });
  const recorded: RecordedEvent[] = [];
  const open: Step = { actor: moderator, command: { kind: "meeting.open" } };
  for (const step of [open, ...steps]) {
    const decided = decide(state, step.actor, step.command as MeetingCommand, surroundings());
    if (!decided.ok) continue;
    for (const event of decided.value) {
      state = reduce(state, event);
      if (isRecorded(event)) recorded.push(event);
    }
    each(state);
  }
  return { state, recorded };
}

const always = (check: (state: MeetingState) => void) =>
  fc.assert(
    fc.property(course, (steps) => {
      play(steps, check);
    }),
    { numRuns: 1_000, seed: 2018 },
  );

test("whatever is asked in whatever order, every card stands in exactly one group that is there", () => {
  always((state) => {
    for (const card of Object.values(state.cards)) {
      expect(Object.hasOwn(state.groups, card.groupId)).toBe(true);
      expect(Object.hasOwn(state.hidden, card.id)).toBe(false);
    }
    const orders = Object.values(state.cards).map((card) => card.order);
    expect(new Set(orders).size).toBe(orders.length);
  });
});

test("nobody ever gives more than the budget or the cap, and totals are the sum of ballots", () => {
  let before: MeetingState | null = null;
  always((state) => {
    for (const ballot of Object.values(state.ballots)) {
      const votes = Object.values(ballot);
      expect(votes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(state.round!.budget);
      expect(Math.max(...votes)).toBeLessThanOrEqual(state.round!.cap);
      expect(state.round!.state).toBe("open");
    }
    if (before?.round?.state === "open" && state.round?.state === "closed") {
      const given = Object.values(before.ballots).flatMap((ballot) => Object.values(ballot));
      const counted = state.round.totals!.map((one) => one.votes);
      const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
      expect(sum(counted)).toBe(sum(given));
    }
    before = state;
  });
});

test("what is hidden is in nobody's view: no text, no key, no voter, no running total", () => {
  always((state) => {
    for (const audience of meetingAudiences) {
      const view = viewOf(state, audience, { joinCode: "ABC234", joinedCount: 3 });
      const told = JSON.stringify(view);
      for (const { card } of Object.values(state.hidden)) {
        expect(Object.hasOwn(view.cards, card.id)).toBe(false);
        const shown = Object.values(view.cards).some((one) => one.text === card.text);
        if (!shown) expect(told).not.toContain(card.text);
      }
      expect(told).not.toMatch(/voter-|"k1"|"k2"|keyHash|ballots/);
      if (view.round?.state === "open") expect(view.round.totals).toBe(null);
    }
  });
});

test("changes lead from any view to the next one", () => {
  const facts = { joinCode: "ABC234", joinedCount: 3 };
  let before = viewOf(startMeeting(aSetup), "guest", facts);
  always((state) => {
    const after = viewOf(state, "guest", facts);
    expect(applyChanges(before, diffView(before, after))).toEqual(after);
    expect(diffView(after, after)).toEqual([]);
    before = after;
  });
});

test("the record alone, its texts kept apart, gives back everything but what is hidden", () => {
  fc.assert(
    fc.property(course, (steps) => {
      const { state, recorded } = play(steps, () => undefined);
      const kept: KeptApart = { cards: state.cards, owners: {} };
      const record = JSON.parse(JSON.stringify(recorded.map(withoutPeople))) as RecordedEvent[];
      expect(JSON.stringify(record)).not.toContain("noslēpums");
      const again = record
        .map((event) => withPeople(event, kept))
        .reduce(reduce, startMeeting({ ...aSetup, phases: ["write"] }));
      expect(again).toEqual({ ...state, hidden: {}, ballots: {} });
    }),
    { numRuns: 200, seed: 2018 },
  );
});
