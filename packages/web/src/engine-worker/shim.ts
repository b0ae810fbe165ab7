import { type EventLog, type EventTable, ok, type Result } from "@talka/engine";
import { readCsvTable } from "@talka/formats";

export interface ReadError {
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly detail: Readonly<Record<string, string | number>>;
}
export async function readEventTable(
  file: File,
  _: unknown,
): Promise<Result<EventTable, ReadError>> {
  return ok(readCsvTable(await file.text()));
}
export function suggestInstant(_: string): { wallMs: number } | null {
  return null;
}
let kept: EventLog | null = null;
export async function writeEventLogArrow(log: EventLog): Promise<Uint8Array<ArrayBuffer>> {
  kept = log;
  return new Uint8Array(1);
}
export async function readEventLogArrow(_: Uint8Array): Promise<Result<EventLog, ReadError>> {
  return kept ? ok(kept) : { ok: false, error: { code: "read.arrow", detail: {} } };
}
