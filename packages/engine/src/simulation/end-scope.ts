import { stopWork } from "./do-work.ts";
import { unqueue } from "./queue-work.ts";
import type { RunState } from "./run-state.ts";

/** The last token of a case has ended. */
export function endCase(run: RunState, root: number): void {
  const c = run.scopes.caseOf[root];
  run.cases.endAtMs[c] = run.now;
  run.countCases(-1);
  run.scopes.giveBack(root);
}

/** Stops a case that goes round for ever: it never ends, and is counted as cut. */
export function cutCase(run: RunState, root: number): void {
  run.stackSize = 0;
  stopScope(run, root);
  run.cutCases++;
  run.countCases(-1);
  run.scopes.giveBack(root);
}

/**
 * Stops all work within a scope: what is queued goes, what is being done ends now, inner scopes close;
 * the scope itself stays. With a `stamp`, only the one activity that carries it.
 */
export function stopScope(run: RunState, scope: number, stamp = 0): void {
  const { scopes, items, rows } = run;
  const isInside = (s: number): boolean => {
    for (let at = s; at >= 0; at = scopes.parent[at]) {
      if (stamp === 0 ? at === scope : scopes.stamp[at] === stamp && at !== scope) return true;
    }
    return false;
  };
  const c = scopes.caseOf[scope];
  for (let i = 0; i < items.used; i++) {
    const own = items.scope[i];
    if (own < 0 || items.caseOf[i] !== c) continue;
    if (!(isInside(own) || (stamp > 0 && items.stamp[i] === stamp))) continue;
    const state = items.state[i];
    items.scope[i] = -1;
    // Single work leaves its queue; what belongs to a batch or comes later is passed over then.
    if (state !== 1) continue;
    unqueue(run, i);
    items.giveBack(i);
  }
  for (let r = rows.count - 1; r >= 0; r--) {
    if (rows.startAtMs[r] < run.cases.arrivedAtMs[c] && !run.isCompatible) break;
    const own = rows.scope[r];
    if (own < 0 || rows.caseOf[r] !== c) continue;
    if (isInside(own) || (stamp > 0 && rows.stamp[r] === stamp)) stopWork(run, r);
  }
  for (let s = 0; s < scopes.used; s++) {
    if (s === scope || scopes.caseOf[s] !== c || !isInside(s)) continue;
    if (scopes.stamp[s] > 0) run.active.delete(scopes.stamp[s]);
    scopes.live[s] = 0;
    scopes.isSet[s] = 0;
    toClose.push(s);
  }
  for (const s of toClose) scopes.giveBack(s);
  toClose.length = 0;
  if (stamp === 0) {
    // Timers of this scope belong to what was stopped.
    scopes.era[scope]++;
    let kept = 0;
    for (let k = 0; k < run.stackSize; k += 2) {
      if (run.stack[k] === scope) continue;
      run.stack[kept++] = run.stack[k];
      run.stack[kept++] = run.stack[k + 1];
    }
    run.stackSize = kept;
  }
}

const toClose: number[] = [];
