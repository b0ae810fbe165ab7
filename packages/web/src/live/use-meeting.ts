import type { MeetingAudience } from "@talka/meeting";
import { useEffect, useState, useSyncExternalStore } from "react";
import { MeetingClient, type MeetingSnapshot } from "./meeting-client.ts";
import { sessionShelf } from "./session-shelf.ts";
import { browserSurroundings } from "./surroundings.ts";
import { browserTransport } from "./transport.ts";

const clients = new Map<string, MeetingClient>();

function clientOf(meetingId: string, audience: MeetingAudience): MeetingClient {
  const name = `${meetingId} ${audience}`;
  const known = clients.get(name);
  if (known !== undefined) return known;
  const transport = browserTransport(meetingId, audience);
  const parts = {
    meetingId,
    audience,
    transport,
    shelf: sessionShelf,
    around: browserSurroundings,
  };
  const made = new MeetingClient(parts);
  clients.set(name, made);
  return made;
}

/** A meeting as it happens, and how to act in it. */
export interface LiveMeeting extends MeetingSnapshot {
  /** The server's clock, for timers: `clock()` is now, in milliseconds. */
  readonly clock: () => number;
  readonly send: MeetingClient["send"];
  readonly dismiss: MeetingClient["dismiss"];
  readonly restart: MeetingClient["restart"];
}

/** Follows a meeting while the component stands; all components of one page share one connection. */
export function useMeeting(meetingId: string, audience: MeetingAudience): LiveMeeting {
  const client = clientOf(meetingId, audience);
  const snapshot = useSyncExternalStore(client.subscribe, client.snapshot);
  const { nowMs: clock, send, dismiss, restart } = client;
  return { ...snapshot, clock, send, dismiss, restart };
}

/** The server's time, told anew every so often while `running`; for a clock on the screen. */
export function useServerNow(clock: () => number, running: boolean, everyMs = 500): number {
  const [nowMs, setNowMs] = useState(clock);
  useEffect(() => {
    setNowMs(clock());
    if (!running) return;
    const timer = setInterval(() => setNowMs(clock()), everyMs);
    return () => clearInterval(timer);
  }, [clock, running, everyMs]);
  return nowMs;
}
