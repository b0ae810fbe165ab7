import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder } from "../data-folder/write-file-durably.ts";
import { appendPart } from "./append-part.ts";
import type { MaterialFiles } from "./material-files.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hash = /^[0-9a-f]{64}$/;

/**
 * Files in a folder: `<organisation>/uploads/<upload>.part` while they arrive and
 * `<organisation>/files/<SHA-256>` once they are whole.
 */
export function folderMaterialFiles(folder: string): MaterialFiles {
  const home = (organisationId: string) => join(folder, checked(organisationId, uuid));
  const uploadOf = (organisationId: string, uploadId: string) =>
    join(home(organisationId), "uploads", `${checked(uploadId, uuid)}.part`);
  const fileOf = (organisationId: string, sha256: string) =>
    join(home(organisationId), "files", checked(sha256, hash));
  /** Who is writing to an upload now, and how to end it. */
  const writers = new Map<string, { end: () => void; done: Promise<unknown> }>();

  return {
    async offsetOf(organisationId, uploadId) {
      return sizeOf(uploadOf(organisationId, uploadId));
    },
    async append(organisationId, uploadId, part) {
      const path = uploadOf(organisationId, uploadId);
      const before = writers.get(path);
      before?.end();
      let end: () => void = () => undefined;
      const ended = new Promise<"ended">((done) => {
        end = () => done("ended");
      });
      const work = (async () => {
        await before?.done;
        await makeFolder(folder, dirname(path));
        return appendPart(path, part, ended);
      })();
      const mine = { end, done: work.catch(() => undefined) };
      writers.set(path, mine);
      try {
        return await work;
      } finally {
        if (writers.get(path) === mine) writers.delete(path);
      }
    },
    async head(organisationId, uploadId, most) {
      const file = await open(uploadOf(organisationId, uploadId), "r");
      try {
        const { bytesRead, buffer } = await file.read(new Uint8Array(most), 0, most, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    whole: (organisationId, uploadId) => readFile(uploadOf(organisationId, uploadId)),
    async digest(organisationId, uploadId) {
      const sum = createHash("sha256");
      let bytes = 0;
      for await (const piece of createReadStream(uploadOf(organisationId, uploadId))) {
        sum.update(piece);
        bytes += piece.length;
      }
      return { sha256: sum.digest("hex"), bytes };
    },
    async keep(organisationId, uploadId, sha256, instead) {
      const target = fileOf(organisationId, sha256);
      const upload = uploadOf(organisationId, uploadId);
      await makeFolder(folder, dirname(target));
      if (instead === undefined) await rename(upload, target);
      else {
        await writeAside(`${upload}.new`, instead);
        await rename(`${upload}.new`, target);
        await rm(upload, { force: true });
      }
      await syncFolder(dirname(target));
    },
    async open(organisationId, sha256, part) {
      const path = fileOf(organisationId, sha256);
      if ((await stat(path).catch(absentIsNull)) === null) return null;
      return createReadStream(path, part === null ? {} : { start: part.from, end: part.to });
    },
    async dropUpload(organisationId, uploadId) {
      await rm(uploadOf(organisationId, uploadId), { force: true });
    },
    async remove(organisationId, sha256) {
      await rm(fileOf(organisationId, sha256), { force: true });
    },
    async removeAllOf(organisationId) {
      await rm(home(organisationId), { recursive: true, force: true });
    },
    async list() {
      const names = (await namesIn(folder)).filter((name) => uuid.test(name));
      return Promise.all(
        names.map(async (organisationId) => ({
          organisationId,
          uploadIds: (await namesIn(join(folder, organisationId, "uploads")))
            .map((name) => name.slice(0, 36))
            .filter((name) => uuid.test(name)),
          contents: (await namesIn(join(folder, organisationId, "files"))).filter((name) =>
            hash.test(name),
          ),
        })),
      );
    },
  };
}

/** Makes a folder and makes its name durable, up to the root. */
async function makeFolder(root: string, path: string): Promise<void> {
  if ((await mkdir(path, { recursive: true, mode: 0o700 })) === undefined) return;
  await syncFolder(dirname(path));
  await syncFolder(root);
}

async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(absentIsNull))?.size ?? 0;
}

async function namesIn(path: string): Promise<readonly string[]> {
  return (await readdir(path).catch(absentIsNull)) ?? [];
}

function absentIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Ids and hashes become names of files: nothing else may pass. */
function checked(name: string, form: RegExp): string {
  if (!form.test(name)) throw new RangeError(`"${name}" is no name of a file here`);
  return name;
}
