import { find } from "./by-id.ts";
import type { MeetingCommand } from "./command.ts";
import { type Decision, fits, no, type Question, yes } from "./decision.ts";
import type { MeetingEvent } from "./event.ts";
import type { Card, HiddenCard, MeetingState, WrittenCard } from "./state.ts";
import { meetingLimits } from "./vocabulary.ts";

type Of<Kind extends MeetingCommand["kind"]> = Extract<MeetingCommand, { kind: Kind }>;

/** Writes a card, or writes an own one anew; only while writing is open. */
export function writeCard(question: Question, command: Of<"card.write">): Decision {
  const { state } = question;
  const { cardId, keyHash, locale } = command;
  if (!fits(command.text, meetingLimits.cardCharacters)) return no("meeting.text-length");
  if (command.signature !== null && state.anonymity === "anonymous") {
    return no("meeting.signature-refused");
  }
  const known = find(state.hidden, cardId);
  if (known !== undefined && known.keyHash !== keyHash) return no("meeting.card-not-yours");
  const revealed = find(state.cards, cardId);
  if (revealed !== undefined) {
    // The answer to the first sending was lost on its way; nothing is.
    return revealed.text === command.text ? yes() : no("meeting.phase-closed");
  }
  if (state.phase !== "write") return no("meeting.phase-closed", { phase: "write" });
  if (isFull(state)) return no("meeting.full");
  const card: WrittenCard = {
    id: cardId,
    text: command.text,
    kind: command.cardKind,
    locale,
    origin: "device",
    createdInMinute: known?.card.createdInMinute ?? minuteOf(question.surroundings.nowMs),
    signature: command.signature,
  };
  return put(state, { card, keyHash });
}

/**
 * A card of paper: waits with the others while writing is open, else it is seen at once. Entered once more
 * while it waits, it is mended: nobody but who entered it knows its id.
 */
export function writeFromPaper(question: Question, command: Of<"card.from-paper">): Decision {
  const { state } = question;
  if (!fits(command.text, meetingLimits.cardCharacters)) return no("meeting.text-length");
  if (find(state.cards, command.cardId) !== undefined) return no("meeting.card-exists");
  const known = find(state.hidden, command.cardId);
  if (known !== undefined && known.keyHash !== null) return no("meeting.card-exists");
  if (known === undefined && isFull(state)) return no("meeting.full");
  const card: WrittenCard = {
    id: command.cardId,
    text: command.text,
    kind: command.cardKind,
    locale: command.locale,
    origin: "paper",
    createdInMinute: known?.card.createdInMinute ?? minuteOf(question.surroundings.nowMs),
    signature: null,
  };
  // what waits is mended where it waits, whatever the phase
  if (state.phase === "write" || known !== undefined) return put(state, { card, keyHash: null });
  if (state.round?.state === "open") return no("meeting.vote-open");
  return yes(...begun(state), { kind: "cards.revealed", cards: laidOut(state, [card]) });
}

/** Takes an own card back, until it is revealed. One that is not there is taken back already. */
export function withdrawCard({ state }: Question, command: Of<"card.withdraw">): Decision {
  if (find(state.cards, command.cardId) !== undefined) return no("meeting.phase-closed");
  const known = find(state.hidden, command.cardId);
  if (known === undefined) return yes();
  if (known.keyHash !== command.keyHash) return no("meeting.card-not-yours");
  return yes({ kind: "hidden-card.removed", cardId: command.cardId });
}

/** Takes a card of paper back, until it is revealed; never one that a device wrote. */
export function withdrawPaper(
  { state }: Question,
  { cardId }: Of<"paper-card.withdraw">,
): Decision {
  if (find(state.cards, cardId) !== undefined) return no("meeting.phase-closed");
  const known = find(state.hidden, cardId);
  if (known === undefined) return yes();
  if (known.keyHash !== null) return no("meeting.card-not-yours");
  return yes({ kind: "hidden-card.removed", cardId });
}

/** Shows all waiting cards at once, in an order drawn by chance. */
export function revealCards({ state, surroundings }: Question): Decision {
  const waiting = Object.values(state.hidden)
    .map(({ card }) => card)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  if (waiting.length === 0) return no("meeting.no-hidden-cards");
  if (state.round?.state === "open") return no("meeting.vote-open");
  const order = surroundings.shuffled(waiting.length);
  if (new Set(order).size !== waiting.length) {
    throw new RangeError(`an order of ${waiting.length} cards has ${new Set(order).size} places`);
  }
  const drawn = order.map((place) => {
    const card = waiting[place];
    if (card === undefined) throw new RangeError(`place ${place} of ${waiting.length} cards`);
    return card;
  });
  return yes({ kind: "cards.revealed", cards: laidOut(state, drawn) });
}

/** Puts one card on the screen: the one named, or the next that was not there yet. */
export function showCard({ state }: Question, command: Of<"card.show">): Decision {
  const next =
    command.cardId === null
      ? Object.values(state.cards)
          .filter((card) => !card.shown)
          .sort((one, other) => one.order - other.order)[0]
      : find(state.cards, command.cardId);
  if (next === undefined) {
    return command.cardId === null
      ? yes({ kind: "cards.shown", cardIds: [], spotlightCardId: null })
      : no("meeting.card-unknown");
  }
  return yes({ kind: "cards.shown", cardIds: [next.id], spotlightCardId: next.id });
}

/** All cards stand on the screen together. */
export function showAllCards({ state }: Question): Decision {
  const unshown = Object.values(state.cards).filter((card) => !card.shown);
  if (unshown.length === 0 && state.spotlightCardId === null) return yes();
  const cardIds = unshown.map((card) => card.id);
  return yes({ kind: "cards.shown", cardIds, spotlightCardId: null });
}

/** Mends the text of a revealed card: a slip, or what names a person. */
export function editCard({ state }: Question, { cardId, text }: Of<"card.edit">): Decision {
  if (!fits(text, meetingLimits.cardCharacters)) return no("meeting.text-length");
  const card = find(state.cards, cardId);
  if (card === undefined) return no("meeting.card-unknown");
  return card.text === text ? yes() : yes({ kind: "card.edited", cardId, text });
}

/** Translates a revealed card, tied to the wording it was made from. */
export function translateCard({ state }: Question, command: Of<"card.translate">): Decision {
  const { cardId, locale, text } = command;
  if (!fits(text, meetingLimits.cardCharacters)) return no("meeting.text-length");
  const card = find(state.cards, cardId);
  if (card === undefined) return no("meeting.card-unknown");
  return yes({ kind: "card.translated", cardId, locale, text, revision: card.revision });
}

/** Says that a card says the same as another, or no longer; both stay. */
export function mergeCard({ state }: Question, command: Of<"card.merge">): Decision {
  const { cardId, intoCardId } = command;
  const into = intoCardId === null ? null : find(state.cards, intoCardId);
  if (find(state.cards, cardId) === undefined || into === undefined) {
    return no("meeting.card-unknown");
  }
  // One step only: what a card is merged into stands for itself.
  if (into !== null && (into.id === cardId || into.mergedInto !== null)) {
    return no("meeting.card-unknown");
  }
  const leftBehind = Object.values(state.cards).filter((card) => card.mergedInto === cardId);
  return yes(
    { kind: "card.merged", cardId, intoCardId },
    ...(intoCardId === null
      ? []
      : leftBehind.map((card) => ({
          kind: "card.merged" as const,
          cardId: card.id,
          intoCardId,
        }))),
  );
}

function put(state: MeetingState, hidden: HiddenCard): Decision {
  return yes(...begun(state), { kind: "hidden-card.put", hidden });
}

function begun(state: MeetingState): readonly MeetingEvent[] {
  return state.anyCardWritten ? [] : [{ kind: "writing.begun" }];
}

/** Revealed cards follow those revealed before, each in a group of its own. */
function laidOut(state: MeetingState, cards: readonly WrittenCard[]): readonly Card[] {
  const used = [...Object.values(state.cards), ...Object.values(state.groups)];
  const first = used.reduce((most, { order }) => Math.max(most, order + 1), 0);
  return cards.map((card, i) => ({
    ...card,
    order: first + i,
    groupId: card.id,
    mergedInto: null,
    shown: false,
    revision: 1,
    translations: {},
  }));
}

function isFull(state: MeetingState): boolean {
  const count = Object.keys(state.cards).length + Object.keys(state.hidden).length;
  return count >= meetingLimits.cards;
}

function minuteOf(atMs: number): string {
  return `${new Date(Math.floor(atMs / 60_000) * 60_000).toISOString().slice(0, 16)}Z`;
}
