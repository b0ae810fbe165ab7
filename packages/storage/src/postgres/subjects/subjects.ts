import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Something that materials and evaluations are attached to, as far as they need to know it. */
export interface SubjectRow {
  readonly kind: string;
  readonly id: string;
  readonly organisation_id: string;
  /** A translated text, or a plain one. */
  readonly title: unknown;
  /** Its last day. */
  readonly day: string;
  readonly zone: string;
  readonly project_id: string | null;
  readonly funding_profile_id: string | null;
  /** Who pays, as kept. */
  readonly funding: object | null;
}

const all = sql`
  select 'event' as kind, e.id, e.organisation_id, e.title, e.ends_on::text as day, e.zone,
         e.project_id, coalesce(e.funding_profile_id, p.funding_profile_id) as funding_profile_id
  from event e left join project p on p.id = e.project_id
  union all
  select 'project', p.id, p.organisation_id, p.title, p.ends_on::text, 'Europe/Riga', p.id,
         p.funding_profile_id
  from project p
  union all
  select 'meeting', m.id, m.organisation_id, m.setup -> 'title', m.setup ->> 'endsOn',
         'Europe/Riga', null, null
  from meeting m
  union all
  select 'training-cycle', c.id, c.organisation_id, c.title,
         coalesce((select max(e.ends_on) from training_day d join event e on e.id = d.event_id
                   where d.cycle_id = c.id), c.created_at::date)::text,
         'Europe/Riga', c.project_id, coalesce(c.funding_profile_id, p.funding_profile_id)
  from training_cycle c left join project p on p.id = c.project_id
  union all
  select 'news', i.id, i.organisation_id, r.content -> 'title', i.updated_at::date::text,
         'Europe/Riga', p.id, coalesce(f.id, e.funding_profile_id, p.funding_profile_id)
  from news_item i
  join news_revision r on r.news_id = i.id and r.revision = i.revision
  left join event e on e.id = (r.content ->> 'eventId')::uuid
  left join project p on p.id = coalesce((r.content ->> 'projectId')::uuid, e.project_id)
  left join funding_profile f on f.id = (r.content ->> 'fundingProfileId')::uuid
  union all
  select 'map', m.id, m.organisation_id, to_jsonb(m.title), m.updated_at::date::text,
         'Europe/Riga', null, null
  from stream_map m`;

const found = sql`select s.*, f.content as funding
  from (${all}) s left join funding_profile f on f.id = s.funding_profile_id`;

/** Everything of the organisation that materials and evaluations may be attached to, latest first. */
export async function listSubjects(
  trx: TenantTransaction,
  scope: TenantScope,
): Promise<readonly SubjectRow[]> {
  const { rows } = await sql<SubjectRow>`
    ${found} where s.organisation_id = ${scope.organisationId}
    order by s.day desc, s.id limit 500`.execute(trx);
  return rows;
}

/** One thing that the reader may see; of one's own organisation or of a project one takes part in. */
export async function findSubject(
  trx: TenantTransaction,
  kind: string,
  id: string,
): Promise<SubjectRow | undefined> {
  const { rows } = await sql<SubjectRow>`
    ${found} where s.kind = ${kind} and s.id = ${id}`.execute(trx);
  return rows[0];
}

/** People who were confirmed for an event, or for a day of a training cycle, and their addresses. */
export async function listInvited(
  trx: TenantTransaction,
  scope: TenantScope,
  subjectId: string,
): Promise<{ readonly people: number; readonly emails: readonly string[] }> {
  const rows = await trx
    .selectFrom("event_registration as r")
    .leftJoin("person as p", "p.id", "r.person_id")
    .select(["r.id", "r.person_id", "r.email", "p.email as account_email"])
    .where("r.organisation_id", "=", scope.organisationId)
    .where((where) =>
      where.or([
        where("r.event_id", "=", subjectId),
        where("r.event_id", "in", (days) =>
          days.selectFrom("training_day").select("event_id").where("cycle_id", "=", subjectId),
        ),
      ]),
    )
    .where("r.state", "=", "confirmed")
    .execute();
  const emails = rows.flatMap((row) => row.email ?? row.account_email ?? []);
  // Who comes to several days of a cycle is one person, as far as it can be told.
  const people = new Set(rows.map((row) => row.person_id ?? row.email ?? row.id));
  return { people: people.size, emails: [...new Set(emails)].sort() };
}
