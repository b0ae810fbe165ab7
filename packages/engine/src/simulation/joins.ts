import type { RunState } from "./run-state.ts";

/** A token comes to rest at a node (1), or leaves it (−1): what inclusive joins look at. */
export function rest(run: RunState, scope: number, node: number, change: number): void {
  const { flow } = run.model;
  const process = flow.processOf[node];
  if (flow.hasInclusive[process] === 0) return;
  const { scopes } = run;
  scopes.marking[scope * flow.widestNodes + node - flow.firstNode[process]] += change;
  if (change < 0 && scopes.pending[scope] > 0) run.joinChecks.push(scope);
}

/** How often a case has come to a node before. */
export function visitOf(run: RunState, scope: number, node: number): number {
  const { flow } = run.model;
  const local = node - flow.firstNode[flow.processOf[node]];
  return run.scopes.visits[run.scopes.root[scope] * flow.widestNodes + local]++;
}

/** A token reaches a parallel gateway; `true` where it goes on, as one. */
export function joinsParallel(run: RunState, scope: number, node: number, by: number): boolean {
  const { flow } = run.model;
  const { scopes } = run;
  const from = flow.inStart[node];
  const to = flow.inStart[node + 1];
  if (to - from > 1) {
    const base = scope * flow.widestFlows - flow.firstFlow[flow.processOf[node]];
    if (by >= 0) scopes.waiting[base + by]++;
    for (let k = from; k < to; k++) {
      if (scopes.waiting[base + flow.in[k]] === 0) {
        rest(run, scope, node, 1);
        return false;
      }
    }
    for (let k = from; k < to; k++) scopes.waiting[base + flow.in[k]]--;
    rest(run, scope, node, from - to + 1);
    scopes.live[scope] -= to - from - 1;
  }
  return true;
}

/** Fires the first inclusive join of a scope that nothing can reach any more, or that all wait for; −1 none. */
export function fireInclusive(run: RunState, scope: number): number {
  const { flow } = run.model;
  const { scopes } = run;
  const process = run.cases.processOf[scopes.caseOf[scope]];
  let first = -1;
  for (let n = flow.firstNode[process]; n < flow.firstNode[process + 1]; n++) {
    if (flow.reach[n] === null || !waitsAt(run, scope, n)) continue;
    if (first < 0) first = n;
    if (isReached(run, scope, n)) continue;
    fireJoin(run, scope, n);
    return n;
  }
  // Joins that wait for each other alone would wait for ever.
  if (first < 0 || scopes.pending[scope] !== scopes.live[scope]) return -1;
  fireJoin(run, scope, first);
  return first;
}

function waitsAt(run: RunState, scope: number, node: number): boolean {
  const { flow } = run.model;
  const base = scope * flow.widestFlows - flow.firstFlow[flow.processOf[node]];
  for (let k = flow.inStart[node]; k < flow.inStart[node + 1]; k++) {
    if (run.scopes.waiting[base + flow.in[k]] > 0) return true;
  }
  return false;
}

/** Whether a token elsewhere can come by a flow that has none yet, and by none that has one. */
function isReached(run: RunState, scope: number, join: number): boolean {
  const { flow } = run.model;
  const { scopes } = run;
  const process = flow.processOf[join];
  const base = scope * flow.widestFlows - flow.firstFlow[process];
  let full = 0;
  for (let k = flow.inStart[join]; k < flow.inStart[join + 1]; k++) {
    if (scopes.waiting[base + flow.in[k]] > 0) full |= 1 << (k - flow.inStart[join]);
  }
  const reach = flow.reach[join]!;
  const at = scope * flow.widestNodes;
  for (let n = 0; n < reach.length; n++) {
    if (scopes.marking[at + n] === 0 || n + flow.firstNode[process] === join) continue;
    if ((reach[n] & ~full) !== 0 && (reach[n] & full) === 0) return true;
  }
  return false;
}

function fireJoin(run: RunState, scope: number, join: number): void {
  const { flow } = run.model;
  const { scopes } = run;
  const base = scope * flow.widestFlows - flow.firstFlow[flow.processOf[join]];
  let taken = 0;
  for (let k = flow.inStart[join]; k < flow.inStart[join + 1]; k++) {
    if (scopes.waiting[base + flow.in[k]] === 0) continue;
    scopes.waiting[base + flow.in[k]]--;
    taken++;
  }
  scopes.pending[scope] -= taken;
  rest(run, scope, join, -taken);
  scopes.live[scope] -= taken - 1;
}
