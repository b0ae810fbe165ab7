import { armBoundaries } from "./boundaries.ts";
import {
  NODE_CATCH,
  NODE_END,
  NODE_EVENT_BASED,
  NODE_EXCLUSIVE,
  NODE_INCLUSIVE,
  NODE_PARALLEL,
  NODE_PASS,
  NODE_START,
  NODE_SUBPROCESS,
  NODE_TASK,
  NODE_TERMINATE,
} from "./compile-flow.ts";
import { endCase, stopScope } from "./end-scope.ts";
import { fireInclusive, joinsParallel, rest, visitOf } from "./joins.ts";
import { makeWork } from "./queue-work.ts";
import { EVENT_DELAY, type RunState } from "./run-state.ts";
import { chooseFlow, chooseFlows, shuffle } from "./split.ts";

/** Visits of second draws. */
const AGAIN = 1_000_000;

/** Lets a case begin: one token at its start, in a scope made for it. */
export function beginCase(run: RunState, c: number, scope: number): void {
  const process = run.cases.processOf[c];
  const { flow, draws, processes } = run.model;
  const starts = flow.starts[process];
  let which = 0;
  if (starts.length > 1) {
    draws.ask(processes[process].startSource, run.cases.numberOf[c], 0);
    which = Math.floor(draws.next() * starts.length);
  }
  run.scopes.live[scope] = 1;
  if (which >= starts.length) endToken(run, scope);
  else enterNode(run, scope, starts[which], -1);
}

/** Moves all tokens that are on their way until each rests somewhere. */
export function moveTokens(run: RunState): void {
  for (;;) {
    while (run.stackSize > 0) {
      const flow = run.stack[--run.stackSize];
      const scope = run.stack[--run.stackSize];
      enterNode(run, scope, run.model.flow.flowTo[flow], flow);
    }
    const scope = run.joinChecks.pop();
    if (scope === undefined) return;
    if (run.scopes.caseOf[scope] < 0 || run.scopes.pending[scope] === 0) continue;
    const join = fireInclusive(run, scope);
    if (join >= 0) splitInclusive(run, scope, join);
  }
}

function enterNode(run: RunState, scope: number, node: number, by: number): void {
  const { flow } = run.model;
  switch (flow.kind[node]) {
    case NODE_TASK:
    case NODE_SUBPROCESS:
      activate(run, scope, node);
      return;
    case NODE_END:
      endToken(run, scope);
      return;
    case NODE_PASS:
      leave(run, scope, node);
      return;
    case NODE_EXCLUSIVE: {
      const way = chooseFlow(run, scope, node);
      if (way >= 0) run.send(scope, way);
      else if (way === -1) endToken(run, scope);
      return;
    }
    case NODE_PARALLEL:
      if (joinsParallel(run, scope, node, by)) leave(run, scope, node);
      return;
    case NODE_START:
    case NODE_CATCH:
      waitAt(run, scope, node);
      return;
    case NODE_INCLUSIVE:
      enterInclusive(run, scope, node, by);
      return;
    case NODE_EVENT_BASED:
      race(run, scope, node);
      return;
    case NODE_TERMINATE:
      terminate(run, scope);
      return;
  }
}

/** A token leaves by every flow out; where there is none, it ends. */
function leave(run: RunState, scope: number, node: number): void {
  const { outStart, out } = run.model.flow;
  const from = outStart[node];
  const to = outStart[node + 1];
  if (from === to) {
    endToken(run, scope);
    return;
  }
  run.scopes.live[scope] += to - from - 1;
  for (let k = to - 1; k >= from; k--) run.send(scope, out[k]);
  if (run.isCompatible && to - from > 1) shuffle(run, scope, node, to - from);
}

function enterInclusive(run: RunState, scope: number, node: number, by: number): void {
  const { flow } = run.model;
  if (flow.reach[node] === null || by < 0) {
    splitInclusive(run, scope, node);
    return;
  }
  const { scopes } = run;
  const base = scope * flow.widestFlows - flow.firstFlow[flow.processOf[node]];
  scopes.waiting[base + by]++;
  scopes.pending[scope]++;
  rest(run, scope, node, 1);
  run.joinChecks.push(scope);
}

function splitInclusive(run: RunState, scope: number, node: number): void {
  const count = chooseFlows(run, scope, node);
  if (count < 0) return;
  if (count === 0) endToken(run, scope);
  else run.scopes.live[scope] += count - 1;
  if (run.isCompatible && count > 1) shuffle(run, scope, node, count);
}

/** A token waits for an event of `node`; then it goes on from there. */
function waitAt(run: RunState, scope: number, node: number): void {
  const { nodes, draws, samplers } = run.model;
  const visit = visitOf(run, scope, node);
  if (nodes.delay[node] < 0) {
    leave(run, scope, node);
    return;
  }
  draws.ask(nodes.source[node], run.cases.numberOf[run.scopes.caseOf[scope]], visit);
  waitFor(run, scope, node, Math.max(0, Math.round(samplers.draw(nodes.delay[node], draws))));
}

function waitFor(run: RunState, scope: number, node: number, delay: number): void {
  const c = run.scopes.caseOf[scope];
  run.cases.eventMs[c] += delay;
  rest(run, scope, node, 1);
  const d = run.delays.take(scope, run.scopes.era[scope], node, 0);
  run.plan(run.now + delay, EVENT_DELAY, d, run.cases.level[c]);
}

/** The event a token waited for has come. */
export function afterDelay(run: RunState, d: number): void {
  const { delays, scopes } = run;
  const scope = delays.scope[d];
  delays.giveBack(d);
  if (scopes.era[scope] !== delays.era[d]) return;
  const node = delays.node[d];
  rest(run, scope, node, -1);
  if (run.model.flow.kind[node] === NODE_TASK) activate(run, scope, node);
  else leave(run, scope, node);
}

/** Of the events after a gateway, the first to come wins; ties by chance. */
function race(run: RunState, scope: number, node: number): void {
  const { flow, nodes, draws, samplers } = run.model;
  const number = run.cases.numberOf[run.scopes.caseOf[scope]];
  const visit = visitOf(run, scope, node);
  let winner = -1;
  let least = Number.POSITIVE_INFINITY;
  let equals = 0;
  for (let k = flow.outStart[node]; k < flow.outStart[node + 1]; k++) {
    const target = flow.flowTo[flow.out[k]];
    let delay = 0;
    if (nodes.delay[target] >= 0) {
      draws.ask(nodes.source[target], number, visit);
      delay = Math.max(0, Math.round(samplers.draw(nodes.delay[target], draws)));
    }
    equals = delay === least ? equals + 1 : 1;
    draws.ask(nodes.source[node], number, visit * 64 + k - flow.outStart[node]);
    if (delay < least || (delay === least && draws.next() * equals < 1)) winner = target;
    if (delay < least) least = delay;
  }
  if (run.isCompatible && winner >= 0 && nodes.delay[winner] >= 0) {
    // The reference draws the delay of the winner a second time.
    draws.ask(nodes.source[winner], number, visit + AGAIN);
    least = Math.max(0, Math.round(samplers.draw(nodes.delay[winner], draws)));
  }
  if (winner < 0) endToken(run, scope);
  else waitFor(run, scope, winner, least);
}

/** Begins a task or sub-process, with its boundary events and repetitions. */
function activate(run: RunState, scope: number, node: number): void {
  const { flow, nodes, draws, samplers } = run.model;
  const { scopes } = run;
  rest(run, scope, node, 1);
  let stamp = 0;
  if (flow.boundaries[node] !== null) stamp = armBoundaries(run, scope, node);
  if (flow.repeats[node] === 0 || nodes.times[node] < 0) {
    startActivity(run, scope, node, stamp);
    return;
  }
  const c = scopes.caseOf[scope];
  const visit =
    scopes.visits[
      scopes.root[scope] * flow.widestNodes + node - flow.firstNode[flow.processOf[node]]
    ];
  draws.ask(nodes.timesSource[node], run.cases.numberOf[c], visit);
  const times = Math.max(1, Math.round(samplers.draw(nodes.times[node], draws)));
  const set = scopes.take(c, scope, node);
  scopes.isSet[set] = 1;
  scopes.stamp[set] = stamp;
  const atOnce = flow.repeats[node] === 2 ? times : 1;
  scopes.live[set] = atOnce;
  scopes.rest[set] = times - atOnce;
  for (let k = 0; k < atOnce; k++) startActivity(run, set, node, 0);
}

function startActivity(run: RunState, scope: number, node: number, stamp: number): void {
  const { flow, nodes } = run.model;
  const visit = visitOf(run, scope, node);
  if (flow.kind[node] === NODE_TASK) {
    makeWork(run, scope, nodes.taskOf[node], visit, stamp);
    return;
  }
  const { scopes } = run;
  const inner = scopes.take(scopes.caseOf[scope], scope, node);
  scopes.stamp[inner] = stamp;
  const starts = flow.innerStarts[node]!;
  scopes.live[inner] = Math.max(1, starts.length);
  if (starts.length === 0) endToken(run, inner);
  else for (const start of starts) enterNode(run, inner, start, -1);
}

/** One piece of work, or one sub-process, is done in a scope: the case goes on. */
export function finishActivity(run: RunState, scope: number, node: number, stamp: number): void {
  const { scopes } = run;
  if (scopes.isSet[scope] === 0) {
    if (stamp > 0) run.active.delete(stamp);
    rest(run, scope, node, -1);
    leave(run, scope, node);
    return;
  }
  if (scopes.rest[scope] > 0) {
    scopes.rest[scope]--;
    startActivity(run, scope, node, 0);
    return;
  }
  if (--scopes.live[scope] > 0) return;
  const parent = scopes.parent[scope];
  const own = scopes.stamp[scope];
  scopes.giveBack(scope);
  finishActivity(run, parent, node, own);
}

/** A token ends; with the last one, its sub-process or its case. */
function endToken(run: RunState, scope: number): void {
  const { scopes } = run;
  if (--scopes.live[scope] > 0) {
    if (scopes.pending[scope] > 0) run.joinChecks.push(scope);
    return;
  }
  closeScope(run, scope);
}

function closeScope(run: RunState, scope: number): void {
  const { scopes } = run;
  const parent = scopes.parent[scope];
  if (parent < 0) {
    endCase(run, scope);
    return;
  }
  const node = scopes.node[scope];
  const stamp = scopes.stamp[scope];
  scopes.giveBack(scope);
  finishActivity(run, parent, node, stamp);
}

/** Ends the process or sub-process at once, with all that goes on in it. */
function terminate(run: RunState, scope: number): void {
  if (run.scopes.live[scope] > 1) stopScope(run, scope);
  closeScope(run, scope);
}

/** A boundary event happens, if what it stands on still goes on. */
export function boundaryHappens(run: RunState, d: number): void {
  const { delays, scopes } = run;
  const scope = delays.scope[d];
  const node = delays.node[d];
  const stamp = delays.stamp[d];
  delays.giveBack(d);
  if (scopes.era[scope] !== delays.era[d] || !run.active.has(stamp)) return;
  const { flow } = run.model;
  if (flow.elements[node].isInterrupting) {
    run.active.delete(stamp);
    stopScope(run, scope, stamp);
    const host = flow.nodeIndex[flow.processOf[node]].get(flow.elements[node].attachedToId ?? "");
    rest(run, scope, host ?? node, -1);
  } else scopes.live[scope]++;
  leave(run, scope, node);
}
