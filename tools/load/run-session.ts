import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { post, Screen } from "./guest.ts";
import { type LocalServer, startLocalServer } from "./local-server.ts";
import { type Spread, spreadOf } from "./percentiles.ts";

/** How much is asked of a session. */
export interface SessionLoad {
  readonly guests: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Kills the server without warning half-way, and starts it again. */
  readonly killInBetween: boolean;
}

/** What came of it. */
export interface SessionFigures {
  readonly sent: number;
  readonly acknowledged: number;
  readonly acknowledgedMs: Spread;
  /** From sending a command to its being on a screen, over all commands and all screens. */
  readonly seenMs: Spread;
  /** Acknowledged commands that a new screen does not show. */
  readonly lost: number;
  /** Acknowledged commands that some screen did not get to see while it was listening. */
  readonly missed: number;
}

const opening = 50;
const patienceMs = 15_000;

/** Plays a session with many guests against a server of its own, on this computer only. */
export async function runSession(
  load: SessionLoad,
  tell: (line: string) => void,
): Promise<SessionFigures> {
  const folder = await mkdtemp(join(tmpdir(), "talka-load-"));
  let server = await startLocalServer(folder, 0);
  try {
    const { meetingId, joinCode } = await openMeeting(server);
    const sentAt = new Map<number, number>();
    const seenTimes: number[] = [];
    const onMark = (mark: number) => {
      const at = sentAt.get(mark);
      if (at !== undefined) seenTimes.push(performance.now() - at);
    };
    tell(`${load.guests} guests join …`);
    const cookies = await inTurns(load.guests, () => joinMeeting(server, joinCode));
    const screens = cookies.map((cookie) => new Screen(meetingId, cookie, onMark));
    await inTurns(screens.length, (i) => screens[i]!.open(server.port));
    tell("they send …");
    const total = load.seconds * load.perSecond;
    const acknowledgedTimes: number[] = [];
    const acknowledged = new Set<number>();
    const sending: Promise<void>[] = [];
    const send = async (mark: number) => {
      const at = performance.now();
      sentAt.set(mark, at);
      const command = {
        kind: "group.create",
        groupId: randomUUID(),
        name: `load-${mark}`,
        cardIds: [],
      };
      const path = `/api/meetings/${meetingId}/commands`;
      const cookie = cookies[mark % cookies.length] ?? "";
      const answer = await post(server.port, path, cookie, { commandId: randomUUID(), command });
      if (answer.status !== 200) throw new Error(`command: ${answer.status} ${answer.body}`);
      acknowledged.add(mark);
      acknowledgedTimes.push(performance.now() - at);
    };
    const startedAt = performance.now();
    for (let mark = 0; mark < total; mark++) {
      await until(startedAt + (mark * 1_000) / load.perSecond);
      // Of those under way when the server is killed nobody knows; only acknowledged ones count.
      sending.push(
        send(mark)
          .catch((error) => load.killInBetween || Promise.reject(error))
          .then(() => undefined),
      );
      if (load.killInBetween && mark === Math.floor(total / 2)) {
        tell("the server is killed and started again …");
        await server.stop("SIGKILL");
        server = await startLocalServer(folder, server.port);
        await inTurns(screens.length, (i) => screens[i]!.open(server.port));
      }
    }
    await Promise.all(sending);
    const givenUpAt = performance.now() + patienceMs;
    const missing = () =>
      [...acknowledged].filter((mark) => screens.some((screen) => !screen.seen.has(mark))).length;
    while (missing() > 0 && performance.now() < givenUpAt) await until(performance.now() + 50);
    const anew = new Screen(meetingId, cookies[0] ?? "", () => undefined);
    await anew.open(server.port);
    await until(performance.now() + 300);
    const lost = [...acknowledged].filter((mark) => !anew.seen.has(mark)).length;
    for (const screen of [...screens, anew]) screen.close();
    return {
      sent: total,
      acknowledged: acknowledged.size,
      acknowledgedMs: spreadOf(acknowledgedTimes),
      seenMs: spreadOf(seenTimes),
      lost,
      missed: missing(),
    };
  } finally {
    await server.stop("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }
}

async function openMeeting({ port, setupToken }: LocalServer) {
  const account = {
    token: setupToken,
    organisation: {
      kind: "novads",
      country: "LV",
      names: { lv: "Slodze", lt: "Slodze", en: "Load" },
    },
    name: "Moderatore",
    email: "moderatore@example.lv",
    password: "gaisma un ezeri 17",
    locale: "lv",
  };
  const signedIn = await post(port, "/api/setup", "", account);
  if (signedIn.cookie === null) throw new Error(`set up: ${signedIn.body}`);
  const id = randomUUID();
  const today = new Date().toISOString().slice(0, 10);
  const body = {
    id,
    title: "Slodze",
    mode: "mixed",
    place: "",
    startsOn: today,
    endsOn: today,
    locales: ["lv"],
    phases: ["write", "group"],
    anonymity: "anonymous",
    secretVotes: true,
    voteCap: null,
    organisations: [],
    facts: [],
  };
  const made = await post(port, "/api/meetings", signedIn.cookie, body);
  const path = `/api/meetings/${id}/commands`;
  for (const command of [{ kind: "meeting.open" }, { kind: "phase.enter", phase: "group" }]) {
    const done = await post(port, path, signedIn.cookie, { commandId: randomUUID(), command });
    if (done.status !== 200) throw new Error(`${command.kind}: ${done.body}`);
  }
  return { meetingId: id, joinCode: JSON.parse(made.body).joinCode as string };
}

async function joinMeeting({ port }: LocalServer, code: string): Promise<string> {
  const joined = await post(port, "/api/meetings/join", "", { code, displayName: null });
  if (joined.cookie === null) throw new Error(`join: ${joined.body}`);
  return joined.cookie;
}

/** Does something n times, some at once; results in order. */
async function inTurns<Value>(n: number, work: (i: number) => Promise<Value>): Promise<Value[]> {
  const results: Value[] = new Array(n);
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < n; i = next++) results[i] = await work(i);
  };
  await Promise.all(Array.from({ length: Math.min(opening, n) }, worker));
  return results;
}

function until(atMs: number): Promise<void> {
  const waitMs = atMs - performance.now();
  return waitMs <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, waitMs));
}
