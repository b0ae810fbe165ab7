import { ask } from "../../api/ask.ts";
import { sendFile } from "./send-file.ts";

/** A file on its way. What is kept across a reload is all but the file itself. */
export interface Upload {
  readonly id: string;
  readonly materialId: string;
  readonly subjectId: string;
  /** The material was made for this very file, and goes with it. */
  readonly isNew: boolean;
  readonly name: string;
  readonly bytes: number;
  readonly offset: number;
  readonly state: "waiting" | "sending" | "checking" | "paused" | "lost" | "failed" | "done";
  readonly remainingMs: number | null;
  readonly error: unknown;
}

const key = "talka-uploads";
let uploads: readonly Upload[] = restored();
const files = new Map<string, File>();
const aborts = new Map<string, AbortController>();
const listeners = new Set<() => void>();
const arrivals = new Set<(upload: Upload) => void>();

/** All uploads of this device. */
export function currentUploads(): readonly Upload[] {
  return uploads;
}

/** Hears of every change until the function it gives is called. */
export function onUploads(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears of every file that has arrived. */
export function onArrival(listener: (upload: Upload) => void): () => void {
  arrivals.add(listener);
  return () => arrivals.delete(listener);
}

/** Puts a file of a material that was announced in the queue. */
export function addUpload(
  given: Pick<Upload, "id" | "materialId" | "subjectId" | "isNew">,
  file: File,
): void {
  files.set(given.id, file);
  const { name, size: bytes } = file;
  const upload: Upload = {
    ...given,
    name,
    bytes,
    offset: 0,
    state: "waiting",
    remainingMs: null,
    error: null,
  };
  set([...uploads, upload]);
  void work();
}

/** Stops an upload where it is. */
export function pauseUpload(id: string): void {
  aborts.get(id)?.abort();
  change(id, { state: "paused", remainingMs: null });
  void work();
}

/** Goes on with an upload; false where the browser no longer has the file. */
export function continueUpload(id: string): boolean {
  if (!files.has(id)) {
    change(id, { state: "lost" });
    return false;
  }
  change(id, { state: "waiting", error: null });
  void work();
  return true;
}

/** Gives the file of a lost upload again; false where it is another one. */
export function findAgain(id: string, file: File): boolean {
  const upload = uploads.find((one) => one.id === id);
  if (upload === undefined || !isSame(upload, file)) return false;
  files.set(id, file);
  return continueUpload(id);
}

/** The upload that waits for this very file, if there is one. */
export function lostUploadOf(file: File): Upload | undefined {
  return uploads.find((one) => one.state === "lost" && isSame(one, file));
}

/** Takes an upload off the list; what arrived of it is given up, unless it is done. */
export async function dropUpload(id: string): Promise<void> {
  const upload = uploads.find((one) => one.id === id);
  aborts.get(id)?.abort();
  files.delete(id);
  set(uploads.filter((one) => one.id !== id));
  if (upload === undefined || upload.state === "done") return;
  await ask("deleteMaterialFile", { params: { id } }).catch(() => undefined);
  if (upload.isNew) {
    await ask("deleteMaterial", { params: { id: upload.materialId } }).catch(() => undefined);
  }
}

function isSame(upload: Upload, file: File): boolean {
  return upload.name === file.name && upload.bytes === file.size;
}

/** One at a time: the connection is shared anyway, and the first is there the sooner. */
async function work(): Promise<void> {
  if (uploads.some((one) => one.state === "sending" || one.state === "checking")) return;
  const next = uploads.find((one) => one.state === "waiting");
  const file = next === undefined ? undefined : files.get(next.id);
  if (next === undefined || file === undefined) return;
  const { id } = next;
  const abort = new AbortController();
  aborts.set(id, abort);
  change(id, { state: "sending" });
  const began = { at: performance.now(), offset: -1 };
  try {
    await sendFile({
      id,
      file,
      signal: abort.signal,
      onProgress(offset) {
        if (began.offset < 0) began.offset = offset;
        const sent = offset - began.offset;
        const passed = performance.now() - began.at;
        const remainingMs = sent > 0 ? (passed / sent) * (file.size - offset) : null;
        const state = offset >= file.size ? "checking" : "sending";
        change(id, { offset, remainingMs, state });
      },
    });
    change(id, { state: "done", remainingMs: null, offset: file.size });
    files.delete(id);
    const done = uploads.find((one) => one.id === id);
    if (done !== undefined) for (const listener of arrivals) listener(done);
  } catch (error) {
    if (!abort.signal.aborted) change(id, { state: "failed", error, remainingMs: null });
  } finally {
    aborts.delete(id);
    void work();
  }
}

function change(id: string, changes: Partial<Upload>): void {
  set(uploads.map((one) => (one.id === id ? { ...one, ...changes } : one)));
}

function set(next: readonly Upload[]): void {
  uploads = next;
  const kept = next.filter((one) => one.state !== "done").map(({ error: _, ...one }) => one);
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // without a store of its own the device forgets on reload; the upload itself goes on
  }
  for (const listener of listeners) listener();
}

function restored(): readonly Upload[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]") as readonly Upload[];
    return kept.map((one) => ({ ...one, state: "lost", remainingMs: null, error: null }));
  } catch {
    return [];
  }
}
