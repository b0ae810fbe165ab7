import { type Kysely, sql } from "kysely";

/** Cycles of exchange with what partners give to their steps, and the basket of indicators. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";

const walls = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];

/** The lead of a project writes what belongs to it; whoever may read the project reads it. */
const ofProject = (table: string) => [
  ...walls(table),
  `create policy tenant on ${table} to talka_app using (organisation_id = ${tenant})
     with check (organisation_id = ${tenant} and exists (select 1 from project p
       where p.id = project_id and p.organisation_id = ${tenant}))`,
  `create policy member on ${table} for select to talka_app
     using (exists (select 1 from project p where p.id = project_id))`,
];

const statements = [
  `create table exchange_cycle (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    project_id uuid not null references project (id),
    title jsonb not null,
    state text not null check (state in
      ('planned', 'asking', 'preparing', 'meeting', 'trying', 'verifying', 'closed')),
    steps jsonb not null,
    created_at timestamptz not null default now()
  )`,
  "create index exchange_cycle_project on exchange_cycle (project_id)",
  ...ofProject("exchange_cycle"),

  // What an organisation gives to a step, whenever it comes: steps prompt, they do not lock.
  `create table cycle_input (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    cycle_id uuid not null references exchange_cycle (id) on delete cascade,
    step text not null check (step in ('ask', 'observe', 'measure', 'meet', 'visit', 'borrow',
      'try', 'verify', 'tell', 'evaluate')),
    note text not null check (note <> ''),
    given_on date not null,
    created_at timestamptz not null default now()
  )`,
  "create index cycle_input_cycle on cycle_input (cycle_id, given_on)",
  ...walls("cycle_input"),
  `create policy tenant on cycle_input to talka_app using (organisation_id = ${tenant})
     with check (organisation_id = ${tenant}
       and exists (select 1 from exchange_cycle c where c.id = cycle_id))`,
  `create policy member on cycle_input for select to talka_app
     using (exists (select 1 from exchange_cycle c where c.id = cycle_id))`,

  `create table indicator (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    project_id uuid not null references project (id),
    content jsonb not null,
    review_on date not null,
    created_at timestamptz not null default now()
  )`,
  "create index indicator_project on indicator (project_id)",
  ...ofProject("indicator"),

  // A value is its organisation's. Missing is kept as missing with a reason, never as nought;
  // a provisional value never becomes public.
  `create table indicator_value (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    indicator_id uuid not null references indicator (id),
    period text not null,
    period_ends_on date not null,
    breakdown text not null default '',
    amount double precision,
    missing_reason text,
    status text not null check (status in ('provisional', 'local', 'official')),
    note text not null default '',
    visibility text not null default 'own'
      check (visibility in ('own', 'network', 'signed-in', 'public')),
    asked_visibility text check (asked_visibility in ('network', 'signed-in', 'public')),
    withdrawn_reason text,
    entered_role text not null,
    entered_at timestamptz not null,
    unique (organisation_id, indicator_id, period, breakdown),
    check ((amount is null) = (missing_reason is not null)),
    check (not (status = 'provisional' and visibility = 'public'))
  )`,
  "create index indicator_value_indicator on indicator_value (indicator_id, period)",
  ...walls("indicator_value"),
  `create policy tenant on indicator_value to talka_app using (organisation_id = ${tenant})
     with check (organisation_id = ${tenant}
       and exists (select 1 from indicator i where i.id = indicator_id))`,
  // A local value is public a year after its period at the latest, unless withdrawn with a reason.
  `create policy shared on indicator_value for select to talka_app using (
     visibility in ('signed-in', 'public')
     or (exists (select 1 from indicator i where i.id = indicator_id)
       and (visibility = 'network'
         or (status = 'local' and withdrawn_reason is null
             and period_ends_on + interval '1 year' <= current_date))))`,

  // The funder asks the lead for figures of all events of the project, whoever held them.
  `create policy of_project_lead on event_registration for select to talka_app
     using (exists (select 1 from event e join project p on p.id = e.project_id
       where e.id = event_id and p.organisation_id = ${tenant}))`,

  `grant select, insert, update, delete on exchange_cycle, cycle_input, indicator, indicator_value
     to talka_app, talka_gate`,
];
