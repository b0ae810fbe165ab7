import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { CycleTables } from "./cycle-tables.ts";
import type { DailyTables } from "./daily/daily-tables.ts";
import type { EvaluationTables } from "./evaluation/evaluation-tables.ts";
import type { EventTables } from "./event/event-tables.ts";
import type { LeanTables } from "./lean/lean-tables.ts";
import type { MailTables } from "./mail/mail-tables.ts";
import type { MapTables } from "./map/map-tables.ts";
import type { MaterialTables } from "./materials/material-tables.ts";
import type { NewsTables } from "./news/news-tables.ts";
import type { PracticeTables } from "./practices/practice-tables.ts";
import type { StaffNeedTables } from "./staff-need/staff-need-tables.ts";
import type { TrainingTables } from "./training-tables.ts";
import type { TrialTables } from "./trial/trial-tables.ts";
import type { VoicesTables } from "./voices/voices-tables.ts";
import type { WhatIfTables } from "./what-if/what-if-tables.ts";

/** An instant the database sets when the row is made. */
type MadeAt = ColumnType<Date, Date | undefined, never>;
/** A day, "2026-03-01". */
type Day = string;
/** Free JSON; what is inside is the business of whoever wrote it. */
type Json = JSONColumnType<object>;

type JsonByDefault = JSONColumnType<object, string | undefined, string>;
/** An instant the database sets when the row is made, and a change sets anew. */
type ChangedAt = ColumnType<Date, Date | undefined, Date>;

/** Whose a row of a meeting is. */
interface OfMeeting {
  organisation_id: string;
  meeting_id: string;
}

/** Every table, as Kysely needs to know them. Migrations are the truth; this follows them. */
export interface Tables
  extends MapTables,
    CycleTables,
    DailyTables,
    EvaluationTables,
    EventTables,
    LeanTables,
    MailTables,
    MaterialTables,
    NewsTables,
    PracticeTables,
    TrainingTables,
    TrialTables,
    StaffNeedTables,
    VoicesTables,
    WhatIfTables {
  organisation: {
    id: string;
    kind: string;
    country: string;
    name_lv: string;
    name_lt: string;
    name_en: string;
    code: string | null;
    parent_id: string | null;
    valid_from: Day | null;
    valid_to: Day | null;
    population_band: string | null;
    demo: boolean;
    created_at: MadeAt;
  };
  organisation_successor: {
    from_id: string;
    to_id: string;
    part_lv: string | null;
    part_lt: string | null;
    part_en: string | null;
  };
  person: {
    id: string;
    name: string;
    email: string | null;
    locale: string;
    password_hash: string | null;
    demo: boolean;
    created_at: MadeAt;
  };
  membership: {
    organisation_id: string;
    person_id: string;
    roles: string[];
    may_keep_names: boolean;
    since: MadeAt;
  };
  invitation: {
    id: string;
    organisation_id: string;
    email: string | null;
    roles: string[];
    token_hash: Buffer;
    created_by: string | null;
    created_at: MadeAt;
    expires_at: Date;
    accepted_at: Date | null;
  };
  session: {
    id: string;
    organisation_id: string | null;
    token_hash: Buffer;
    person_id: string;
    device: string;
    created_at: MadeAt;
    last_seen_at: Date;
    expires_at: Date;
  };
  audit_event: {
    id: Generated<string>;
    organisation_id: string | null;
    at: MadeAt;
    person_id: string | null;
    action: string;
    subject_kind: string | null;
    subject_id: string | null;
    detail: Json;
  };
  event_log: {
    id: string;
    organisation_id: string;
    name: string;
    shape_key: string;
    mapping: Json;
    import_summary: Json;
    zone: string;
    case_count: string | number;
    event_count: string | number;
    activity_count: number;
    first_at: Date | null;
    last_at: Date | null;
    people: string;
    service_id: string | null;
    bytes: string | number | null;
    sha256: string | null;
    created_by: string | null;
    created_at: MadeAt;
    deleted_at: Date | null;
  };
  analysis: {
    id: string;
    organisation_id: string;
    event_log_id: string;
    sharing: string;
    latest_version: number;
    created_by: string | null;
    created_at: MadeAt;
    updated_at: Date;
  };
  analysis_version: {
    organisation_id: string;
    analysis_id: string;
    version: number;
    title: string;
    settings: Json;
    screen: Json;
    created_by: string | null;
    created_at: MadeAt;
  };
  mapping_memory: {
    organisation_id: string;
    shape_key: string;
    mapping: Json;
    uses: number;
    updated_at: Date;
  };
  service: {
    id: string;
    code: string;
    country: string;
    name_lv: string;
    name_lt: string;
    name_en: string;
    steps: string[];
  };
  deadline_rule: {
    id: string;
    service_id: string;
    name: string;
    amount: number;
    unit: string;
    starts_at: string;
    extension_amount: number | null;
    extension_unit: string | null;
    extension_condition_lv: string | null;
    extension_condition_lt: string | null;
    extension_condition_en: string | null;
    forwarding_amount: number | null;
    forwarding_unit: string | null;
    legal_reference: string;
    valid_from: Day | null;
    valid_to: Day | null;
    checked_on: Day | null;
    confidence: string;
  };
  meeting: {
    id: string;
    organisation_id: string;
    setup: Json;
    stage: Generated<string>;
    join_code: string | null;
    created_by: string | null;
    created_at: MadeAt;
    closed_at: Date | null;
    funding_profile_id: string | null;
    keep_until: string | null;
  };
  meeting_event: OfMeeting & { number: number; command_id: string; event: Json };
  meeting_card: OfMeeting & {
    id: string;
    text: string;
    kind: string;
    locale: string;
    origin: string;
    created_in_minute: string;
    revealed: Generated<boolean>;
  };
  meeting_card_key: OfMeeting & { card_id: string; key_hash: Buffer };
  meeting_signature: OfMeeting & { card_id: string; name: string };
  meeting_guest: OfMeeting & {
    token_hash: Buffer;
    display_name: string | null;
    expires_at: Date;
  };
  meeting_ballot: OfMeeting & {
    voter: string;
    voter_name: string | null;
    group_id: string;
    votes: number;
  };
  meeting_commitment: OfMeeting & {
    id: string;
    for_organisation_id: string | null;
    for_name: Generated<string>;
    action: string;
    owner: string;
    due_on: Day;
    measure: string;
    if_then: string;
    outcome: string | null;
    why: Generated<string>;
  };
  funding_profile: {
    id: string;
    organisation_id: string;
    content: Json;
    updated_at: ChangedAt;
  };
  project: {
    id: string;
    organisation_id: string;
    funding_profile_id: string | null;
    kind: string;
    title: Json;
    theme: Generated<string>;
    starts_on: Day;
    ends_on: Day;
    member_ids: string[];
    details: JsonByDefault;
    created_by: string | null;
    created_at: MadeAt;
  };
  project_partner: {
    organisation_id: string;
    project_id: string;
    partner_id: string;
    part: string;
    since: Day | null;
    until: Day | null;
  };
  event: {
    id: string;
    organisation_id: string;
    project_id: string | null;
    funding_profile_id: string | null;
    kind: string;
    title: Json;
    summary: Json | null;
    place: Generated<string>;
    link: Generated<string>;
    starts_on: Day;
    ends_on: Day;
    zone: string;
    capacity: number | null;
    state: Generated<string>;
    visibility: Generated<string>;
    details: JsonByDefault;
    created_by: string | null;
    created_at: MadeAt;
    updated_at: ChangedAt;
  };
  app_setting: { key: string; value: Json };
}
