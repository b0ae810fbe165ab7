import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tenantScope } from "../postgres/tenant-scope.ts";
import { arrowLike } from "../testing/arrow-like.ts";
import { testEventStore } from "./event-store-contract.ts";
import { fileEventStore } from "./file-event-store.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "talka-events-"));
});
afterAll(() => rm(home, { recursive: true }));

testEventStore("files", async () => fileEventStore(await mkdtemp(join(home, "store-"))));

test("only its owner may read a file of events", async () => {
  const folder = await mkdtemp(join(home, "modes-"));
  const store = fileEventStore(folder);
  const [scope, logId] = [tenantScope(randomUUID(), randomUUID()), randomUUID()];
  const staged = await store.stage(scope, logId, once(arrowLike("x")), 100);
  if (staged.ok) await staged.value.keep();
  const file = join(folder, scope.organisationId, `${logId}.arrow`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, scope.organisationId))).mode & 0o777).toBe(0o700);
});

test("what a killed upload left behind is swept away, and nothing else", async () => {
  const folder = await mkdtemp(join(home, "sweep-"));
  const store = fileEventStore(folder);
  const [scope, logId] = [tenantScope(randomUUID(), randomUUID()), randomUUID()];
  const staged = await store.stage(scope, logId, once(arrowLike("x")), 100);
  if (staged.ok) await staged.value.keep();
  const organisation = join(folder, scope.organisationId);
  await writeFile(join(organisation, `${logId}.arrow.0123.new`), "half");
  await store.sweep();
  expect(await readdir(organisation)).toEqual([`${logId}.arrow`]);
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
