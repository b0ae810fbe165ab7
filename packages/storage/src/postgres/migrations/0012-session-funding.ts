import { type Kysely, sql } from "kysely";

/** Who pays for a session, how long people are named in it, and who promised under a name of the room. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table meeting
     add column funding_profile_id uuid references funding_profile (id) on delete set null,
     add column keep_until date`,
  "grant update (funding_profile_id, keep_until) on meeting to talka_app",
  // The name a body went by in the room where the directory does not have it; "" where it does.
  "alter table meeting_commitment add column for_name text not null default ''",
];
