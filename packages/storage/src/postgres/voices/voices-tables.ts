import type { ColumnType, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;
type ChangedAt = ColumnType<Date, Date | undefined, Date>;

/** What the records showed at a place when an obstacle was put there. */
export interface MeasuredPlace {
  readonly n: number;
  readonly medianHours: number;
  readonly hoursAMonth: number;
  /** working: hours of the work calendar; elapsed: all hours. */
  readonly clock: "working" | "elapsed";
  readonly evidence: "measured" | "estimated";
  readonly analysisTitle: string;
  readonly analysisVersion: number;
  readonly measuredOn: string;
}

/** What a session said of the group an obstacle came from. */
export interface SessionVoices {
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly groupId: string;
  readonly cards: number;
  readonly votes: number;
  /** Organisations that have this too, and that have solved it. */
  readonly has: readonly string[];
  readonly solved: readonly string[];
}

/** Tables of notes, obstacles, their causes and what is shared of them. */
export interface VoicesTables {
  observation: {
    id: string;
    organisation_id: string;
    process_id: string | null;
    step: string;
    place: string;
    seen: string;
    /** JPEG. */
    photo: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
    locale: string;
    noticed_on: string;
    sent_on: string;
    how_often: string | null;
    felt_by: string | null;
    minutes_lost: number | null;
    tags: string[];
    secret_hash: Buffer | null;
    obstacle_id: string | null;
  };
  obstacle: {
    id: string;
    organisation_id: string;
    title: string;
    cause: string;
    within_power: string | null;
    level: string | null;
    tags: string[];
    process_id: string | null;
    analysis_id: string | null;
    step_from: string | null;
    step_to: string | null;
    measured: JSONColumnType<MeasuredPlace> | null;
    session: JSONColumnType<SessionVoices> | null;
    merged_into: string | null;
    revision: ColumnType<number, number | undefined, number>;
    created_at: MadeAt;
    updated_at: ChangedAt;
  };
  obstacle_why: {
    id: string;
    organisation_id: string;
    obstacle_id: string;
    parent_id: string | null;
    text: string;
    ground: string;
    created_at: MadeAt;
  };
  obstacle_cause: {
    id: string;
    organisation_id: string;
    obstacle_id: string;
    category: string;
    text: string;
    created_at: MadeAt;
  };
  obstacle_ballot: {
    id: string;
    organisation_id: string;
    obstacle_id: string;
    cause_ids: string[];
  };
  shared_obstacle: {
    obstacle_id: string;
    organisation_id: string;
    title: string;
    tags: string[];
    shared_at: ColumnType<Date, Date | undefined, Date>;
  };
  obstacle_echo: {
    obstacle_id: string;
    owner_id: string;
    organisation_id: string;
    said_on: string;
  };
}
