import { sql } from "kysely";
import type { Database } from "./database.ts";
import { newestMigration } from "./migrate.ts";

/** The newest migration the database has, or `null` where it does not answer or lacks one. */
export async function checkReadiness(db: Database): Promise<string | null> {
  try {
    const { rows } = await sql<{ name: string }>`
      select name from kysely_migration order by name desc limit 1`.execute(db);
    const name = rows[0]?.name ?? "";
    return name >= newestMigration ? name : null;
  } catch {
    return null;
  }
}
