import { type Kysely, sql } from "kysely";

/** What people say gets in the way: notes without an author, obstacles, their causes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
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
const ofObstacle = `${ofOrganisation},
    obstacle_id uuid not null,
    foreign key (organisation_id, obstacle_id) references obstacle (organisation_id, id)
      on delete cascade`;

const statements = [
  // A measured place tells the figure, how many it rests on and of which version; a session tells
  // how many cards and votes it was, and which municipalities raised a hand.
  `create table obstacle (
    id uuid primary key,
    ${ofOrganisation},
    title text not null,
    cause text not null,
    within_power text check (within_power in ('yes', 'partly', 'no')),
    level text,
    tags text[] not null,
    process_id uuid,
    analysis_id uuid references analysis (id) on delete set null,
    step_from text,
    step_to text,
    measured jsonb,
    session jsonb,
    merged_into uuid,
    revision integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    check (step_from is null or step_to is not null),
    check (merged_into <> id),
    unique (organisation_id, id),
    foreign key (organisation_id, process_id) references work_process (organisation_id, id)
      on delete set null (process_id),
    foreign key (organisation_id, merged_into) references obstacle (organisation_id, id)
  )`,
  "create index obstacle_own on obstacle (organisation_id, updated_at desc)",
  ...owned("obstacle"),

  // No author and no instant: days only. The hash of a secret that only the writer's device has
  // lets them correct a note; it is forgotten after a day.
  `create table observation (
    id uuid primary key,
    ${ofOrganisation},
    process_id uuid,
    step text not null,
    place text not null,
    seen text not null,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    noticed_on date not null,
    sent_on date not null,
    how_often text check (how_often in ('daily', 'weekly', 'monthly', 'rarely')),
    felt_by text check (felt_by in ('residents', 'staff', 'both')),
    minutes_lost integer check (minutes_lost between 0 and 100000),
    tags text[] not null,
    secret_hash bytea,
    obstacle_id uuid,
    unique (organisation_id, id),
    foreign key (organisation_id, process_id) references work_process (organisation_id, id)
      on delete set null (process_id),
    foreign key (organisation_id, obstacle_id) references obstacle (organisation_id, id)
      on delete set null (obstacle_id)
  )`,
  "create index observation_own on observation (organisation_id, noticed_on desc)",
  "create index observation_obstacle on observation (obstacle_id)",
  ...owned("observation"),

  `create table obstacle_why (
    id uuid primary key,
    ${ofObstacle},
    parent_id uuid references obstacle_why (id) on delete cascade,
    text text not null,
    ground text not null check (ground in ('seen', 'data', 'opinion')),
    created_at timestamptz not null default now()
  )`,
  "create index obstacle_why_obstacle on obstacle_why (obstacle_id)",
  ...owned("obstacle_why"),

  `create table obstacle_cause (
    id uuid primary key,
    ${ofObstacle},
    category text not null check (category in
      ('skills', 'method', 'information', 'tools', 'rules', 'environment')),
    text text not null,
    created_at timestamptz not null default now()
  )`,
  "create index obstacle_cause_obstacle on obstacle_cause (obstacle_id)",
  ...owned("obstacle_cause"),

  // Nobody's: the id is made by a device and known to it alone.
  `create table obstacle_ballot (
    id uuid primary key,
    ${ofObstacle},
    cause_ids uuid[] not null
  )`,
  "create index obstacle_ballot_obstacle on obstacle_ballot (obstacle_id)",
  ...owned("obstacle_ballot"),

  // What neighbours see of an obstacle is a copy of its own, made when a coordinator let it out.
  `create table shared_obstacle (
    obstacle_id uuid primary key,
    ${ofOrganisation},
    title text not null,
    tags text[] not null,
    shared_at timestamptz not null default now(),
    foreign key (organisation_id, obstacle_id) references obstacle (organisation_id, id)
      on delete cascade
  )`,
  ...owned("shared_obstacle"),
  // A project is seen by its members only: the one that is found here has both.
  `create policy network on shared_obstacle for select to talka_app
     using (exists (select 1 from project p
       where shared_obstacle.organisation_id = any (p.member_ids) and ${tenant} = any (p.member_ids)))`,

  `create table obstacle_echo (
    obstacle_id uuid not null,
    owner_id uuid not null,
    ${ofOrganisation},
    said_on date not null,
    primary key (obstacle_id, organisation_id),
    check (organisation_id <> owner_id),
    foreign key (owner_id, obstacle_id) references obstacle (organisation_id, id) on delete cascade
  )`,
  ...fence("obstacle_echo"),
  `create policy own on obstacle_echo to talka_app using (${own})
     with check (${own} and exists (select 1 from shared_obstacle s
       where s.obstacle_id = obstacle_echo.obstacle_id and s.organisation_id = owner_id))`,
  `create policy owner on obstacle_echo for select to talka_app using (owner_id = ${tenant})`,
  `create policy network on obstacle_echo for select to talka_app
     using (exists (select 1 from shared_obstacle s where s.obstacle_id = obstacle_echo.obstacle_id))`,

  `grant select, insert, update, delete on observation, obstacle, obstacle_why, obstacle_cause,
     obstacle_ballot, shared_obstacle, obstacle_echo to talka_app, talka_gate`,
];
