import { drawMsFor } from "./chance";
import { Cases, Items, Rows } from "./columns";
import { ENQUEUE, Events, FINISH } from "./events";
import { getF, getI, setF, setI } from "./memory";
import { People, Sizes, Tasks } from "./model";
import { occupy } from "./people";
import { State } from "./people-state";
import { Run } from "./state";
import { labelWaiting } from "./waiting";

const DUE_DATE = 1;
const SHORTEST = 2;

/** Makes work of a task that a token has reached: as `makeWork`. */
export function makeWork(slot: i32, c: i32, task: i32, visit: i32): void {
  const i = Items.take();
  setI(Items.slot, i, slot);
  setI(Items.task, i, task);
  setI(Items.caseOf, i, c);
  setI(Items.visit, i, visit);
  setF(Items.readyAtMs, i, Run.now);
  setF(Items.serial, i, Run.serial++);
  const extraneous = waitOf(getI(Tasks.extraneous, task), Tasks.extraneousSource, task, c, visit);
  const external = waitOf(getI(Tasks.external, task), Tasks.externalSource, task, c, visit);
  setF(Items.extraneousMs, i, extraneous);
  setF(Items.externalMs, i, external);
  const common = getI(Tasks.common, task);
  if (common >= 0) {
    const source = getI(Tasks.durationSource, task);
    setF(Items.workMs, i, drawMsFor(common, source, getI(Cases.numberOf, c), visit));
  } else if (common === -1) setF(Items.workMs, i, 0);
  const delay = extraneous + external;
  if (delay > 0) Events.plan(Run.now + delay, ENQUEUE, i);
  else queue(i);
}

function waitOf(sampler: i32, sources: usize, task: i32, c: i32, visit: i32): f64 {
  if (sampler < 0) return 0;
  return drawMsFor(sampler, getI(sources, task), getI(Cases.numberOf, c), visit);
}

/** Puts work where those who can do it look; work without people begins. */
export function queue(i: i32): void {
  const task = getI(Items.task, i);
  setF(Items.queuedAtMs, i, Run.now);
  if (getI(Tasks.performersStart, task) === getI(Tasks.performersStart, task + 1)) {
    beginWork(i, -1);
    return;
  }
  const key = urgency(i, task);
  setF(Items.key, i, key);
  let after = getI(State.tail, task);
  while (after >= 0 && getF(Items.key, after) > key) after = getI(Items.previous, after);
  const before = after < 0 ? getI(State.head, task) : getI(Items.next, after);
  setI(Items.previous, i, after);
  setI(Items.next, i, before);
  if (after < 0) setI(State.head, task, i);
  else setI(Items.next, after, i);
  if (before < 0) setI(State.tail, task, i);
  else setI(Items.previous, before, i);
  Run.waiting++;
  if (getI(State.isNew, task) === 0) {
    setI(State.isNew, task, 1);
    setI(State.newTasks, Run.newCount++, task);
  }
}

function urgency(i: i32, task: i32): f64 {
  const discipline = getI(Tasks.discipline, task);
  if (discipline === SHORTEST) return getF(Tasks.meanMs, task);
  if (discipline !== DUE_DATE) return Run.now;
  const due = getF(Cases.dueAtMs, getI(Items.caseOf, i));
  return isNaN(due) ? f64.MAX_VALUE : due;
}

/** Takes work out of its queue. */
export function unqueue(i: i32): void {
  const task = getI(Items.task, i);
  const before = getI(Items.previous, i);
  const after = getI(Items.next, i);
  if (before < 0) setI(State.head, task, after);
  else setI(Items.next, before, after);
  if (after < 0) setI(State.tail, task, before);
  else setI(Items.previous, after, before);
  Run.waiting--;
  if (getI(State.head, task) < 0) setF(State.armedUntilMs, task, -1);
}

/** Whether one piece of waiting work comes before another. */
export function isSooner(a: i32, b: i32): bool {
  const taskA = getI(Items.task, a);
  const taskB = getI(Items.task, b);
  if (getI(Tasks.discipline, taskA) === getI(Tasks.discipline, taskB)) {
    const keyA = getF(Items.key, a);
    const keyB = getF(Items.key, b);
    if (keyA !== keyB) return keyA < keyB;
  }
  const queuedA = getF(Items.queuedAtMs, a);
  const queuedB = getF(Items.queuedAtMs, b);
  if (queuedA !== queuedB) return queuedA < queuedB;
  return getF(Items.serial, a) < getF(Items.serial, b);
}

/** Begins work now, with a person found to be on shift with a hand free, or nobody (−1). */
export function beginWork(item: i32, person: i32): void {
  const task = getI(Items.task, item);
  const c = getI(Items.caseOf, item);
  const readyMs = getF(Items.readyAtMs, item);
  const number = getI(Cases.numberOf, c);
  let work = getF(Items.workMs, item);
  if (getI(Tasks.common, task) === -2) {
    const sampler = getI(Tasks.duration, task * Sizes.people + person);
    work = drawMsFor(sampler, getI(Tasks.durationSource, task), number, getI(Items.visit, item));
  }
  if (Run.now > readyMs) {
    if (number >= Sizes.warmUpCases) labelWaiting(item, person);
    setF(Cases.waitingMs, c, getF(Cases.waitingMs, c) + (Run.now - readyMs));
  }
  if (isNaN(getF(Cases.firstStartAtMs, c))) setF(Cases.firstStartAtMs, c, Run.now);
  const row = Rows.add();
  let end = Run.now + work;
  if (person >= 0) {
    const last = getI(State.lastTask, person);
    if (last !== task && last >= 0) {
      work += getF(People.switchMs, person);
    }
    setI(State.lastTask, person, task);
    setI(Rows.before, row, getI(State.lastRow, person));
    setI(State.lastRow, person, row);
    setI(State.inHand, person, getI(State.inHand, person) + 1);
    const costPerMs = getF(People.costPerMs, person);
    if (costPerMs !== 0) setF(Cases.cost, c, getF(Cases.cost, c) + work * costPerMs);
    end = occupy(person, work);
  }
  setI(Rows.caseOf, row, c);
  setI(Rows.task, row, task);
  setI(Rows.person, row, person);
  setF(Rows.readyAtMs, row, readyMs);
  setF(Rows.startAtMs, row, Run.now);
  setF(Rows.endAtMs, row, end);
  setF(Rows.workMs, row, work);
  setI(Rows.slot, row, getI(Items.slot, item));
  setF(Cases.workMs, c, getF(Cases.workMs, c) + work);
  if (end < Infinity) {
    const paused = end - Run.now - work;
    if (paused !== 0) setF(Cases.pausedMs, c, getF(Cases.pausedMs, c) + paused);
    Events.push(end, (row << 4) | FINISH);
  }
  Items.giveBack(item);
}
