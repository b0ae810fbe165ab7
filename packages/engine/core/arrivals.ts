import { Events } from "./events";
import { allocate, fillF, getF, setF } from "./memory";
import { Sizes } from "./model";

/**
 * The next case of each process: kept beside the other events, of which there is often one or none,
 * with the same order among those of one instant.
 */
export class Arrivals {
  /** How many processes have one planned. */
  static planned: i32 = 0;
  /** The first of them: when (∞ where there is none), its place in the order of plans, whose. */
  static atMs: f64 = 0;
  static order: f64 = 0;
  private static process: i32 = 0;
  /** By process; `NaN` where none is planned. */
  private static times: usize = 0;
  private static orders: usize = 0;
  private static room: i32 = 0;

  static clear(): void {
    if (Sizes.processes > Arrivals.room) {
      Arrivals.room = Sizes.processes;
      Arrivals.times = allocate(Sizes.processes * 8);
      Arrivals.orders = allocate(Sizes.processes * 8);
    }
    fillF(Arrivals.times, NaN, Sizes.processes);
    Arrivals.planned = 0;
    Arrivals.atMs = Infinity;
  }

  static plan(process: i32, atMs: f64): void {
    const order = Events.pushed++;
    setF(Arrivals.times, process, atMs);
    setF(Arrivals.orders, process, order);
    // What is planned later comes later among equals.
    if (Arrivals.planned++ === 0 || atMs < Arrivals.atMs) {
      Arrivals.atMs = atMs;
      Arrivals.order = order;
      Arrivals.process = process;
    }
  }

  /** Takes the first out. There must be one. */
  static take(): i32 {
    const taken = Arrivals.process;
    setF(Arrivals.times, taken, NaN);
    if (--Arrivals.planned > 0) Arrivals.findFirst();
    else Arrivals.atMs = Infinity;
    return taken;
  }

  private static findFirst(): void {
    let first = -1;
    for (let p = 0; p < Sizes.processes; p++) {
      const at = getF(Arrivals.times, p);
      if (isNaN(at)) continue;
      if (first >= 0) {
        const best = getF(Arrivals.times, first);
        if (at > best) continue;
        if (at === best && getF(Arrivals.orders, p) > getF(Arrivals.orders, first)) continue;
      }
      first = p;
    }
    Arrivals.atMs = getF(Arrivals.times, first);
    Arrivals.order = getF(Arrivals.orders, first);
    Arrivals.process = first;
  }
}
