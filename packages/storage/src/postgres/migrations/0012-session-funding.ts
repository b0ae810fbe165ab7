import { type Kysely, sql } from "kysely";

/** Who pays for a session, and until which day people are named in its record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table meeting
     add column funding_profile_id uuid references funding_profile (id) on delete set null,
     add column keep_until date`,
  "grant update (funding_profile_id, keep_until) on meeting to talka_app",
];
