// Run by a test as a process of its own: writes without end, and says each number once it is
// acknowledged. The test then kills everything.
import { randomUUID } from "node:crypto";
import { openStorage } from "../open-storage.ts";
import { saveAppSetting } from "../postgres/seed/app-setting.ts";
import { tenantScope } from "../postgres/tenant-scope.ts";
import { asGate } from "../postgres/transactions.ts";
import { arrowLike } from "./arrow-like.ts";

const opened = await openStorage({
  dataFolder: process.argv[2] ?? "",
  databaseUrl: null,
  port: 4310,
});
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { db, events } = opened.value;
const scope = tenantScope(process.argv[3] ?? "", randomUUID());

async function* bytesOf(number: number): AsyncGenerator<Uint8Array> {
  yield arrowLike(String(number));
}

for (let number = 1; ; number++) {
  const logId = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const staged = await events.stage(scope, logId, bytesOf(number), 1_000);
  if (!staged.ok) throw new Error(staged.error.code);
  await staged.value.keep();
  await asGate(db, (trx) => saveAppSetting(trx, `write-${number}`, { number }));
  process.stdout.write(`${number}\n`);
}
