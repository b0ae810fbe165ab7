import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { failed, ok, type Result } from "@talka/engine";
import type { PartRefused, UploadPart } from "./material-files.ts";

/**
 * Adds a part to a file and gives its new size once it is on disk. A part that breaks off, or that
 * `ended` ends, leaves what arrived; one that is damaged or too long is taken back.
 */
export async function appendPart(
  path: string,
  { offset, bytes, size, sha256 }: UploadPart,
  ended: Promise<"ended">,
): Promise<Result<number, PartRefused>> {
  const file = await open(path, "a+", 0o600);
  try {
    const { size: there } = await file.stat();
    if (there !== offset) return failed({ code: "part.offset", offset: there });
    const sum = createHash("sha256");
    let at = offset;
    const pieces = bytes[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await Promise.race([pieces.next(), ended]);
        if (next === "ended" || next.done) break;
        at += next.value.length;
        if (at > size) return await takenBack(file, offset, "part.too-long");
        sum.update(next.value);
        await file.writeFile(next.value);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOSPC") {
        return await takenBack(file, offset, "part.no-space");
      }
      // Who sends has gone; what arrived need not be sent again.
      if (sha256 !== null) await file.truncate(offset);
      await file.sync();
      throw error;
    } finally {
      // Does not wait: a sender that hangs must not hold the file.
      void Promise.resolve(pieces.return?.()).catch(() => undefined);
    }
    if (sha256 !== null && sum.digest("hex") !== sha256) {
      return await takenBack(file, offset, "part.damaged");
    }
    await file.sync();
    return ok(at);
  } finally {
    await file.close();
  }
}

async function takenBack(
  file: FileHandle,
  offset: number,
  code: "part.too-long" | "part.damaged" | "part.no-space",
): Promise<Result<number, PartRefused>> {
  await file.truncate(offset);
  await file.sync();
  return failed({ code, offset });
}
