import { type Kysely, sql } from "kysely";

/** Moderated sessions: what is prepared, recorded, hidden for a while, and promised. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const meeting = "nullif(current_setting('app.meeting', true), '')::uuid";

/** The room, where guests act, sees one meeting; the gate lets in and deletes what has expired. */
const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  `create policy room on ${table} to talka_room
     using (organisation_id = ${tenant} and meeting_id = ${meeting})
     with check (organisation_id = ${tenant} and meeting_id = ${meeting})`,
];

const ofMeeting = `
    organisation_id uuid not null,
    meeting_id uuid not null,
    foreign key (organisation_id, meeting_id) references meeting (organisation_id, id)
      on delete cascade`;

const statements = [
  `do $$ begin
    create role talka_room nologin nosuperuser nobypassrls nocreaterole nocreatedb;
  exception when duplicate_object then null; end $$`,
  "grant talka_room to current_user with inherit false, set true",
  "grant usage on schema public to talka_room",

  `create table meeting (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    setup jsonb not null,
    stage text not null default 'prepared' check (stage in ('prepared', 'open', 'closed')),
    join_code text unique check (join_code ~ '^[2-9A-HJKMNP-Z]{6}$'),
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    closed_at timestamptz,
    unique (organisation_id, id),
    check ((stage = 'closed') = (closed_at is not null)),
    check ((stage = 'closed') = (join_code is null))
  )`,
  "create index meeting_newest on meeting (organisation_id, created_at desc)",
  "alter table meeting enable row level security",
  "alter table meeting force row level security",
  "create policy gate on meeting to talka_gate using (true) with check (true)",
  `create policy tenant on meeting to talka_app
     using (organisation_id = ${tenant}) with check (organisation_id = ${tenant})`,
  `create policy room on meeting to talka_room
     using (organisation_id = ${tenant} and id = ${meeting})
     with check (organisation_id = ${tenant} and id = ${meeting})`,

  // What happened for all to see. Neither who asked for it nor when is in it.
  `create table meeting_event (${ofMeeting},
    number integer not null check (number >= 1),
    command_id uuid not null,
    event jsonb not null,
    primary key (meeting_id, number)
  )`,
  ...fence("meeting_event"),
  `create function meeting_event_stays() returns trigger language plpgsql as $$
   begin
     if pg_trigger_depth() > 1 and tg_op = 'DELETE' then return old; end if;
     raise exception 'meeting_event is append-only' using errcode = 'restrict_violation';
   end $$`,
  `create trigger meeting_event_stays before update or delete on meeting_event
     for each row execute function meeting_event_stays()`,
  `create trigger meeting_event_no_truncate before truncate on meeting_event
     for each statement execute function refuse_truncate()`,

  // A card has no author: no person, no device, no second of writing.
  `create table meeting_card (${ofMeeting},
    id uuid primary key,
    text text not null,
    kind text not null,
    locale text not null,
    origin text not null,
    created_in_minute text not null,
    revealed boolean not null default false
  )`,
  "create index meeting_card_meeting on meeting_card (meeting_id)",
  ...fence("meeting_card"),
  `create policy tenant on meeting_card to talka_app
     using (organisation_id = ${tenant} and revealed)`,
  // The hash of a secret of this one card; two cards of one device share nothing. Gone at the reveal.
  `create table meeting_card_key (${ofMeeting},
    card_id uuid primary key references meeting_card (id) on delete cascade,
    key_hash bytea not null
  )`,
  ...fence("meeting_card_key"),
  // Only of meetings that are not anonymous, and only where the writer wished it.
  `create table meeting_signature (${ofMeeting},
    card_id uuid primary key references meeting_card (id) on delete cascade,
    name text not null
  )`,
  ...fence("meeting_signature"),

  `create table meeting_guest (${ofMeeting},
    token_hash bytea primary key,
    display_name text,
    expires_at timestamptz not null
  )`,
  "create index meeting_guest_meeting on meeting_guest (meeting_id)",
  ...fence("meeting_guest"),
  // Only while a round is open. The voter is a key of this meeting alone, not the guest's token;
  // a name stands here only where an open vote was announced.
  `create table meeting_ballot (${ofMeeting},
    voter text not null,
    voter_name text,
    group_id uuid not null,
    votes integer not null check (votes > 0),
    primary key (meeting_id, voter, group_id)
  )`,
  ...fence("meeting_ballot"),

  `create table meeting_commitment (${ofMeeting},
    id uuid not null,
    for_organisation_id uuid references organisation (id),
    action text not null,
    owner text not null,
    due_on date not null,
    measure text not null,
    if_then text not null,
    outcome text check (outcome in ('done', 'going-on', 'dropped')),
    why text not null default '',
    primary key (meeting_id, id)
  )`,
  "create index meeting_commitment_due on meeting_commitment (organisation_id, due_on)",
  "create index meeting_commitment_for on meeting_commitment (for_organisation_id, due_on)",
  ...fence("meeting_commitment"),
  // A later meeting of the same host says what became of an earlier promise; it takes none away.
  `create policy earlier_seen on meeting_commitment for select to talka_room
     using (organisation_id = ${tenant})`,
  `create policy earlier_answered on meeting_commitment for update to talka_room
     using (organisation_id = ${tenant}) with check (organisation_id = ${tenant})`,
  `create policy tenant on meeting_commitment to talka_app
     using (organisation_id = ${tenant} or for_organisation_id = ${tenant})`,

  "grant select on organisation to talka_room",
  "grant select, insert, update (setup), delete on meeting to talka_app",
  "grant select on meeting_card, meeting_commitment to talka_app",
  "grant select, update (stage, join_code, closed_at) on meeting to talka_room",
  "grant select, insert on meeting_event to talka_room",
  `grant select, insert, update, delete on meeting_card, meeting_card_key, meeting_signature,
     meeting_ballot, meeting_commitment to talka_room`,
  "grant select, update (expires_at) on meeting_guest to talka_room",
  `grant select, insert, update, delete on meeting, meeting_card, meeting_card_key,
     meeting_signature, meeting_guest, meeting_ballot, meeting_commitment to talka_gate`,
  "grant select on meeting_event to talka_gate",
];
