import { type Kysely, sql } from "kysely";

/** Evaluations whose answers nobody can tie to a person, and ideas that are borrowed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const round = "nullif(current_setting('app.round', true), '')::uuid";
const own = `organisation_id = ${tenant}`;

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];
const ownFence = (table: string) => [
  ...fence(table),
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];
/** Whoever answers sees one round, and of it only what answering needs. */
const answerFence = (table: string) => [
  ...fence(table),
  `create policy answering on ${table} to talka_answer
     using (round_id = ${round}) with check (round_id = ${round} and ${own})`,
];

const statements = [
  `do $$ begin
    create role talka_answer nologin nosuperuser nobypassrls nocreaterole nocreatedb;
  exception when duplicate_object then null; end $$`,
  "grant talka_answer to current_user with inherit false, set true",
  "grant usage on schema public to talka_answer",

  `create table evaluation (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    subject_kind text not null check (subject_kind in ('event', 'meeting', 'training-cycle')),
    subject_id uuid not null,
    project_id uuid references project (id) on delete set null,
    title jsonb not null,
    subject_day date not null,
    zone text not null,
    floor integer not null default 5 check (floor >= 5),
    source_ids uuid[] not null,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id),
    unique (organisation_id, subject_kind, subject_id)
  )`,
  ...ownFence("evaluation"),

  // Answers are counted, never listed, while a round is open; results are kept once it is closed.
  `create table evaluation_round (
    id uuid primary key,
    organisation_id uuid not null,
    evaluation_id uuid not null,
    kind text not null check (kind in ('end', 'day-30', 'day-90')),
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
    entry text not null default 'open' check (entry in ('open', 'invited')),
    code text not null unique,
    invited integer not null default 0 check (invited >= 0),
    answers integer not null default 0 check (answers >= 0),
    reminded_on date,
    closed_on date,
    results jsonb,
    unique (organisation_id, id),
    unique (evaluation_id, kind),
    foreign key (organisation_id, evaluation_id) references evaluation (organisation_id, id)
      on delete cascade,
    check ((state = 'closed') = (closed_on is not null)),
    check (state = 'closed' or results is null)
  )`,
  ...ownFence("evaluation_round"),
  `create policy answering on evaluation_round to talka_answer
     using (id = ${round}) with check (id = ${round})`,
  `create policy answering on evaluation for select to talka_answer
     using (exists (select 1 from evaluation_round r where r.evaluation_id = evaluation.id))`,

  // That a link was used, and nothing else: neither when nor for what.
  `create table evaluation_token (
    organisation_id uuid not null,
    round_id uuid not null,
    token_hash bytea primary key,
    used boolean not null,
    foreign key (organisation_id, round_id) references evaluation_round (organisation_id, id)
      on delete cascade
  )`,
  "create index evaluation_token_round on evaluation_token (round_id)",
  ...answerFence("evaluation_token"),
  `create policy invite on evaluation_token for insert to talka_app
     with check (${own} and not used)`,

  // An answer has no author: no person, no device, no link, no time, no number.
  `create table evaluation_answer (
    organisation_id uuid not null,
    round_id uuid not null,
    id uuid primary key,
    content jsonb not null,
    foreign key (organisation_id, round_id) references evaluation_round (organisation_id, id)
      on delete cascade
  )`,
  "create index evaluation_answer_round on evaluation_answer (round_id)",
  ...answerFence("evaluation_answer"),

  // Made by whoever wants to, with their organisation's name; tied to no answer.
  `create table borrowing_intent (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    from_organisation_id uuid not null references organisation (id)
      check (from_organisation_id <> organisation_id),
    idea text not null,
    first_step text not null,
    state text not null default 'interested'
      check (state in ('interested', 'planning', 'trying', 'using', 'stopped')),
    reason text not null default '',
    started_on date not null,
    changed_on date not null,
    check (state <> 'stopped' or reason <> '')
  )`,
  "create index borrowing_intent_from on borrowing_intent (from_organisation_id)",
  "create index borrowing_intent_own on borrowing_intent (organisation_id)",
  ...ownFence("borrowing_intent"),
  `create policy origin on borrowing_intent for select to talka_app
     using (from_organisation_id = ${tenant})`,

  `grant select, insert, update, delete on evaluation, evaluation_round, borrowing_intent
     to talka_app, talka_gate`,
  "grant select, insert, update, delete on evaluation_token, evaluation_answer to talka_gate",
  "grant insert on evaluation_token to talka_app",
  "grant select on evaluation, evaluation_round to talka_answer",
  "grant update (answers) on evaluation_round to talka_answer",
  "grant select, insert, delete on evaluation_token, evaluation_answer to talka_answer",
];
