import { type Kysely, sql } from "kysely";

/** Ideas, trials and standard work. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const own = `organisation_id = ${tenant}`;
const owned = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];
const ofOrganisation =
  "organisation_id uuid not null references organisation (id) on delete cascade";
const placed = `process_id uuid,
    team_id uuid,
    foreign key (organisation_id, process_id) references work_process (organisation_id, id),
    foreign key (organisation_id, team_id) references team (organisation_id, id)`;
const ofIdea = `foreign key (organisation_id, idea_id)
      references idea (organisation_id, id) on delete cascade`;
const ofTrial = `foreign key (organisation_id, trial_id)
      references trial (organisation_id, id) on delete cascade`;
const ofStandard = `foreign key (organisation_id, standard_id)
      references standard (organisation_id, id) on delete cascade`;

const statements = [
  // The person stands beside an idea only where they chose to; of a team's or nobody's idea it is
  // kept nowhere who wrote it.
  `create table idea (
    id uuid primary key,
    ${ofOrganisation},
    title text not null,
    effect text not null,
    effort text check (effort in ('easy', 'hard')),
    payoff text check (payoff in ('low', 'high')),
    proposer text not null check (proposer in ('named', 'team', 'none')),
    person_id uuid references person (id) on delete set null,
    ${placed},
    state text not null check (state in
      ('new', 'looked-at', 'trying', 'checking', 'standard', 'not-now', 'merged')),
    state_since date not null,
    put_on date not null,
    answered_on date,
    answer text not null default '',
    not_now_reason text not null default '',
    merged_into uuid,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, merged_into) references idea (organisation_id, id),
    check ((state = 'merged') = (merged_into is not null)),
    check (proposer = 'named' or person_id is null)
  )`,
  "create index idea_own on idea (organisation_id, created_at)",
  ...owned("idea"),

  // Who supports is kept as a mark that only the same person makes again.
  `create table idea_support (
    idea_id uuid not null,
    ${ofOrganisation},
    mark bytea not null,
    primary key (idea_id, mark),
    ${ofIdea}
  )`,
  ...owned("idea_support"),

  `create table idea_note (
    id uuid primary key,
    ${ofOrganisation},
    idea_id uuid not null,
    text text not null,
    created_at timestamptz not null default now(),
    ${ofIdea}
  )`,
  "create index idea_note_of on idea_note (idea_id)",
  ...owned("idea_note"),

  `create table idea_board (
    organisation_id uuid primary key references organisation (id) on delete cascade,
    limits jsonb not null
  )`,
  ...owned("idea_board"),

  `create table trial (
    id uuid primary key,
    ${ofOrganisation},
    ${placed},
    state text not null check (state in ('planned', 'doing', 'checking', 'decided')),
    plan jsonb not null,
    started_on date,
    changed_on date,
    change_written_on date,
    measured jsonb not null,
    findings jsonb not null,
    a3 jsonb not null,
    decision text check (decision in ('adopt', 'adapt', 'abandon')),
    act jsonb,
    decided_on date,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    check ((state = 'decided') = (decision is not null))
  )`,
  "create index trial_own on trial (organisation_id, created_at desc)",
  ...owned("trial"),

  `create table trial_log (
    id uuid primary key,
    ${ofOrganisation},
    trial_id uuid not null,
    on_day date not null,
    text text not null,
    created_at timestamptz not null default now(),
    ${ofTrial}
  )`,
  "create index trial_log_of on trial_log (trial_id, on_day)",
  ...owned("trial_log"),

  `create table trial_amendment (
    id uuid primary key,
    ${ofOrganisation},
    trial_id uuid not null,
    text text not null,
    created_at timestamptz not null default now(),
    ${ofTrial}
  )`,
  "create index trial_amendment_of on trial_amendment (trial_id)",
  ...owned("trial_amendment"),

  `create table standard (
    id uuid primary key,
    ${ofOrganisation},
    title text not null,
    process_id uuid,
    trial_id uuid,
    version integer not null check (version > 0),
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, process_id) references work_process (organisation_id, id),
    foreign key (organisation_id, trial_id) references trial (organisation_id, id)
  )`,
  "create unique index standard_of_trial on standard (trial_id)",
  ...owned("standard"),

  `create table standard_version (
    standard_id uuid not null,
    ${ofOrganisation},
    version integer not null,
    content jsonb not null,
    made_on date not null,
    primary key (standard_id, version),
    ${ofStandard}
  )`,
  ...owned("standard_version"),

  // Only how many of a team have read: the mark tells the same reader from another, and no name.
  `create table standard_reading (
    standard_id uuid not null,
    ${ofOrganisation},
    version integer not null,
    mark bytea not null,
    team_id uuid,
    primary key (standard_id, version, mark),
    ${ofStandard},
    foreign key (organisation_id, team_id) references team (organisation_id, id)
  )`,
  ...owned("standard_reading"),

  `grant select, insert, update, delete on idea, idea_support, idea_note, idea_board, trial, trial_log,
     trial_amendment, standard, standard_version, standard_reading to talka_app, talka_gate`,
];
