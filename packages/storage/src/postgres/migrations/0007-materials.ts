import { type Kysely, sql } from "kysely";

/** Materials: files attached to events, projects, meetings and other things, a language each. */
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

const statements = [
  `create table material (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    subject_kind text not null check (subject_kind in
      ('event', 'project', 'meeting', 'training-cycle', 'news', 'library')),
    subject_id uuid not null,
    project_id uuid references project (id) on delete set null,
    funding_profile_id uuid references funding_profile (id) on delete set null,
    title jsonb not null,
    kind text not null,
    licence text not null,
    author text not null,
    visibility text not null default 'own'
      check (visibility in ('own', 'network', 'signed-in', 'public')),
    people text not null default 'none'
      check (people in ('none', 'without-people', 'consent-noted')),
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`,
  "create index material_subject on material (subject_id)",
  ...fence("material"),
  `create policy shared on material for select to talka_app using (
     visibility in ('signed-in', 'public')
     or (visibility = 'network' and project_id is not null
         and exists (select 1 from project p where p.id = project_id)))`,
  "create policy published on material for select to talka_public using (visibility = 'public')",

  // A file is shown once it arrived whole; of each language a material has one.
  `create table material_file (
    id uuid primary key,
    organisation_id uuid not null,
    material_id uuid not null,
    language text not null check (language in ('lv', 'lt', 'en', 'mul')),
    name text not null,
    bytes bigint not null check (bytes > 0),
    claimed_sha256 text check (claimed_sha256 ~ '^[0-9a-f]{64}$'),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    type_code text,
    details jsonb not null default '{}',
    state text not null default 'uploading' check (state in ('uploading', 'ready')),
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    foreign key (organisation_id, material_id) references material (organisation_id, id)
      on delete cascade,
    check ((state = 'ready') = (sha256 is not null and type_code is not null))
  )`,
  `create unique index material_file_language on material_file (material_id, language)
     where state = 'ready'`,
  "create index material_file_content on material_file (organisation_id, sha256)",
  ...fence("material_file"),
  `create policy shared on material_file for select to talka_app, talka_public using (
     state = 'ready' and exists (select 1 from material m where m.id = material_id))`,

  "grant select, insert, update, delete on material, material_file to talka_app, talka_gate",
  "grant select on material, material_file to talka_public",
];
