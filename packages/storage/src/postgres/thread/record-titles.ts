import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What the thread tells of a record that its reader may see. */
export interface RecordTitleRow {
  readonly id: string;
  /** A plain text or a translated one. */
  readonly title: unknown;
  readonly organisation_id: string;
  readonly state?: string | null;
  /** The day it stands for, "2026-03-01". */
  readonly day?: string | null;
  /** The record on whose page it stands, where its reader may see that one. */
  readonly within?: string | null;
}

/** Names the records among these that the reader may see; the others are not in the answer. */
export type TitlesOf = (
  trx: TenantTransaction,
  scope: TenantScope,
  ids: readonly string[],
) => Promise<readonly RecordTitleRow[]>;

const titles =
  (found: ReturnType<typeof sql>): TitlesOf =>
  async (trx, _scope, ids) => {
    if (ids.length === 0) return [];
    const { rows } = await sql<RecordTitleRow>`
      select * from (${found}) r where r.id = any(${[...ids]}::uuid[])`.execute(trx);
    return rows;
  };

/** Names what is kept outside of the rooms of improvement, by kind. */
export const recordTitles = {
  /** Sessions by their titles. */
  meeting: titles(sql`
  select m.id, m.setup -> 'title' as title, m.organisation_id, m.stage as state,
         m.setup ->> 'startsOn' as day from meeting m`),

  /** Themes of sessions that were taken home, by their session: the theme itself stayed in the room. */
  "meeting-group": titles(sql`
  select (o.session ->> 'groupId')::uuid as id, to_jsonb(o.session ->> 'meetingTitle') as title,
         coalesce(m.organisation_id, o.organisation_id) as organisation_id, null as state,
         m.setup ->> 'startsOn' as day, m.id as within
  from obstacle o left join meeting m on m.id = (o.session ->> 'meetingId')::uuid
  where o.session is not null`),

  /** Promises of sessions by what was promised. */
  commitment: titles(sql`
  select c.id, to_jsonb(c.action) as title,
         coalesce(c.for_organisation_id, c.organisation_id) as organisation_id,
         c.outcome as state, c.due_on::text as day from meeting_commitment c`),

  /** Processes by their names. */
  process: titles(sql`
  select w.id, to_jsonb(w.name) as title, w.organisation_id, w.state,
         w.created_at::date::text as day from work_process w`),

  /** Saved analyses by the title of their newest version. */
  analysis: titles(sql`
  select a.id, to_jsonb(v.title) as title, a.organisation_id, null as state,
         a.updated_at::date::text as day
  from analysis a
  join analysis_version v on v.analysis_id = a.id and v.version = a.latest_version`),

  /** Borrowed ideas by their words. */
  borrowing: titles(sql`
  select b.id, to_jsonb(b.idea) as title, b.organisation_id, b.state,
         b.changed_on::text as day from borrowing_intent b`),

  /** Visits by the titles of their events. */
  visit: titles(sql`
  select v.id, e.title, v.organisation_id, e.state, e.starts_on::text as day
  from visit v join event e on e.id = v.event_id`),

  /** News by the title of their newest revision. */
  news: titles(sql`
  select i.id, r.content -> 'title' as title, i.organisation_id, i.state,
         coalesce(i.published_at, i.updated_at)::date::text as day
  from news_item i
  join news_revision r on r.news_id = i.id and r.revision = i.revision`),
} as const satisfies Readonly<Record<string, TitlesOf>>;
