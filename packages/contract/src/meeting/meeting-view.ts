import { meetingAudiences, viewCollections } from "@talka/meeting";
import { z } from "zod";
import { Day, Id, LocaleCode, listOf } from "../request/fields.ts";
import {
  BeyondUs,
  Borrowing,
  CardKind,
  Commitment,
  EarlierAnswer,
  EarlierCommitment,
  FactSlide,
  GroupVotes,
  MeetingAnonymity,
  MeetingMode,
  MeetingOrganisation,
  MeetingPhase,
  Note,
  WasteTag,
} from "./meeting-fields.ts";

const Count = z.int().min(0);
const byId = <Value extends z.ZodType>(value: Value) => z.record(Id, value).readonly();

/** A card that everybody sees. It has no author: none is stored. */
export const MeetingCard = z
  .object({
    id: Id,
    text: z.string(),
    kind: CardKind,
    locale: LocaleCode,
    origin: z.enum(["device", "paper"]),
    createdInMinute: z.string(),
    signature: z.string().nullable(),
    order: Count,
    groupId: Id,
    mergedInto: Id.nullable(),
    shown: z.boolean(),
    revision: Count,
    /** Behind the original where its `revision` is lower than the card's. */
    translations: z.partialRecord(LocaleCode, z.object({ text: z.string(), revision: Count })),
  })
  .meta({ id: "MeetingCard" });
export type MeetingCard = z.infer<typeof MeetingCard>;

const Organisations = listOf(Id, 200);
export const MeetingGroup = z
  .object({
    id: Id,
    name: z.string().nullable(),
    order: Count,
    tags: listOf(WasteTag),
    hands: z.object({ has: Organisations, solved: Organisations }),
  })
  .meta({ id: "MeetingGroup" });

/** A round of voting; `totals`, `ballotCount`, `counted` and `names` are `null` while it is open. */
export const VoteRound = z
  .object({
    round: Count,
    state: z.enum(["open", "closed"]),
    secret: z.boolean(),
    budget: Count,
    cap: Count,
    groupIds: listOf(Id),
    totals: listOf(GroupVotes).nullable(),
    ballotCount: Count.nullable(),
    counted: z.object({ headcount: Count, votes: listOf(GroupVotes) }).nullable(),
    names: listOf(z.object({ name: z.string(), votes: listOf(GroupVotes) })).nullable(),
  })
  .meta({ id: "VoteRound" });

/** What one audience may know of a meeting. */
export const MeetingView = z
  .object({
    audience: z.enum(meetingAudiences),
    title: z.string(),
    mode: MeetingMode,
    place: z.string(),
    startsOn: Day,
    endsOn: Day,
    locales: listOf(LocaleCode),
    organisations: listOf(MeetingOrganisation),
    joinCode: z.string(),
    stage: z.enum(["prepared", "open", "closed"]),
    phase: MeetingPhase,
    phases: listOf(MeetingPhase),
    visited: listOf(MeetingPhase),
    anonymity: MeetingAnonymity,
    anonymityOpen: z.boolean(),
    fewPeople: z.boolean(),
    joinedCount: Count,
    headcount: Count.nullable(),
    hiddenCardCount: Count,
    unshownCardCount: Count,
    spotlightCardId: Id.nullable(),
    secretVotes: z.boolean(),
    round: VoteRound.nullable(),
    pastRounds: listOf(VoteRound),
    timer: z
      .object({ startedAtMs: z.number(), endsAtMs: z.number(), marksAtMs: listOf(z.number()) })
      .nullable(),
    discussedGroupId: Id.nullable(),
    shownFact: FactSlide.nullable(),
    facts: listOf(FactSlide),
    earlier: listOf(EarlierCommitment),
    moveNotices: listOf(
      z.object({
        cardId: Id,
        groupId: Id,
        commandId: Id,
        overruledCommandId: Id.nullable(),
      }),
    ),
    cards: byId(MeetingCard),
    groups: byId(MeetingGroup),
    notes: byId(Note),
    whys: byId(z.object({ id: Id, groupId: Id, depth: Count, text: z.string() })),
    borrowings: byId(Borrowing),
    commitments: byId(Commitment),
    beyondUs: byId(BeyondUs),
    earlierAnswers: byId(EarlierAnswer),
  })
  .meta({ id: "MeetingView" });
export type MeetingView = z.infer<typeof MeetingView>;

/** One difference between two views; applied by `applyChanges` of the meeting package. */
export const MeetingViewChange = z
  .union([
    z.object({ part: z.enum(viewCollections), id: Id, gone: z.literal(true) }),
    z.object({ part: z.enum(viewCollections), id: Id, value: z.unknown() }),
    z.object({ part: z.string(), value: z.unknown() }),
  ])
  .meta({ id: "MeetingViewChange" });

/**
 * What the stream tells, as server-sent events named "view" and "changes". The id of each is where
 * to go on from; after a break the browser sends it back as Last-Event-ID and misses nothing: it
 * gets the changes since, or the whole view again.
 */
export const MeetingStreamEvent = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("view"), number: Count, nowMs: z.number(), view: MeetingView }),
    z.object({
      kind: z.literal("changes"),
      /** The last numbered event the changes rest on. */
      number: Count,
      /** The server's clock, for timers. */
      nowMs: z.number(),
      changes: listOf(MeetingViewChange),
    }),
  ])
  .meta({ id: "MeetingStreamEvent" });
export type MeetingStreamEvent = z.infer<typeof MeetingStreamEvent>;
