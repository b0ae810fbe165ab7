import { failed, ok, type Result } from "@talka/engine";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { DatabaseFailure } from "./embedded/failure.ts";
import type { Tables } from "./tables.ts";

/** The open database. Queries reach it only through `asTenant` and `asGate`. */
export type Database = Kysely<Tables>;

// Days stay text: as a `Date` they would move with the zone of whoever reads them.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Opens a pool of connections and makes sure the server is one that keeps what it acknowledges. */
export async function openDatabase(url: string): Promise<Result<Database, DatabaseFailure>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    application_name: "talka",
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks is replaced; whoever was asking through it hears of it by the answer.
  // Without a listener of its own, such an error would end the whole process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const checked = await check(db, url);
  if (!checked.ok) await db.destroy();
  return checked;
}

async function check(db: Database, url: string): Promise<Result<Database, DatabaseFailure>> {
  try {
    const { rows } = await sql<{ number: number; version: string; fsync: string }>`
      select current_setting('server_version_num')::int as number,
             current_setting('server_version') as version,
             current_setting('fsync') as fsync`.execute(db);
    const row = rows[0];
    if (row === undefined || row.number < 160_000) {
      return failed({ code: "database.too-old", version: row?.version ?? "" });
    }
    if (row.fsync !== "on") return failed({ code: "database.fsync-off" });
    return ok(db);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
    return failed({ code: "database.unreachable", host: hostOf(url), reason });
  }
}

/** Host and port only: an address may carry a password. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "DATABASE_URL";
}
