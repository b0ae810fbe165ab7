import type { ColumnType, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;

/** Tables of the daily work of teams. */
export interface DailyTables {
  board_item: {
    id: string;
    organisation_id: string;
    team_id: string;
    kind: string;
    text: string;
    owner: string;
    written_on: string;
    closed_on: string | null;
    created_at: MadeAt;
  };
  escalation: {
    id: string;
    organisation_id: string;
    item_id: string;
    from_team_id: string;
    to_team_id: string;
    ask: string;
    asked_on: string;
    answer_by: string;
    answer: string | null;
    answered_on: string | null;
    noticed_on: string | null;
    created_at: MadeAt;
  };
  demand_sample: {
    id: string;
    organisation_id: string;
    team_id: string;
    sampled_on: string;
    service_id: string | null;
    channel: string;
    class: string;
    reason: string | null;
    wanted: string;
    minutes: number | null;
  };
  workplace_check: {
    id: string;
    organisation_id: string;
    team_id: string;
    kind: string;
    place: string;
    checked_on: string;
    next_on: string | null;
    scores: number[];
    note: string;
    created_at: MadeAt;
  };
  gemba_note: {
    id: string;
    organisation_id: string;
    team_id: string;
    visited_on: string;
    process_id: string | null;
    purpose: string;
    followed: string;
    facts: string;
    questions: string;
    wastes: string[];
    follow_up: string;
    created_at: MadeAt;
  };
  skills_coverage: {
    team_id: string;
    organisation_id: string;
    content: JSONColumnType<readonly object[]>;
    keeper_id: string | null;
    changed_on: string;
    version: number;
  };
  skills_table: {
    team_id: string;
    organisation_id: string;
    keeper_id: string;
    content: JSONColumnType<object>;
  };
  pulse: {
    id: string;
    organisation_id: string;
    team_id: string;
    questions: string[];
    opens_on: string;
    closes_on: string;
    closed_on: string | null;
    results: ColumnType<object | null, string | null | undefined, string | null>;
  };
  pulse_token: { organisation_id: string; pulse_id: string; token_hash: Buffer };
  pulse_answer: {
    organisation_id: string;
    pulse_id: string;
    id: string;
    content: JSONColumnType<object>;
  };
}
