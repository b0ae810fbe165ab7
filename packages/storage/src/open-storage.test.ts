import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { processStamp } from "./data-folder/process-life.ts";
import { openStorage, type Storage } from "./open-storage.ts";
import type { DatabaseNotice } from "./postgres/embedded/failure.ts";
import { readPostmaster } from "./postgres/embedded/postmaster-file.ts";
import { findAppSetting, saveAppSetting } from "./postgres/seed/app-setting.ts";
import { tenantScope } from "./postgres/tenant-scope.ts";
import { asGate } from "./postgres/transactions.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "talka-open-"));
  await chmod(home, 0o711);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const organisationId = "7d3c1f6e-0000-4000-8000-000000000001";

async function open(dataFolder: string): Promise<Storage> {
  const opened = await openStorage({ dataFolder, databaseUrl: null, port: 4310 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** A process that writes until it is killed, after it has acknowledged at least `least` writes. */
async function startWriter(dataFolder: string, least: number) {
  const script = fileURLToPath(new URL("./testing/acknowledge-writes.ts", import.meta.url));
  const child = spawn(process.execPath, [script, dataFolder, organisationId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let acknowledged = 0;
  const lines = createInterface({ input: child.stdout });
  const gone = once(child, "exit");
  lines.on("line", (line) => {
    acknowledged = Number(line);
  });
  while (acknowledged < least) await once(lines, "line");
  const postmaster = await readPostmaster(join(dataFolder, "postgres"));
  if (postmaster === null) throw new Error("no database runs");
  return {
    child,
    postmasterPid: postmaster.pid,
    async gone() {
      await gone;
      return acknowledged;
    },
  };
}

async function expectAllThere(storage: Storage, acknowledged: number): Promise<void> {
  const scope = tenantScope(organisationId, organisationId);
  for (let number = 1; number <= acknowledged; number++) {
    const row = await asGate(storage.db, (trx) => findAppSetting(trx, `write-${number}`));
    expect(row, `write ${number} of ${acknowledged}`).toEqual({ number });
    const logId = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
    const stored = await storage.events.open(scope, logId);
    expect(stored, `events ${number} of ${acknowledged}`).not.toBeNull();
    const text = (await buffer(stored!.stream)).toString();
    expect(text).toBe(`ARROW1\0\0${number}ARROW1`);
  }
}

test("every acknowledged write survives kill -9 of the application and of the database", async () => {
  const folder = join(home, "both-killed");
  const writer = await startWriter(folder, 40);
  process.kill(writer.postmasterPid, "SIGKILL");
  writer.child.kill("SIGKILL");
  const acknowledged = await writer.gone();
  const storage = await open(folder);
  await expectAllThere(storage, acknowledged);
  await storage.close();
});

test("a database left running by a killed application is adopted with all it acknowledged", async () => {
  const folder = join(home, "app-killed");
  const writer = await startWriter(folder, 20);
  writer.child.kill("SIGKILL");
  const acknowledged = await writer.gone();
  expect(processStamp(writer.postmasterPid)).not.toBeNull();
  const storage = await open(folder);
  expect(storage.notices).toEqual([{ code: "database.adopted", pid: writer.postmasterPid }]);
  await expectAllThere(storage, acknowledged);
  await storage.close();
  expect(processStamp(writer.postmasterPid)).toBeNull();
});

test("a database that is killed while Talka runs is started again, with all it acknowledged", async () => {
  const folder = join(home, "db-killed");
  const told: DatabaseNotice[] = [];
  const onNotice = (notice: DatabaseNotice) => told.push(notice);
  const opened = await openStorage({ dataFolder: folder, databaseUrl: null, port: 4310, onNotice });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { db, close } = opened.value;
  await asGate(db, (trx) => saveAppSetting(trx, "kept", { number: 1 }));
  const killed = await readPostmaster(join(folder, "postgres"));
  process.kill(killed!.pid, "SIGKILL");
  const row = await vi.waitUntil(
    () => asGate(db, (trx) => findAppSetting(trx, "kept")).catch(() => null),
    { timeout: 20_000 },
  );
  expect(row).toEqual({ number: 1 });
  await vi.waitUntil(() => told.length > 0, { timeout: 20_000 });
  const now = await readPostmaster(join(folder, "postgres"));
  expect(now?.pid).not.toBe(killed?.pid);
  expect(told).toEqual([{ code: "database.restarted", pid: now?.pid }]);
  await close();
  expect(processStamp(now!.pid)).toBeNull();
});

test("a second start on the same folder is refused, naming the process and its port", async () => {
  const folder = join(home, "twice");
  const storage = await open(folder);
  const second = await openStorage({ dataFolder: folder, databaseUrl: null, port: 5555 });
  expect(second).toEqual({
    ok: false,
    error: { code: "folder.in-use", folder, pid: process.pid, port: 4310 },
  });
  await storage.close();
  await (await open(folder)).close();
});

test("closing ends the database and keeps what was written; the secrets are for the owner only", async () => {
  const folder = join(home, "closed");
  const storage = await open(folder);
  const running = await readPostmaster(join(folder, "postgres"));
  await storage.close();
  expect(processStamp(running!.pid)).toBeNull();
  expect((await stat(join(folder, "postgres.json"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "postgres"))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, "events"))).mode & 0o777).toBe(0o700);
});

test("where the remembered port was taken meanwhile, another one is found and remembered", async () => {
  const folder = join(home, "port-taken");
  await (await open(folder)).close();
  const settingsFile = join(folder, "postgres.json");
  const { port } = JSON.parse(await readFile(settingsFile, "utf8")) as { port: number };
  const thief = createServer().listen(port, "127.0.0.1");
  await once(thief, "listening");
  const storage = await open(folder);
  const now = JSON.parse(await readFile(settingsFile, "utf8")) as { port: number };
  expect(now.port).not.toBe(port);
  await storage.close();
  thief.close();
});

test("a first start that was killed while it made the files is begun anew", async () => {
  const folder = join(home, "half-made");
  await mkdir(join(folder, "postgres.new", "base"), { recursive: true });
  await writeFile(join(folder, "postgres.new", "PG_VERSION"), "18\n");
  const storage = await open(folder);
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(storage.db);
  expect(rows).toEqual([{ one: 1 }]);
  await storage.close();
});

test("a process number that another program has by now does not keep the database from starting", async () => {
  const folder = join(home, "reused-number");
  await (await open(folder)).close();
  await writeFile(
    join(folder, "postgres", "postmaster.pid"),
    `${process.pid}\n/nowhere\n0\n1\n\n127.0.0.1\n\nready\n`,
  );
  await (await open(folder)).close();
});

test("a folder that the database's account cannot enter is served from a safe place, and said so", async (context) => {
  if (process.getuid?.() !== 0) context.skip("only root runs the database under another account");
  const closed = await mkdtemp(join(tmpdir(), "talka-closed-"));
  const folder = join(closed, "data");
  try {
    const storage = await open(folder);
    const [notice] = storage.notices;
    expect(notice).toMatchObject({
      code: "database.elsewhere",
      insteadOf: join(folder, "postgres"),
    });
    await storage.close();
    const again = await open(folder);
    expect(again.notices).toEqual([]);
    await again.close();
    if (notice?.code === "database.elsewhere") await rm(notice.folder, { recursive: true });
  } finally {
    await rm(closed, { recursive: true });
  }
});

test("a database whose password was lost is not begun anew, and the missing file is named", async () => {
  const folder = join(home, "password-lost");
  await (await open(folder)).close();
  const file = join(folder, "postgres.json");
  await rm(file);
  const opened = await openStorage({ dataFolder: folder, databaseUrl: null, port: 4310 });
  expect(opened).toEqual({ ok: false, error: { code: "database.settings-lost", file } });
});

test("an address where no database answers is told by its host, never by its password", async () => {
  const opened = await openStorage({
    dataFolder: join(home, "unreachable"),
    databaseUrl: "postgres://talka:secret@127.0.0.1:1/talka",
    port: 4310,
  });
  expect(opened).toEqual({
    ok: false,
    error: { code: "database.unreachable", host: "127.0.0.1:1", reason: "ECONNREFUSED" },
  });
});

test("a database of one's own choice is used by its address, and left running", async () => {
  const folder = join(home, "embedded");
  const embedded = await open(folder);
  const { port, password } = JSON.parse(await readFile(join(folder, "postgres.json"), "utf8")) as {
    port: number;
    password: string;
  };
  await sql`create role keeper login createrole password 'p'`.execute(embedded.db);
  await sql`create database town owner keeper`.execute(embedded.db);
  await sql`grant talka_answer, talka_app, talka_desk, talka_gate, talka_public, talka_room to keeper with admin true, set false`.execute(
    embedded.db,
  );
  const external = await openStorage({
    dataFolder: join(home, "external"),
    databaseUrl: `postgres://keeper:p@127.0.0.1:${port}/town`,
    port: 4310,
  });
  if (!external.ok) throw new Error(JSON.stringify(external.error));
  await asGate(external.value.db, (trx) => findAppSetting(trx, "none"));
  await external.value.close();
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(embedded.db);
  expect(rows).toEqual([{ one: 1 }]);
  expect(password).toHaveLength(32);
  await embedded.close();
});
