import { type Kysely, sql } from "kysely";

/** Funding profiles, projects with their partners, events, who comes and who came. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const own = `organisation_id = ${tenant}`;

/** Everything is hidden but what a policy shows; the gate deletes what has expired. */
const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];

const statements = [
  // Whoever reads without signing in; sees only what was published for all.
  `do $$ begin
    create role talka_public nologin nosuperuser nobypassrls nocreaterole nocreatedb;
  exception when duplicate_object then null; end $$`,
  "grant talka_public to current_user with inherit false, set true",
  "grant usage on schema public to talka_public",
  "grant select on organisation, organisation_successor to talka_public",

  // Who pays and what it asks to be told: meant for everybody's eyes.
  `create table funding_profile (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    content jsonb not null,
    updated_at timestamptz not null default now()
  )`,
  "create index funding_profile_organisation on funding_profile (organisation_id)",
  ...fence("funding_profile"),
  "create policy shown on funding_profile for select to talka_app, talka_public using (true)",

  // `member_ids` are the lead and every partner, whatever their dates: whoever may read.
  `create table project (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    funding_profile_id uuid references funding_profile (id) on delete set null,
    kind text not null check (kind in ('project', 'network')),
    title jsonb not null,
    theme text not null default '',
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    member_ids uuid[] not null,
    details jsonb not null default '{}',
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index project_members on project using gin (member_ids)",
  ...fence("project"),
  `create policy member on project for select to talka_app using (${tenant} = any (member_ids))`,

  `create table project_partner (
    organisation_id uuid not null,
    project_id uuid not null,
    partner_id uuid not null references organisation (id),
    part text not null check (part in ('lead', 'partner', 'associated')),
    since date,
    until date check (until >= since),
    primary key (project_id, partner_id),
    foreign key (organisation_id, project_id) references project (organisation_id, id)
      on delete cascade
  )`,
  ...fence("project_partner"),
  `create policy member on project_partner for select to talka_app
     using (exists (select 1 from project p where p.id = project_id))`,

  // An event leaves its house by state and visibility, never by being forgotten.
  `create table event (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    project_id uuid references project (id) on delete set null,
    funding_profile_id uuid references funding_profile (id) on delete set null,
    kind text not null
      check (kind in ('workshop', 'training-day', 'visit', 'conference', 'working-group')),
    title jsonb not null,
    summary jsonb,
    place text not null default '',
    link text not null default '',
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    zone text not null,
    capacity integer check (capacity > 0),
    state text not null default 'draft'
      check (state in ('draft', 'announced', 'over', 'cancelled')),
    visibility text not null default 'own'
      check (visibility in ('own', 'network', 'signed-in', 'public')),
    details jsonb not null default '{}',
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index event_days on event (organisation_id, starts_on)",
  "create index event_project on event (project_id)",
  ...fence("event"),
  `create policy shared on event for select to talka_app using (
     state <> 'draft' and (
       visibility in ('signed-in', 'public')
       or (visibility = 'network' and project_id is not null
           and exists (select 1 from project p where p.id = project_id))))`,
  `create policy published on event for select to talka_public
     using (state <> 'draft' and visibility = 'public')`,

  // Attendance is counted by halves of days; each half has its hours.
  `create table event_half_day (
    organisation_id uuid not null,
    event_id uuid not null,
    day date not null,
    half text not null check (half in ('morning', 'afternoon')),
    hours numeric(4, 2) not null check (hours > 0 and hours <= 12),
    primary key (event_id, day, half),
    foreign key (organisation_id, event_id) references event (organisation_id, id)
      on delete cascade
  )`,
  ...fence("event_half_day"),
  `create policy shared on event_half_day for select to talka_app
     using (exists (select 1 from event e where e.id = event_id))`,

  // Of the organiser, made for an organisation that takes part: both see it, no third does.
  `create table event_registration (
    id uuid primary key,
    organisation_id uuid not null,
    event_id uuid not null,
    for_organisation_id uuid not null references organisation (id),
    person_id uuid references person (id) on delete set null,
    name text not null,
    role_title text not null default '',
    email text,
    origin text not null check (origin in ('own', 'organisation', 'organiser', 'door')),
    state text not null
      check (state in ('asked', 'confirmed', 'waiting', 'offered', 'refused', 'withdrawn')),
    asked_at timestamptz not null,
    offered_until timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, event_id) references event (organisation_id, id)
      on delete cascade,
    check ((state = 'offered') = (offered_until is not null))
  )`,
  "create index event_registration_event on event_registration (event_id, asked_at, id)",
  "create index event_registration_for on event_registration (for_organisation_id)",
  ...fence("event_registration"),
  `create policy of_participant on event_registration to talka_app
     using (for_organisation_id = ${tenant}) with check (for_organisation_id = ${tenant}
       and exists (select 1 from event e where e.id = event_id
         and e.organisation_id = event_registration.organisation_id))`,

  `create table attendance (
    organisation_id uuid not null,
    event_id uuid not null,
    registration_id uuid not null,
    day date not null,
    half text not null,
    source text not null check (source in ('qr', 'self', 'list', 'sheet')),
    recorded_at timestamptz not null default now(),
    primary key (registration_id, day, half),
    foreign key (organisation_id, registration_id)
      references event_registration (organisation_id, id) on delete cascade,
    foreign key (event_id, day, half) references event_half_day (event_id, day, half)
      on delete cascade
  )`,
  "create index attendance_event on attendance (event_id)",
  ...fence("attendance"),
  `create policy of_participant on attendance for select to talka_app
     using (exists (select 1 from event_registration r where r.id = registration_id))`,

  `grant select, insert, update, delete on funding_profile, project, project_partner, event,
     event_half_day, event_registration, attendance to talka_app, talka_gate`,
  "grant select on funding_profile, event to talka_public",
];
