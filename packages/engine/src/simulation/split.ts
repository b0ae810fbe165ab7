import { cutCase } from "./end-scope.ts";
import { visitOf } from "./joins.ts";
import type { RunState } from "./run-state.ts";

/** How the cut of a case is told by `chooseFlow`. */
const CUT = -2;

/** Counts an execution of a split; `true` where the case was cut, having come here too often. */
function isCut(run: RunState, scope: number, node: number): number {
  const { flow } = run.model;
  const root = run.scopes.root[scope];
  const at = root * flow.widestNodes + node - flow.firstNode[flow.processOf[node]];
  const visit = run.scopes.visits[at]++;
  if (visit < run.splitLimit) return visit;
  cutCase(run, root);
  return CUT;
}

/**
 * The flow an exclusive split takes: the one whose condition holds; of several, one by weight; of
 * none, the default, or one by weight. −1 where there is no flow, −2 where the case was cut.
 */
export function chooseFlow(run: RunState, scope: number, node: number): number {
  const { flow, nodes, draws, attributes } = run.model;
  const from = flow.outStart[node];
  const to = flow.outStart[node + 1];
  if (to - from <= 1) return from === to ? -1 : flow.out[from];
  const visit = isCut(run, scope, node);
  if (visit === CUT) return CUT;
  const root = run.scopes.root[scope];
  let held = 0;
  let total = 0;
  const withConditions = nodes.hasConditions[node] === 1;
  if (withConditions) {
    for (let k = from; k < to; k++) {
      const f = flow.out[k];
      if (nodes.condition[f] < 0 || !attributes.holds(nodes.condition[f], root)) continue;
      held |= 1 << (k - from);
      total += nodes.weight[f];
    }
    if (held === 0 && flow.defaultFlow[node] >= 0) return flow.defaultFlow[node];
  }
  if (held === 0) {
    total = 0;
    for (let k = from; k < to; k++) total += nodes.weight[flow.out[k]];
  }
  draws.ask(nodes.source[node], run.cases.numberOf[run.scopes.caseOf[scope]], visit);
  let left = draws.next() * total;
  let last = -1;
  for (let k = from; k < to; k++) {
    if (held !== 0 && (held & (1 << (k - from))) === 0) continue;
    const f = flow.out[k];
    if (last < 0 || nodes.weight[f] > 0) last = f;
    left -= nodes.weight[f];
    if (left < 0 && nodes.weight[f] > 0) return f;
  }
  return last;
}

/**
 * Sends tokens on the flows an inclusive split takes: those whose condition holds and those drawn;
 * where there is none, the default, or one by weight. How many; −2 where the case was cut.
 */
export function chooseFlows(run: RunState, scope: number, node: number): number {
  const { flow, nodes, draws, attributes } = run.model;
  const from = flow.outStart[node];
  const to = flow.outStart[node + 1];
  if (to - from <= 1) {
    if (from < to) run.send(scope, flow.out[from]);
    return to - from;
  }
  const visit = isCut(run, scope, node);
  if (visit === CUT) return CUT;
  const root = run.scopes.root[scope];
  const number = run.cases.numberOf[run.scopes.caseOf[scope]];
  draws.ask(nodes.source[node], number, visit);
  let count = 0;
  let total = 0;
  for (let k = from; k < to; k++) {
    const f = flow.out[k];
    const chance = draws.next();
    total += nodes.weight[f];
    const goes =
      nodes.condition[f] >= 0
        ? attributes.holds(nodes.condition[f], root)
        : f !== flow.defaultFlow[node] && chance < nodes.weight[f];
    if (!goes) continue;
    run.send(scope, f);
    count++;
  }
  if (count > 0) return count;
  if (flow.defaultFlow[node] >= 0) {
    run.send(scope, flow.defaultFlow[node]);
    return 1;
  }
  let left = draws.next() * total;
  let chosen = flow.out[from];
  for (let k = from; k < to; k++) {
    const f = flow.out[k];
    if (nodes.weight[f] === 0) continue;
    chosen = f;
    left -= nodes.weight[f];
    if (left < 0) break;
  }
  run.send(scope, chosen);
  return 1;
}

/** The reference books work that becomes ready at one instant in no order of the diagram. */
export function shuffle(run: RunState, scope: number, node: number, count: number): void {
  const { nodes, draws } = run.model;
  const visit = visitOf(run, scope, node);
  draws.ask(nodes.shareSource[node], run.cases.numberOf[run.scopes.caseOf[scope]], visit);
  for (let k = count - 1; k > 0; k--) {
    const a = run.stackSize - 1 - 2 * k;
    const b = run.stackSize - 1 - 2 * Math.floor(draws.next() * (k + 1));
    const held = run.stack[a];
    run.stack[a] = run.stack[b];
    run.stack[b] = held;
  }
}
