import {
  addOpenMinutes,
  clockOf,
  nextOpen,
  type OfficeClock,
  type OfficeDay,
} from "../calendars/office-clock.ts";
import { minuteOf, minutesPerDay, weekdayOf } from "../calendars/wall-time.ts";
import type { Sitting } from "./flow.ts";
import type { FutureEvents } from "./future-events.ts";
import type { Worker } from "./office.ts";

/** A piece of work that waits for somebody of a role. */
export interface WorkItem {
  readonly role: string;
  readonly minutes: number;
  readonly sitting: Sitting | null;
  readonly isUrgent: boolean;
  /** Index of the only person who may do it, −1 for anyone of the role. */
  readonly worker: number;
  readonly readyAt: number;
  done(worker: number, startAt: number, endAt: number): void;
}

/** The people of an office with their in-trays. */
export interface Desks {
  /** Puts a piece of work into the tray of its role. */
  hand(item: WorkItem, now: number): void;
}

interface Desk {
  readonly worker: number;
  readonly roles: readonly string[];
  readonly clock: OfficeClock;
  isBusy: boolean;
  freeSince: number;
  /** When the desk will look at its trays next; `Infinity` if nothing is planned. */
  looksAt: number;
}

/**
 * Desks that take urgent work first, then what became ready first; one piece at a time; work that
 * meets closing time goes on at the next opening by the same person.
 */
export function openDesks(
  staff: readonly Worker[],
  days: readonly OfficeDay[],
  future: FutureEvents,
): Desks {
  const trays = new Map<string, WorkItem[]>();
  const desks: readonly Desk[] = staff.map((person, worker) => ({
    worker,
    roles: person.roles,
    clock: clockOf(days, person.absences, person.hours),
    isBusy: false,
    freeSince: 0,
    looksAt: Number.POSITIVE_INFINITY,
  }));

  function look(desk: Desk, now: number): void {
    if (desk.isBusy) return;
    let best: WorkItem | null = null;
    let soonest = Number.POSITIVE_INFINITY;
    const opensAt = nextOpen(desk.clock, now);
    for (const role of desk.roles) {
      for (const item of trays.get(role) ?? []) {
        if (item.worker !== -1 && item.worker !== desk.worker) continue;
        const at = item.sitting === null ? opensAt : nextSitting(desk.clock, item.sitting, opensAt);
        if (at > now) soonest = Math.min(soonest, at);
        else if (best === null || goesBefore(item, best)) best = item;
      }
    }
    if (best !== null) begin(desk, best, now);
    else if (soonest < desk.looksAt) {
      desk.looksAt = soonest;
      future.add(soonest, () => {
        if (desk.looksAt === soonest) desk.looksAt = Number.POSITIVE_INFINITY;
        look(desk, soonest);
      });
    }
  }

  function begin(desk: Desk, item: WorkItem, now: number): void {
    const tray = trays.get(item.role)!;
    tray.splice(tray.indexOf(item), 1);
    desk.isBusy = true;
    const endAt = addOpenMinutes(desk.clock, now, item.minutes);
    future.add(endAt, () => {
      desk.isBusy = false;
      desk.freeSince = endAt;
      item.done(desk.worker, now, endAt);
      look(desk, endAt);
    });
  }

  return {
    hand(item, now) {
      const tray = trays.get(item.role) ?? [];
      trays.set(item.role, tray);
      tray.push(item);
      const able = desks.filter(
        (desk) =>
          !desk.isBusy &&
          desk.roles.includes(item.role) &&
          (item.worker === -1 || item.worker === desk.worker),
      );
      able.sort((a, b) => a.freeSince - b.freeSince || a.worker - b.worker);
      for (const desk of able) look(desk, now);
    },
  };
}

function goesBefore(a: WorkItem, b: WorkItem): boolean {
  if (a.isUrgent !== b.isUrgent) return a.isUrgent;
  return a.readyAt < b.readyAt;
}

const firstMonday = minuteOf("2024-01-01");

/** The first open minute of a sitting from `at` on. */
function nextSitting(clock: OfficeClock, sitting: Sitting, at: number): number {
  for (let open = at; open < Number.POSITIVE_INFINITY; ) {
    const day = Math.floor(open / minutesPerDay) * minutesPerDay;
    const week = Math.floor((day - firstMonday) / (7 * minutesPerDay));
    const sits = weekdayOf(day) === sitting.weekday && week % sitting.everyWeeks === 0;
    if (sits && open - day < sitting.toMinute) {
      const wanted = Math.max(open, day + sitting.fromMinute);
      open = nextOpen(clock, wanted);
      if (open < day + sitting.toMinute) return open;
    }
    open = nextOpen(clock, day + minutesPerDay);
  }
  return Number.POSITIVE_INFINITY;
}
