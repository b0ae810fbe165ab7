import type { ById } from "../meeting/by-id.ts";
import type {
  Anonymity,
  BeyondUs,
  Borrowing,
  Card,
  Commitment,
  EarlierAnswer,
  EarlierCommitment,
  FactSlide,
  Group,
  MeetingOrganisation,
  MoveNotice,
  Note,
  VoteRound,
  Why,
} from "../meeting/state.ts";
import type { ContentLocale, MeetingMode, MeetingPhase } from "../meeting/vocabulary.ts";

/** Who looks. All guests see the same; what is only theirs is asked for apart. */
export const meetingAudiences = ["guest", "moderator", "projector"] as const;
export type MeetingAudience = (typeof meetingAudiences)[number];

/** A timer with the instants to announce: start, half, one minute before the end, end. */
export interface TimerView {
  readonly startedAtMs: number;
  readonly endsAtMs: number;
  readonly marksAtMs: readonly number[];
}

/**
 * What one audience may know of a meeting; nothing hidden is in it, not even encrypted or empty.
 * Values of `cards` … `earlierAnswers` are kept by id, so that a change names one thing.
 */
export interface MeetingView {
  readonly audience: MeetingAudience;
  readonly title: string;
  readonly mode: MeetingMode;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly locales: readonly ContentLocale[];
  readonly organisations: readonly MeetingOrganisation[];
  readonly joinCode: string;
  readonly stage: "prepared" | "open" | "closed";
  readonly phase: MeetingPhase;
  readonly phases: readonly MeetingPhase[];
  readonly visited: readonly MeetingPhase[];
  readonly anonymity: Anonymity;
  /** Anonymity can still be loosened: no card has been written. */
  readonly anonymityOpen: boolean;
  /** So few people that style or content may give a writer away. */
  readonly fewPeople: boolean;
  readonly joinedCount: number;
  readonly headcount: number | null;
  /** Cards written and not yet revealed; only their number. */
  readonly hiddenCardCount: number;
  readonly unshownCardCount: number;
  readonly spotlightCardId: string | null;
  readonly secretVotes: boolean;
  readonly round: VoteRound | null;
  readonly pastRounds: readonly VoteRound[];
  readonly timer: TimerView | null;
  readonly discussedGroupId: string | null;
  /** The slide on the screen; the moderator has all of them in `facts`. */
  readonly shownFact: FactSlide | null;
  readonly facts: readonly FactSlide[];
  readonly earlier: readonly EarlierCommitment[];
  readonly moveNotices: readonly MoveNotice[];
  readonly cards: ById<Card>;
  readonly groups: ById<Group>;
  readonly notes: ById<Note>;
  readonly whys: ById<Why>;
  readonly borrowings: ById<Borrowing>;
  readonly commitments: ById<Commitment>;
  readonly beyondUs: ById<BeyondUs>;
  readonly earlierAnswers: ById<EarlierAnswer>;
}

/** The parts of a view that are kept by id. */
export const viewCollections = [
  "cards",
  "groups",
  "notes",
  "whys",
  "borrowings",
  "commitments",
  "beyondUs",
  "earlierAnswers",
] as const;
export type ViewCollection = (typeof viewCollections)[number];

/** One difference between two views. */
export type ViewChange =
  /** A part of the view has another value. */
  | { readonly part: Exclude<keyof MeetingView, ViewCollection>; readonly value: unknown }
  /** A thing is there, new or changed. */
  | { readonly part: ViewCollection; readonly id: string; readonly value: unknown }
  /** A thing is there no more. */
  | { readonly part: ViewCollection; readonly id: string; readonly gone: true };
