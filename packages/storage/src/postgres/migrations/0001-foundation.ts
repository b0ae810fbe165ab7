import { type Kysely, sql } from "kysely";

/** Organisations, people, sessions, invitations, the audit record, and who may touch them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const uuidOf = "nullif(current_setting('app.tenant', true), '')::uuid";

/** A tenant sees and writes its own rows; the gate, which checks logins, sees all of them. */
const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant on ${table} to talka_app
     using (organisation_id = ${uuidOf}) with check (organisation_id = ${uuidOf})`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];

const role = (name: string) => `do $$ begin
    create role ${name} nologin nosuperuser nobypassrls nocreaterole nocreatedb;
  exception when duplicate_object then null; end $$`;

const statements = [
  role("talka_app"),
  role("talka_gate"),
  "grant talka_app, talka_gate to current_user with inherit false, set true",
  "grant usage on schema public to talka_app, talka_gate",

  `create table organisation (
    id uuid primary key,
    kind text not null,
    country text not null check (country in ('LV', 'LT')),
    name_lv text not null,
    name_lt text not null,
    name_en text not null,
    code text,
    parent_id uuid references organisation (id),
    valid_from date,
    valid_to date check (valid_to >= valid_from),
    population_band text,
    demo boolean not null default false,
    created_at timestamptz not null default now()
  )`,
  "create index organisation_parent on organisation (parent_id)",
  `create table organisation_successor (
    from_id uuid not null references organisation (id) on delete cascade,
    to_id uuid not null references organisation (id) on delete cascade,
    part_lv text,
    part_lt text,
    part_en text,
    primary key (from_id, to_id),
    check (from_id <> to_id)
  )`,
  "create index organisation_successor_to on organisation_successor (to_id)",

  `create table person (
    id uuid primary key,
    name text not null,
    email text,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    password_hash text,
    demo boolean not null default false,
    created_at timestamptz not null default now()
  )`,
  "create unique index person_email on person (lower(email))",
  `create table membership (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id) on delete cascade,
    roles text[] not null check (cardinality(roles) > 0),
    may_keep_names boolean not null default false,
    since timestamptz not null default now(),
    primary key (organisation_id, person_id)
  )`,
  "create index membership_person on membership (person_id)",
  ...fence("membership"),
  // A member's name is seen where the member belongs; membership itself is fenced.
  "alter table person enable row level security",
  "alter table person force row level security",
  `create policy tenant on person to talka_app
     using (exists (select 1 from membership m where m.person_id = person.id))`,
  "create policy gate on person to talka_gate using (true) with check (true)",

  `create table invitation (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    email text,
    roles text[] not null check (cardinality(roles) > 0),
    token_hash bytea not null unique,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    accepted_at timestamptz
  )`,
  "create index invitation_organisation on invitation (organisation_id, created_at)",
  ...fence("invitation"),

  `create table session (
    id uuid primary key,
    organisation_id uuid references organisation (id),
    token_hash bytea not null unique,
    person_id uuid not null references person (id) on delete cascade,
    device text not null,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null,
    expires_at timestamptz not null
  )`,
  "create index session_person on session (person_id)",
  "alter table session enable row level security",
  "alter table session force row level security",
  "create policy gate on session to talka_gate using (true) with check (true)",

  `create table audit_event (
    id bigint generated always as identity primary key,
    organisation_id uuid references organisation (id),
    at timestamptz not null default now(),
    person_id uuid,
    action text not null,
    subject_kind text,
    subject_id uuid,
    detail jsonb not null default '{}'
  )`,
  "create index audit_event_organisation on audit_event (organisation_id, id)",
  ...fence("audit_event"),
  // Kept a year (domain §6.7); a demo organisation may take its record with it.
  `create function audit_event_stays() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then
       if old.at < now() - interval '1 year' then return old; end if;
       if exists (select 1 from organisation o where o.id = old.organisation_id and o.demo)
       then return old; end if;
     end if;
     raise exception 'audit_event is append-only' using errcode = 'restrict_violation';
   end $$`,
  `create trigger audit_event_stays before update or delete on audit_event
     for each row execute function audit_event_stays()`,
  `create function refuse_truncate() returns trigger language plpgsql as $$
   begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  `create trigger audit_event_no_truncate before truncate on audit_event
     for each statement execute function refuse_truncate()`,

  `create table app_setting (key text primary key, value jsonb not null)`,

  "grant select on organisation, organisation_successor to talka_app",
  "grant select (id, name, email, locale, demo) on person to talka_app",
  "grant select, update (roles, may_keep_names), delete on membership to talka_app",
  "grant select, insert, delete on invitation to talka_app",
  "grant select, insert on audit_event to talka_app",
  `grant select, insert, update, delete on organisation, organisation_successor, person, membership,
     invitation, session, app_setting to talka_gate`,
  "grant select, insert, delete on audit_event to talka_gate",
];
