import { randomBytes, randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { applyChanges, type MeetingView, meetingPhases } from "@talka/meeting";
import { ask, stranger, type TestServer, type Visitor } from "./test-server.ts";

/** What a moderator prepares for a small meeting. */
export const sampleMeeting = {
  title: "Iesniegumu aprite",
  mode: "mixed",
  place: "Rēzekne",
  startsOn: "2026-03-02",
  endsOn: "2026-03-03",
  locales: ["lv", "lt"],
  phases: [...meetingPhases],
  anonymity: "anonymous",
  secretVotes: true,
  voteCap: null,
  organisations: [
    { id: "00000000-0000-4000-8000-000000000001", name: "Ludza" },
    { id: "00000000-0000-4000-8000-000000000002", name: "Zarasai" },
  ],
  facts: [],
} as const;

/** Prepares a meeting and gives its page. */
export async function aMeeting(server: TestServer, moderator: Visitor, changes: object = {}) {
  const made = await ask(server, moderator, contract.createMeeting, {
    body: { ...sampleMeeting, ...changes, id: randomUUID() },
  });
  return made.body;
}

/** Sends a command, as a device does. */
export function send(
  server: TestServer,
  visitor: Visitor,
  id: string,
  command: contract.MeetingCommand,
  commandId: string = randomUUID(),
) {
  return ask(server, visitor, contract.sendMeetingCommand, {
    params: { id },
    body: { commandId, command },
  });
}

/** Joins by a code and gives the device. */
export async function aGuest(
  server: TestServer,
  code: string,
  displayName: string | null = null,
): Promise<Visitor> {
  const joined = await ask(server, stranger, contract.joinMeeting, { body: { code, displayName } });
  if (joined.cookie === null) throw new Error(`not joined: ${joined.body.code}`);
  return { ...stranger, cookie: joined.cookie };
}

/** A secret as a device makes one for a card. */
export const aKey = () => randomBytes(32).toString("base64url");

/** Writes a card with a new id. */
export function aCard(text: string, key = aKey(), cardId: string = randomUUID()) {
  return {
    kind: "card.write",
    cardId,
    key,
    text,
    cardKind: "obstacle",
    locale: "lv",
    signature: null,
  } as const;
}

/** A device that listens: what it sees, and everything that came over the wire. */
export interface Watching {
  readonly view: () => MeetingView;
  readonly lastEventId: () => string;
  readonly wire: () => string;
  /** Whole views received: one at the start, more only where changes could not lead on. */
  readonly wholeCount: () => number;
  /** Waits until the view is so. */
  until(so: (view: MeetingView) => boolean): Promise<MeetingView>;
  stop(): Promise<void>;
}

/** Listens to a meeting of a server that listens at `address`. */
export async function watch(
  address: string,
  cookie: string,
  id: string,
  audience: "guest" | "moderator" | "projector" = "guest",
  lastEventId: string | null = null,
  known: MeetingView | null = null,
): Promise<Watching> {
  const ending = new AbortController();
  const answer = await fetch(`${address}/api/meetings/${id}/stream?audience=${audience}`, {
    headers: { cookie, ...(lastEventId === null ? {} : { "last-event-id": lastEventId }) },
    signal: ending.signal,
  });
  if (answer.status !== 200 || answer.body === null) throw new Error(`${answer.status}`);
  let view = known;
  let wire = "";
  let rest = "";
  let last = lastEventId ?? "";
  let wholeCount = 0;
  const waiting = new Set<() => void>();
  const read = async () => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      wire += chunk;
      const events = (rest + chunk).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        last = /^id: (.*)$/m.exec(event)?.[1] ?? last;
        if (data === undefined) continue;
        const told = JSON.parse(data) as { kind: string; view: MeetingView; changes: never[] };
        if (told.kind === "view") wholeCount++;
        view = told.kind === "view" ? told.view : applyChanges(view!, told.changes);
      }
      for (const look of waiting) look();
    }
  };
  const reading = read().catch(() => undefined);
  return {
    view: () => view!,
    lastEventId: () => last,
    wire: () => wire,
    wholeCount: () => wholeCount,
    until: (so) =>
      new Promise((done) => {
        const look = () => {
          if (view === null || !so(view)) return;
          waiting.delete(look);
          done(view);
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      ending.abort();
      await reading;
    },
  };
}
