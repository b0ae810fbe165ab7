import { dayOf } from "@talka/engine";

/** What the board needs to know of an item. */
export interface BoardItemDays {
  /** The day of the meeting it was written for, "2026-11-25". */
  readonly writtenOn: string;
  readonly closedOn: string | null;
}

/**
 * Whether an item stands on the board of a day: written by then, and not closed before. So what is
 * open is carried on to every next day by itself, and what is closed is still seen that day.
 */
export function standsOn({ writtenOn, closedOn }: BoardItemDays, day: string): boolean {
  return writtenOn <= day && (closedOn === null || closedOn >= day);
}

/** For how many days an item has been carried on: 0 on the day it was written. */
export function carriedDays({ writtenOn, closedOn }: BoardItemDays, day: string): number {
  const until = closedOn !== null && closedOn < day ? closedOn : day;
  return Math.max(0, dayOf(until) - dayOf(writtenOn));
}
