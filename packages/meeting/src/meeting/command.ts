import type {
  BeyondUs,
  Borrowing,
  Commitment,
  EarlierAnswer,
  FactSlide,
  GroupVotes,
  Note,
} from "./state.ts";
import type { CardKind, ContentLocale, HandKind, MeetingPhase, WasteTag } from "./vocabulary.ts";

/** What anybody in the room may do. Ids are made by the device, so that a repeat does no harm. */
export type RoomCommand =
  | {
      readonly kind: "card.write";
      readonly cardId: string;
      /** Hash of the card's own secret; whoever has the secret may change the card until it is revealed. */
      readonly keyHash: string;
      readonly text: string;
      readonly cardKind: CardKind;
      readonly locale: ContentLocale;
      readonly signature: string | null;
    }
  | { readonly kind: "card.withdraw"; readonly cardId: string; readonly keyHash: string }
  | {
      readonly kind: "card.translate";
      readonly cardId: string;
      readonly locale: ContentLocale;
      readonly text: string;
    }
  | {
      readonly kind: "card.move";
      readonly cardId: string;
      readonly toGroupId: string;
      /** Where the mover saw it. */
      readonly fromGroupId: string;
    }
  | {
      readonly kind: "group.create";
      readonly groupId: string;
      readonly name: string | null;
      readonly cardIds: readonly string[];
    }
  | { readonly kind: "group.name"; readonly groupId: string; readonly name: string | null }
  | { readonly kind: "group.merge"; readonly groupId: string; readonly intoGroupId: string }
  | {
      readonly kind: "group.split";
      readonly groupId: string;
      readonly newGroupId: string;
      readonly name: string | null;
      readonly cardIds: readonly string[];
    }
  /** Sets, not adds: 0 takes back. */
  | { readonly kind: "ballot.set"; readonly groupId: string; readonly votes: number }
  | {
      readonly kind: "hand.set";
      readonly groupId: string;
      readonly hand: HandKind;
      readonly organisationId: string;
      readonly up: boolean;
    }
  | { readonly kind: "borrowing.put"; readonly borrowing: Borrowing }
  | { readonly kind: "borrowing.remove"; readonly id: string }
  | { readonly kind: "commitment.put"; readonly commitment: Commitment }
  | { readonly kind: "commitment.remove"; readonly id: string };

/** What only the moderator does. */
export type ModeratorCommand =
  | { readonly kind: "meeting.open" }
  | { readonly kind: "meeting.close" }
  | { readonly kind: "phase.enter"; readonly phase: MeetingPhase }
  | { readonly kind: "anonymity.loosen" }
  | { readonly kind: "votes.announce"; readonly secret: boolean }
  | { readonly kind: "headcount.set"; readonly headcount: number | null }
  | { readonly kind: "facts.put"; readonly facts: readonly FactSlide[] }
  | { readonly kind: "fact.show"; readonly factId: string | null }
  | { readonly kind: "earlier.answer"; readonly answer: EarlierAnswer }
  | {
      readonly kind: "card.from-paper";
      readonly cardId: string;
      readonly text: string;
      readonly cardKind: CardKind;
      readonly locale: ContentLocale;
    }
  /** Takes a card of paper back until it is revealed; whoever entered it has its id. */
  | { readonly kind: "paper-card.withdraw"; readonly cardId: string }
  | { readonly kind: "cards.reveal" }
  /** `null`: the next one not yet shown, in the order drawn. */
  | { readonly kind: "card.show"; readonly cardId: string | null }
  | { readonly kind: "cards.show-all" }
  | { readonly kind: "card.edit"; readonly cardId: string; readonly text: string }
  | { readonly kind: "card.merge"; readonly cardId: string; readonly intoCardId: string | null }
  | { readonly kind: "vote.open" }
  | { readonly kind: "vote.close" }
  | {
      readonly kind: "vote.count";
      readonly headcount: number;
      readonly votes: readonly GroupVotes[];
    }
  | { readonly kind: "timer.start"; readonly durationMs: number }
  | { readonly kind: "timer.extend"; readonly byMs: number }
  | { readonly kind: "timer.stop" }
  | { readonly kind: "group.discuss"; readonly groupId: string | null }
  | { readonly kind: "note.put"; readonly note: Note }
  | { readonly kind: "note.remove"; readonly id: string }
  | {
      readonly kind: "why.put";
      readonly id: string;
      readonly groupId: string;
      readonly text: string;
    }
  | { readonly kind: "why.remove"; readonly id: string }
  | { readonly kind: "tags.set"; readonly groupId: string; readonly tags: readonly WasteTag[] }
  | { readonly kind: "beyond-us.put"; readonly beyondUs: BeyondUs }
  | { readonly kind: "beyond-us.remove"; readonly id: string };

export type MeetingCommand = RoomCommand | ModeratorCommand;

/** Who asks. A guest's `voter` is opaque and counts only while a vote is open. */
export type MeetingActor =
  | { readonly role: "moderator" }
  | { readonly role: "guest"; readonly voter: string; readonly displayName: string | null };

/** What a decision needs from outside. */
export interface Surroundings {
  /** Names the command; the same one twice is the same wish. */
  readonly commandId: string;
  readonly nowMs: number;
  /** A random order of the numbers below n, for revealing n cards. */
  readonly shuffled: (n: number) => readonly number[];
  /** Names of those who voted, by their opaque key; asked only after an open vote. */
  readonly nameOfVoter: (voter: string) => string | null;
}
