import { zoneOffsets } from "@talka/engine";
import type { HalfDay } from "../events/event.ts";

/** How somebody comes in: with the code at the door, or by signing in from where they are. */
export type CheckInWay = "qr" | "self";

/** From when until when one may check in. */
export interface CheckInWindow {
  readonly fromMs: number;
  /** Exclusive. */
  readonly untilMs: number;
}

const minuteMs = 60_000;

/**
 * With the code at the door: from an hour before a half-day begins until it ends. Without: from half
 * an hour before until an hour after its beginning, so that nobody checks in from home at noon.
 *
 * @param zone IANA zone of the event.
 * @throws {RangeError} The runtime does not know the zone.
 */
export function checkInWindow(
  { day, begins, ends }: Pick<HalfDay, "day" | "begins" | "ends">,
  zone: string,
  way: CheckInWay,
): CheckInWindow {
  const clock = zoneOffsets(zone);
  const at = (time: string) => clock.utcMsFromWall(Date.parse(`${day}T${time}:00Z`));
  if (way === "qr") return { fromMs: at(begins) - 60 * minuteMs, untilMs: at(ends) };
  return { fromMs: at(begins) - 30 * minuteMs, untilMs: at(begins) + 60 * minuteMs };
}

/** The half-day somebody may check in to now; `null` where there is none. */
export function openHalfDay<Part extends HalfDay>(
  halfDays: readonly Part[],
  zone: string,
  way: CheckInWay,
  nowMs: number,
): Part | null {
  const found = halfDays.find((one) => {
    const { fromMs, untilMs } = checkInWindow(one, zone, way);
    return fromMs <= nowMs && nowMs < untilMs;
  });
  return found ?? null;
}
