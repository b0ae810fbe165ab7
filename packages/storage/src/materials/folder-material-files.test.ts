import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";
import { folderMaterialFiles } from "./folder-material-files.ts";
import type { MaterialFiles } from "./material-files.ts";

const folders: string[] = [];
let folder: string;
let files: MaterialFiles;
let organisation: string;
let upload: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "talka-materials-"));
  folders.push(folder);
  files = folderMaterialFiles(folder);
  organisation = randomUUID();
  upload = randomUUID();
});
afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true, force: true });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield bytesOf(text);
}
const send = (offset: number, texts: string[], given: { size?: number; sha256?: string } = {}) =>
  files.append(organisation, upload, {
    offset,
    size: given.size ?? 100,
    sha256: given.sha256 ?? null,
    bytes: pieces(...texts),
  });

test("parts follow one another, and the whole comes out again, also a piece of it", async () => {
  expect(await files.offsetOf(organisation, upload)).toBe(0);
  expect(await send(0, ["Prezen", "tācija"])).toEqual({ ok: true, value: 13 });
  expect(await send(13, [" 2018"])).toEqual({ ok: true, value: 18 });
  const { sha256: sum, bytes } = await files.digest(organisation, upload);
  expect([sum, bytes]).toEqual([sha256("Prezentācija 2018"), 18]);
  await files.keep(organisation, upload, sum);
  expect(await files.offsetOf(organisation, upload)).toBe(0);
  const whole = await files.open(organisation, sum, null);
  expect((await buffer(whole!)).toString()).toBe("Prezentācija 2018");
  const year = await files.open(organisation, sum, { from: 14, to: 17 });
  expect((await buffer(year!)).toString()).toBe("2018");
});

test("a part for another offset is refused, and told where to go on", async () => {
  await send(0, ["abc"]);
  const wrong = { ok: false, error: { code: "part.offset", offset: 3 } };
  expect(await send(0, ["abc"])).toEqual(wrong);
  expect(await send(9, ["x"])).toEqual(wrong);
});

test("a part that is damaged, or longer than announced, is taken back", async () => {
  await send(0, ["abc"]);
  const damaged = await send(3, ["def"], { sha256: sha256("dex") });
  expect(damaged).toEqual({ ok: false, error: { code: "part.damaged", offset: 3 } });
  const long = await send(3, ["de", "f"], { size: 5 });
  expect(long).toEqual({ ok: false, error: { code: "part.too-long", offset: 3 } });
  expect(await send(3, ["def"], { sha256: sha256("def") })).toEqual({ ok: true, value: 6 });
});

test("what arrived before a sender went away is kept", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield bytesOf("abc");
    throw new Error("gone");
  }
  const part = { offset: 0, size: 100, sha256: null, bytes: broken() };
  await expect(files.append(organisation, upload, part)).rejects.toThrow("gone");
  expect(await files.offsetOf(organisation, upload)).toBe(3);
});

test("a second sender ends one that hangs", async () => {
  let started: () => void = () => undefined;
  const begun = new Promise<void>((done) => {
    started = done;
  });
  async function* hanging(): AsyncGenerator<Uint8Array> {
    yield bytesOf("abc");
    started();
    await new Promise(() => undefined);
  }
  const first = files.append(organisation, upload, {
    offset: 0,
    size: 100,
    sha256: null,
    bytes: hanging(),
  });
  await begun;
  const second = await send(3, ["def"]);
  expect(await first).toEqual({ ok: true, value: 3 });
  expect(second).toEqual({ ok: true, value: 6 });
});

test("another organisation finds nothing, and no name leaves the folder", async () => {
  await send(0, ["abc"]);
  const { sha256: sum } = await files.digest(organisation, upload);
  await files.keep(organisation, upload, sum);
  expect(await files.open(randomUUID(), sum, null)).toBeNull();
  await expect(files.open(organisation, "../../x", null)).rejects.toThrow("no name");
  await expect(files.offsetOf(organisation, "../x")).rejects.toThrow("no name");
});

test("the same content lies once; what is removed is gone", async () => {
  for (const id of [upload, randomUUID()]) {
    await files.append(organisation, id, {
      offset: 0,
      size: 3,
      sha256: null,
      bytes: pieces("abc"),
    });
    await files.keep(organisation, id, sha256("abc"));
  }
  expect(await readdir(join(folder, organisation, "files"))).toEqual([sha256("abc")]);
  await files.remove(organisation, sha256("abc"));
  expect((await files.list())[0]).toEqual({
    organisationId: organisation,
    uploadIds: [],
    contents: [],
  });
  await files.removeAllOf(organisation);
  expect(await files.list()).toEqual([]);
});

test("killed in the middle, nothing acknowledged is lost and the upload goes on where it was", async () => {
  const program = fileURLToPath(new URL("../testing/upload-in-parts.ts", import.meta.url));
  const size = 8 * 1024 * 1024 + 17;
  const run = () =>
    spawn(process.execPath, [program, folder, organisation, upload, String(size)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  let acknowledged = 0;
  for (let kills = 0; kills < 3; kills++) {
    const child = run();
    let told = 0;
    for await (const line of createInterface(child.stdout)) {
      acknowledged = Number(line);
      told++;
      if (told === 5) child.kill("SIGKILL");
    }
    const there = await files.offsetOf(organisation, upload);
    expect(there).toBeGreaterThanOrEqual(acknowledged);
    expect(there).toBeLessThan(size);
  }
  const last = run();
  last.stdout.resume();
  expect(await once(last, "exit")).toEqual([0, null]);
  const expected = createHash("sha256")
    .update(Uint8Array.from({ length: size }, (_, i) => i % 251))
    .digest("hex");
  expect(await files.digest(organisation, upload)).toEqual({ sha256: expected, bytes: size });
}, 30_000);
