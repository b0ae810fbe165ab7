import type { Locale } from "@talka/report";
import { sessionShelf } from "../../live/session-shelf.ts";

/** A session this device has joined. */
export interface JoinedHere {
  readonly meetingId: string;
  readonly code: string;
  readonly title: string;
  readonly locales: readonly Locale[];
  readonly displayName: string | null;
  readonly atMs: number;
}

const keptMs = 14 * 24 * 3_600_000;

/** The session joined here before under a code, or `null`. Those of long ago are forgotten. */
export async function recallJoined(code: string, nowMs = Date.now()): Promise<JoinedHere | null> {
  let found: JoinedHere | null = null;
  for (const { key, value } of await sessionShelf.list<JoinedHere>(["joined"])) {
    if (nowMs - value.atMs > keptMs) await sessionShelf.remove(key);
    else if (value.code === code) found = value;
  }
  return found;
}

/** Remembers that this device has joined. */
export async function rememberJoined(joined: JoinedHere): Promise<void> {
  await sessionShelf.put(["joined", joined.code], joined);
}
