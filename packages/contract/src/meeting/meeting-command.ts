import { meetingLimits } from "@talka/meeting";
import { z } from "zod";
import { Id, LocaleCode, listOf } from "../request/fields.ts";
import {
  BeyondUs,
  Borrowing,
  CardKind,
  CardText,
  Commitment,
  DeviceSecret,
  EarlierAnswer,
  FactSlide,
  GroupVotes,
  HandKind,
  Headcount,
  MadeId,
  MeetingPhase,
  Note,
  NoteText,
  ShortName,
  WasteTag,
} from "./meeting-fields.ts";

const DurationMs = z.int().min(1_000).max(meetingLimits.timerMs);
const CardIds = listOf(Id, meetingLimits.cards, 1);

/** What anybody in the room may do. Repeating a command with its id does no harm. */
const roomCommands = [
  /** Writes a card, or writes it anew, with the secret that only this card has. */
  z.object({
    kind: z.literal("card.write"),
    cardId: MadeId,
    key: DeviceSecret,
    text: CardText,
    cardKind: CardKind,
    locale: LocaleCode,
    /** Only in a named meeting; `null`: unsigned. */
    signature: ShortName.nullable(),
  }),
  z.object({ kind: z.literal("card.withdraw"), cardId: MadeId, key: DeviceSecret }),
  z.object({
    kind: z.literal("card.translate"),
    cardId: Id,
    locale: LocaleCode,
    text: CardText,
  }),
  z.object({
    kind: z.literal("card.move"),
    cardId: Id,
    toGroupId: Id,
    /** Where the mover saw it: if it is elsewhere by now, both movers are told. */
    fromGroupId: Id,
  }),
  z.object({
    kind: z.literal("group.create"),
    groupId: MadeId,
    name: ShortName.nullable(),
    cardIds: listOf(Id, meetingLimits.cards),
  }),
  z.object({ kind: z.literal("group.name"), groupId: Id, name: ShortName.nullable() }),
  z.object({ kind: z.literal("group.merge"), groupId: Id, intoGroupId: Id }),
  z.object({
    kind: z.literal("group.split"),
    groupId: Id,
    newGroupId: MadeId,
    name: ShortName.nullable(),
    cardIds: CardIds,
  }),
  /** Sets the votes of one group; 0 takes them back. */
  z.object({ kind: z.literal("ballot.set"), groupId: Id, votes: z.int().min(0).max(1_000) }),
  z.object({
    kind: z.literal("hand.set"),
    groupId: Id,
    hand: HandKind,
    organisationId: Id,
    up: z.boolean(),
  }),
  z.object({ kind: z.literal("borrowing.put"), borrowing: Borrowing }),
  z.object({ kind: z.literal("borrowing.remove"), id: Id }),
  z.object({ kind: z.literal("commitment.put"), commitment: Commitment }),
  z.object({ kind: z.literal("commitment.remove"), id: Id }),
] as const;

const moderatorCommands = [
  z.object({ kind: z.literal("meeting.open") }),
  z.object({ kind: z.literal("meeting.close") }),
  z.object({ kind: z.literal("phase.enter"), phase: MeetingPhase }),
  z.object({ kind: z.literal("anonymity.loosen") }),
  z.object({ kind: z.literal("votes.announce"), secret: z.boolean() }),
  z.object({ kind: z.literal("headcount.set"), headcount: Headcount.nullable() }),
  z.object({ kind: z.literal("facts.put"), facts: listOf(FactSlide, 20) }),
  z.object({ kind: z.literal("fact.show"), factId: Id.nullable() }),
  z.object({ kind: z.literal("earlier.answer"), answer: EarlierAnswer }),
  z.object({
    kind: z.literal("card.from-paper"),
    cardId: MadeId,
    text: CardText,
    cardKind: CardKind,
    locale: LocaleCode,
  }),
  z.object({ kind: z.literal("paper-card.withdraw"), cardId: MadeId }),
  z.object({ kind: z.literal("cards.reveal") }),
  /** `null`: the next one not yet shown. */
  z.object({ kind: z.literal("card.show"), cardId: Id.nullable() }),
  z.object({ kind: z.literal("cards.show-all") }),
  z.object({ kind: z.literal("card.edit"), cardId: Id, text: CardText }),
  z.object({ kind: z.literal("card.merge"), cardId: Id, intoCardId: Id.nullable() }),
  z.object({ kind: z.literal("vote.open") }),
  z.object({ kind: z.literal("vote.close") }),
  z.object({
    kind: z.literal("vote.count"),
    headcount: Headcount.min(1),
    votes: listOf(GroupVotes, meetingLimits.groups),
  }),
  z.object({ kind: z.literal("timer.start"), durationMs: DurationMs }),
  z.object({ kind: z.literal("timer.extend"), byMs: DurationMs }),
  z.object({ kind: z.literal("timer.stop") }),
  z.object({ kind: z.literal("group.discuss"), groupId: Id.nullable() }),
  z.object({ kind: z.literal("note.put"), note: Note }),
  z.object({ kind: z.literal("note.remove"), id: Id }),
  z.object({ kind: z.literal("why.put"), id: MadeId, groupId: Id, text: NoteText }),
  z.object({ kind: z.literal("why.remove"), id: Id }),
  z.object({ kind: z.literal("tags.set"), groupId: Id, tags: listOf(WasteTag, 10) }),
  z.object({ kind: z.literal("beyond-us.put"), beyondUs: BeyondUs }),
  z.object({ kind: z.literal("beyond-us.remove"), id: Id }),
] as const;

/** One command; which ones are the moderator's is known by the rules, not by the form. */
export const MeetingCommand = z
  .discriminatedUnion("kind", [...roomCommands, ...moderatorCommands])
  .meta({ id: "MeetingCommand" });
export type MeetingCommand = z.infer<typeof MeetingCommand>;

/** A command with the id its device gave it. */
export const MeetingCommandBody = z.object({ commandId: MadeId, command: MeetingCommand });
export type MeetingCommandBody = z.infer<typeof MeetingCommandBody>;

/** Told once the command is kept for good. */
export const MeetingAcknowledgement = z
  .object({
    /** The last numbered event the meeting has; the stream passes it on. */
    number: z.int().min(0),
    /** What a card seems to say of a person, so that its writer may think again; never stored. */
    personalData: listOf(z.enum(["e-mail", "phone", "personal-code"])),
  })
  .meta({ id: "MeetingAcknowledgement" });
export type MeetingAcknowledgement = z.infer<typeof MeetingAcknowledgement>;
