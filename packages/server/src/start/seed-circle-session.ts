import { randomBytes } from "node:crypto";
import type { Circle, DemoRegion } from "@talka/demo";
import { joinCodeFrom, type MeetingSetup, meetingPhases } from "@talka/meeting";
import {
  asTenant,
  type Database,
  findMeeting,
  insertMeeting,
  openOwnMeeting,
  type TenantScope,
} from "@talka/storage";
import { MeetingRooms } from "../live/meeting-rooms.ts";
import { circleCommands, circleId } from "./circle-commands.ts";
import { organisationIdOf } from "./seed-demo.ts";

const meetingId = circleId("meeting");
/** The record says when it was closed, to the minute: the afternoon of the last day. */
const then = new Date("2018-05-23T13:30:00.000Z");

/**
 * Plays the moderated session of the circle, by the same rules as any session, unless it was played
 * before; one that was cut off half-way is played on, since each command has its id.
 */
export async function seedCircleSession(
  db: Database,
  scope: TenantScope,
  region: DemoRegion,
  { session }: Circle,
): Promise<void> {
  const setup: MeetingSetup = {
    title: session.title,
    mode: "room",
    place: session.place,
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    locales: ["lv"],
    phases: [...meetingPhases],
    anonymity: "anonymous",
    secretVotes: true,
    voteCap: null,
    organisations: region.organisations
      .filter(({ id }) => region.circleOf2018.includes(id) || id === "latgale")
      .map(({ id, names }) => ({ id: organisationIdOf(id), name: names.lv })),
    facts: session.facts.map((fact, k) => ({ id: circleId(`fact:${k}`), ...fact })),
    earlier: [],
  };
  const room = await asTenant(db, scope, async (trx) => {
    const known = await findMeeting(trx, scope, meetingId);
    if (known?.stage === "closed") return null;
    if (known === undefined)
      await insertMeeting(trx, scope, { id: meetingId, setup, joinCode: code() });
    return openOwnMeeting(trx, scope, meetingId);
  });
  if (room === null) return;
  const rooms = new MeetingRooms(db, () => then);
  try {
    const entered = await rooms.enter(room);
    const answers = circleCommands(session).map((command, k) =>
      entered?.submit(circleId(`command:${k}`), { role: "moderator" }, command),
    );
    for (const answer of await Promise.all(answers)) {
      if (answer !== undefined && !answer.ok) throw new RangeError(answer.error.code);
    }
  } finally {
    rooms.close();
  }
}

/** A code that serves until the session is closed, a moment later. */
function code(): string {
  for (;;) {
    const drawn = joinCodeFrom(randomBytes(64));
    if (drawn !== null) return drawn;
  }
}
