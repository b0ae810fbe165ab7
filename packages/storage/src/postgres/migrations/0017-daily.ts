import { type Kysely, sql } from "kysely";

/** The daily work of teams: boards, escalations, demand, checks, skills and the pulse. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const person = "nullif(current_setting('app.person', true), '')::uuid";
const round = "nullif(current_setting('app.round', true), '')::uuid";
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
/** Whoever answers sees one pulse, and of it only what answering needs. */
const answering = (table: string) => [
  ...fence(table),
  `create policy answering on ${table} to talka_answer
     using (pulse_id = ${round}) with check (pulse_id = ${round} and ${own})`,
];
const ofOrganisation =
  "organisation_id uuid not null references organisation (id) on delete cascade";
const ofTeam = `${ofOrganisation},
    team_id uuid not null,
    foreign key (organisation_id, team_id) references team (organisation_id, id)`;

const statements = [
  `create table board_item (
    id uuid primary key,
    ${ofTeam},
    kind text not null check (kind in ('gap', 'load', 'obstacle', 'help')),
    text text not null,
    owner text not null,
    written_on date not null,
    closed_on date check (closed_on >= written_on),
    created_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index board_item_team on board_item (team_id, closed_on)",
  ...owned("board_item"),

  // Nobody can take an escalation away or move its date: an answer alone ends it.
  `create table escalation (
    id uuid primary key,
    ${ofOrganisation},
    item_id uuid not null,
    from_team_id uuid not null,
    to_team_id uuid not null check (to_team_id <> from_team_id),
    ask text not null,
    asked_on date not null,
    answer_by date not null check (answer_by >= asked_on),
    answer text,
    answered_on date,
    noticed_on date,
    created_at timestamptz not null default now(),
    foreign key (organisation_id, item_id) references board_item (organisation_id, id),
    foreign key (organisation_id, from_team_id) references team (organisation_id, id),
    foreign key (organisation_id, to_team_id) references team (organisation_id, id),
    check ((answer is null) = (answered_on is null)),
    check (answer <> '')
  )`,
  "create unique index escalation_once on escalation (item_id, from_team_id) where answer is null",
  "create index escalation_to on escalation (to_team_id) where answer is null",
  ...fence("escalation"),
  `create policy read on escalation for select to talka_app using (${own})`,
  `create policy ask on escalation for insert to talka_app with check (${own} and answer is null)`,
  `create policy answer on escalation for update to talka_app
     using (${own} and answer is null) with check (${own} and answer is not null)`,

  // A contact, and nobody: neither who asked nor who answered, and of time the day alone.
  `create table demand_sample (
    id uuid primary key,
    ${ofTeam},
    sampled_on date not null,
    service_id uuid references service (id),
    channel text not null
      check (channel in ('counter', 'phone', 'e-mail', 'portal', 'e-address')),
    class text not null check (class in ('value', 'failure', 'unclear')),
    reason text check (reason in
      ('not-told', 'not-done', 'done-wrong', 'form-unclear', 'chasing', 'wrong-place')),
    wanted text not null,
    minutes integer check (minutes between 0 and 480),
    check (reason is null or class = 'failure')
  )`,
  "create index demand_sample_team on demand_sample (team_id, sampled_on)",
  ...owned("demand_sample"),

  `create table workplace_check (
    id uuid primary key,
    ${ofTeam},
    kind text not null check (kind in ('office', 'shared-drive')),
    place text not null,
    checked_on date not null,
    next_on date,
    scores integer[] not null check (array_length(scores, 1) = 25),
    note text not null,
    created_at timestamptz not null default now()
  )`,
  "create index workplace_check_team on workplace_check (team_id, checked_on desc)",
  ...owned("workplace_check"),

  `create table gemba_note (
    id uuid primary key,
    ${ofTeam},
    visited_on date not null,
    process_id uuid,
    purpose text not null,
    followed text not null,
    facts text not null,
    questions text not null,
    wastes text[] not null,
    follow_up text not null,
    created_at timestamptz not null default now(),
    foreign key (organisation_id, process_id) references work_process (organisation_id, id)
  )`,
  "create index gemba_note_team on gemba_note (team_id, visited_on desc)",
  ...owned("gemba_note"),

  // Single levels are seen by whoever keeps the table and by nobody else; coverage by everybody.
  `create table skills_coverage (
    team_id uuid primary key,
    ${ofOrganisation},
    content jsonb not null,
    keeper_id uuid references person (id) on delete set null,
    changed_on date not null,
    version integer not null,
    foreign key (organisation_id, team_id) references team (organisation_id, id)
  )`,
  ...owned("skills_coverage"),
  `create table skills_table (
    team_id uuid primary key,
    ${ofOrganisation},
    keeper_id uuid not null references person (id) on delete cascade,
    content jsonb not null,
    foreign key (organisation_id, team_id) references team (organisation_id, id)
  )`,
  ...fence("skills_table"),
  `create policy keeper on skills_table to talka_app
     using (${own} and keeper_id = ${person}) with check (${own} and keeper_id = ${person})`,

  `create table pulse (
    id uuid primary key,
    ${ofTeam},
    questions text[] not null check (array_length(questions, 1) between 1 and 3),
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    closed_on date,
    results jsonb,
    unique (organisation_id, id),
    check ((closed_on is null) = (results is null))
  )`,
  "create unique index pulse_open on pulse (team_id) where closed_on is null",
  ...owned("pulse"),
  `create policy answering on pulse for select to talka_answer using (id = ${round})`,
  `create policy locking on pulse for update to talka_answer
     using (id = ${round}) with check (id = ${round})`,
  `create table pulse_token (
    ${ofOrganisation},
    pulse_id uuid not null,
    token_hash bytea not null,
    primary key (pulse_id, token_hash),
    foreign key (organisation_id, pulse_id) references pulse (organisation_id, id) on delete cascade
  )`,
  ...answering("pulse_token"),
  `create table pulse_answer (
    ${ofOrganisation},
    pulse_id uuid not null,
    id uuid primary key,
    content jsonb not null,
    foreign key (organisation_id, pulse_id) references pulse (organisation_id, id) on delete cascade
  )`,
  "create index pulse_answer_pulse on pulse_answer (pulse_id)",
  ...answering("pulse_answer"),

  `grant select, insert, update on board_item, workplace_check, gemba_note, skills_coverage, pulse
     to talka_app`,
  "grant delete on workplace_check, gemba_note to talka_app",
  "grant select, insert, delete on demand_sample to talka_app",
  "grant select, insert, update, delete on skills_table to talka_app",
  "grant select, insert on escalation to talka_app",
  "grant update (answer, answered_on) on escalation to talka_app",
  `grant select, insert, update, delete on board_item, escalation, demand_sample, workplace_check,
     gemba_note, skills_coverage, skills_table, pulse, pulse_token, pulse_answer to talka_gate`,
  "grant select on pulse to talka_answer",
  "grant update (closes_on) on pulse to talka_answer",
  "grant select, insert, delete on pulse_token, pulse_answer to talka_answer",
];
