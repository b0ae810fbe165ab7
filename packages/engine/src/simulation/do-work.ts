import { labelWaiting } from "./label-waiting.ts";
import { widened } from "./run-columns.ts";
import { EVENT_FINISH, type RunState } from "./run-state.ts";
import { shiftAt } from "./shift-table.ts";

/** Whether a person is on shift now; moves on to the shift that is not over. */
export function isOnShift(run: RunState, person: number): boolean {
  const table = run.model.shifts[person];
  const k = run.shift[person];
  if (table.closeMs[k] > run.now && k < table.count) return table.openMs[k] <= run.now;
  const at = shiftAt(table, k, run.now);
  run.shift[person] = at;
  return table.openMs[at] <= run.now;
}

/** Begins an item, or the batch it leads, at an instant; `person` −1 is nobody. */
export function begin(run: RunState, item: number, person: number, startMs: number): void {
  const { items } = run;
  const size = items.batch[item];
  if (size === 1 && items.mate[item] < 0) {
    const row = beginOne(run, item, person, startMs, 1, -1);
    items.giveBack(item);
    if (person >= 0) run.inHand[person]++;
    run.plan(run.rows.endAtMs[row], EVENT_FINISH, row, levelOf(run, row));
    return;
  }
  beginBatch(run, item, person, startMs, size);
}

function beginBatch(
  run: RunState,
  leader: number,
  person: number,
  startMs: number,
  size: number,
): void {
  const { items, rows } = run;
  const task = items.task[leader];
  const batch = run.model.tasks.batches[task];
  const factor = batch === null ? 1 : batch.factor(size);
  const isSequential = batch?.kind === "sequential";
  const group = run.groups.push(0) - 1;
  let at = startMs;
  let latest = startMs;
  const first = rows.count;
  for (let i = leader; i >= 0; ) {
    const mate = items.mate[i];
    if (items.scope[i] >= 0) {
      const row = beginOne(run, i, person, at, factor, group);
      run.groups[group]++;
      latest = Math.max(latest, rows.endAtMs[row]);
      if (isSequential) at = rows.endAtMs[row];
    }
    items.giveBack(i);
    i = mate;
  }
  if (run.groups[group] === 0) {
    if (person >= 0) run.freed.push(person);
    return;
  }
  if (person >= 0) run.inHand[person]++;
  for (let row = first; row < rows.count; row++) {
    run.plan(rows.endAtMs[row], EVENT_FINISH, row, levelOf(run, row));
  }
  if (person >= 0 && run.isCompatible) run.releasedAtMs[person] = latest;
}

function levelOf(run: RunState, row: number): number {
  return run.isCompatible ? run.cases.level[run.rows.caseOf[row]] : 0;
}

/** One row of work; gives its number. */
function beginOne(
  run: RunState,
  item: number,
  person: number,
  startMs: number,
  factor: number,
  group: number,
): number {
  const { items, rows, cases, model } = run;
  const { tasks, samplers, draws } = model;
  const task = items.task[item];
  const c = items.caseOf[item];
  const sampler =
    person < 0 ? tasks.unattended[task] : tasks.duration[task * run.inHand.length + person];
  let work = 0;
  if (sampler >= 0) {
    draws.ask(tasks.durationSource[task], cases.numberOf[c], items.visit[item]);
    work = samplers.draw(sampler, draws);
  }
  work = Math.round(work * factor * items.share[item]);
  if (work < 0) work = 0;
  if (person >= 0) {
    const node = run.lastNode[person];
    if (model.switchMs[person] > 0 && node !== task && node >= 0) work += model.switchMs[person];
    run.lastNode[person] = task;
  }
  const readyMs = items.readyAtMs[item];
  if (startMs > readyMs) {
    if (c >= 0 && cases.numberOf[c] >= run.warmUpCases) labelWaiting(run, item, person, startMs);
    cases.waitingMs[c] += startMs - readyMs;
  }
  if (Number.isNaN(cases.firstStartAtMs[c])) cases.firstStartAtMs[c] = startMs;

  const row = rows.add();
  let done = work;
  let end = startMs + work;
  rows.left[row] = 0;
  if (person >= 0) {
    const mayHandOver = tasks.handsOver[task] === 1 && !run.isCompatible;
    end = occupy(run, person, startMs, work, mayHandOver);
    if (mayHandOver && end < Number.POSITIVE_INFINITY) {
      done = occupied;
      if (done < work) rows.left[row] = (items.share[item] * (work - done)) / work;
    }
    cases.cost[c] += done * model.costPerMs[person];
    rows.before[row] = run.lastRow[person];
    run.lastRow[person] = row;
    run.workedMs[person] += done;
    if (run.isCompatible) run.releasedAtMs[person] = end;
  }
  cases.workMs[c] += done;
  if (end < Number.POSITIVE_INFINITY) cases.pausedMs[c] += end - startMs - done;
  rows.caseOf[row] = c;
  rows.task[row] = task;
  rows.person[row] = person;
  rows.readyAtMs[row] = readyMs;
  rows.startAtMs[row] = startMs;
  rows.endAtMs[row] = end;
  rows.workMs[row] = done;
  rows.continues[row] = items.continues[item];
  rows.scope[row] = items.scope[item];
  rows.visit[row] = items.visit[item];
  rows.group[row] = group;
  rows.stamp[row] = items.stamp[item];
  return row;
}

/** What the last call of `occupy` had done by the instant it gave. */
let occupied = 0;

/**
 * When so much work of a person is done, off-shift time left out; books it by shift. With
 * `isCut`, the end of the shift at the latest.
 */
function occupy(
  run: RunState,
  person: number,
  startMs: number,
  work: number,
  isCut: boolean,
): number {
  const table = run.model.shifts[person];
  let k = run.shift[person];
  if (table.closeMs[k] <= startMs || k >= table.count) {
    k = shiftAt(table, k, startMs);
    run.shift[person] = k;
  }
  let left = work;
  let at = Math.max(table.openMs[k], startMs);
  occupied = 0;
  for (;;) {
    const room = table.closeMs[k] - at;
    if (k >= run.workedIn[person].length)
      run.workedIn[person] = widened(run.workedIn[person], k + 1);
    if (left <= room) {
      run.workedIn[person][k] += left;
      occupied += left;
      return at === Number.POSITIVE_INFINITY ? at : at + left;
    }
    run.workedIn[person][k] += room;
    occupied += room;
    left -= room;
    const close = table.closeMs[k];
    k = shiftAt(table, k, close);
    at = table.openMs[k];
    if (isCut && at > close) return close;
    if (at === Number.POSITIVE_INFINITY) return at;
  }
}

/** Takes back what was booked for work that is stopped now. */
export function stopWork(run: RunState, row: number): void {
  const { rows, cases, model } = run;
  const person = rows.person[row];
  const c = rows.caseOf[row];
  let rest = Math.max(0, rows.endAtMs[row] - Math.max(run.now, rows.startAtMs[row]));
  if (person >= 0) {
    const table = model.shifts[person];
    let open = 0;
    for (let k = run.shift[person]; k < table.count && table.openMs[k] < rows.endAtMs[row]; k++) {
      const from = Math.max(table.openMs[k], run.now, rows.startAtMs[row]);
      const part = Math.min(table.closeMs[k], rows.endAtMs[row]) - from;
      if (part <= 0) continue;
      open += part;
      run.workedIn[person][k] -= part;
    }
    cases.pausedMs[c] -= rest - open;
    rest = open;
    run.workedMs[person] -= rest;
    cases.cost[c] -= rest * model.costPerMs[person];
  }
  cases.workMs[c] -= rest;
  rows.workMs[row] -= rest;
  rows.endAtMs[row] = run.now;
  rows.left[row] = 0;
  rows.scope[row] = -1;
  release(run, row);
}

/** The person of a row that is over, or stopped, is free for more. */
export function release(run: RunState, row: number): void {
  const person = run.rows.person[row];
  if (person < 0) return;
  const group = run.rows.group[row];
  if (group >= 0 && --run.groups[group] > 0) return;
  run.inHand[person]--;
  if (run.isCompatible) return;
  run.releasedAtMs[person] = run.now;
  run.freed.push(person);
}
