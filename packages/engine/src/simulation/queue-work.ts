import { firesAt } from "./compile-batch.ts";
import { begin } from "./do-work.ts";
import {
  EVENT_BATCH,
  EVENT_ENQUEUE,
  EVENT_WAKE,
  type Gathering,
  type RunState,
} from "./run-state.ts";
import { shiftAt } from "./shift-table.ts";

/** Makes work of a task that a token has reached. */
export function makeWork(
  run: RunState,
  scope: number,
  task: number,
  visit: number,
  stamp: number,
): void {
  const { items, scopes, cases, model } = run;
  const { tasks, draws, samplers } = model;
  const c = scopes.caseOf[scope];
  const i = items.take();
  items.scope[i] = scope;
  items.task[i] = task;
  items.caseOf[i] = c;
  items.readyAtMs[i] = run.now;
  items.visit[i] = visit;
  items.stamp[i] = stamp;
  items.continues[i] = -1;
  items.share[i] = 1;
  items.mate[i] = -1;
  items.batch[i] = 1;
  items.serial[i] = run.serial++;
  items.extraneousMs[i] = 0;
  items.externalMs[i] = 0;
  if (tasks.extraneous[task] >= 0) {
    draws.ask(tasks.extraneousSource[task], cases.numberOf[c], visit);
    items.extraneousMs[i] = Math.max(0, Math.round(samplers.draw(tasks.extraneous[task], draws)));
  }
  if (tasks.external[task] >= 0) {
    draws.ask(tasks.externalSource[task], cases.numberOf[c], visit);
    items.externalMs[i] = Math.max(0, Math.round(samplers.draw(tasks.external[task], draws)));
  }
  const delay = items.extraneousMs[i] + items.externalMs[i];
  if (delay > 0) run.plan(run.now + delay, EVENT_ENQUEUE, i, cases.level[c]);
  else enqueue(run, i);
}

/** Work left over by somebody whose shift has ended. */
export function makeRest(run: RunState, row: number): void {
  const { rows, items } = run;
  const i = items.take();
  items.scope[i] = rows.scope[row];
  items.task[i] = rows.task[row];
  items.caseOf[i] = rows.caseOf[row];
  items.readyAtMs[i] = run.now;
  items.visit[i] = rows.visit[row];
  items.stamp[i] = rows.stamp[row];
  items.continues[i] = row;
  items.share[i] = rows.left[row];
  items.mate[i] = -1;
  items.batch[i] = 1;
  items.serial[i] = run.serial++;
  items.extraneousMs[i] = 0;
  items.externalMs[i] = 0;
  queue(run, i);
}

/** After its delays: to the batch of its task, or to the queue. */
export function enqueue(run: RunState, i: number): void {
  const { items, model, cases } = run;
  if (items.scope[i] < 0) {
    items.giveBack(i);
    return;
  }
  const task = items.task[i];
  const batch = model.tasks.batches[task];
  const gathering = run.gatherings[task];
  if (batch === null || gathering === null) {
    queue(run, i);
    return;
  }
  if (batch.aloneShare > 0) {
    model.draws.ask(model.tasks.aloneSource[task], cases.numberOf[items.caseOf[i]], items.visit[i]);
    if (model.draws.next() < batch.aloneShare) {
      queue(run, i);
      return;
    }
  }
  if (gathering.items.length === 0) gathering.firstMs = run.now;
  gathering.lastMs = run.now;
  gathering.items.push(i);
  run.gathered++;
  planBatch(run, task, gathering);
}

/** Fires a batch now, or plans when it fires if nothing more comes. */
export function planBatch(run: RunState, task: number, gathering: Gathering): void {
  const batch = run.model.tasks.batches[task];
  if (batch === null || gathering.items.length === 0) return;
  const size = gathering.items.length;
  let at = Number.POSITIVE_INFINITY;
  if (batch.rules.length > 0) {
    for (const rule of batch.rules) {
      at = Math.min(at, firesAt(rule, size, gathering.firstMs, gathering.lastMs, run.now));
    }
  } else {
    if (gathering.target === 0) {
      run.model.draws.ask(run.model.tasks.sizeSource[task], gathering.count, 0);
      const share = run.model.draws.next();
      let k = 0;
      while (k < batch.sizes.length - 1 && batch.sizesUpTo[k] < share) k++;
      gathering.target = batch.sizes.length === 0 ? 1 : batch.sizes[k];
    }
    if (size >= gathering.target) at = run.now;
  }
  if (at <= run.now) fireBatch(run, task, gathering);
  else {
    gathering.era = at;
    run.plan(at, EVENT_BATCH, task, 0);
  }
}

/** Sends what has gathered to the queue. */
export function fireBatch(run: RunState, task: number, gathering: Gathering): void {
  const { items } = run;
  const batch = run.model.tasks.batches[task];
  const all = gathering.items.filter((i) => items.scope[i] >= 0);
  run.gathered -= gathering.items.length;
  gathering.items.length = 0;
  gathering.target = 0;
  gathering.era = 0;
  gathering.count++;
  if (all.length === 0) return;
  if (batch?.kind === "concurrent") {
    for (const i of all) queue(run, i);
    return;
  }
  all.forEach((i, k) => {
    items.mate[i] = all[k + 1] ?? -1;
    items.queuedAtMs[i] = run.now;
    items.state[i] = 0;
  });
  items.batch[all[0]] = all.length;
  queue(run, all[0]);
}

/** Puts work where those who can do it look; in compatible dispatch, somebody is booked at once. */
function queue(run: RunState, i: number): void {
  const { items, model } = run;
  const { tasks } = model;
  const task = items.task[i];
  items.queuedAtMs[i] = run.now;
  if (tasks.performers[task].length === 0) {
    begin(run, i, -1, run.now);
    return;
  }
  if (run.isCompatible) {
    book(run, i);
    return;
  }
  const c = items.caseOf[i];
  const discipline = tasks.discipline[task];
  const due = run.cases.dueAtMs[c];
  const key =
    discipline === 0
      ? run.now
      : discipline === 2
        ? tasks.meanMs[task]
        : Number.isNaN(due)
          ? Number.MAX_VALUE
          : due;
  items.key[i] = key;
  items.state[i] = items.mate[i] >= 0 ? 2 : 1;
  const slot = task * model.levels + run.cases.level[c];
  let after = run.tail[slot];
  while (after >= 0 && items.key[after] > key) after = items.previous[after];
  const before = after < 0 ? run.head[slot] : items.next[after];
  items.previous[i] = after;
  items.next[i] = before;
  if (after < 0) run.head[slot] = i;
  else items.next[after] = i;
  if (before < 0) run.tail[slot] = i;
  else items.previous[before] = i;
  run.waitingCount++;
  if (run.isNew[task] === 0) {
    run.isNew[task] = 1;
    run.newTasks.push(task);
  }
}

/** Takes work out of its queue. */
export function unqueue(run: RunState, i: number): void {
  const { items } = run;
  const slot = items.task[i] * run.model.levels + run.cases.level[items.caseOf[i]];
  const before = items.previous[i];
  const after = items.next[i];
  if (before < 0) run.head[slot] = after;
  else items.next[before] = after;
  if (after < 0) run.tail[slot] = before;
  else items.previous[after] = before;
  items.state[i] = 0;
  run.waitingCount--;
  // From now on somebody may be free without having looked when they come back.
  if (run.head[slot] < 0) run.armedUntilMs[items.task[i]] = -1;
}

/** Whether who did what in the case allows a person to do this. */
export function isAllowed(run: RunState, i: number, person: number): boolean {
  const { tasks } = run.model;
  if (!tasks.areRestricted) return true;
  const task = run.items.task[i];
  const root = run.scopes.root[run.items.scope[i]];
  if (root < 0) return true;
  const at = root * tasks.count;
  const others = tasks.notBy[task];
  if (others !== null) for (const t of others) if (run.doneBy[at + t] === person) return false;
  const same = tasks.sameAs[task];
  if (same !== null) {
    for (const t of same) {
      const who = run.doneBy[at + t];
      if (who >= 0 && tasks.duration[task * run.inHand.length + who] >= 0) return who === person;
    }
  }
  return true;
}

/** Rules 2 to 4 of the reference: whoever is released first, on shift or not, from their next shift. */
function book(run: RunState, i: number): void {
  const performers = run.model.tasks.performers[run.items.task[i]];
  let chosen = -1;
  for (const p of performers) {
    if (!isAllowed(run, i, p)) continue;
    if (chosen < 0 || run.releasedAtMs[p] < run.releasedAtMs[chosen]) chosen = p;
  }
  if (chosen < 0) return;
  const table = run.model.shifts[chosen];
  const from = Math.max(run.now, run.releasedAtMs[chosen]);
  const k = shiftAt(table, run.shift[chosen], from);
  run.shift[chosen] = k;
  const start = Math.max(from, table.openMs[k]);
  if (start < Number.POSITIVE_INFINITY) begin(run, i, chosen, start);
}

/** Plans that a free person looks for work when the next shift opens. */
export function wakeLater(run: RunState, person: number): number {
  if (run.wakeAtMs[person] > run.now) return run.wakeAtMs[person];
  const open = run.model.shifts[person].openMs[run.shift[person]];
  run.wakeAtMs[person] = open;
  run.plan(open, EVENT_WAKE, person, 0);
  return open;
}
