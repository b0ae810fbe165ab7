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
  const { items, rows } = run;
  if (items.mate[item] >= 0) {
    beginBatch(run, item, person, startMs, items.batch[item]);
    return;
  }
  const row = beginOne(run, item, person, startMs, workOf(run, item, person, 1), -1);
  items.giveBack(item);
  if (person >= 0) {
    run.inHand[person]++;
    if (run.isCompatible) run.releasedAtMs[person] = rows.endAtMs[row];
  }
  run.plan(rows.endAtMs[row], EVENT_FINISH, row, levelOf(run, row));
}

/** One after another, or all at once: then all take as long as all of them together. */
function beginBatch(
  run: RunState,
  leader: number,
  person: number,
  startMs: number,
  size: number,
): void {
  const { items, rows, cases, model } = run;
  const batch = model.tasks.batches[items.task[leader]]!;
  const factor = batch.factor(size);
  const group = run.groups.push(0) - 1;
  const first = rows.count;
  let total = 0;
  let at = startMs;
  for (let i = leader; i >= 0; ) {
    const mate = items.mate[i];
    if (items.scope[i] >= 0) {
      const work = workOf(run, i, person, factor);
      total += work;
      run.groups[group]++;
      if (batch.kind === "sequential") {
        // Not one expression: the columns may be made anew by the call.
        const row = beginOne(run, i, person, at, work, group);
        at = rows.endAtMs[row];
      } else writeRow(run, i, person, startMs, 0, group);
    }
    items.giveBack(i);
    i = mate;
  }
  if (run.groups[group] === 0) {
    run.freed.push(person);
    return;
  }
  if (batch.kind !== "sequential") {
    at = occupy(run, person, startMs, total, false);
    run.workedMs[person] += total;
    for (let row = first; row < rows.count; row++) {
      const c = rows.caseOf[row];
      rows.endAtMs[row] = at;
      rows.workMs[row] = total;
      cases.workMs[c] += total;
      cases.cost[c] += (total / (rows.count - first)) * model.costPerMs[person];
      if (at < Number.POSITIVE_INFINITY) cases.pausedMs[c] += at - startMs - total;
    }
  }
  run.inHand[person]++;
  if (run.isCompatible) run.releasedAtMs[person] = at;
  for (let row = first; row < rows.count; row++) {
    run.plan(rows.endAtMs[row], EVENT_FINISH, row, levelOf(run, row));
  }
}

function levelOf(run: RunState, row: number): number {
  return run.isCompatible ? run.cases.level[run.rows.caseOf[row]] : 0;
}

/** Draws how much work an item is for a person, a change of tasks included. */
function workOf(run: RunState, item: number, person: number, factor: number): number {
  const { items, model } = run;
  const { tasks, samplers, draws } = model;
  const task = items.task[item];
  const sampler =
    person < 0 ? tasks.unattended[task] : tasks.duration[task * run.inHand.length + person];
  let work = 0;
  if (sampler >= 0) {
    draws.ask(
      tasks.durationSource[task],
      run.cases.numberOf[items.caseOf[item]],
      items.visit[item],
    );
    work = Math.round(samplers.draw(sampler, draws) * factor * items.share[item]);
    if (!(work > 0)) work = 0;
  }
  if (person >= 0) {
    const last = run.lastNode[person];
    if (last !== task && last >= 0) work += model.switchMs[person];
    run.lastNode[person] = task;
  }
  return work;
}

/** One row of work with its end; gives its number. */
function beginOne(
  run: RunState,
  item: number,
  person: number,
  startMs: number,
  work: number,
  group: number,
): number {
  const { rows, cases, model } = run;
  const task = run.items.task[item];
  const share = run.items.share[item];
  const row = writeRow(run, item, person, startMs, work, group);
  const c = rows.caseOf[row];
  let done = work;
  let end = startMs + work;
  if (person >= 0) {
    const isCut = model.tasks.handsOver[task] === 1 && !run.isCompatible;
    end = occupy(run, person, startMs, work, isCut);
    if (isCut) {
      done = occupied;
      if (done < work) rows.left[row] = (share * (work - done)) / work;
    }
    cases.cost[c] += done * model.costPerMs[person];
    run.workedMs[person] += done;
  }
  rows.endAtMs[row] = end;
  rows.workMs[row] = done;
  cases.workMs[c] += done;
  if (end < Number.POSITIVE_INFINITY) cases.pausedMs[c] += end - startMs - done;
  return row;
}

/** Takes the next row for an item that begins; labels and counts its waiting. */
function writeRow(
  run: RunState,
  item: number,
  person: number,
  startMs: number,
  work: number,
  group: number,
): number {
  const { items, rows, cases } = run;
  const c = items.caseOf[item];
  const readyMs = items.readyAtMs[item];
  if (startMs > readyMs) {
    if (cases.numberOf[c] >= run.warmUpCases) labelWaiting(run, item, person, startMs);
    cases.waitingMs[c] += startMs - readyMs;
  }
  if (Number.isNaN(cases.firstStartAtMs[c])) cases.firstStartAtMs[c] = startMs;
  const row = rows.add();
  if (person >= 0) {
    rows.before[row] = run.lastRow[person];
    run.lastRow[person] = row;
  }
  rows.caseOf[row] = c;
  rows.task[row] = items.task[item];
  rows.person[row] = person;
  rows.readyAtMs[row] = readyMs;
  rows.startAtMs[row] = startMs;
  rows.endAtMs[row] = startMs + work;
  rows.workMs[row] = work;
  rows.left[row] = 0;
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
  if (rows.group[row] >= 0) rest = 0;
  else if (person >= 0) {
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
