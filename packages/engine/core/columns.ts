import { fillI, getI, setF, setI, widened } from "./memory";
import { Sizes } from "./model";

/** Pieces of work in the order they were begun: columns of `WorkRows`. */
export class Rows {
  static count: i32 = 0;
  static size: i32 = 0;
  static caseOf: usize = 0;
  static task: usize = 0;
  static person: usize = 0;
  static readyAtMs: usize = 0;
  static startAtMs: usize = 0;
  static endAtMs: usize = 0;
  static workMs: usize = 0;
  static before: usize = 0;
  static slot: usize = 0;

  static add(): i32 {
    if (Rows.count === Rows.size) {
      const old = Rows.size;
      const size = max(1024, old * 2);
      Rows.caseOf = widened(Rows.caseOf, old * 4, size * 4);
      Rows.task = widened(Rows.task, old * 4, size * 4);
      Rows.person = widened(Rows.person, old * 4, size * 4);
      Rows.readyAtMs = widened(Rows.readyAtMs, old * 8, size * 8);
      Rows.startAtMs = widened(Rows.startAtMs, old * 8, size * 8);
      Rows.endAtMs = widened(Rows.endAtMs, old * 8, size * 8);
      Rows.workMs = widened(Rows.workMs, old * 8, size * 8);
      Rows.before = widened(Rows.before, old * 4, size * 4);
      Rows.slot = widened(Rows.slot, old * 4, size * 4);
      Rows.size = size;
    }
    return Rows.count++;
  }
}

/** Cases in the order they arrived: columns of `CaseRows`. */
export class Cases {
  static count: i32 = 0;
  static size: i32 = 0;
  static processOf: usize = 0;
  static numberOf: usize = 0;
  static arrivedAtMs: usize = 0;
  static endAtMs: usize = 0;
  static firstStartAtMs: usize = 0;
  static waitingMs: usize = 0;
  static workMs: usize = 0;
  static pausedMs: usize = 0;
  static eventMs: usize = 0;
  static cost: usize = 0;
  static dueAtMs: usize = 0;

  static add(): i32 {
    if (Cases.count === Cases.size) {
      const old = Cases.size;
      const size = max(256, old * 2);
      Cases.processOf = widened(Cases.processOf, old * 4, size * 4);
      Cases.numberOf = widened(Cases.numberOf, old * 4, size * 4);
      Cases.arrivedAtMs = widened(Cases.arrivedAtMs, old * 8, size * 8);
      Cases.endAtMs = widened(Cases.endAtMs, old * 8, size * 8);
      Cases.firstStartAtMs = widened(Cases.firstStartAtMs, old * 8, size * 8);
      Cases.waitingMs = widened(Cases.waitingMs, old * 8, size * 8);
      Cases.workMs = widened(Cases.workMs, old * 8, size * 8);
      Cases.pausedMs = widened(Cases.pausedMs, old * 8, size * 8);
      Cases.eventMs = widened(Cases.eventMs, old * 8, size * 8);
      Cases.cost = widened(Cases.cost, old * 8, size * 8);
      Cases.dueAtMs = widened(Cases.dueAtMs, old * 8, size * 8);
      Cases.size = size;
    }
    const c = Cases.count++;
    setF(Cases.endAtMs, c, NaN);
    setF(Cases.firstStartAtMs, c, NaN);
    setF(Cases.waitingMs, c, 0);
    setF(Cases.workMs, c, 0);
    setF(Cases.pausedMs, c, 0);
    setF(Cases.eventMs, c, 0);
    setF(Cases.cost, c, 0);
    setF(Cases.dueAtMs, c, NaN);
    return c;
  }
}

/** Work that is ready, or will be: slots that are used again. */
export class Items {
  static used: i32 = 0;
  static size: i32 = 0;
  static free: usize = 0;
  static freeCount: i32 = 0;
  static slot: usize = 0;
  static task: usize = 0;
  static caseOf: usize = 0;
  static visit: usize = 0;
  static next: usize = 0;
  static previous: usize = 0;
  static readyAtMs: usize = 0;
  static extraneousMs: usize = 0;
  static externalMs: usize = 0;
  static queuedAtMs: usize = 0;
  static key: usize = 0;
  static serial: usize = 0;
  /** The work it is, drawn when it became ready where all who do it take the same time. */
  static workMs: usize = 0;

  static take(): i32 {
    if (Items.freeCount > 0) return getI(Items.free, --Items.freeCount);
    if (Items.used === Items.size) {
      const old = Items.size;
      const size = max(256, old * 2);
      Items.free = widened(Items.free, old * 4, size * 4);
      Items.slot = widened(Items.slot, old * 4, size * 4);
      Items.task = widened(Items.task, old * 4, size * 4);
      Items.caseOf = widened(Items.caseOf, old * 4, size * 4);
      Items.visit = widened(Items.visit, old * 4, size * 4);
      Items.next = widened(Items.next, old * 4, size * 4);
      Items.previous = widened(Items.previous, old * 4, size * 4);
      Items.readyAtMs = widened(Items.readyAtMs, old * 8, size * 8);
      Items.extraneousMs = widened(Items.extraneousMs, old * 8, size * 8);
      Items.externalMs = widened(Items.externalMs, old * 8, size * 8);
      Items.queuedAtMs = widened(Items.queuedAtMs, old * 8, size * 8);
      Items.key = widened(Items.key, old * 8, size * 8);
      Items.serial = widened(Items.serial, old * 8, size * 8);
      Items.workMs = widened(Items.workMs, old * 8, size * 8);
      Items.size = size;
    }
    return Items.used++;
  }

  static giveBack(i: i32): void {
    setI(Items.free, Items.freeCount++, i);
  }
}

/** Cases that go on, with their tokens: slots that are used again. */
export class Slots {
  static used: i32 = 0;
  static size: i32 = 0;
  static free: usize = 0;
  static freeCount: i32 = 0;
  static caseOf: usize = 0;
  static live: usize = 0;
  /** By slot and node, by slot and flow: room is made for each model anew. */
  static visits: usize = 0;
  static waiting: usize = 0;
  static visitsSize: i32 = 0;
  static waitingSize: i32 = 0;

  static take(c: i32): i32 {
    let s: i32;
    if (Slots.freeCount > 0) s = getI(Slots.free, --Slots.freeCount);
    else {
      s = Slots.used++;
      if (s === Slots.size) {
        const old = Slots.size;
        const size = max(256, old * 2);
        Slots.free = widened(Slots.free, old * 4, size * 4);
        Slots.caseOf = widened(Slots.caseOf, old * 4, size * 4);
        Slots.live = widened(Slots.live, old * 4, size * 4);
        Slots.size = size;
      }
      Slots.reserve();
    }
    setI(Slots.caseOf, s, c);
    if (Sizes.hasJoins !== 0)
      fillI(Slots.waiting + ((<usize>(s * Sizes.flows)) << 2), 0, Sizes.flows);
    if (Sizes.hasVisits !== 0)
      fillI(Slots.visits + ((<usize>(s * Sizes.nodes)) << 2), 0, Sizes.nodes);
    return s;
  }

  private static reserve(): void {
    const visits = Slots.used * Sizes.nodes;
    if (visits > Slots.visitsSize) {
      const size = max(visits, Slots.visitsSize * 2);
      Slots.visits = widened(Slots.visits, Slots.visitsSize * 4, size * 4);
      Slots.visitsSize = size;
    }
    const waiting = Slots.used * Sizes.flows;
    if (waiting > Slots.waitingSize) {
      const size = max(waiting, Slots.waitingSize * 2);
      Slots.waiting = widened(Slots.waiting, Slots.waitingSize * 4, size * 4);
      Slots.waitingSize = size;
    }
  }

  static giveBack(s: i32): void {
    setI(Slots.free, Slots.freeCount++, s);
  }
}

/** Tokens that wait for an event. */
export class Delays {
  static used: i32 = 0;
  static size: i32 = 0;
  static free: usize = 0;
  static freeCount: i32 = 0;
  static slot: usize = 0;
  static node: usize = 0;

  static take(slot: i32, node: i32): i32 {
    let d: i32;
    if (Delays.freeCount > 0) d = getI(Delays.free, --Delays.freeCount);
    else {
      d = Delays.used++;
      if (d === Delays.size) {
        const old = Delays.size;
        const size = max(256, old * 2);
        Delays.free = widened(Delays.free, old * 4, size * 4);
        Delays.slot = widened(Delays.slot, old * 4, size * 4);
        Delays.node = widened(Delays.node, old * 4, size * 4);
        Delays.size = size;
      }
    }
    setI(Delays.slot, d, slot);
    setI(Delays.node, d, node);
    return d;
  }

  static giveBack(d: i32): void {
    setI(Delays.free, Delays.freeCount++, d);
  }
}
