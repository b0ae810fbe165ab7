import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { failed, ok, type Result } from "@talka/engine";
import { syncFolder } from "../data-folder/write-file-durably.ts";
import type { TenantScope } from "../postgres/tenant-scope.ts";
import { arrowFrame } from "./arrow-frame.ts";
import type { EventStore, EventsRefused, StagedEvents, StoredEvents } from "./event-store.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One immutable Arrow file a log, `<organisation>/<log>.arrow` below the folder: readable by other
 * tools as it is. Written aside, synced, renamed, and the folder synced, before it counts.
 */
export function fileEventStore(folder: string): EventStore {
  const home = (organisationId: string) => join(folder, checkedId(organisationId));
  const fileOf = (scope: TenantScope, logId: string) =>
    join(home(scope.organisationId), `${checkedId(logId)}.arrow`);

  async function organisationIds(): Promise<readonly string[]> {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    return names.filter((name) => uuid.test(name));
  }

  return {
    async stage(scope, logId, bytes, maxBytes) {
      const target = fileOf(scope, logId);
      await mkdir(home(scope.organisationId), { recursive: true, mode: 0o700 });
      return stageFile(target, bytes, maxBytes, async () => {
        await syncFolder(home(scope.organisationId));
        await syncFolder(folder);
      });
    },
    async open(scope, logId): Promise<StoredEvents | null> {
      const file = await open(fileOf(scope, logId), "r").catch(absentIsNull);
      if (file === null) return null;
      const { size } = await file.stat();
      return { byteCount: size, stream: file.createReadStream({ highWaterMark: 256 * 1024 }) };
    },
    async remove(scope, logId) {
      await rm(fileOf(scope, logId), { force: true });
    },
    async removeAllOf(organisationId) {
      await rm(home(organisationId), { recursive: true, force: true });
    },
    organisationIds,
    async sweep() {
      for (const name of await organisationIds()) {
        for (const file of await readdir(join(folder, name))) {
          if (file.endsWith(".new")) await rm(join(folder, name, file), { force: true });
        }
      }
    },
  };
}

async function stageFile(
  target: string,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
  syncFolders: () => Promise<void>,
): Promise<Result<StagedEvents, EventsRefused>> {
  const temporary = `${target}.${randomBytes(6).toString("hex")}.new`;
  const drop = () => rm(temporary, { force: true });
  const hash = createHash("sha256");
  const frame = arrowFrame();
  let byteCount = 0;
  const file = await open(temporary, "wx", 0o600);
  try {
    for await (const chunk of bytes) {
      byteCount += chunk.length;
      if (byteCount > maxBytes) break;
      hash.update(chunk);
      frame.see(chunk);
      await file.writeFile(chunk);
    }
    if (byteCount <= maxBytes) await file.sync();
  } catch (error) {
    await file.close();
    await drop();
    throw error;
  }
  await file.close();
  if (byteCount > maxBytes || !frame.complete(byteCount)) {
    await drop();
    return failed(
      byteCount > maxBytes ? { code: "events.too-large", maxBytes } : { code: "events.not-arrow" },
    );
  }
  const keep = async () => {
    await rename(temporary, target);
    await syncFolders();
  };
  return ok({ byteCount, sha256: hash.digest("hex"), keep, drop });
}

function absentIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Ids become names of files: nothing but a UUID may pass. */
function checkedId(id: string): string {
  if (!uuid.test(id)) throw new RangeError(`"${id}" is no id`);
  return id;
}
