import type {
  BeyondUs,
  Borrowing,
  Card,
  Commitment,
  EarlierAnswer,
  FactSlide,
  Group,
  GroupVotes,
  HiddenCard,
  Note,
  Timer,
  VoteRound,
  Why,
} from "./state.ts";
import type { ContentLocale, HandKind, MeetingPhase, WasteTag } from "./vocabulary.ts";

/**
 * What must leave no numbered trace: cards before they are revealed, and votes before they are
 * counted. Kept apart from the record, without order, and gone once their time is over.
 */
export type HiddenEvent =
  | { readonly kind: "hidden-card.put"; readonly hidden: HiddenCard }
  | { readonly kind: "hidden-card.removed"; readonly cardId: string }
  | {
      readonly kind: "ballot.put";
      readonly voter: string;
      readonly groupId: string;
      /** 0: taken back. */
      readonly votes: number;
    };

/** What happened for all to see; numbered and never changed. */
export type RecordedEvent =
  | { readonly kind: "meeting.opened" }
  | { readonly kind: "meeting.closed" }
  /** Somebody wrote the first card: from now on anonymity stays as it is. */
  | { readonly kind: "writing.begun" }
  | { readonly kind: "phase.entered"; readonly phase: MeetingPhase }
  | { readonly kind: "anonymity.loosened" }
  | { readonly kind: "votes.announced"; readonly secret: boolean }
  | { readonly kind: "headcount.set"; readonly headcount: number | null }
  | { readonly kind: "facts.put"; readonly facts: readonly FactSlide[] }
  | { readonly kind: "fact.shown"; readonly factId: string | null }
  | {
      readonly kind: "earlier.answered";
      readonly answer: EarlierAnswer;
    }
  /** In the order drawn; each card opens a group of its own. */
  | { readonly kind: "cards.revealed"; readonly cards: readonly Card[] }
  | {
      readonly kind: "cards.shown";
      readonly cardIds: readonly string[];
      readonly spotlightCardId: string | null;
    }
  | { readonly kind: "card.edited"; readonly cardId: string; readonly text: string }
  | {
      readonly kind: "card.translated";
      readonly cardId: string;
      readonly locale: ContentLocale;
      readonly text: string;
      readonly revision: number;
    }
  | { readonly kind: "card.merged"; readonly cardId: string; readonly intoCardId: string | null }
  | { readonly kind: "group.put"; readonly group: Group }
  | {
      readonly kind: "card.moved";
      readonly cardId: string;
      readonly groupId: string;
      readonly commandId: string;
      /** The move this one overruled, where the mover had not seen it. */
      readonly overruledCommandId: string | null;
      readonly overruled: boolean;
    }
  | { readonly kind: "groups.merged"; readonly groupId: string; readonly intoGroupId: string }
  | { readonly kind: "vote.opened"; readonly round: VoteRound }
  | {
      readonly kind: "vote.closed";
      readonly totals: readonly GroupVotes[];
      readonly ballotCount: number;
      readonly names: VoteRound["names"];
    }
  | {
      readonly kind: "vote.counted";
      readonly headcount: number;
      readonly votes: readonly GroupVotes[];
    }
  | { readonly kind: "timer.set"; readonly timer: Timer | null }
  | { readonly kind: "group.discussed"; readonly groupId: string | null }
  | { readonly kind: "note.put"; readonly note: Note }
  | { readonly kind: "note.removed"; readonly id: string }
  | { readonly kind: "why.put"; readonly why: Why }
  | { readonly kind: "why.removed"; readonly id: string }
  | { readonly kind: "tags.set"; readonly groupId: string; readonly tags: readonly WasteTag[] }
  | {
      readonly kind: "hand.set";
      readonly groupId: string;
      readonly hand: HandKind;
      readonly organisationId: string;
      readonly up: boolean;
    }
  | { readonly kind: "borrowing.put"; readonly borrowing: Borrowing }
  | { readonly kind: "borrowing.removed"; readonly id: string }
  | { readonly kind: "commitment.put"; readonly commitment: Commitment }
  | { readonly kind: "commitment.removed"; readonly id: string }
  | { readonly kind: "beyond-us.put"; readonly beyondUs: BeyondUs }
  | { readonly kind: "beyond-us.removed"; readonly id: string };

/** Anything that changes a meeting. */
export type MeetingEvent = HiddenEvent | RecordedEvent;

/** Whether an event belongs into the numbered record. */
export function isRecorded(event: MeetingEvent): event is RecordedEvent {
  return (
    event.kind !== "hidden-card.put" &&
    event.kind !== "hidden-card.removed" &&
    event.kind !== "ballot.put"
  );
}
