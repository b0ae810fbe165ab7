import { type Kysely, sql } from "kysely";

/** Practice cards, the questions and checks they pass, and what neighbours borrow of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const own = `organisation_id = ${tenant}`;

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];
const ofOrganisation =
  "organisation_id uuid not null references organisation (id) on delete cascade";
const ofCard = `card_id uuid not null,
    card_organisation_id uuid not null,
    foreign key (card_organisation_id, card_id)
      references practice_card (organisation_id, id) on delete cascade`;
const shownCard = (table: string) =>
  `exists (select 1 from practice_card c where c.id = ${table}.card_id
     and c.organisation_id = ${table}.card_organisation_id)`;
const ofHost = `card_organisation_id = ${tenant}`;

const statements = [
  // `search_first` and `search_rest` hold folded stems in every language of the card, made by the
  // product and not by a configuration of the database: no extension is needed.
  `create table practice_card (
    id uuid primary key,
    ${ofOrganisation},
    state text not null default 'draft'
      check (state in ('draft', 'peer-check', 'coordinator-check', 'published', 'retired')),
    visibility text not null default 'signed-in' check (visibility in ('signed-in', 'public')),
    revision integer not null default 1 check (revision >= 1),
    content jsonb not null,
    contact text not null default '',
    search_first text not null,
    search_rest text not null,
    terms tsvector generated always as (
      setweight(to_tsvector('simple', search_first), 'A') ||
      setweight(to_tsvector('simple', search_rest), 'B')) stored,
    source_kind text,
    source_id uuid,
    published_on date,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index practice_card_own on practice_card (organisation_id, state)",
  "create index practice_card_shown on practice_card (state)",
  "create index practice_card_terms on practice_card using gin (terms)",
  ...fence("practice_card"),
  `create policy shown on practice_card for select to talka_app
     using (state <> 'draft')`,
  `create policy public on practice_card for select to talka_public
     using (state = 'published' and visibility = 'public')`,
  // Whoever checks a card of another municipality decides on its state and on nothing else. Terms
  // are generated after the trigger, from columns that it compares.
  `create policy checked on practice_card for update to talka_app
     using (state = 'coordinator-check') with check (state in ('peer-check', 'published'))`,
  `create function practice_card_is_its_own() returns trigger language plpgsql as $$
   begin
     if current_user = 'talka_app' and new.organisation_id is distinct from ${tenant}
       and to_jsonb(new) - array['state', 'published_on', 'updated_at', 'terms']
         is distinct from to_jsonb(old) - array['state', 'published_on', 'updated_at', 'terms'] then
       raise exception 'only its own municipality words a card' using errcode = '42501';
     end if;
     return new;
   end $$`,
  `create trigger practice_card_is_its_own before update on practice_card
     for each row execute function practice_card_is_its_own()`,

  `create table practice_question (
    id uuid primary key,
    ${ofOrganisation},
    ${ofCard},
    question text not null,
    created_at timestamptz not null default now(),
    check (organisation_id <> card_organisation_id)
  )`,
  "create index practice_question_card on practice_question (card_id)",
  `create table practice_answer (
    question_id uuid primary key references practice_question (id) on delete cascade,
    ${ofOrganisation},
    answer text not null,
    created_at timestamptz not null default now()
  )`,
  `create table practice_check (
    id uuid primary key default gen_random_uuid(),
    ${ofOrganisation},
    ${ofCard},
    decision text not null check (decision in ('pass', 'send-back')),
    note text not null,
    created_at timestamptz not null default now()
  )`,
  "create index practice_check_card on practice_check (card_id)",
  `create table practice_adoption (
    id uuid primary key,
    ${ofOrganisation},
    ${ofCard},
    state text not null default 'interested'
      check (state in ('interested', 'planning', 'trying', 'using', 'stopped')),
    started_on date not null,
    changed_on date not null,
    check (organisation_id <> card_organisation_id),
    unique (organisation_id, card_id),
    unique (organisation_id, id)
  )`,
  "create index practice_adoption_card on practice_adoption (card_id)",
  // What is planned and what came of it is for the two municipalities, until it is shared.
  `create table practice_adoption_plan (
    adoption_id uuid primary key,
    ${ofOrganisation},
    ${ofCard},
    revision integer not null default 1 check (revision >= 1),
    content jsonb not null,
    reason text not null default '',
    is_shared boolean not null default false,
    trial_id uuid,
    borrowing_id uuid,
    foreign key (organisation_id, adoption_id)
      references practice_adoption (organisation_id, id) on delete cascade
  )`,
  "create index practice_adoption_plan_card on practice_adoption_plan (card_id)",
  `create table practice_visit_wish (
    id uuid primary key,
    ${ofOrganisation},
    ${ofCard},
    wish text not null,
    visit_id uuid,
    created_at timestamptz not null default now(),
    check (organisation_id <> card_organisation_id)
  )`,
  "create index practice_visit_wish_card on practice_visit_wish (card_id)",

  ...[
    "practice_question",
    "practice_answer",
    "practice_check",
    "practice_adoption",
    "practice_adoption_plan",
    "practice_visit_wish",
  ].flatMap(fence),
  // One's own rows may only speak of a card one can see.
  ...["practice_question", "practice_check", "practice_adoption", "practice_visit_wish"].map(
    (table) => `create policy of_shown on ${table} as restrictive for insert to talka_app
      with check (${shownCard(table)})`,
  ),
  `create policy shown on practice_question for select to talka_app
     using (${shownCard("practice_question")})`,
  `create policy shown on practice_answer for select to talka_app
     using (exists (select 1 from practice_question q where q.id = practice_answer.question_id))`,
  `create policy of_own_card on practice_answer as restrictive for insert to talka_app
     with check (exists (select 1 from practice_question q
       where q.id = practice_answer.question_id and q.${ofHost}))`,
  `create policy host on practice_check for select to talka_app using (${ofHost})`,
  `create policy shown on practice_adoption for select to talka_app
     using (${shownCard("practice_adoption")})`,
  `create policy host on practice_adoption_plan for select to talka_app using (${ofHost})`,
  `create policy shared on practice_adoption_plan for select to talka_app
     using (is_shared and ${shownCard("practice_adoption_plan")})`,
  `create policy host on practice_visit_wish for select to talka_app using (${ofHost})`,
  `create policy arranged on practice_visit_wish for update to talka_app
     using (${ofHost}) with check (${ofHost})`,
  // Everybody reads how many borrowed a public card, and the questions others asked before.
  `create policy public on practice_adoption for select to talka_public
     using (${shownCard("practice_adoption")})`,
  `create policy public on practice_question for select to talka_public
     using (${shownCard("practice_question")})`,
  `create policy public on practice_answer for select to talka_public
     using (exists (select 1 from practice_question q where q.id = practice_answer.question_id))`,

  `grant select, insert, update, delete on practice_card, practice_question, practice_answer,
     practice_check, practice_adoption, practice_adoption_plan, practice_visit_wish
     to talka_app, talka_gate`,
  // Whom to call, and who wrote it, is for those who have signed in.
  `grant select (id, organisation_id, state, visibility, revision, content, terms, search_first,
     search_rest, published_on, updated_at) on practice_card to talka_public`,
  `grant select (id, organisation_id, card_id, card_organisation_id, state)
     on practice_adoption to talka_public`,
  `grant select on practice_question, practice_answer to talka_public`,
];
