import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./lock-folder.ts";
import { processStamp } from "./process-life.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "talka-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder has one holder; when it lets go, another may take it", async () => {
  const first = await lockFolder(folder, 4310);
  const second = await lockFolder(folder, 4311);
  expect(second).toEqual({
    ok: false,
    error: { code: "folder.in-use", folder, pid: process.pid, port: 4310 },
  });
  if (first.ok) await first.value.release();
  const third = await lockFolder(folder, 4311);
  expect(third.ok).toBe(true);
  expect(await readdir(folder)).toEqual(["talka.lock.2"]);
});

test.each([
  ["is empty", ""],
  ["was cut off", '{"pid": 12'],
  ["names a process that is gone", JSON.stringify({ pid: 4_194_304, stamp: "x", port: 1 })],
  [
    "names a number that another process has by now",
    JSON.stringify({ pid: process.pid, stamp: "earlier boot:1", port: 1 }),
  ],
])("a lock that %s is taken over", async (_, text) => {
  await writeFile(join(folder, "talka.lock.5"), text);
  expect((await lockFolder(folder, 4310)).ok).toBe(true);
});

test("of many that find a stale lock at once, exactly one wins", async () => {
  await writeFile(join(folder, "talka.lock.5"), "stale");
  const tries = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder, 4310)));
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
});

test("a killed process counts as gone, a running one does not", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  expect(processStamp(child.pid!)).not.toBeNull();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(processStamp(child.pid!)).toBeNull();
});
