import { ask, drawMsFor, next } from "./chance";
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

/** Moves a token on by a flow, and the others of its case, until each rests somewhere; −1 is none. */
export function moveOn(slot: i32, by: i32): void {
  let flow = by;
  for (;;) {
    while (flow >= 0) flow = enter(slot, getI(Flow.flowTo, flow), flow);
    if (Flows.count === 0) return;
    flow = Flows.pop();
  }
}

/** A token enters a node by a flow, −1 where its case begins there. The flow it leaves by, or −1. */
export function enter(slot: i32, node: i32, by: i32): i32 {
  switch (<i32>load<u8>(Flow.kind + node)) {
    case TASK:
      makeWork(slot, getI(Slots.caseOf, slot), getI(Flow.taskOf, node), visitOf(slot, node));
      return -1;
    case END:
      endToken(slot);
      return -1;
    case PASS:
      return leave(slot, node);
    case EXCLUSIVE:
      return choose(slot, node);
    case PARALLEL:
      return joins(slot, node, by) ? leave(slot, node) : -1;
    case START:
    case CATCH:
      return waitAt(slot, node);
    default:
      return -1;
  }
}

/**
 * A token leaves by every flow out: the first is given, the others wait their turn. Where there is none
 * (−1), it ends.
 */
export function leave(slot: i32, node: i32): i32 {
  const from = getI(Flow.outStart, node);
  const to = getI(Flow.outStart, node + 1);
  if (from === to) {
    endToken(slot);
    return -1;
  }
  if (to - from > 1) {
    setI(Slots.live, slot, getI(Slots.live, slot) + to - from - 1);
    for (let k = to - 1; k > from; k--) Flows.push(getI(Flow.out, k));
  }
  return getI(Flow.out, from);
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
function choose(slot: i32, node: i32): i32 {
  const from = getI(Flow.outStart, node);
  const to = getI(Flow.outStart, node + 1);
  if (to - from <= 1) return leave(slot, node);
  const visit = visitOf(slot, node);
  if (visit >= Sizes.splitLimit) {
    if (getI(Slots.live, slot) > 1) Run.isLost = true;
    Run.cutCases++;
    Run.countCases(-1);
    Slots.giveBack(slot);
    return -1;
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
  return last;
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
function waitAt(slot: i32, node: i32): i32 {
  const visit = visitOf(slot, node);
  const sampler = getI(Flow.delay, node);
  if (sampler < 0) return leave(slot, node);
  const c = getI(Slots.caseOf, slot);
  const delay = drawMsFor(sampler, getI(Flow.source, node), getI(Cases.numberOf, c), visit);
  setF(Cases.eventMs, c, getF(Cases.eventMs, c) + delay);
  Events.plan(Run.now + delay, DELAY, Delays.take(slot, node));
  return -1;
}
