import type { ColumnType, JSONColumnType } from "kysely";

type Json = JSONColumnType<object>;
type MadeAt = ColumnType<Date, Date | undefined, never>;
type ChangedAt = ColumnType<Date, Date | undefined, Date>;

/** Where a record of daily improvement belongs; both may be left open. */
interface Placed {
  process_id: string | null;
  team_id: string | null;
}

/** Tables of ideas, trials and standard work. */
export interface TrialTables {
  idea: Placed & {
    id: string;
    organisation_id: string;
    title: string;
    effect: string;
    effort: string | null;
    payoff: string | null;
    proposer: string;
    person_id: string | null;
    state: string;
    state_since: string;
    put_on: string;
    answered_on: string | null;
    answer: ColumnType<string, string | undefined, string>;
    not_now_reason: ColumnType<string, string | undefined, string>;
    merged_into: string | null;
    created_at: MadeAt;
  };
  idea_support: { idea_id: string; organisation_id: string; mark: Buffer };
  idea_note: {
    id: string;
    organisation_id: string;
    idea_id: string;
    text: string;
    created_at: MadeAt;
  };
  idea_board: { organisation_id: string; limits: Json };
  trial: Placed & {
    id: string;
    organisation_id: string;
    state: string;
    plan: Json;
    started_on: string | null;
    changed_on: string | null;
    change_written_on: string | null;
    measured: Json;
    findings: Json;
    a3: Json;
    decision: string | null;
    act: ColumnType<object | null, string | null, string | null>;
    decided_on: string | null;
    created_at: MadeAt;
    updated_at: ChangedAt;
  };
  trial_log: {
    id: string;
    organisation_id: string;
    trial_id: string;
    on_day: string;
    text: string;
    created_at: MadeAt;
  };
  trial_amendment: {
    id: string;
    organisation_id: string;
    trial_id: string;
    text: string;
    created_at: MadeAt;
  };
  standard: {
    id: string;
    organisation_id: string;
    title: string;
    process_id: string | null;
    trial_id: string | null;
    version: number;
    created_at: MadeAt;
  };
  standard_version: {
    standard_id: string;
    organisation_id: string;
    version: number;
    content: Json;
    made_on: string;
  };
  standard_reading: {
    standard_id: string;
    organisation_id: string;
    version: number;
    mark: Buffer;
    team_id: string | null;
  };
}
