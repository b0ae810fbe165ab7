import { ask, drawMs, next } from "./chance";
import { Cases, Delays, Slots } from "./columns";
import { DELAY, Events } from "./events";
import { getF, getI, setF, setI } from "./memory";
import { Flow, Sizes } from "./model";
import { Flows, Run } from "./state";
import { makeWork } from "./work";

/** Kinds of nodes: as in compile-flow.ts. */
const TASK = 0;
const START = 2;
const END = 3;
const CATCH = 5;
const PASS = 6;
const EXCLUSIVE = 7;
const PARALLEL = 8;

/** Moves the tokens of a case that are on their way until each rests somewhere. */
export function moveTokens(slot: i32): void {
  while (Flows.count > 0) {
    const flow = Flows.pop();
    enter(slot, getI(Flow.flowTo, flow), flow);
  }
}

/** A token enters a node by a flow, −1 where its case begins there. */
export function enter(slot: i32, node: i32, by: i32): void {
  switch (<i32>load<u8>(Flow.kind + node)) {
    case TASK:
      makeWork(slot, getI(Slots.caseOf, slot), getI(Flow.taskOf, node), visitOf(slot, node));
      return;
    case END:
      endToken(slot);
      return;
    case PASS:
      leave(slot, node);
      return;
    case EXCLUSIVE:
      choose(slot, node);
      return;
    case PARALLEL:
      if (joins(slot, node, by)) leave(slot, node);
      return;
    case START:
    case CATCH:
      waitAt(slot, node);
      return;
  }
}

/** A token leaves by every flow out; where there is none, it ends. */
export function leave(slot: i32, node: i32): void {
  const from = getI(Flow.outStart, node);
  const to = getI(Flow.outStart, node + 1);
  if (from === to) {
    endToken(slot);
    return;
  }
  if (to - from > 1) setI(Slots.live, slot, getI(Slots.live, slot) + to - from - 1);
  for (let k = to - 1; k >= from; k--) Flows.push(getI(Flow.out, k));
}

/** A token ends; with the last one, its case. */
export function endToken(slot: i32): void {
  const live = getI(Slots.live, slot) - 1;
  setI(Slots.live, slot, live);
  if (live > 0) return;
  setF(Cases.endAtMs, getI(Slots.caseOf, slot), Run.now);
  Run.countCases(-1);
  Slots.giveBack(slot);
}

function visitOf(slot: i32, node: i32): i32 {
  if (Sizes.hasVisits === 0) return 0;
  const at = slot * Sizes.nodes + node - getI(Flow.firstNode, getI(Flow.processOf, node));
  const visit = getI(Slots.visits, at);
  setI(Slots.visits, at, visit + 1);
  return visit;
}

/** The way out of an exclusive split, by weight; a case that comes too often is cut. */
function choose(slot: i32, node: i32): void {
  const from = getI(Flow.outStart, node);
  const to = getI(Flow.outStart, node + 1);
  if (to - from <= 1) {
    leave(slot, node);
    return;
  }
  const visit = visitOf(slot, node);
  if (visit >= Sizes.splitLimit) {
    if (getI(Slots.live, slot) > 1) Run.isLost = true;
    Run.cutCases++;
    Run.countCases(-1);
    Slots.giveBack(slot);
    return;
  }
  ask(getI(Flow.source, node), getI(Cases.numberOf, getI(Slots.caseOf, slot)), visit);
  let left = next() * getF(Flow.totalWeight, node);
  let last = -1;
  for (let k = from; k < to; k++) {
    const f = getI(Flow.out, k);
    const weight = getF(Flow.weight, f);
    if (last < 0 || weight > 0) last = f;
    left -= weight;
    if (left < 0 && weight > 0) break;
  }
  Flows.push(last);
}

/** A token reaches a parallel gateway; whether it goes on, as one. */
function joins(slot: i32, node: i32, by: i32): bool {
  const from = getI(Flow.inStart, node);
  const to = getI(Flow.inStart, node + 1);
  if (to - from <= 1) return true;
  const base = slot * Sizes.flows - getI(Flow.firstFlow, getI(Flow.processOf, node));
  if (by >= 0) setI(Slots.waiting, base + by, getI(Slots.waiting, base + by) + 1);
  for (let k = from; k < to; k++) {
    if (getI(Slots.waiting, base + getI(Flow.in, k)) === 0) return false;
  }
  for (let k = from; k < to; k++) {
    const at = base + getI(Flow.in, k);
    setI(Slots.waiting, at, getI(Slots.waiting, at) - 1);
  }
  setI(Slots.live, slot, getI(Slots.live, slot) - (to - from - 1));
  return true;
}

/** A token waits for an event of `node`; then it goes on from there. */
function waitAt(slot: i32, node: i32): void {
  const visit = visitOf(slot, node);
  const sampler = getI(Flow.delay, node);
  if (sampler < 0) {
    leave(slot, node);
    return;
  }
  const c = getI(Slots.caseOf, slot);
  ask(getI(Flow.source, node), getI(Cases.numberOf, c), visit);
  const delay = drawMs(sampler);
  setF(Cases.eventMs, c, getF(Cases.eventMs, c) + delay);
  Events.plan(Run.now + delay, DELAY, Delays.take(slot, node));
}
