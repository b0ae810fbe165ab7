import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { addAbortSignal } from "node:stream";
import { failed, ok, type Result } from "@talka/engine";
import { type ByteSource, bytesSource } from "@talka/formats";
import type { Shell } from "../shell.ts";

/** Why a file could not be opened: the code of the operating system, such as ENOENT. */
export interface OpenError {
  readonly code: "open-failed";
  readonly reason: string;
}

/**
 * A path as bytes that are read as they are needed. "-" is standard input, which is read to its end
 * first, because it cannot be begun again.
 */
export async function openSource(
  file: string,
  shell: Pick<Shell, "stdin" | "signal">,
  onProgress: (readBytes: number, totalBytes: number | null) => void,
): Promise<Result<ByteSource, OpenError>> {
  try {
    if (file === "-") {
      const parts: Uint8Array[] = [];
      let readBytes = 0;
      for await (const part of addAbortSignal(shell.signal, shell.stdin)) {
        parts.push(part as Uint8Array);
        readBytes += (part as Uint8Array).length;
        onProgress(readBytes, null);
      }
      return ok(bytesSource("stdin", Buffer.concat(parts)));
    }
    const about = await stat(file);
    if (about.isDirectory()) return failed({ code: "open-failed", reason: "EISDIR" });
    const blob = await openAsBlob(file);
    return ok({
      name: basename(file),
      size: blob.size,
      stream: () => blob.stream() as ReadableStream<Uint8Array>,
    });
  } catch (error) {
    return failed({ code: "open-failed", reason: reasonOf(error) });
  }
}

/** The operating system's code of an error, or its name where it has none. */
function reasonOf(error: unknown): string {
  if (error instanceof Error) {
    return "code" in error && typeof error.code === "string" ? error.code : error.name;
  }
  return String(error);
}
