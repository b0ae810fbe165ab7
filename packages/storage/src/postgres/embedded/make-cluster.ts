import { spawn } from "node:child_process";
import { chown, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failed, ok, type Result } from "@talka/engine";
import { syncFolder } from "../../data-folder/write-file-durably.ts";
import type { Account } from "./choose-account.ts";
import type { DatabaseFailure } from "./failure.ts";
import { programOptions, programPath } from "./run-program.ts";

/**
 * Makes the database files where there are none yet. They are made aside and renamed, so a start
 * that was killed half-way leaves nothing that looks finished.
 */
export async function makeCluster(
  programs: string,
  folder: string,
  password: string,
  account: Account | null,
): Promise<Result<"made" | "present", DatabaseFailure>> {
  if (await stat(join(folder, "PG_VERSION")).catch(() => null)) return ok("present");
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: "wx" });
  try {
    if (account !== null) {
      await chown(unfinished, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    const log = await run(programPath(programs, "initdb"), unfinished, passwordFile, account);
    if (log !== null) return failed({ code: "database.not-made", log });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, folder);
  await syncFolder(dirname(folder));
  return ok("made");
}

/** Runs initdb; gives what it said if it failed, else `null`. */
function run(
  program: string,
  folder: string,
  passwordFile: string,
  account: Account | null,
): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(
      program,
      [
        `--pgdata=${folder}`,
        "--username=talka",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
      ],
      { ...programOptions(account), stdio: ["ignore", "pipe", "pipe"] },
    );
    let said = "";
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString("utf8")).slice(-4_000);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", (error) => done(`${program}: ${error.message}`));
    child.on("close", (code) => done(code === 0 ? null : said || `initdb ended with ${code}`));
  });
}
