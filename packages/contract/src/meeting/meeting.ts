import { meetingAudiences } from "@talka/meeting";
import { z } from "zod";
import { FundingProfilePage } from "../exchange/funding-profile.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, LocaleCode, listOf } from "../request/fields.ts";
import { MeetingAcknowledgement, MeetingCommandBody } from "./meeting-command.ts";
import {
  CardKind,
  Commitment,
  DeviceSecret,
  EarlierOutcome,
  FactSlide,
  GroupVotes,
  MadeId,
  MeetingKeeping,
  MeetingSetupBody,
  ShortName,
} from "./meeting-fields.ts";

/** A meeting as listed. */
export const MeetingSummary = z
  .object({
    id: Id,
    title: z.string(),
    stage: z.enum(["prepared", "open", "closed"]),
    startsOn: Day,
    endsOn: Day,
    place: z.string(),
    createdAt: Instant,
    closedAt: Instant.nullable(),
    /** The signed-in person may lead it. */
    mayLead: z.boolean(),
  })
  .meta({ id: "MeetingSummary" });
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** A meeting as prepared. */
export const MeetingPage = MeetingSummary.extend({
  setup: MeetingSetupBody.extend({
    // what the demo brought was made by no device
    facts: listOf(FactSlide.extend({ id: Id })),
    earlier: listOf(
      z.object({ id: Id, organisationId: Id.nullable(), action: z.string(), dueOn: Day }),
    ),
  }),
  joinCode: z.string(),
  /** Where a guest goes; also what the QR code says. */
  joinLink: z.string(),
  fundingProfile: FundingProfilePage.nullable(),
}).meta({ id: "MeetingPage" });
export type MeetingPage = z.infer<typeof MeetingPage>;

/** A commitment of own organisation, from any meeting. */
export const CommitmentRecord = Commitment.extend({
  id: Id,
  meetingId: Id,
  meetingTitle: z.string(),
  /** The name in the room of a body that the directory does not have, else "". */
  organisationName: z.string(),
  /** `null` until somebody said what became of it. */
  outcome: EarlierOutcome.nullable(),
  why: z.string(),
}).meta({ id: "CommitmentRecord" });
export type CommitmentRecord = z.infer<typeof CommitmentRecord>;

/** What a guest is told on joining. */
export const JoinedMeeting = z
  .object({ meetingId: Id, title: z.string(), locales: listOf(LocaleCode) })
  .meta({ id: "JoinedMeeting" });

/** Opens with the commitments of earlier meetings that nobody has finished. */
export const createMeeting = describeRequest({
  method: "POST",
  path: "/api/meetings",
  summary: "Prepare a meeting; it opens with unfinished earlier commitments",
  body: MeetingSetupBody.extend({ id: MadeId }),
  response: MeetingPage,
});
export const listMeetings = describeRequest({
  method: "GET",
  path: "/api/meetings",
  summary: "Meetings of the organisation, latest first",
  response: z.object({ meetings: listOf(MeetingSummary) }),
});
export const getMeeting = describeRequest({
  method: "GET",
  path: "/api/meetings/:id",
  summary: "One meeting as prepared, with its join code",
  params: IdParams,
  response: MeetingPage,
});
/** Only until the meeting is opened. */
export const updateMeeting = describeRequest({
  method: "PUT",
  path: "/api/meetings/:id",
  summary: "Change what is prepared, until the meeting is opened",
  params: IdParams,
  body: MeetingSetupBody,
  response: MeetingPage,
});
/** Before, during and after it: who pays is often known only later. */
export const keepMeeting = describeRequest({
  method: "PUT",
  path: "/api/meetings/:id/keeping",
  summary: "Say who pays for a meeting and until when people are named in its record",
  params: IdParams,
  body: MeetingKeeping,
  response: MeetingPage,
});
/** Only a meeting that was never opened. */
export const deleteMeeting = describeRequest({
  method: "DELETE",
  path: "/api/meetings/:id",
  summary: "Delete a meeting that was never opened",
  params: IdParams,
});
/** Sets a cookie for this meeting; joining again from the same device changes nothing. */
export const joinMeeting = describeRequest({
  method: "POST",
  path: "/api/meetings/join",
  summary: "Join an open meeting by its code, with or without a display name",
  body: z.object({ code: z.string().max(20), displayName: ShortName.nullable() }),
  response: JoinedMeeting,
});
/** By whoever joined, or by whoever leads. Acknowledged once it is kept for good. */
export const sendMeetingCommand = describeRequest({
  method: "POST",
  path: "/api/meetings/:id/commands",
  summary: "Do something in a meeting; repeating a command with its id does no harm",
  params: IdParams,
  body: MeetingCommandBody,
  response: MeetingAcknowledgement,
});
/** Server-sent events, each a `MeetingStreamEvent`; goes on from Last-Event-ID. */
export const streamMeeting = describeRequest({
  method: "GET",
  path: "/api/meetings/:id/stream",
  summary: "The meeting as it happens, as server-sent events",
  params: IdParams,
  query: z.object({
    audience: z.enum(meetingAudiences).default("guest"),
    /** For clients that cannot send Last-Event-ID on a first request. */
    after: z.string().max(100).optional(),
  }),
  bytes: "streamed",
});
/** The device proves each card by the secret it holds; after the reveal none is told. */
export const findOwnCards = describeRequest({
  method: "POST",
  path: "/api/meetings/:id/own-cards",
  summary: "Own cards that are not revealed yet, each by its secret",
  params: IdParams,
  body: z.object({
    cards: listOf(z.object({ cardId: MadeId, key: DeviceSecret }), 200),
  }),
  response: z.object({
    cards: listOf(z.object({ cardId: Id, text: z.string(), kind: CardKind, locale: LocaleCode })),
  }),
});
export const getOwnBallot = describeRequest({
  method: "GET",
  path: "/api/meetings/:id/own-ballot",
  summary: "Own votes in the open round",
  params: IdParams,
  response: z.object({ round: z.int().nullable(), votes: listOf(GroupVotes) }),
});
/** The link everybody in the room shares: it tells of nobody who answered. */
export const getMeetingEvaluation = describeRequest({
  method: "GET",
  path: "/api/meetings/:id/evaluation",
  summary: "Where the people in the room evaluate a meeting, while its first round is open",
  params: IdParams,
  response: z.object({
    /** On this server, "/e/…"; `null`: nothing is asked now. */
    path: z.string().nullable(),
  }),
});
/** For the screens of everybody in the room, and for the record. */
export const getMeetingPublicity = describeRequest({
  method: "GET",
  path: "/api/meetings/:id/publicity",
  summary: "Who pays for a meeting and asks to be named",
  params: IdParams,
  response: z.object({ fundingProfile: FundingProfilePage.nullable() }),
});
/** The tables of a record, each a CSV of its own. */
export const recordTables = [
  "actions",
  "earlier",
  "borrowings",
  "beyond-us",
  "groups",
  "votes",
  "notes",
  "cards",
] as const;

/**
 * HTML is made to print on A4 and to open in a word processor; CSV holds the table asked for. Files of
 * funded work carry its publicity, or are refused; "view" is what the page of the record draws.
 */
export const getMeetingRecord = describeRequest({
  method: "GET",
  path: "/api/meetings/:id/record",
  summary: "The record of a meeting: JSON, CSV, XLSX, printable or word-processor HTML",
  params: IdParams,
  query: z.object({
    format: z.enum(["json", "csv", "xlsx", "html", "document", "pdf", "view"]),
    table: z.enum(recordTables).default("actions"),
    locale: LocaleCode.default("lv"),
  }),
  bytes: "answered",
});
export const listCommitments = describeRequest({
  method: "GET",
  path: "/api/commitments",
  summary: "Commitments of own organisation and of its meetings, next due first",
  response: z.object({ commitments: listOf(CommitmentRecord) }),
});
