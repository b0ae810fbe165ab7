import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";

const partBytes = 2 * 1024 * 1024;
const pausesMs = [1_000, 2_000, 4_000, 8_000];

/** How an upload goes on. */
export interface SendingFile {
  readonly id: string;
  readonly file: Blob;
  readonly signal: AbortSignal;
  readonly onProgress: (offset: number) => void;
}

/**
 * Sends a file from where the server has it, in parts that are each held against their sum, and ends
 * the upload. A connection that breaks is tried again for a quarter of a minute.
 */
export async function sendFile({ id, file, signal, onProgress }: SendingFile): Promise<void> {
  let { offset, state } = await ask("getUpload", { params: { id }, signal });
  onProgress(offset);
  let failures = 0;
  while (state === "uploading" && offset < file.size) {
    try {
      const bytes = new Uint8Array(await file.slice(offset, offset + partBytes).arrayBuffer());
      const told = await ask("sendUploadPart", {
        params: { id, offset },
        signal,
        bytes,
        headers: await headersOf(bytes),
      });
      ({ offset, state } = told);
      failures = 0;
    } catch (error) {
      const next = mendable(error);
      const pause = pausesMs[failures];
      if (next === null || pause === undefined) throw error;
      failures++;
      if (next === "later") await waitFor(pause, signal);
      ({ offset, state } = await ask("getUpload", { params: { id }, signal }).catch((again) => {
        if (mendable(again) === null) throw again;
        return { offset, state };
      }));
    }
    onProgress(offset);
  }
  await ask("finishUpload", { params: { id }, signal });
}

/** Whether trying again helps: at once, after a while, or not at all (`null`). */
function mendable(error: unknown): "now" | "later" | null {
  if (!(error instanceof ApiProblem)) return null;
  if (error.code === "material.offset" || error.code === "material.part-damaged") return "now";
  return error.code === "network.unreachable" || error.code === "server.not-ready" ? "later" : null;
}

/** The sum of a part, where the browser makes one: only at a secure address. */
async function headersOf(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const type = { "content-type": "application/octet-stream" };
  if (crypto.subtle === undefined) return type;
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { ...type, "content-digest": `sha-256=:${btoa(String.fromCharCode(...sum))}:` };
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      fail(signal.reason);
    });
  });
}
