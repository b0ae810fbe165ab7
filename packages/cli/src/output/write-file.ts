import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file could not be written; `reason` is the code of the operating system. */
export class WriteFailed extends Error {
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

/**
 * Writes a file whole or not at all: under another name first, then renamed, so that an interrupted
 * run leaves no half report behind. Makes the folder where it is missing.
 *
 * @throws {WriteFailed} The operating system refuses.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    // What cannot be written cannot always be removed either; the first reason is the one to tell
    await rm(unfinished, { force: true }).catch(() => {});
    throw new WriteFailed(file, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
