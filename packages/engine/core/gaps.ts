import { drawFor } from "./chance";
import { allocate, fillI, getF, getI, setF, setI } from "./memory";
import { Processes, Sizes } from "./model";

const BLOCK = 32;

/**
 * Gaps between cases at the mean rate, drawn some ahead: what happens next hangs on them, and a
 * processor draws several side by side sooner than one after another.
 */
export class Gaps {
  /** By process: the number of the first case of the block at hand, and its gaps. */
  private static first: usize = 0;
  private static gaps: usize = 0;
  private static room: i32 = 0;

  static clear(): void {
    if (Sizes.processes > Gaps.room) {
      Gaps.room = Sizes.processes;
      Gaps.first = allocate(Sizes.processes * 4);
      Gaps.gaps = allocate(Sizes.processes * BLOCK * 8);
    }
    fillI(Gaps.first, -BLOCK, Sizes.processes);
  }

  /** The gap before a case. */
  static of(p: i32, number: i32): f64 {
    const k = number - getI(Gaps.first, p);
    if (<u32>k < <u32>BLOCK) return getF(Gaps.gaps, p * BLOCK + k);
    Gaps.drawBlock(p, number);
    return getF(Gaps.gaps, p * BLOCK);
  }

  private static drawBlock(p: i32, first: i32): void {
    const sampler = getI(Processes.gap, p);
    const source = getI(Processes.arrivalSource, p);
    const growth = getF(Processes.growth, p);
    for (let k = 0; k < BLOCK; k++) {
      setF(Gaps.gaps, p * BLOCK + k, max<f64>(0, drawFor(sampler, source, first + k, 0)) / growth);
    }
    setI(Gaps.first, p, first);
  }
}
