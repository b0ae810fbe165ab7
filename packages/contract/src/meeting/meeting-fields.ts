import {
  actingLevels,
  cardKinds,
  earlierOutcomes,
  handKinds,
  meetingLimits,
  meetingModes,
  meetingPhases,
  wasteTags,
} from "@talka/meeting";
import { z } from "zod";
import { Day, Id, LocaleCode, listOf } from "../request/fields.ts";

/** Made by the device by chance; never one whose letters tell when it was made. */
export const MadeId = z.uuidv4();
/** A secret that a device keeps for one card, or for itself. */
export const DeviceSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const MeetingPhase = z.enum(meetingPhases).meta({ id: "MeetingPhase" });
export const CardKind = z.enum(cardKinds).meta({ id: "CardKind" });
export const WasteTag = z.enum(wasteTags).meta({ id: "WasteTag" });
export const ActingLevel = z.enum(actingLevels).meta({ id: "ActingLevel" });
export const EarlierOutcome = z.enum(earlierOutcomes).meta({ id: "EarlierOutcome" });
export const HandKind = z.enum(handKinds).meta({ id: "HandKind" });
export const MeetingMode = z.enum(meetingModes).meta({ id: "MeetingMode" });
export const MeetingAnonymity = z.enum(["anonymous", "named"]).meta({ id: "MeetingAnonymity" });

export const CardText = z.string().trim().min(1).max(meetingLimits.cardCharacters);
export const NoteText = z.string().trim().min(1).max(meetingLimits.noteCharacters);
export const MaybeNoteText = z.string().trim().max(meetingLimits.noteCharacters);
export const ShortName = z.string().trim().min(1).max(meetingLimits.nameCharacters);
export const Headcount = z.int().min(0).max(meetingLimits.headcount);

/** A body that takes part, under the name it goes by in the room. */
export const MeetingOrganisation = z
  .object({ id: Id, name: ShortName })
  .meta({ id: "MeetingOrganisation" });

/** A measured figure or a map on the screen, in words. */
export const FactSlide = z
  .object({ id: MadeId, title: ShortName, text: NoteText })
  .meta({ id: "FactSlide" });

/** What was promised in an earlier meeting. */
export const EarlierCommitment = z
  .object({ id: Id, organisationId: Id.nullable(), action: z.string(), dueOn: Day })
  .meta({ id: "EarlierCommitment" });

export const GroupVotes = z.object({ groupId: Id, votes: z.int().min(0).max(1_000_000) });

export const Note = z
  .object({ id: MadeId, groupId: Id.nullable(), text: NoteText })
  .meta({ id: "MeetingNote" });
/** An idea that one organisation takes from another, with its first step. */
export const Borrowing = z
  .object({
    id: MadeId,
    organisationId: Id,
    /** `null`: nobody in particular. */
    fromOrganisationId: Id.nullable(),
    groupId: Id,
    firstStep: NoteText,
  })
  .meta({ id: "Borrowing" });
/** What somebody will do until when. */
export const Commitment = z
  .object({
    id: MadeId,
    organisationId: Id.nullable(),
    groupId: Id.nullable(),
    /** Verb and object. */
    action: CardText,
    owner: ShortName,
    dueOn: Day,
    measure: MaybeNoteText,
    /** "If it is Monday 9:00, then we …"; "" where none was made. */
    ifThen: MaybeNoteText,
  })
  .meta({ id: "Commitment" });
/** What the team cannot change, addressed to who can. */
export const BeyondUs = z
  .object({
    id: MadeId,
    groupId: Id.nullable(),
    level: ActingLevel,
    addressee: ShortName,
    matter: NoteText,
    answerBy: Day,
  })
  .meta({ id: "BeyondUs" });
/** What became of an earlier commitment; `why` is needed where it was dropped. */
export const EarlierAnswer = z
  .object({ id: Id, outcome: EarlierOutcome, why: MaybeNoteText })
  .meta({ id: "EarlierAnswer" });

/** Who pays for a meeting, and until which day people are named in its record. */
export const MeetingKeeping = z.object({
  /** `null`: nobody from outside pays. */
  fundingProfileId: Id.nullable(),
  /** `null`: as the funder asks, else two years after the end. */
  keepUntil: Day.nullable(),
});

/** What the moderator prepares. */
export const MeetingSetupBody = z.object({
  title: ShortName,
  mode: MeetingMode,
  place: z.string().trim().max(200),
  startsOn: Day,
  endsOn: Day,
  locales: listOf(LocaleCode, 3, 1),
  phases: listOf(MeetingPhase, 11, 1),
  anonymity: MeetingAnonymity,
  secretVotes: z.boolean(),
  voteCap: z.int().min(1).max(100).nullable(),
  organisations: listOf(MeetingOrganisation, 100),
  facts: listOf(FactSlide, 20),
  fundingProfileId: MeetingKeeping.shape.fundingProfileId.default(null),
  keepUntil: MeetingKeeping.shape.keepUntil.default(null),
});
