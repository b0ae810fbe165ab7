/**
 * States still to be looked at: least estimate first, of equals the deepest in the trace, of those
 * the latest. Estimates and depths are small whole numbers, so each pair has a stack of its own.
 */
export class OpenStates {
  readonly #stacks: number[][][] = [];
  /** The deepest depth of each estimate that may hold something. */
  readonly #deepest: number[] = [];
  #least = 0;

  /** Forgets everything. */
  clear(): void {
    this.#stacks.length = 0;
    this.#deepest.length = 0;
    this.#least = 0;
  }

  /** Adds a state; the same may be added again under another estimate. */
  push(state: number, estimate: number, depth: number): void {
    while (this.#stacks.length <= estimate) {
      this.#stacks.push([]);
      this.#deepest.push(-1);
    }
    const stacks = this.#stacks[estimate];
    while (stacks.length <= depth) stacks.push([]);
    stacks[depth].push(state);
    if (depth > this.#deepest[estimate]) this.#deepest[estimate] = depth;
    if (estimate < this.#least) this.#least = estimate;
  }

  /** The least estimate that holds something; of no meaning before the first `pop`. */
  get least(): number {
    return this.#least;
  }

  /** Takes the next state; −1 where nothing is left. */
  pop(): number {
    for (; this.#least < this.#stacks.length; this.#least++) {
      const stacks = this.#stacks[this.#least];
      for (let depth = this.#deepest[this.#least]; depth >= 0; depth--) {
        this.#deepest[this.#least] = depth;
        const state = stacks[depth].pop();
        if (state !== undefined) return state;
      }
      this.#deepest[this.#least] = -1;
    }
    return -1;
  }
}
