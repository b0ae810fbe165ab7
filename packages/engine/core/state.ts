import { getI, setI, widened } from "./memory";

/** Where a run is. */
export class Run {
  static now: f64 = 0;
  static serial: f64 = 0;
  /** Pieces of work in queues. */
  static waiting: i32 = 0;
  static newCount: i32 = 0;
  static cutCases: i32 = 0;
  /** Cases between arrival and end, and the integral of that over time. */
  static inSystem: i32 = 0;
  static areaMs: f64 = 0;
  static areaUntilMs: f64 = 0;
  /** A case went round for ever while other work of it went on. */
  static isLost: bool = false;

  /** A case more (1) or less (−1) from now on. */
  static countCases(change: i32): void {
    Run.areaMs += <f64>Run.inSystem * (Run.now - Run.areaUntilMs);
    Run.areaUntilMs = Run.now;
    Run.inSystem += change;
  }

  static reset(startAtMs: f64): void {
    Run.now = startAtMs;
    Run.serial = 0;
    Run.waiting = 0;
    Run.newCount = 0;
    Run.cutCases = 0;
    Run.inSystem = 0;
    Run.areaMs = 0;
    Run.areaUntilMs = startAtMs;
    Run.isLost = false;
    Freed.count = 0;
    Flows.count = 0;
  }
}

/** People who became free at this instant. */
export class Freed {
  static count: i32 = 0;
  static room: i32 = 0;
  static people: usize = 0;

  static add(person: i32): void {
    if (Freed.count === Freed.room) {
      const room = max(64, Freed.room * 2);
      Freed.people = widened(Freed.people, Freed.room * 4, room * 4);
      Freed.room = room;
    }
    setI(Freed.people, Freed.count++, person);
  }
}

/** Flows that tokens of one case are still to take, the last first. */
export class Flows {
  static count: i32 = 0;
  static room: i32 = 0;
  static stack: usize = 0;

  static push(flow: i32): void {
    if (Flows.count === Flows.room) {
      const room = max(64, Flows.room * 2);
      Flows.stack = widened(Flows.stack, Flows.room * 4, room * 4);
      Flows.room = room;
    }
    setI(Flows.stack, Flows.count++, flow);
  }

  static pop(): i32 {
    return getI(Flows.stack, --Flows.count);
  }
}
