import { begin, isOnShift } from "./do-work.ts";
import { isAtPlace, wakeAtPlace } from "./on-site.ts";
import { isAllowed, unqueue, wakeLater } from "./queue-work.ts";
import type { RunState } from "./run-state.ts";

/**
 * Brings people and work together once all events of an instant have happened, so that no one who
 * is free and on shift stands beside work that they may do: first those who became free choose, then
 * new work looks for who is free.
 */
export function settle(run: RunState): void {
  if (run.freedCount > 0) {
    for (let k = 0; k < run.freedCount; k++) choose(run, run.freed[k]);
    run.freedCount = 0;
  }
  if (run.newCount > 0) {
    if (run.newCount === 1) placeAll(run, run.newTasks[0]);
    else placeBest(run);
    for (let k = 0; k < run.newCount; k++) run.isNew[run.newTasks[k]] = 0;
    run.newCount = 0;
  }
}

/** A free person takes work as long as there is some and a hand is free. */
function choose(run: RunState, person: number): void {
  const cap = run.model.tasksAtOnce[person];
  while (run.waitingCount > 0 && run.inHand[person] < cap) {
    if (!isOnShift(run, person)) {
      wakeLater(run, person);
      return;
    }
    const i = bestFor(run, person);
    if (i < 0) {
      if (run.model.sites !== null) lookAtPlace(run, person);
      return;
    }
    unqueue(run, i);
    begin(run, i, person, run.now);
  }
}

/** Work waits that the person may do at its place only, where they are not: they look again there. */
function lookAtPlace(run: RunState, person: number): void {
  const { levels, personTasks } = run.model;
  for (const task of personTasks[person]) {
    let isWaiting = false;
    for (let level = 0; level < levels; level++) isWaiting ||= run.head[task * levels + level] >= 0;
    if (isWaiting && !isAtPlace(run, task, person)) wakeAtPlace(run, task, person);
  }
}

/** The most urgent work a person may do: by level, order of the discipline, time and number. */
function bestFor(run: RunState, person: number): number {
  const { items, head, model } = run;
  const { levels } = model;
  const { areRestricted } = model.tasks;
  const tasks = model.personTasks[person];
  for (let level = 0; level < levels; level++) {
    let best = -1;
    for (let k = 0; k < tasks.length; k++) {
      if (!isAtPlace(run, tasks[k], person)) continue;
      let i = head[tasks[k] * levels + level];
      if (areRestricted) while (i >= 0 && !isAllowed(run, i, person)) i = items.next[i];
      if (i >= 0 && (best < 0 || isSooner(run, i, best))) best = i;
    }
    if (best >= 0) return best;
  }
  return -1;
}

function isSooner(run: RunState, a: number, b: number): boolean {
  const { items, model } = run;
  const { discipline } = model.tasks;
  if (discipline[items.task[a]] === discipline[items.task[b]] && items.key[a] !== items.key[b]) {
    return items.key[a] < items.key[b];
  }
  if (items.queuedAtMs[a] !== items.queuedAtMs[b]) return items.queuedAtMs[a] < items.queuedAtMs[b];
  return items.serial[a] < items.serial[b];
}

/** New work of one task looks for people, most urgent first. */
function placeAll(run: RunState, task: number): void {
  const { items, head, model } = run;
  const { levels } = model;
  const isRestricted = model.tasks.notBy[task] !== null || model.tasks.sameAs[task] !== null;
  for (let level = 0; level < levels; level++) {
    let i = head[task * levels + level];
    while (i >= 0) {
      const next = items.next[i];
      const person = freePerson(run, i);
      if (person >= 0) {
        unqueue(run, i);
        begin(run, i, person, run.now);
      } else if (!isRestricted) {
        wakePerformers(run, task);
        return;
      }
      i = next;
    }
  }
  if (isRestricted) wakePerformers(run, task);
}

/** The same where work of several tasks became new at once. */
function placeBest(run: RunState): void {
  const { items, head, model } = run;
  const newTasks = run.newTasks.subarray(0, run.newCount);
  const { levels } = model;
  const open = new Set(newTasks);
  for (let level = 0; level < levels; level++) {
    for (const task of newTasks) {
      if (model.tasks.notBy[task] !== null || model.tasks.sameAs[task] !== null) open.delete(task);
    }
    for (;;) {
      let best = -1;
      for (const task of open) {
        const i = head[task * levels + level];
        if (i >= 0 && (best < 0 || isSooner(run, i, best))) best = i;
      }
      if (best < 0) break;
      const person = freePerson(run, best);
      if (person < 0) {
        open.delete(items.task[best]);
        wakePerformers(run, items.task[best]);
        continue;
      }
      unqueue(run, best);
      begin(run, best, person, run.now);
    }
  }
  for (const task of newTasks) {
    if (model.tasks.notBy[task] !== null || model.tasks.sameAs[task] !== null) placeAll(run, task);
  }
}

/** Who is free, on shift and may do it; the one free longest, the first of equals; −1 nobody. */
function freePerson(run: RunState, i: number): number {
  const { model, inHand, releasedAtMs } = run;
  const performers = model.tasks.performers[run.items.task[i]];
  const { tasksAtOnce } = model;
  const { areRestricted } = model.tasks;
  let chosen = -1;
  let since = Number.POSITIVE_INFINITY;
  for (let k = 0; k < performers.length; k++) {
    const p = performers[k];
    if (inHand[p] >= tasksAtOnce[p] || releasedAtMs[p] >= since) continue;
    if (!isOnShift(run, p) || !isAtPlace(run, run.items.task[i], p)) continue;
    if (areRestricted && !isAllowed(run, i, p)) continue;
    chosen = p;
    since = releasedAtMs[p];
  }
  return chosen;
}

/** Those off shift who may do waiting work of a task look for it when they come. */
function wakePerformers(run: RunState, task: number): void {
  if (run.now < run.armedUntilMs[task]) return;
  const { model, inHand } = run;
  const performers = model.tasks.performers[task];
  let first = Number.POSITIVE_INFINITY;
  for (let k = 0; k < performers.length; k++) {
    const p = performers[k];
    if (inHand[p] >= model.tasksAtOnce[p]) continue;
    const isHere = isOnShift(run, p);
    if (isHere && isAtPlace(run, task, p)) continue;
    const at = isHere ? wakeAtPlace(run, task, p) : wakeLater(run, p);
    if (at < first) first = at;
  }
  const isRestricted = model.tasks.notBy[task] !== null || model.tasks.sameAs[task] !== null;
  run.armedUntilMs[task] = isRestricted || first === Number.POSITIVE_INFINITY ? run.now : first;
}
