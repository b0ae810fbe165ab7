import type { FlowStep, TokenGame } from "./token-game.ts";

/** How a trace runs through a diagram. */
export interface Replay {
  /** Events and tasks that the other side does not have; 0 is a perfect fit. */
  readonly deviations: number;
  /** What the diagram did, in order. */
  readonly steps: readonly FlowStep[];
  /** States the search looked at. */
  readonly states: number;
}

const DEVIATION = 1_000;

/**
 * The cheapest way of a diagram through a trace: an event that the diagram does not allow, or a task
 * that the trace does not have, costs 1; silent steps only break ties. Dijkstra over markings and
 * positions, the farther position first.
 *
 * @param mostStates Beyond it the search is given up.
 * @returns `null` where it was given up, or the diagram cannot end.
 */
export function replayTrace(
  game: TokenGame,
  trace: Uint16Array,
  mostStates: number,
): Replay | null {
  const length = trace.length;
  const key = (marking: number, position: number) => marking * (length + 1) + position;
  const heap = new CostHeap();
  // One slot a state met: its cost, whence, and by what.
  const slotOf = new Map<number, number>();
  const cost: number[] = [];
  const from: number[] = [];
  const by: (FlowStep | null)[] = [];
  const done: boolean[] = [];
  const markingOf: number[] = [];
  const positionOf: number[] = [];

  function offer(
    marking: number,
    position: number,
    price: number,
    parent: number,
    step: FlowStep | null,
  ) {
    const at = key(marking, position);
    let slot = slotOf.get(at);
    if (slot === undefined) {
      slot = cost.length;
      slotOf.set(at, slot);
      cost.push(Number.POSITIVE_INFINITY);
      from.push(-1);
      by.push(null);
      done.push(false);
      markingOf.push(marking);
      positionOf.push(position);
    }
    if (done[slot] || price >= cost[slot]) return;
    cost[slot] = price;
    from[slot] = parent;
    by[slot] = step;
    heap.push(price + (length - position) / (length + 1), slot);
  }

  offer(game.initial, 0, 0, -1, null);
  let settled = 0;
  while (heap.size > 0 && settled < mostStates) {
    const slot = heap.pop();
    if (done[slot]) continue;
    done[slot] = true;
    settled++;
    const marking = markingOf[slot];
    const position = positionOf[slot];
    const price = cost[slot];
    if (position === length && game.isOver(marking)) return pathTo(slot);
    if (position < length) offer(marking, position + 1, price + DEVIATION, slot, null);
    for (const step of game.stepsFrom(marking)) {
      if (step.activity < 0) offer(step.to, position, price + 1, slot, step);
      else {
        if (position < length && trace[position] === step.activity) {
          offer(step.to, position + 1, price, slot, step);
        }
        offer(step.to, position, price + DEVIATION, slot, step);
      }
    }
  }
  return null;

  function pathTo(last: number): Replay {
    const steps: FlowStep[] = [];
    for (let slot = last; slot >= 0; slot = from[slot]) {
      const step = by[slot];
      if (step !== null) steps.push(step);
    }
    return {
      deviations: Math.floor(cost[last] / DEVIATION),
      steps: steps.reverse(),
      states: settled,
    };
  }
}

/** Slots by falling urgency: a binary heap, of equal costs any. */
class CostHeap {
  readonly #costs: number[] = [];
  readonly #slots: number[] = [];

  get size(): number {
    return this.#slots.length;
  }

  push(cost: number, slot: number): void {
    const costs = this.#costs;
    const slots = this.#slots;
    let at = slots.length;
    costs.push(cost);
    slots.push(slot);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (costs[parent] <= cost) break;
      costs[at] = costs[parent];
      slots[at] = slots[parent];
      at = parent;
    }
    costs[at] = cost;
    slots[at] = slot;
  }

  pop(): number {
    const costs = this.#costs;
    const slots = this.#slots;
    const top = slots[0];
    const cost = costs.pop() ?? 0;
    const slot = slots.pop() ?? 0;
    const size = slots.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && costs[child + 1] < costs[child]) child++;
      if (costs[child] >= cost) break;
      costs[at] = costs[child];
      slots[at] = slots[child];
      at = child;
    }
    costs[at] = cost;
    slots[at] = slot;
    return top;
  }
}
