import { expect, test } from "vitest";
import { guest, moderator, PlayedMeeting, write } from "../test-meeting.ts";
import { voteBudget } from "./decide-votes.ts";

const cardIds = (meeting: PlayedMeeting) =>
  Object.values(meeting.state.cards)
    .sort((a, b) => a.order - b.order)
    .map((card) => card.id);
const groupOf = (meeting: PlayedMeeting, id: string) => meeting.state.cards[id]?.groupId;

test("nobody writes before the meeting is open, nor outside the writing phase, nor afterwards", () => {
  const meeting = new PlayedMeeting();
  expect(meeting.try(guest(1), write("a"))).toBe("meeting.not-open");
  meeting.do(moderator, { kind: "meeting.open" });
  expect(meeting.try(guest(1), write("a"))).toBe("meeting.phase-closed");
  meeting.do(moderator, { kind: "meeting.close" });
  expect(meeting.try(guest(1), write("a"))).toBe("meeting.over");
});

test("phases can be skipped, repeated and reopened, only by the moderator", () => {
  const meeting = new PlayedMeeting().do(moderator, { kind: "meeting.open" });
  meeting.do(
    moderator,
    { kind: "phase.enter", phase: "beyond" },
    { kind: "phase.enter", phase: "write" },
    { kind: "phase.enter", phase: "beyond" },
  );
  expect(meeting.state.visited).toEqual(["earlier", "beyond", "write"]);
  const enter = { kind: "phase.enter", phase: "facts" } as const;
  expect(meeting.try(guest(1), enter)).toBe("meeting.moderator-only");
});

test.each([
  ["", "meeting.text-length"],
  ["  ", "meeting.text-length"],
  ["x".repeat(281), "meeting.text-length"],
  ["x".repeat(280), null],
])("a card has 1 to 280 characters", (text, refused) => {
  const meeting = new PlayedMeeting().do(
    moderator,
    { kind: "meeting.open" },
    { kind: "phase.enter", phase: "write" },
  );
  expect(meeting.try(guest(1), write("a", text))).toBe(refused);
});

test("only whoever holds a card's secret changes it or takes it back, and only until it is revealed", () => {
  const meeting = new PlayedMeeting().withCards(1);
  meeting.do(moderator, { kind: "phase.enter", phase: "write" });
  meeting.do(guest(1), write("a"), write("b"));
  expect(meeting.try(guest(2), write("a", "cits", "other"))).toBe("meeting.card-not-yours");
  const take = { kind: "card.withdraw", cardId: "a", keyHash: "other" } as const;
  expect(meeting.try(guest(2), take)).toBe("meeting.card-not-yours");
  meeting.do(guest(1), write("a", "labots"), { ...take, keyHash: "key-a" });
  expect(meeting.try(guest(1), { ...take, keyHash: "key-a" })).toBe(null);
  meeting.do(moderator, { kind: "cards.reveal" });
  expect(meeting.try(guest(1), write("b", "labots"))).toBe("meeting.phase-closed");
  expect(meeting.try(guest(1), write("b"))).toBe(null);
  expect(cardIds(meeting)).toEqual(["c0", "b"]);
});

test("cards are revealed all at once in the order drawn, to the minute, with no writer", () => {
  const meeting = new PlayedMeeting().withCards(3);
  expect(cardIds(meeting)).toEqual(["c2", "c1", "c0"]);
  const card = meeting.state.cards["c1"];
  expect(card?.createdInMinute).toBe("2026-05-15T09:30Z");
  expect(Object.keys(card ?? {}).sort()).toEqual([
    "createdInMinute",
    "groupId",
    "id",
    "kind",
    "locale",
    "mergedInto",
    "order",
    "origin",
    "revision",
    "shown",
    "signature",
    "text",
    "translations",
  ]);
  expect(meeting.state.hidden).toEqual({});
});

test("an order that is none is the caller's fault", () => {
  const meeting = new PlayedMeeting().withCards(1);
  meeting.do(moderator, { kind: "phase.enter", phase: "write" });
  meeting.do(guest(1), write("a"), write("b"));
  const reveal = { kind: "cards.reveal" } as const;
  for (const order of [[0], [0, 0], [0, 2]]) {
    expect(() => meeting.try(moderator, reveal, { shuffled: () => order })).toThrow(RangeError);
  }
});

test("discussion waits until every card was on the screen", () => {
  const meeting = new PlayedMeeting().withCards(2);
  meeting.do(moderator, { kind: "phase.enter", phase: "write" });
  meeting.do(guest(1), write("late"));
  const discuss = { kind: "phase.enter", phase: "discuss" } as const;
  expect(meeting.try(moderator, discuss)).toBe("meeting.cards-hidden");
  meeting.do(moderator, { kind: "cards.reveal" });
  expect(meeting.try(moderator, discuss)).toBe("meeting.cards-unshown");
  const talk = { kind: "group.discuss", groupId: "c0" } as const;
  expect(meeting.try(moderator, talk)).toBe("meeting.cards-unshown");
  meeting.do(moderator, { kind: "card.show", cardId: null });
  expect(meeting.state.spotlightCardId).toBe("late");
  meeting.do(moderator, discuss, talk);
});

test("anonymity is loosened before the first card, and never afterwards, not even when it is taken back", () => {
  const loosen = { kind: "anonymity.loosen" } as const;
  const early = new PlayedMeeting().do(moderator, { kind: "meeting.open" }, loosen);
  expect(early.state.anonymity).toBe("named");
  const meeting = new PlayedMeeting();
  meeting.do(moderator, { kind: "meeting.open" }, { kind: "phase.enter", phase: "write" });
  expect(meeting.try(guest(1), { ...write("a"), signature: "Anna" })).toBe(
    "meeting.signature-refused",
  );
  meeting.do(guest(1), write("a"));
  meeting.do(guest(1), { kind: "card.withdraw", cardId: "a", keyHash: "key-a" });
  expect(meeting.try(moderator, loosen)).toBe("meeting.anonymity-fixed");
});

test("a card moved by two at once stays where the later one put it, and both are told", () => {
  const meeting = new PlayedMeeting().withCards(3);
  const move = (toGroupId: string) =>
    ({ kind: "card.move", cardId: "c0", fromGroupId: "c0", toGroupId }) as const;
  expect(meeting.try(guest(1), move("c1"), { commandId: "first" })).toBe(null);
  expect(meeting.try(guest(2), move("c2"), { commandId: "second" })).toBe(null);
  expect(groupOf(meeting, "c0")).toBe("c2");
  expect(meeting.state.moveNotices).toEqual([
    { cardId: "c0", groupId: "c2", commandId: "second", overruledCommandId: "first" },
  ]);
});

test("a group without a name that loses its last card goes, and what was said of it moves along", () => {
  const meeting = new PlayedMeeting().withCards(2);
  meeting.do(
    moderator,
    { kind: "note.put", note: { id: "n", groupId: "c0", text: "svarīgi" } },
    { kind: "tags.set", groupId: "c0", tags: ["waiting", "waiting", "unevenness"] },
  );
  meeting.do(guest(1), { kind: "card.move", cardId: "c0", fromGroupId: "c0", toGroupId: "c1" });
  expect(Object.keys(meeting.state.groups)).toEqual(["c1"]);
  expect(meeting.state.notes["n"]?.groupId).toBe("c1");
  expect(meeting.state.groups["c1"]?.tags).toEqual(["waiting", "unevenness"]);
});

test("groups are made, named, merged and split by anyone", () => {
  const meeting = new PlayedMeeting().withCards(4);
  meeting.do(
    guest(1),
    { kind: "group.create", groupId: "g", name: "Paraksti", cardIds: ["c0", "c1", "c2"] },
    { kind: "group.split", groupId: "g", newGroupId: "h", name: null, cardIds: ["c2"] },
    { kind: "group.name", groupId: "h", name: "Veidlapas" },
    { kind: "group.merge", groupId: "c3", intoGroupId: "h" },
  );
  expect(Object.keys(meeting.state.groups).sort()).toEqual(["g", "h"]);
  expect(["c0", "c1", "c2", "c3"].map((id) => groupOf(meeting, id))).toEqual(["g", "g", "h", "h"]);
});

test.each([
  [0, 3],
  [1, 3],
  [12, 3],
  [13, 4],
  [20, 4],
  [21, 5],
  [100, 10],
])("of %i groups each has %i votes", (groups, votes) => {
  expect(voteBudget(groups)).toBe(votes);
});

test("votes keep to the budget and the cap, can be taken back, and are seen only when closed", () => {
  const meeting = new PlayedMeeting().withCards(4).do(moderator, { kind: "vote.open" });
  const give = (n: number, groupId: string, votes: number) =>
    meeting.try(guest(n), { kind: "ballot.set", groupId, votes });
  expect(give(1, "c0", 3)).toBe("meeting.vote-over-cap");
  expect(give(1, "c0", 2)).toBe(null);
  expect(give(1, "c1", 2)).toBe("meeting.vote-over-budget");
  expect(give(1, "c1", 1)).toBe(null);
  expect(give(1, "c0", 1)).toBe(null);
  expect(give(2, "c0", 1)).toBe(null);
  expect(give(3, "c3", 1)).toBe(null);
  expect(give(3, "c3", 0)).toBe(null);
  expect(meeting.try(guest(1), { kind: "group.merge", groupId: "c0", intoGroupId: "c1" })).toBe(
    "meeting.vote-open",
  );
  expect(meeting.try(moderator, { kind: "ballot.set", groupId: "c0", votes: 1 })).toBe(
    "meeting.guest-only",
  );
  meeting.do(moderator, { kind: "vote.close" });
  expect(meeting.state.round).toMatchObject({ ballotCount: 2, names: null });
  expect(meeting.state.round?.totals?.slice(0, 2)).toEqual([
    { groupId: "c0", votes: 2 },
    { groupId: "c1", votes: 1 },
  ]);
  expect(meeting.state.ballots).toEqual({});
});

test("an open vote names voters only where that was announced before voting", () => {
  const meeting = new PlayedMeeting().withCards(2);
  const announce = { kind: "votes.announce", secret: false } as const;
  meeting.do(moderator, announce, { kind: "vote.open" });
  expect(meeting.try(moderator, { kind: "votes.announce", secret: true })).toBe(
    "meeting.vote-open",
  );
  meeting.do(guest(1), { kind: "ballot.set", groupId: "c0", votes: 1 });
  meeting.do(moderator, { kind: "vote.close" });
  expect(meeting.state.round?.names).toEqual([
    { name: "name-1", votes: [{ groupId: "c0", votes: 1 }] },
  ]);
});

test("votes counted by hand carry their headcount and fit what so many heads may give", () => {
  const meeting = new PlayedMeeting().withCards(2).do(moderator, { kind: "vote.open" });
  const count = (headcount: number, votes: number) =>
    meeting.try(moderator, {
      kind: "vote.count",
      headcount,
      votes: [{ groupId: "c0", votes }],
    });
  expect(count(4, 9)).toBe("meeting.vote-over-cap");
  expect(count(4, 8)).toBe(null);
  expect(meeting.state.round?.counted).toEqual({
    headcount: 4,
    votes: [{ groupId: "c0", votes: 8 }],
  });
});

test("a second round is counted for itself, and the first stays to be read", () => {
  const meeting = new PlayedMeeting().withCards(2);
  const both = [{ kind: "vote.open" }, { kind: "vote.close" }] as const;
  meeting.do(moderator, ...both, ...both);
  expect(meeting.state.round?.round).toBe(2);
  expect(meeting.state.pastRounds.map((round) => round.round)).toEqual([1]);
});

test("a timer can be extended, also after it ran out", () => {
  const meeting = new PlayedMeeting().do(moderator, { kind: "meeting.open" });
  const at = (nowMs: number) => ({ nowMs });
  meeting.try(moderator, { kind: "timer.start", durationMs: 60_000 }, at(0));
  meeting.try(moderator, { kind: "timer.extend", byMs: 30_000 }, at(10_000));
  expect(meeting.state.timer).toEqual({ startedAtMs: 0, endsAtMs: 90_000 });
  meeting.try(moderator, { kind: "timer.extend", byMs: 30_000 }, at(100_000));
  expect(meeting.state.timer?.endsAtMs).toBe(130_000);
  meeting.do(moderator, { kind: "timer.stop" });
  expect(meeting.try(moderator, { kind: "timer.extend", byMs: 1_000 })).toBe("meeting.timer-off");
});

test("hands go up and down by organisation", () => {
  const meeting = new PlayedMeeting().withCards(1);
  const raise = (organisationId: string, up = true) =>
    meeting.try(guest(1), { kind: "hand.set", groupId: "c0", hand: "solved", organisationId, up });
  expect([raise("o2"), raise("o1"), raise("o2", false), raise("o9")]).toEqual([
    null,
    null,
    null,
    "meeting.organisation-unknown",
  ]);
  expect(meeting.state.groups["c0"]?.hands).toEqual({ has: [], solved: ["o1"] });
});

test("why is asked in a chain, up to seven times", () => {
  const meeting = new PlayedMeeting().withCards(1);
  const why = (n: number) =>
    meeting.try(moderator, { kind: "why.put", id: `w${n}`, groupId: "c0", text: `tāpēc ${n}` });
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(why).slice(-2)).toEqual([null, "meeting.full"]);
  expect(meeting.state.whys["w7"]?.depth).toBe(7);
});

test("an idea is borrowed from another organisation, never from oneself", () => {
  const meeting = new PlayedMeeting().withCards(1);
  const borrow = (fromOrganisationId: string | null) =>
    meeting.try(guest(1), {
      kind: "borrowing.put",
      borrowing: {
        id: "b",
        organisationId: "o1",
        fromOrganisationId,
        groupId: "c0",
        firstStep: "Aizbraukt paskatīties",
      },
    });
  expect([borrow("o1"), borrow("o2")]).toEqual(["meeting.own-idea", null]);
  meeting.do(
    guest(1),
    { kind: "borrowing.remove", id: "b" },
    { kind: "borrowing.remove", id: "b" },
  );
  expect(meeting.state.borrowings).toEqual({});
});

test("a dropped commitment needs its reason", () => {
  const meeting = new PlayedMeeting().do(moderator, { kind: "meeting.open" });
  const answer = (id: string, why: string) =>
    meeting.try(moderator, { kind: "earlier.answer", answer: { id, outcome: "dropped", why } });
  expect([answer("e1", " "), answer("e9", "nav"), answer("e1", "Mainījās likums")]).toEqual([
    "meeting.why-missing",
    "meeting.item-unknown",
    null,
  ]);
});

test("a meeting does not end over cards nobody saw or votes nobody counted", () => {
  const meeting = new PlayedMeeting().withCards(1);
  meeting.do(moderator, { kind: "phase.enter", phase: "write" });
  meeting.do(guest(1), write("late"));
  expect(meeting.try(moderator, { kind: "meeting.close" })).toBe("meeting.cards-hidden");
  meeting.do(moderator, { kind: "cards.reveal" }, { kind: "vote.open" });
  expect(meeting.try(moderator, { kind: "meeting.close" })).toBe("meeting.vote-open");
  meeting.do(moderator, { kind: "vote.close" }, { kind: "meeting.close" });
});

test("cards of paper wait while writing is open, and are seen at once afterwards", () => {
  const meeting = new PlayedMeeting().withCards(1);
  const paper = (cardId: string) =>
    ({
      kind: "card.from-paper",
      cardId,
      text: "no sienas",
      cardKind: "idea",
      locale: "lv",
    }) as const;
  meeting.do(moderator, paper("p1"), { kind: "phase.enter", phase: "write" }, paper("p2"));
  expect(meeting.state.cards["p1"]?.origin).toBe("paper");
  expect(Object.keys(meeting.state.hidden)).toEqual(["p2"]);
});

test("a card of paper is mended and taken back while it waits; one of a device never", () => {
  const meeting = new PlayedMeeting().withCards(1);
  const paper = (cardId: string, text = "no sienas") =>
    ({ kind: "card.from-paper", cardId, text, cardKind: "idea", locale: "lv" }) as const;
  const take = (cardId: string) => ({ kind: "paper-card.withdraw", cardId }) as const;
  meeting.do(moderator, { kind: "phase.enter", phase: "write" }, paper("p1"), paper("p2"));
  meeting.do(guest(1), write("a"));
  expect(meeting.try(moderator, paper("a", "pārrakstīta"))).toBe("meeting.card-exists");
  expect(meeting.try(moderator, take("a"))).toBe("meeting.card-not-yours");
  expect(meeting.try(guest(1), take("p1"))).toBe("meeting.moderator-only");
  meeting.do(
    moderator,
    { kind: "phase.enter", phase: "reveal" },
    paper("p1", "labota"),
    take("p2"),
  );
  expect(meeting.state.hidden["p1"]?.card).toMatchObject({ text: "labota", origin: "paper" });
  expect(Object.keys(meeting.state.hidden).sort()).toEqual(["a", "p1"]);
  expect(meeting.try(moderator, take("p2"))).toBe(null);
  meeting.do(moderator, { kind: "cards.reveal" });
  expect(meeting.try(moderator, take("p1"))).toBe("meeting.phase-closed");
  expect(meeting.state.cards["p1"]?.text).toBe("labota");
});

test("a translation is tied to the wording it was made from", () => {
  const meeting = new PlayedMeeting().withCards(1);
  meeting.do(guest(1), { kind: "card.translate", cardId: "c0", locale: "lt", text: "Tekstas" });
  meeting.do(moderator, { kind: "card.edit", cardId: "c0", text: "Labots" });
  const card = meeting.state.cards["c0"];
  expect(card?.translations.lt).toEqual({ text: "Tekstas", revision: 1 });
  expect(card?.revision).toBe(2);
});

test("a card merged into another takes along what was merged into it", () => {
  const meeting = new PlayedMeeting().withCards(3);
  const merge = (cardId: string, intoCardId: string | null) =>
    meeting.try(moderator, { kind: "card.merge", cardId, intoCardId });
  expect([merge("c0", "c1"), merge("c1", "c2"), merge("c2", "c0"), merge("c2", "c2")]).toEqual([
    null,
    null,
    "meeting.card-unknown",
    "meeting.card-unknown",
  ]);
  expect(meeting.state.cards["c0"]?.mergedInto).toBe("c2");
});
