import { failed, ok, type Result } from "@talka/engine";
import type { MeetingActor, Surroundings } from "./command.ts";
import type { MeetingEvent } from "./event.ts";
import type { MeetingRefusal } from "./refusal.ts";
import type { MeetingState } from "./state.ts";

/** What a command comes to. */
export type Decision = Result<readonly MeetingEvent[], MeetingRefusal>;

/** What a decision rests on. */
export interface Question {
  readonly state: MeetingState;
  readonly actor: MeetingActor;
  readonly surroundings: Surroundings;
}

/** Yes; without events where everything is so already. */
export function yes(...events: readonly MeetingEvent[]): Decision {
  return ok(events);
}

/** No, and why. */
export function no(
  code: MeetingRefusal["code"],
  detail?: Readonly<Record<string, string | number>>,
): Decision {
  return failed(detail === undefined ? { code } : { code, detail });
}

/** Whether a text has something in it and is no longer than it may be. */
export function fits(text: string, most: number): boolean {
  return text.trim() !== "" && text.length <= most;
}
