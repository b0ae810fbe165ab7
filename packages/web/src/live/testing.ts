import type {
  MeetingAcknowledgement,
  MeetingCommandBody,
  MeetingStreamEvent,
} from "@talka/contract";
import { type MeetingState, type MeetingView, startMeeting, viewOf } from "@talka/meeting";
import type { ApiProblem } from "../api/problem.ts";
import type { Surroundings } from "./surroundings.ts";
import type { MeetingTransport, StreamListener } from "./transport.ts";

/** The view of an open meeting, with changes. */
export function aView(changes: Partial<MeetingView> = {}): MeetingView {
  const state: MeetingState = startMeeting({
    title: "Iesniegumu aprite",
    mode: "mixed",
    place: "Rēzekne",
    startsOn: "2026-05-15",
    endsOn: "2026-05-16",
    locales: ["lv", "lt"],
    phases: ["write", "reveal"],
    anonymity: "anonymous",
    secretVotes: true,
    voteCap: null,
    organisations: [],
    facts: [],
    earlier: [],
  });
  const view = viewOf({ ...state, stage: "open" }, "guest", { joinCode: "ABCDEF", joinedCount: 7 });
  return { ...view, ...changes };
}

/** A device whose time stands still until it is moved. */
export class FakeDevice implements Surroundings {
  online = true;
  #nowMs = 1_000_000;
  #plans: { atMs: number; act: () => void }[] = [];
  #wakers = new Set<() => void>();

  nowMs = () => this.#nowMs;
  random = () => 1;
  isOnline = () => this.online;
  alone = <Value>(_name: string, act: () => Promise<Value>) => act();

  later(waitMs: number, act: () => void): () => void {
    const plan = { atMs: this.#nowMs + waitMs, act };
    this.#plans.push(plan);
    return () => {
      this.#plans = this.#plans.filter((one) => one !== plan);
    };
  }

  onWake(act: () => void): () => void {
    this.#wakers.add(act);
    return () => this.#wakers.delete(act);
  }

  wake(): void {
    for (const act of this.#wakers) act();
  }

  /** Lets time pass, and everything planned happen in its order. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    for (;;) {
      await settled();
      const [next] = this.#plans.sort((one, other) => one.atMs - other.atMs);
      if (next === undefined || next.atMs > untilMs) break;
      this.#plans = this.#plans.filter((one) => one !== next);
      this.#nowMs = next.atMs;
      next.act();
    }
    this.#nowMs = untilMs;
    await settled();
  }
}

/** Lets everything promised come about. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

/** A server that answers as it is told. */
export class FakeServer implements MeetingTransport {
  readonly follows: { after: string | null; listener: StreamListener; ended: boolean }[] = [];
  readonly sent: MeetingCommandBody[] = [];
  refusal: ApiProblem | null = null;
  answer: (body: MeetingCommandBody) => Promise<MeetingAcknowledgement> = async () => ({
    number: 1,
    personalData: [],
  });

  follow(after: string | null, listener: StreamListener): () => void {
    const follow = { after, listener, ended: false };
    this.follows.push(follow);
    return () => {
      follow.ended = true;
    };
  }

  whyNot = async () => this.refusal;

  send(body: MeetingCommandBody): Promise<MeetingAcknowledgement> {
    this.sent.push(body);
    return this.answer(body);
  }

  get last() {
    const last = this.follows.at(-1);
    if (last === undefined) throw new Error("nobody follows");
    return last;
  }

  view(id: string, view: MeetingView, nowMs = 5_000_000, number = 1): void {
    this.last.listener.opened();
    const told = { kind: "view", number, nowMs, view } as unknown as MeetingStreamEvent;
    this.last.listener.told(id, told);
  }

  changes(id: string, part: keyof MeetingView, value: unknown, nowMs = 5_000_000): void {
    const changes = [{ part, value }];
    this.last.listener.told(id, { kind: "changes", number: 2, nowMs, changes });
  }
}
