import { type Kysely, sql } from "kysely";

/** Processes and teams of a municipality, the thread between records, and notices. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const person = "nullif(current_setting('app.person', true), '')::uuid";
const own = `organisation_id = ${tenant}`;

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];
const owned = (table: string) => [
  ...fence(table),
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];
const ofOrganisation =
  "organisation_id uuid not null references organisation (id) on delete cascade";

const statements = [
  `create table team (
    id uuid primary key,
    ${ofOrganisation},
    name text not null,
    tier integer not null check (tier between 1 and 3),
    parent_id uuid,
    closed_on date,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, parent_id) references team (organisation_id, id)
  )`,
  ...owned("team"),

  `create table work_process (
    id uuid primary key,
    ${ofOrganisation},
    name text not null,
    code text not null,
    service_id uuid references service (id),
    owner_role text not null,
    customer text not null,
    trigger text not null,
    result text not null,
    starts_with text not null,
    ends_with text not null,
    yearly_volume integer check (yearly_volume >= 0),
    team_ids uuid[] not null,
    state text not null check (state in ('in-use', 'being-improved', 'retired')),
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index work_process_own on work_process (organisation_id, name)",
  ...owned("work_process"),

  // From an earlier record to a later one. Either end may belong to another municipality: both see
  // the link, each sees of the other's record what that record itself lets them see.
  `create table record_link (
    id uuid primary key default gen_random_uuid(),
    ${ofOrganisation},
    from_kind text not null,
    from_id uuid not null,
    from_organisation_id uuid not null references organisation (id) on delete cascade,
    to_kind text not null,
    to_id uuid not null,
    to_organisation_id uuid not null references organisation (id) on delete cascade,
    relation text not null,
    created_at timestamptz not null default now(),
    unique (from_kind, from_id, to_kind, to_id)
  )`,
  "create index record_link_from on record_link (from_id)",
  "create index record_link_to on record_link (to_id)",
  ...fence("record_link"),
  `create policy own on record_link to talka_app using (${own})
     with check (${own} and ${tenant} in (from_organisation_id, to_organisation_id))`,
  `create policy shared on record_link for select to talka_app
     using (${tenant} in (from_organisation_id, to_organisation_id))`,

  // A notice is for everybody with a right in an organisation, or for one person there.
  `create table notice (
    id uuid primary key default gen_random_uuid(),
    ${ofOrganisation},
    for_right text,
    person_id uuid references person (id) on delete cascade,
    kind text not null,
    about_kind text not null,
    about_id uuid not null,
    words jsonb not null,
    from_organisation_id uuid not null references organisation (id) on delete cascade,
    created_at timestamptz not null default now(),
    check ((for_right is null) <> (person_id is null))
  )`,
  "create index notice_for on notice (organisation_id, created_at desc)",
  ...fence("notice"),
  `create policy send on notice for insert to talka_app
     with check (from_organisation_id = ${tenant})`,
  `create policy read on notice for select to talka_app
     using (${own} and (person_id is null or person_id = ${person}))`,
  `create table notice_seen (
    notice_id uuid not null references notice (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    seen_at timestamptz not null default now(),
    primary key (notice_id, person_id)
  )`,
  ...fence("notice_seen"),
  `create policy own on notice_seen to talka_app
     using (person_id = ${person}) with check (person_id = ${person})`,

  `grant select, insert, update, delete on team, work_process, record_link, notice, notice_seen
     to talka_app, talka_gate`,
];
