import type { ColumnType, Generated, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;
type ChangedAt = ColumnType<Date, Date | undefined, Date>;

/** Tables of processes, teams, the thread and notices. */
export interface LeanTables {
  team: {
    id: string;
    organisation_id: string;
    name: string;
    tier: number;
    parent_id: string | null;
    closed_on: string | null;
    created_at: MadeAt;
  };
  work_process: {
    id: string;
    organisation_id: string;
    name: string;
    code: string;
    service_id: string | null;
    owner_role: string;
    customer: string;
    trigger: string;
    result: string;
    starts_with: string;
    ends_with: string;
    yearly_volume: number | null;
    team_ids: string[];
    state: string;
    created_by: string | null;
    created_at: MadeAt;
    updated_at: ChangedAt;
  };
  record_link: {
    id: Generated<string>;
    organisation_id: string;
    from_kind: string;
    from_id: string;
    from_organisation_id: string;
    to_kind: string;
    to_id: string;
    to_organisation_id: string;
    relation: string;
    created_at: MadeAt;
  };
  notice: {
    id: Generated<string>;
    organisation_id: string;
    for_right: string | null;
    person_id: string | null;
    kind: string;
    about_kind: string;
    about_id: string;
    words: JSONColumnType<Record<string, string | number>>;
    from_organisation_id: string;
    created_at: MadeAt;
  };
  notice_seen: { notice_id: string; person_id: string; seen_at: MadeAt };
}
