import { type Kysely, sql } from "kysely";

/** The desk of an event: registration, needs, consent to photographs, and the door. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const event = "nullif(current_setting('app.event', true), '')::uuid";
const own = `organisation_id = ${tenant}`;
const atDesk = `organisation_id = ${tenant} and event_id = ${event}`;

const desk = (table: string) =>
  `create policy desk on ${table} to talka_desk using (${atDesk}) with check (${atDesk})`;

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  desk(table),
];

/** Goes with its registration. */
const ofRegistration = `
    organisation_id uuid not null,
    event_id uuid not null,
    registration_id uuid primary key,
    foreign key (organisation_id, registration_id)
      references event_registration (organisation_id, id) on delete cascade`;

const statements = [
  // Whoever registers or comes in: sees one event with all its registrations, and nothing beside.
  `do $$ begin
    create role talka_desk nologin nosuperuser nobypassrls nocreaterole nocreatedb;
  exception when duplicate_object then null; end $$`,
  "grant talka_desk to current_user with inherit false, set true",
  "grant usage on schema public to talka_desk",

  `alter table event_half_day
     add column begins text not null default '09:00' check (begins ~ '^[0-2][0-9]:[0-5][0-9]$'),
     add column ends text not null default '12:00' check (ends ~ '^[0-2][0-9]:[0-5][0-9]$')`,
  `create policy published on event_half_day for select to talka_public
     using (exists (select 1 from event e where e.id = event_id))`,
  "grant select on event_half_day to talka_public",

  // An offer that nobody answered in time lapses. The code is for the door: no account is needed.
  "alter table event_registration drop constraint event_registration_state_check",
  `alter table event_registration
     add constraint event_registration_state_check check (state in
       ('asked', 'confirmed', 'waiting', 'offered', 'lapsed', 'refused', 'withdrawn')),
     add column code text,
     add column made_by uuid references person (id) on delete set null`,
  "create unique index event_registration_code on event_registration (event_id, code)",
  // One living registration a person: two devices at once do not make two.
  `create unique index event_registration_person on event_registration (event_id, person_id)
     where state in ('asked', 'confirmed', 'waiting', 'offered')`,
  `create index event_registration_offered on event_registration (offered_until)
     where state = 'offered'`,
  // Places are counted at the desk; an organisation that takes part only reads its own.
  "drop policy of_participant on event_registration",
  `create policy of_participant on event_registration for select to talka_app
     using (for_organisation_id = ${tenant})`,

  // Apart from the registration, and gone two weeks after the event.
  `create table event_registration_needs (${ofRegistration},
    access text not null default '',
    diet text not null default ''
  )`,
  ...fence("event_registration_needs"),
  `create policy own on event_registration_needs to talka_app using (${own}) with check (${own})`,
  `create table event_photo_consent (${ofRegistration},
    given_at timestamptz not null,
    withdrawn_at timestamptz
  )`,
  ...fence("event_photo_consent"),
  `create policy own on event_photo_consent to talka_app using (${own}) with check (${own})`,

  // What the codes at the door are signed with; a new key makes the codes shown so far worthless.
  `create table event_door (
    organisation_id uuid not null,
    event_id uuid primary key,
    door_key bytea not null,
    foreign key (organisation_id, event_id) references event (organisation_id, id)
      on delete cascade
  )`,
  ...fence("event_door"),
  `create policy own on event_door to talka_app using (${own}) with check (${own})`,

  `create policy desk on event to talka_desk
     using (${own} and id = ${event}) with check (${own} and id = ${event})`,
  desk("event_half_day"),
  desk("event_registration"),
  desk("attendance"),
  // `update` on one column lets the desk lock the row; nothing else of the event changes there.
  "grant select, update (updated_at) on event to talka_desk",
  "grant select on event_half_day, event_door to talka_desk",
  `grant select, insert, update, delete on event_registration, event_registration_needs,
     event_photo_consent, attendance to talka_desk`,
  "grant select on organisation to talka_desk",
  `grant select, insert, update, delete on event_registration_needs, event_photo_consent,
     event_door to talka_app, talka_gate`,
];
