import { type Kysely, sql } from "kysely";

/** A note may have one picture, kept with it and gone with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table observation
         add column photo bytea check (octet_length(photo) between 100 and 600000)`,
    )
    .execute(db);
}
