import { getF, getI, setF, setI, widened } from "./memory";

export const FINISH = 1;
export const ENQUEUE = 2;
export const DELAY = 3;
export const WAKE = 4;

/** Future events by time, then by the order they were put in: as `EventHeap`. */
export class Events {
  static size: i32 = 0;
  static room: i32 = 0;
  static keys: usize = 0;
  static order: usize = 0;
  static payloads: usize = 0;
  static pushed: f64 = 0;

  static clear(): void {
    Events.size = 0;
    Events.pushed = 0;
  }

  /** Plans an event; one at ∞ never happens. */
  static plan(atMs: f64, kind: i32, index: i32): void {
    if (atMs !== Infinity) Events.push(atMs, (index << 4) | kind);
  }

  static push(key: f64, payload: i32): void {
    if (Events.size === Events.room) {
      const old = Events.room;
      const room = max(256, old * 2);
      Events.keys = widened(Events.keys, old * 8, room * 8);
      Events.order = widened(Events.order, old * 8, room * 8);
      Events.payloads = widened(Events.payloads, old * 4, room * 4);
      Events.room = room;
    }
    const mine = Events.pushed++;
    let at = Events.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      // Mine came last, so equal keys stay above it.
      if (getF(Events.keys, parent) <= key) break;
      Events.move(parent, at);
      at = parent;
    }
    setF(Events.keys, at, key);
    setF(Events.order, at, mine);
    setI(Events.payloads, at, payload);
  }

  /** Takes the next event out. There must be one. */
  static pop(): i32 {
    const result = getI(Events.payloads, 0);
    const last = --Events.size;
    if (last === 0) return result;
    const key = getF(Events.keys, last);
    const mine = getF(Events.order, last);
    const payload = getI(Events.payloads, last);
    let at = 0;
    for (;;) {
      const first = at * 4 + 1;
      if (first >= last) break;
      const end = min(first + 4, last);
      let least = first;
      let leastKey = getF(Events.keys, first);
      for (let child = first + 1; child < end; child++) {
        const childKey = getF(Events.keys, child);
        if (
          childKey < leastKey ||
          (childKey === leastKey && getF(Events.order, child) < getF(Events.order, least))
        ) {
          least = child;
          leastKey = childKey;
        }
      }
      if (leastKey > key || (leastKey === key && getF(Events.order, least) > mine)) break;
      Events.move(least, at);
      at = least;
    }
    setF(Events.keys, at, key);
    setF(Events.order, at, mine);
    setI(Events.payloads, at, payload);
    return result;
  }

  private static move(from: i32, to: i32): void {
    setF(Events.keys, to, getF(Events.keys, from));
    setF(Events.order, to, getF(Events.order, from));
    setI(Events.payloads, to, getI(Events.payloads, from));
  }
}
