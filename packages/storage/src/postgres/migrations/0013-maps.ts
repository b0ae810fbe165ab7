import { type Kysely, sql } from "kysely";

/** Maps that people draw of a process, and their versions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const own = "organisation_id = nullif(current_setting('app.tenant', true), '')::uuid";

const owned = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];

const statements = [
  `create table stream_map (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    process_id uuid not null,
    title text not null,
    state text not null check (state in ('current', 'target', 'in-use')),
    drawn jsonb not null,
    revision integer not null default 1,
    latest_version integer not null default 0,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, process_id)
      references work_process (organisation_id, id) on delete cascade
  )`,
  "create index stream_map_process on stream_map (organisation_id, process_id)",
  ...owned("stream_map"),

  // Kept versions are never changed: nobody is granted to.
  `create table stream_map_version (
    organisation_id uuid not null references organisation (id) on delete cascade,
    map_id uuid not null,
    version integer not null check (version > 0),
    title text not null,
    state text not null,
    note text not null,
    valid_from date not null,
    drawn jsonb not null,
    revision integer not null,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    primary key (map_id, version),
    foreign key (organisation_id, map_id)
      references stream_map (organisation_id, id) on delete cascade
  )`,
  ...owned("stream_map_version"),

  "grant select, insert, update, delete on stream_map to talka_app, talka_gate",
  "grant select, insert, delete on stream_map_version to talka_app, talka_gate",

  // The photo of a paper map lies beside it.
  "alter table material drop constraint material_subject_kind_check",
  `alter table material add constraint material_subject_kind_check check (subject_kind in
    ('event', 'project', 'meeting', 'training-cycle', 'news', 'library', 'map'))`,
];
