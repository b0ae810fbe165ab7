import { EventHeap } from "./event-heap.ts";
import { makePlainCore, type PlainCore } from "./plain-core.ts";
import { CaseRows, WorkItems, WorkRows } from "./run-columns.ts";

/**
 * The large buffers of runs, for many models that are run one after another: a model compiled with
 * them overwrites what the run of another one left. Where thousands of like models are tried, this
 * saves growing and throwing away the same columns each time.
 */
export class RunBuffers {
  /** Events to come. */
  readonly heap = new EventHeap();
  /** Pieces of work. */
  readonly rows = new WorkRows();
  /** Cases. */
  readonly cases = new CaseRows();
  /** Work that is ready, or will be. */
  readonly items = new WorkItems();
  private made: PlainCore | null | undefined;

  /** Runs plain models; `null` where WebAssembly is not to be had. */
  get core(): PlainCore | null {
    this.made ??= makePlainCore();
    return this.made;
  }
}
