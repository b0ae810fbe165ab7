import { Arrivals } from "./arrivals";
import { ask, next } from "./chance";
import { Cases, Delays, Items, Rows, Slots } from "./columns";
import { DELAY, ENQUEUE, Events, FINISH, WAKE } from "./events";
import { Gaps } from "./gaps";
import { dueAt, gapUnderRates } from "./host";
import { allocate, getF, getI, setF, setI } from "./memory";
import { People, Processes, readModel, Sizes, Tasks } from "./model";
import { freePerson, isOnShift, opening, shiftAt, wakeLater, wakePerformers } from "./people";
import { State } from "./people-state";
import { Freed, Run } from "./state";
import { endToken, enter, leave, moveOn } from "./tokens";
import { beginWork, isSooner, queue, unqueue } from "./work";

export { allocate };

/** How a run stands. */
const DONE = 0;
const GOES_ON = 1;
const LOST = 2;

let untilMs: f64 = Infinity;
/** Something has happened at this instant: people and work are still to be brought together. */
let isUnsettled = false;

/** Begins a run of the model of the header. */
export function begin(startAtMs: f64, until: f64): void {
  readModel();
  untilMs = until;
  State.reset(startAtMs);
  Run.reset(startAtMs);
  Events.clear();
  Arrivals.clear();
  Gaps.clear();
  isUnsettled = false;
  for (let p = 0; p < Sizes.processes; p++) planFirst(p, startAtMs);
}

/**
 * Goes on for so many instants. 0 done, 1 there is more, 2 not to be done this way. A host calls it
 * again and again, so that it may stop, and so that the engine can go over to quicker code.
 */
export function go(instants: i32): i32 {
  let left = instants;
  for (;;) {
    const hasEvent = Events.size > 0;
    const eventMs = hasEvent ? getF(Events.keys, 0) : Infinity;
    const arrivalMs = Arrivals.atMs;
    let isArrival = arrivalMs < eventMs;
    if (arrivalMs === eventMs && Arrivals.planned > 0) {
      // As if arrivals stood among the events: what was planned first comes first.
      isArrival = !hasEvent || Arrivals.order < getF(Events.order, 0);
    }
    const at = isArrival ? arrivalMs : eventMs;
    if (at !== Run.now || !(hasEvent || isArrival)) {
      if (isUnsettled) {
        // May plan what comes sooner: looked at again.
        isUnsettled = false;
        settle();
        if (Run.isLost) return LOST;
        continue;
      }
      if (!(hasEvent || isArrival)) break;
      if (--left < 0) return GOES_ON;
      Run.now = at;
    }
    isUnsettled = true;
    if (isArrival) arrive(Arrivals.take());
    else happen(Events.pop());
  }
  Run.countCases(0);
  return DONE;
}

function happen(payload: i32): void {
  const index = payload >>> 4;
  switch (payload & 15) {
    case FINISH: {
      const person = getI(Rows.person, index);
      if (person >= 0) {
        setI(State.inHand, person, getI(State.inHand, person) - 1);
        setF(State.releasedAtMs, person, Run.now);
        Freed.add(person);
      }
      const slot = getI(Rows.slot, index);
      moveOn(slot, leave(slot, getI(Tasks.nodeOf, getI(Rows.task, index))));
      return;
    }
    case ENQUEUE:
      queue(index);
      return;
    case DELAY: {
      const slot = getI(Delays.slot, index);
      const node = getI(Delays.node, index);
      Delays.giveBack(index);
      moveOn(slot, leave(slot, node));
      return;
    }
    case WAKE:
      Freed.add(index);
      return;
  }
}

/** Plans the first case of a process: as `planArrivals`. */
function planFirst(p: i32, startAtMs: f64): void {
  if (getI(Processes.limit, p) === 0) return;
  const table = getI(Processes.table, p);
  let at = startAtMs;
  if (table >= 0 && opening(table, shiftAt(table, 0, at)) > at)
    at = opened(p, at + gapOf(p, 0, at));
  if (at <= untilMs) Arrivals.plan(p, at);
}

/** The instant itself where arrivals are open, else the next opening. */
function opened(p: i32, atMs: f64): f64 {
  const table = getI(Processes.table, p);
  if (table < 0) return atMs;
  const k = shiftAt(table, getI(State.arrivalShift, p), atMs);
  setI(State.arrivalShift, p, k);
  return max(atMs, opening(table, k));
}

function gapOf(p: i32, number: i32, fromMs: f64): f64 {
  const gap = Gaps.of(p, number);
  return Math.round(getI(Processes.hasRates, p) === 0 ? gap : gapUnderRates(p, gap, fromMs));
}

/** A case arrives and sets off; the next one is planned. */
function arrive(p: i32): void {
  const c = Cases.add();
  const number = getI(State.arrivalCount, p);
  setI(State.arrivalCount, p, number + 1);
  setI(Cases.processOf, c, p);
  setI(Cases.numberOf, c, number);
  setF(Cases.arrivedAtMs, c, Run.now);
  if (getI(Processes.hasDeadline, p) !== 0) setF(Cases.dueAtMs, c, dueAt(p, Run.now));
  Run.countCases(1);
  if (number + 1 < getI(Processes.limit, p)) {
    const at = opened(p, Run.now + gapOf(p, number + 1, Run.now));
    if (at <= untilMs) Arrivals.plan(p, at);
  }
  const slot = Slots.take(c);
  setI(Slots.live, slot, 1);
  const first = getI(Processes.startsStart, p);
  const count = getI(Processes.startsStart, p + 1) - first;
  let which = 0;
  if (count > 1) {
    ask(getI(Processes.startSource, p), number, 0);
    which = <i32>floor(next() * <f64>count);
  }
  if (which >= count) endToken(slot);
  else moveOn(slot, enter(slot, getI(Processes.starts, first + which), -1));
}

/** Brings people and work together once all events of an instant have happened: as `settle`. */
function settle(): void {
  for (let k = 0; k < Freed.count; k++) chooseWork(getI(Freed.people, k));
  Freed.count = 0;
  if (Run.newCount === 0) return;
  if (Run.newCount === 1) place(getI(State.newTasks, 0));
  else placeBest();
  for (let k = 0; k < Run.newCount; k++) setI(State.isNew, getI(State.newTasks, k), 0);
  Run.newCount = 0;
}

/** New work of one task looks for people, what came first first. */
function place(task: i32): void {
  for (let i = getI(State.head, task); i >= 0; i = getI(State.head, task)) {
    const person = freePerson(task);
    if (person < 0) {
      wakePerformers(task);
      return;
    }
    unqueue(i);
    beginWork(i, person);
  }
}

/** The same where work of several tasks became new at once. */
function placeBest(): void {
  for (;;) {
    let best = -1;
    for (let k = 0; k < Run.newCount; k++) {
      const task = getI(State.newTasks, k);
      const i = getI(State.head, task);
      if (i < 0 || getI(State.isNew, task) !== 1) continue;
      if (best < 0 || isSooner(i, best)) best = i;
    }
    if (best < 0) return;
    const task = getI(Items.task, best);
    const person = freePerson(task);
    if (person >= 0) {
      unqueue(best);
      beginWork(best, person);
      continue;
    }
    setI(State.isNew, task, 2);
    wakePerformers(task);
  }
}

/** A free person takes what came first, as long as there is some and a hand is free. */
function chooseWork(person: i32): void {
  while (Run.waiting > 0 && getI(State.inHand, person) < getI(People.atOnce, person)) {
    if (!isOnShift(person)) {
      wakeLater(person);
      return;
    }
    let best = -1;
    const end = getI(People.tasksStart, person + 1);
    for (let k = getI(People.tasksStart, person); k < end; k++) {
      const i = getI(State.head, getI(People.tasks, k));
      if (i >= 0 && (best < 0 || isSooner(i, best))) best = i;
    }
    if (best < 0) return;
    unqueue(best);
    beginWork(best, person);
  }
}

/** Pointers of the columns a host reads after a run, and figures of the run. */
export function resultAt(k: i32): f64 {
  switch (k) {
    case 0:
      return <f64>Rows.count;
    case 1:
      return <f64>Cases.count;
    case 2:
      return Run.areaMs;
    case 3:
      return Run.now;
    case 4:
      return <f64>Run.inSystem;
    case 5:
      return <f64>Run.cutCases;
    case 6:
      return <f64>Rows.caseOf;
    case 7:
      return <f64>Rows.task;
    case 8:
      return <f64>Rows.person;
    case 9:
      return <f64>Rows.readyAtMs;
    case 10:
      return <f64>Rows.startAtMs;
    case 11:
      return <f64>Rows.endAtMs;
    case 12:
      return <f64>Rows.workMs;
    case 13:
      return <f64>Cases.processOf;
    case 14:
      return <f64>Cases.numberOf;
    case 15:
      return <f64>Cases.arrivedAtMs;
    case 16:
      return <f64>Cases.endAtMs;
    case 17:
      return <f64>Cases.firstStartAtMs;
    case 18:
      return <f64>Cases.waitingMs;
    case 19:
      return <f64>Cases.workMs;
    case 20:
      return <f64>Cases.pausedMs;
    case 21:
      return <f64>Cases.eventMs;
    case 22:
      return <f64>Cases.cost;
    case 23:
      return <f64>Cases.dueAtMs;
    case 24:
      return <f64>State.causes;
    case 25:
      return <f64>State.worked;
    default:
      return <f64>State.workedSize;
  }
}
