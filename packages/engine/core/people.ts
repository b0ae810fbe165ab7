import { Events, WAKE } from "./events";
import { extendShifts } from "./host";
import { getF, getI, setF, setI, widened } from "./memory";
import { People, Shifts, Tasks } from "./model";
import { State } from "./people-state";
import { Run } from "./state";

/** The first interval, at or after `k`, that is not over at an instant: as `shiftAt`. */
export function shiftAt(table: i32, k: i32, atMs: f64): i32 {
  let at = k;
  while (getF(getI(Shifts.close, table), at) <= atMs) at++;
  while (at >= getI(Shifts.count, table) && extendShifts(table) !== 0) {
    while (getF(getI(Shifts.close, table), at) <= atMs) at++;
  }
  return at;
}

/** When an interval opens. */
export function opening(table: i32, k: i32): f64 {
  return getF(getI(Shifts.open, table), k);
}

function closing(table: i32, k: i32): f64 {
  return getF(getI(Shifts.close, table), k);
}

/** Whether a person is on shift now; moves on to the shift that is not over. */
export function isOnShift(person: i32): bool {
  const table = getI(People.table, person);
  let k = getI(State.shift, person);
  if (closing(table, k) <= Run.now || k >= getI(Shifts.count, table)) {
    k = shiftAt(table, k, Run.now);
    setI(State.shift, person, k);
  }
  return opening(table, k) <= Run.now;
}

/** When so much work of a person who is on shift is done, off-shift time left out; books it by shift. */
export function occupy(person: i32, work: f64): f64 {
  const table = getI(People.table, person);
  let k = getI(State.shift, person);
  let left = work;
  let at = Run.now;
  while (at !== Infinity) {
    if (k >= getI(State.workedSize, person)) {
      const old = getI(State.workedSize, person);
      const size = max(max(64, k + 1), old * 2);
      setI(State.worked, person, <i32>widened(getI(State.worked, person), old * 8, size * 8));
      setI(State.workedSize, person, size);
    }
    const booked = getI(State.worked, person);
    const room = closing(table, k) - at;
    if (left <= room) {
      setF(booked, k, getF(booked, k) + left);
      return at + left;
    }
    setF(booked, k, getF(booked, k) + room);
    left -= room;
    k = shiftAt(table, k, closing(table, k));
    at = opening(table, k);
  }
  return at;
}

/** Who is free, on shift and may do it; the one free longest, the first of equals; −1 nobody. */
export function freePerson(task: i32): i32 {
  let chosen = -1;
  let since = Infinity;
  const end = getI(Tasks.performersStart, task + 1);
  for (let k = getI(Tasks.performersStart, task); k < end; k++) {
    const p = getI(Tasks.performers, k);
    if (getI(State.inHand, p) >= getI(People.atOnce, p)) continue;
    if (getF(State.releasedAtMs, p) >= since || !isOnShift(p)) continue;
    chosen = p;
    since = getF(State.releasedAtMs, p);
  }
  return chosen;
}

/** Plans that a free person looks for work when the next shift opens. */
export function wakeLater(person: i32): f64 {
  const planned = getF(State.wakeAtMs, person);
  if (planned > Run.now) return planned;
  const open = opening(getI(People.table, person), getI(State.shift, person));
  setF(State.wakeAtMs, person, open);
  Events.plan(open, WAKE, person);
  return open;
}

/** Those off shift who may do waiting work of a task look for it when they come. */
export function wakePerformers(task: i32): void {
  if (Run.now < getF(State.armedUntilMs, task)) return;
  let first = Infinity;
  const end = getI(Tasks.performersStart, task + 1);
  for (let k = getI(Tasks.performersStart, task); k < end; k++) {
    const p = getI(Tasks.performers, k);
    if (getI(State.inHand, p) >= getI(People.atOnce, p) || isOnShift(p)) continue;
    first = min(first, wakeLater(p));
  }
  setF(State.armedUntilMs, task, first === Infinity ? Run.now : first);
}
