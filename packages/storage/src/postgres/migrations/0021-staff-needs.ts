import { type Kysely, sql } from "kysely";

/** What people who work need: their own, or everybody's together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const tenant = "nullif(current_setting('app.tenant', true), '')::uuid";
const person = "nullif(current_setting('app.person', true), '')::uuid";
const own = `organisation_id = ${tenant} and (person_id is null or person_id = ${person})`;

const statements = [
  // Whoever leaves takes their needs along: they go with the membership.
  `create table staff_need (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    person_id uuid,
    called text not null,
    strength text not null check (strength in ('hard', 'soft')),
    content jsonb not null,
    foreign key (organisation_id, person_id)
      references membership (organisation_id, person_id) on delete cascade
  )`,
  "create index staff_need_person on staff_need (organisation_id, person_id)",
  "alter table staff_need enable row level security",
  "alter table staff_need force row level security",
  "create policy gate on staff_need to talka_gate using (true) with check (true)",
  `create policy own on staff_need to talka_app using (${own}) with check (${own})`,
  "grant select, insert, update, delete on staff_need to talka_app, talka_gate",
];
