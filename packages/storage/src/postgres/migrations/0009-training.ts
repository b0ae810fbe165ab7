import { type Kysely, sql } from "kysely";

/** Training cycles, what people do and think in them, certificates; visits and what is noted there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const person = "nullif(current_setting('app.person', true), '')::uuid";
const own = `organisation_id = ${tenant}`;
const mine = `person_id = ${person}`;

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];
const owned = (table: string) => [
  ...fence(table),
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];

const ofCycle = `
    organisation_id uuid not null,
    cycle_id uuid not null,
    foreign key (organisation_id, cycle_id) references training_cycle (organisation_id, id)
      on delete cascade`;

const ofVisit = "visit_id uuid not null references visit (id) on delete cascade";

const statements = [
  `create table training_cycle (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    project_id uuid references project (id) on delete set null,
    funding_profile_id uuid references funding_profile (id) on delete set null,
    title jsonb not null,
    aim jsonb,
    required_share numeric(4, 3) not null check (required_share > 0 and required_share <= 1),
    trial_required boolean not null,
    assessment text not null default 'not-asked'
      check (assessment in ('not-asked', 'before', 'between', 'after', 'closed')),
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  ...owned("training_cycle"),

  // A day of a cycle is an event; whoever may see one of its events sees the cycle.
  `create table training_day (${ofCycle},
    event_id uuid primary key,
    place integer not null,
    topic text not null,
    own_topic text not null default '',
    aim text not null default '',
    trainer text not null default '',
    assignment text not null default '',
    due_on date,
    foreign key (organisation_id, event_id) references event (organisation_id, id)
      on delete cascade
  )`,
  "create index training_day_cycle on training_day (cycle_id, place)",
  ...owned("training_day"),
  `create policy shared on training_day for select to talka_app
     using (exists (select 1 from event e where e.id = event_id))`,
  `create policy shared on training_cycle for select to talka_app
     using (exists (select 1 from training_day d where d.cycle_id = training_cycle.id))`,

  // What somebody tries at home: theirs to write, the organiser's to read. `trial_id` leads to the
  // trial of the process once there is one.
  `create table training_assignment (${ofCycle},
    event_id uuid not null references training_day (event_id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    trial_title text not null,
    trial_process text not null,
    trial_measure text not null,
    trial_id uuid,
    state text not null check (state in ('planned', 'trying', 'finished')),
    note text not null,
    updated_at timestamptz not null default now(),
    primary key (event_id, person_id)
  )`,
  "create index training_assignment_cycle on training_assignment (cycle_id)",
  ...fence("training_assignment"),
  `create policy own on training_assignment for select to talka_app using (${own})`,
  `create policy mine on training_assignment to talka_app using (${mine})
     with check (${mine} and exists (select 1 from training_day d
       where d.event_id = training_assignment.event_id and d.cycle_id = training_assignment.cycle_id
         and d.organisation_id = training_assignment.organisation_id))`,

  // Nobody but its writer reads it; groups are worked out at the gate, without the writer.
  `create table training_self_assessment (${ofCycle},
    person_id uuid not null references person (id) on delete cascade,
    for_organisation_id uuid not null references organisation (id),
    moment text not null check (moment in ('before', 'after')),
    answers jsonb not null,
    primary key (cycle_id, person_id, moment)
  )`,
  ...fence("training_self_assessment"),
  `create policy mine on training_self_assessment to talka_app using (${mine})
     with check (${mine} and exists (select 1 from training_cycle c where c.id = cycle_id))`,

  `create table certificate_counter (
    organisation_id uuid not null references organisation (id) on delete cascade,
    year integer not null,
    last integer not null check (last >= 1),
    primary key (organisation_id, year)
  )`,
  ...owned("certificate_counter"),

  // A frozen copy of what was certified. When its time is over the name goes, the number stays.
  `create table training_certificate (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    cycle_id uuid references training_cycle (id) on delete set null,
    participant_key text,
    person_id uuid references person (id) on delete set null,
    year integer not null,
    place integer not null check (place >= 1),
    content jsonb not null,
    token text not null unique,
    state text not null default 'valid' check (state in ('valid', 'withdrawn', 'replaced')),
    reason text not null default '',
    issued_on date not null,
    keep_until date not null,
    unique (organisation_id, year, place)
  )`,
  `create unique index training_certificate_valid on training_certificate (cycle_id, participant_key)
     where state = 'valid'`,
  ...owned("training_certificate"),
  `create policy mine on training_certificate for select to talka_app using (${mine})`,

  `create table visit (
    id uuid primary key,
    organisation_id uuid not null,
    event_id uuid not null unique,
    host_id uuid not null references organisation (id),
    guest_ids uuid[] not null check (cardinality(guest_ids) >= 1),
    process text not null default '',
    created_at timestamptz not null default now(),
    foreign key (organisation_id, event_id) references event (organisation_id, id)
      on delete cascade
  )`,
  ...owned("visit"),
  `create policy taking_part on visit for select to talka_app
     using (host_id = ${tenant} or ${tenant} = any (guest_ids))`,
  `create policy visit on event for select to talka_app
     using (exists (select 1 from visit v where v.event_id = event.id))`,

  // Kept by the organisation it was written for; the host sees what was shared.
  `create table visit_note (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    ${ofVisit},
    person_id uuid references person (id) on delete set null,
    kind text not null check (kind in ('aim', 'question', 'observation', 'borrow', 'offer')),
    saw text not null,
    means text not null,
    question text not null,
    place text not null,
    photographed boolean not null,
    shared boolean not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  "create index visit_note_visit on visit_note (visit_id, created_at, id)",
  ...fence("visit_note"),
  `create policy own on visit_note to talka_app using (${own})
     with check (${own} and exists (select 1 from visit v where v.id = visit_id))`,
  `create policy host on visit_note for select to talka_app
     using (shared and exists (select 1 from visit v where v.id = visit_id and v.host_id = ${tenant}))`,

  `create table visit_answer (
    organisation_id uuid not null references organisation (id) on delete cascade,
    note_id uuid primary key references visit_note (id) on delete cascade,
    text text not null,
    updated_at timestamptz not null default now()
  )`,
  ...fence("visit_answer"),
  `create policy own on visit_answer to talka_app using (${own})
     with check (${own} and exists (select 1 from visit_note n join visit v on v.id = n.visit_id
       where n.id = note_id and n.kind = 'question' and v.host_id = ${tenant}))`,
  `create policy asked on visit_answer for select to talka_app
     using (exists (select 1 from visit_note n where n.id = note_id))`,

  `grant select, insert, update, delete on training_cycle, training_day, training_assignment,
     training_self_assessment, certificate_counter, training_certificate, visit, visit_note,
     visit_answer to talka_app, talka_gate`,
];
