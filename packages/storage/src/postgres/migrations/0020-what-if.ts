import { type Kysely, sql } from "kysely";

/** Models of today's way of working, with scenarios of other ways. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const own = "organisation_id = nullif(current_setting('app.tenant', true), '')::uuid";

const statements = [
  `create table what_if (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    title text not null,
    source text not null check (source in ('analysis', 'map', 'files')),
    base jsonb not null,
    scenarios jsonb not null,
    revision integer not null default 1,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index what_if_changed on what_if (organisation_id, updated_at desc)",
  "alter table what_if enable row level security",
  "alter table what_if force row level security",
  "create policy gate on what_if to talka_gate using (true) with check (true)",
  `create policy own on what_if to talka_app using (${own}) with check (${own})`,
  "grant select, insert, update, delete on what_if to talka_app, talka_gate",
];
