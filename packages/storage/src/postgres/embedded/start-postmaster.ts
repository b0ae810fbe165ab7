import { spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { failed, ok, type Result } from "@talka/engine";
import type { Account } from "./choose-account.ts";
import type { DatabaseFailure } from "./failure.ts";
import { readPostmaster } from "./postmaster-file.ts";
import { programOptions, programPath } from "./run-program.ts";

/** What a start needs to know. */
export interface PostmasterStart {
  readonly programs: string;
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
  readonly account: Account | null;
}

/** An acknowledged write must survive a power cut, and values of rows must not reach the log. */
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "fsync=on",
  "synchronous_commit=on",
  "full_page_writes=on",
  "max_connections=60",
  "jit=off",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_min_messages=warning",
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
  "log_parameter_max_length=0",
  "log_parameter_max_length_on_error=0",
];

/**
 * Starts PostgreSQL and waits until it takes connections, however long recovery takes. It gets a
 * process group of its own: Ctrl-C reaches us first, and we stop it when everything is written.
 *
 * @returns The process number, or what PostgreSQL said before it ended.
 */
export async function startPostmaster(
  start: PostmasterStart,
): Promise<Result<number, DatabaseFailure>> {
  const log = await open(start.logFile, "w", 0o600);
  const child = spawn(
    programPath(start.programs, "postgres"),
    ["-D", start.folder, "-p", String(start.port), ...settings.flatMap((line) => ["-c", line])],
    {
      ...programOptions(start.account),
      detached: process.platform !== "win32",
      stdio: ["ignore", log.fd, log.fd],
    },
  );
  let ended: string | null = null;
  child.on("error", (error) => {
    ended = error.message;
  });
  child.on("exit", (code, signal) => {
    ended = `postgres ended with ${code ?? signal}`;
  });
  child.unref();
  await log.close();
  for (;;) {
    if (ended !== null) {
      const said = (await readFile(start.logFile, "utf8").catch(() => "")).slice(-4_000);
      return failed({ code: "database.not-started", log: said === "" ? ended : said });
    }
    const found = await readPostmaster(start.folder);
    if (found?.ready && found.pid === child.pid) return ok(found.pid);
    await wait(10);
  }
}
