import type { ById } from "./by-id.ts";
import type {
  ActingLevel,
  CardKind,
  ContentLocale,
  EarlierOutcome,
  HandKind,
  MeetingMode,
  MeetingPhase,
  WasteTag,
} from "./vocabulary.ts";

/** A municipality or other body that takes part, under the name it goes by in the room. */
export interface MeetingOrganisation {
  readonly id: string;
  readonly name: string;
}

/** A measured figure or a map on the screen. */
export interface FactSlide {
  readonly id: string;
  readonly title: string;
  /** The figure in words, with unit, n and source. */
  readonly text: string;
}

/** What was promised in an earlier meeting. */
export interface EarlierCommitment {
  readonly id: string;
  readonly organisationId: string | null;
  readonly action: string;
  /** "2026-03-01". */
  readonly dueOn: string;
}

/** What the moderator prepares. */
export interface MeetingSetup {
  readonly title: string;
  readonly mode: MeetingMode;
  /** "" where none is given. */
  readonly place: string;
  /** First and last day. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly locales: readonly ContentLocale[];
  readonly phases: readonly MeetingPhase[];
  readonly anonymity: Anonymity;
  /** Secret unless announced otherwise before voting. */
  readonly secretVotes: boolean;
  /** Votes a person may give to one group; `null`: as many as the budget holds. */
  readonly voteCap: number | null;
  readonly organisations: readonly MeetingOrganisation[];
  readonly facts: readonly FactSlide[];
  readonly earlier: readonly EarlierCommitment[];
}

export type Anonymity = "anonymous" | "named";

/** A text in another language, tied to the revision of the original it was made from. */
export interface CardTranslation {
  readonly text: string;
  readonly revision: number;
}

/** A card as written. Of an anonymous meeting it has no trace of who wrote it. */
export interface WrittenCard {
  readonly id: string;
  readonly text: string;
  readonly kind: CardKind;
  readonly locale: ContentLocale;
  readonly origin: "device" | "paper";
  /** "2026-03-01T09:15Z": to the minute, so that it orders nobody's cards. */
  readonly createdInMinute: string;
  /** Only where the meeting is named, and the writer wished it. */
  readonly signature: string | null;
}

/** A card that everybody sees. */
export interface Card extends WrittenCard {
  /** Place in the random order of revealing. */
  readonly order: number;
  readonly groupId: string;
  readonly mergedInto: string | null;
  /** It has been on the screen. */
  readonly shown: boolean;
  readonly revision: number;
  readonly translations: Partial<Readonly<Record<ContentLocale, CardTranslation>>>;
}

/** A written card that waits to be revealed, with the hash of the secret that may still change it. */
export interface HiddenCard {
  readonly card: WrittenCard;
  /** `null` for cards of paper: the moderator's. */
  readonly keyHash: string | null;
}

/** Like cards, put together. A card nobody moved stands in a group of its own. */
export interface Group {
  readonly id: string;
  readonly name: string | null;
  readonly order: number;
  readonly tags: readonly WasteTag[];
  /** Ids of organisations, in the order of the setup. */
  readonly hands: Readonly<Record<HandKind, readonly string[]>>;
}

/** Votes of one group. */
export interface GroupVotes {
  readonly groupId: string;
  readonly votes: number;
}

/** One round of voting. */
export interface VoteRound {
  readonly round: number;
  readonly state: "open" | "closed";
  readonly secret: boolean;
  readonly budget: number;
  readonly cap: number;
  readonly groupIds: readonly string[];
  /** `null` while voting. Every group of the round, most votes first, ties in group order. */
  readonly totals: readonly GroupVotes[] | null;
  /** People who voted on a device; `null` while voting. */
  readonly ballotCount: number | null;
  /** Votes counted by hand in the room, and by how many heads. */
  readonly counted: { readonly headcount: number; readonly votes: readonly GroupVotes[] } | null;
  /** Who voted for what, only after an open vote. */
  readonly names:
    | readonly { readonly name: string; readonly votes: readonly GroupVotes[] }[]
    | null;
}

/** A running clock. */
export interface Timer {
  readonly startedAtMs: number;
  readonly endsAtMs: number;
}

/** A line of the record about a group, or about the meeting. */
export interface Note {
  readonly id: string;
  readonly groupId: string | null;
  readonly text: string;
}

/** One answer in a chain of "why?". */
export interface Why {
  readonly id: string;
  readonly groupId: string;
  /** 1, 2, 3 … */
  readonly depth: number;
  readonly text: string;
}

/** An idea that one organisation takes from another, with its first step. */
export interface Borrowing {
  readonly id: string;
  readonly organisationId: string;
  readonly fromOrganisationId: string | null;
  readonly groupId: string;
  readonly firstStep: string;
}

/** What somebody will do until when. */
export interface Commitment {
  readonly id: string;
  readonly organisationId: string | null;
  readonly groupId: string | null;
  /** Verb and object. */
  readonly action: string;
  /** A named person. */
  readonly owner: string;
  readonly dueOn: string;
  readonly measure: string;
  /** "If it is Monday 9:00, then we …"; "" where none was made. */
  readonly ifThen: string;
}

/** What the team cannot change, addressed to who can. */
export interface BeyondUs {
  readonly id: string;
  readonly groupId: string | null;
  readonly level: ActingLevel;
  readonly addressee: string;
  readonly matter: string;
  readonly answerBy: string;
}

/** What was said of an earlier commitment. */
export interface EarlierAnswer {
  readonly id: string;
  readonly outcome: EarlierOutcome;
  /** Given whenever it was dropped. */
  readonly why: string;
}

/** Told to both who moved one card at the same time: the later one stays. */
export interface MoveNotice {
  readonly cardId: string;
  readonly groupId: string;
  readonly commandId: string;
  readonly overruledCommandId: string | null;
}

/** Everything that is so in a meeting. Never shown as a whole: see `viewOf`. */
export interface MeetingState {
  readonly setup: MeetingSetup;
  readonly stage: "prepared" | "open" | "closed";
  readonly phase: MeetingPhase;
  readonly visited: readonly MeetingPhase[];
  readonly anonymity: Anonymity;
  readonly secretVotes: boolean;
  readonly anyCardWritten: boolean;
  /** People in the room as counted; `null` where nobody counted. */
  readonly headcount: number | null;
  readonly hidden: ById<HiddenCard>;
  readonly cards: ById<Card>;
  readonly groups: ById<Group>;
  /** Which command last moved a card. */
  readonly lastMove: ById<string>;
  readonly moveNotices: readonly MoveNotice[];
  readonly spotlightCardId: string | null;
  readonly round: VoteRound | null;
  readonly pastRounds: readonly VoteRound[];
  /** Votes by an opaque key of the voter, until the round is closed. */
  readonly ballots: ById<ById<number>>;
  readonly timer: Timer | null;
  readonly discussedGroupId: string | null;
  readonly shownFactId: string | null;
  readonly notes: ById<Note>;
  readonly whys: ById<Why>;
  readonly borrowings: ById<Borrowing>;
  readonly commitments: ById<Commitment>;
  readonly beyondUs: ById<BeyondUs>;
  readonly earlierAnswers: ById<EarlierAnswer>;
}
