import { zoneOffsets } from "@talka/engine";
import type { EventState } from "../events/event.ts";

const dayMs = 86_400_000;

/** Whether a day of a zone is over. */
export function isDayOver(day: string, zone: string, nowMs: number): boolean {
  return zoneOffsets(zone).utcMsFromWall(Date.parse(day) + dayMs) <= nowMs;
}

/** What decides whether one may still register. */
export interface RegistrationTime {
  readonly state: EventState;
  /** `null`: until the event is over. */
  readonly closesOn: string | null;
  readonly endsOn: string;
  readonly zone: string;
}

/** Whether one may register: the event is announced and the last day has not passed. */
export function isRegistrationOpen(event: RegistrationTime, nowMs: number): boolean {
  const { state, closesOn, endsOn, zone } = event;
  const last = closesOn !== null && closesOn < endsOn ? closesOn : endsOn;
  return state === "announced" && !isDayOver(last, zone, nowMs);
}
