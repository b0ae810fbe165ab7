import type { MeetingActor, MeetingCommand, Surroundings } from "./meeting/command.ts";
import { decide } from "./meeting/decide.ts";
import { reduce } from "./meeting/reduce.ts";
import type { MeetingRefusal } from "./meeting/refusal.ts";
import { startMeeting } from "./meeting/start-meeting.ts";
import type { MeetingSetup, MeetingState } from "./meeting/state.ts";
import { meetingPhases } from "./meeting/vocabulary.ts";

/** A meeting of two municipalities. */
export const aSetup: MeetingSetup = {
  title: "Iesniegumu aprite",
  mode: "mixed",
  place: "Rēzekne",
  startsOn: "2026-05-15",
  endsOn: "2026-05-16",
  locales: ["lv", "lt"],
  phases: meetingPhases,
  anonymity: "anonymous",
  secretVotes: true,
  voteCap: 2,
  organisations: [
    { id: "o1", name: "Ludza" },
    { id: "o2", name: "Zarasai" },
  ],
  facts: [{ id: "f1", title: "Mediāna", text: "12 darba dienas, n = 340" }],
  earlier: [{ id: "e1", organisationId: "o1", action: "Ieviest paraugu", dueOn: "2026-03-01" }],
};

export const moderator: MeetingActor = { role: "moderator" };
/** A guest by number. */
export const guest = (n: number): MeetingActor => ({
  role: "guest",
  voter: `voter-${n}`,
  displayName: `Viesis ${n}`,
});

let made = 0;
/** Surroundings with an order that turns everything around. */
export const surroundings = (changes: Partial<Surroundings> = {}): Surroundings => ({
  commandId: `command-${made++}`,
  nowMs: Date.UTC(2026, 4, 15, 9, 30, 27),
  shuffled: (n) => Array.from({ length: n }, (_, i) => n - 1 - i),
  nameOfVoter: (voter) => voter.replace("voter", "name"),
  ...changes,
});

/** A meeting one may play with: every command is decided and happens. */
export class PlayedMeeting {
  state: MeetingState;

  constructor(setup: Partial<MeetingSetup> = {}) {
    this.state = startMeeting({ ...aSetup, ...setup });
  }

  /** Does something; `null` where it happened, the reason where it was refused. */
  try(actor: MeetingActor, command: MeetingCommand, changes?: Partial<Surroundings>) {
    const decided = decide(this.state, actor, command, surroundings(changes));
    if (!decided.ok) return decided.error.code;
    for (const event of decided.value) this.state = reduce(this.state, event);
    return null;
  }

  /** Does things that must not be refused. */
  do(actor: MeetingActor, ...commands: readonly MeetingCommand[]): this {
    for (const command of commands) {
      const refused: MeetingRefusal["code"] | null = this.try(actor, command);
      if (refused !== null) throw new Error(`${command.kind}: ${refused}`);
    }
    return this;
  }

  /** Opens, lets guests write cards "c0", "c1" … and reveals them. */
  withCards(n: number): this {
    this.do(moderator, { kind: "meeting.open" }, { kind: "phase.enter", phase: "write" });
    for (let i = 0; i < n; i++) this.do(guest(i), write(`c${i}`));
    return this.do(
      moderator,
      { kind: "cards.reveal" },
      { kind: "cards.show-all" },
      { kind: "phase.enter", phase: "group" },
    );
  }
}

/** Writes a card. */
export function write(cardId: string, text = `Teksts ${cardId}`, keyHash = `key-${cardId}`) {
  const rest = { cardKind: "obstacle", locale: "lv", signature: null } as const;
  return { kind: "card.write", cardId, keyHash, text, ...rest } as const;
}
