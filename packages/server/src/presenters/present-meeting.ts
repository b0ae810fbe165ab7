import { Readable } from "node:stream";
import type {
  CommitmentRecord,
  findOwnCards,
  joinMeeting,
  MeetingPage,
  MeetingSummary,
  ResponseOf,
} from "@talka/contract";
import type { MeetingSetup, WrittenCard } from "@talka/meeting";
import type { CommitmentRow, MeetingRow } from "@talka/storage";
import { fundingOf } from "./present-training.ts";

/** A stored meeting, and what the reader may do with it. */
export interface ShownMeeting {
  readonly row: MeetingRow;
  readonly mayLead: boolean;
  readonly joinLink: string;
}

/** A meeting as listed. */
export function presentMeetingSummary({ row, mayLead }: ShownMeeting): MeetingSummary {
  const setup = row.setup as unknown as MeetingSetup;
  return {
    id: row.id,
    title: setup.title,
    stage: row.stage as MeetingSummary["stage"],
    startsOn: setup.startsOn,
    endsOn: setup.endsOn,
    place: setup.place,
    createdAt: row.created_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    mayLead,
  };
}

/** A meeting as prepared. */
export function presentMeeting(shown: ShownMeeting): MeetingPage {
  const { row } = shown;
  const setup = row.setup as unknown as MeetingSetup;
  return {
    ...presentMeetingSummary(shown),
    setup: { ...setup, fundingProfileId: row.funding_profile_id, keepUntil: row.keep_until },
    fundingProfile: fundingOf(row),
    joinCode: row.join_code ?? "",
    joinLink: shown.joinLink,
  };
}

/** What a guest is told on joining. */
export function presentJoined({
  meetingId,
  setup,
}: {
  readonly meetingId: string;
  readonly setup: MeetingSetup;
}): ResponseOf<typeof joinMeeting> {
  return { meetingId, title: setup.title, locales: setup.locales };
}

/** Own cards that wait to be revealed. */
export function presentOwnCards(cards: readonly WrittenCard[]): ResponseOf<typeof findOwnCards> {
  return { cards: cards.map(({ id, text, kind, locale }) => ({ cardId: id, text, kind, locale })) };
}

/** A commitment as its organisation sees it; of another host's meeting the title stays there. */
export function presentCommitment(row: CommitmentRow): CommitmentRecord {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    meetingTitle: (row.setup as unknown as MeetingSetup | null)?.title ?? "",
    organisationId: row.for_organisation_id,
    organisationName: row.for_name,
    groupId: null,
    action: row.action,
    owner: row.owner,
    dueOn: row.due_on,
    measure: row.measure,
    ifThen: row.if_then,
    outcome: row.outcome as CommitmentRecord["outcome"],
    why: row.why,
  };
}

/** A record as a file. */
export interface WrittenRecord {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A record on its way out. */
export function presentRecord({ bytes, mediaType, fileName }: WrittenRecord) {
  const stream = Readable.from([Buffer.from(bytes)], { objectMode: false });
  return { stream, byteCount: bytes.length, mediaType, fileName };
}
