import { type Kysely, sql } from "kysely";

/** Event logs, analyses and their versions, remembered mappings, services and deadline rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "organisation_id = nullif(current_setting('app.tenant', true), '')::uuid";
const person = "nullif(current_setting('app.person', true), '')::uuid";

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];

const statements = [
  `create table service (
    id uuid primary key,
    code text not null unique,
    country text not null check (country in ('LV', 'LT')),
    name_lv text not null,
    name_lt text not null,
    name_en text not null,
    steps text[] not null default '{}'
  )`,
  `create table deadline_rule (
    id uuid primary key,
    service_id uuid not null references service (id),
    name text not null,
    amount integer not null check (amount > 0),
    unit text not null check (unit in ('calendar-day', 'working-day', 'month')),
    starts_at text not null check (starts_at in ('receipt', 'registration', 'complete-file', 'moving-in', 'none')),
    extension_amount integer,
    extension_unit text,
    extension_condition_lv text,
    extension_condition_lt text,
    extension_condition_en text,
    forwarding_amount integer,
    forwarding_unit text,
    legal_reference text not null,
    valid_from date,
    valid_to date check (valid_to >= valid_from),
    checked_on date,
    confidence text not null check (confidence in ('A', 'B', 'C'))
  )`,
  "create index deadline_rule_service on deadline_rule (service_id)",

  `create table event_log (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    name text not null,
    shape_key text not null,
    mapping jsonb not null,
    import_summary jsonb not null,
    zone text not null,
    case_count bigint not null,
    event_count bigint not null,
    activity_count integer not null,
    first_at timestamptz,
    last_at timestamptz,
    people text not null check (people in ('pseudonyms', 'none', 'kept')),
    service_id uuid references service (id),
    bytes bigint,
    sha256 text,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    deleted_at timestamptz,
    unique (organisation_id, id),
    check ((bytes is null) = (sha256 is null))
  )`,
  "create index event_log_newest on event_log (organisation_id, created_at desc)",
  ...fence("event_log"),
  `create policy tenant on event_log to talka_app using (${tenant}) with check (${tenant})`,

  // The pair of keys makes an analysis of another organisation's log impossible.
  `create table analysis (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    event_log_id uuid not null,
    sharing text not null check (sharing in ('private', 'organisation')),
    latest_version integer not null check (latest_version >= 1),
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, event_log_id) references event_log (organisation_id, id)
  )`,
  "create index analysis_newest on analysis (organisation_id, updated_at desc)",
  "create index analysis_event_log on analysis (event_log_id)",
  ...fence("analysis"),
  `create policy tenant on analysis to talka_app
     using (${tenant} and (sharing = 'organisation' or created_by = ${person}))
     with check (${tenant} and (sharing = 'organisation' or created_by = ${person}))`,

  `create table analysis_version (
    organisation_id uuid not null references organisation (id),
    analysis_id uuid not null,
    version integer not null check (version >= 1),
    title text not null,
    settings jsonb not null,
    screen jsonb not null,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    primary key (analysis_id, version),
    foreign key (organisation_id, analysis_id) references analysis (organisation_id, id)
      on delete cascade
  )`,
  ...fence("analysis_version"),
  // A version is seen where its analysis is seen; the inner query is fenced itself.
  `create policy tenant on analysis_version to talka_app
     using (${tenant} and exists (select 1 from analysis a where a.id = analysis_id))
     with check (${tenant} and exists (select 1 from analysis a where a.id = analysis_id))`,
  // Versions are never changed; they go only with the whole analysis, or lose a deleted writer.
  `create function analysis_version_stays() returns trigger language plpgsql as $$
   begin
     if pg_trigger_depth() > 1 then
       if tg_op = 'DELETE' then return old; end if;
       if (to_jsonb(new) - 'created_by') = (to_jsonb(old) - 'created_by') then return new; end if;
     end if;
     raise exception 'analysis_version is append-only' using errcode = 'restrict_violation';
   end $$`,
  `create trigger analysis_version_stays before update or delete on analysis_version
     for each row execute function analysis_version_stays()`,
  `create trigger analysis_version_no_truncate before truncate on analysis_version
     for each statement execute function refuse_truncate()`,

  `create table mapping_memory (
    organisation_id uuid not null references organisation (id),
    shape_key text not null,
    mapping jsonb not null,
    uses integer not null default 1,
    updated_at timestamptz not null default now(),
    primary key (organisation_id, shape_key)
  )`,
  ...fence("mapping_memory"),
  `create policy tenant on mapping_memory to talka_app using (${tenant}) with check (${tenant})`,

  "grant select on service, deadline_rule to talka_app",
  "grant select, insert, update on event_log, mapping_memory to talka_app",
  "grant select, insert, update, delete on analysis to talka_app",
  "grant select, insert on analysis_version to talka_app",
  `grant select, insert, update, delete on service, deadline_rule, event_log, analysis,
     mapping_memory to talka_gate`,
  "grant select, insert on analysis_version to talka_gate",
];
