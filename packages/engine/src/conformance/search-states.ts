/** How far a state of a search has come. */
export const STATE_GUESSED = 0;
/** Its bound is exact and its parent's solution, less the step, solves it. */
export const STATE_DERIVED = 1;
/** Its bound is exact and its own solution is kept. */
export const STATE_SOLVED = 2;
/** Looked at for good. */
export const STATE_CLOSED = 3;

/** States (marking, position) of one search, as columns; found by hash, forgotten all at once. */
export class SearchStates {
  count = 0;
  marking = new Int32Array(1024);
  position = new Int32Array(1024);
  /** Cost so far. */
  cost = new Int32Array(1024);
  parent = new Int32Array(1024);
  /** The column of the step that led here, as in the marking bound; −1 where none did. */
  step = new Int32Array(1024);
  /** What is at least to come, not rounded. */
  bound = new Float64Array(1024);
  status = new Uint8Array(1024);
  /** How often at least a cheapest way to the end uses each column; of looked-at states only. */
  readonly solutions: (Uint8Array | undefined)[] = [];
  #slots = new Int32Array(4096);

  /** Forgets all states. */
  clear(): void {
    this.#slots.fill(0);
    this.solutions.length = 0;
    this.count = 0;
  }

  /** The state of a marking and position; a new one has cost −1. */
  find(marking: number, position: number): number {
    if (this.count * 4 >= this.#slots.length) this.#growSlots();
    const mask = this.#slots.length - 1;
    let slot = hashOf(marking, position) & mask;
    for (let s = this.#slots[slot]; s !== 0; s = this.#slots[slot]) {
      if (this.marking[s - 1] === marking && this.position[s - 1] === position) return s - 1;
      slot = (slot + 1) & mask;
    }
    if (this.count === this.marking.length) this.#growColumns();
    const s = this.count++;
    this.marking[s] = marking;
    this.position[s] = position;
    this.cost[s] = -1;
    this.status[s] = STATE_GUESSED;
    this.#slots[slot] = s + 1;
    return s;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let s = 0; s < this.count; s++) {
      let slot = hashOf(this.marking[s], this.position[s]) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = s + 1;
    }
  }

  #growColumns(): void {
    const length = this.count * 2;
    const wider = (column: Int32Array) => {
      const more = new Int32Array(length);
      more.set(column);
      return more;
    };
    this.marking = wider(this.marking);
    this.position = wider(this.position);
    this.cost = wider(this.cost);
    this.parent = wider(this.parent);
    this.step = wider(this.step);
    const bound = new Float64Array(length);
    bound.set(this.bound);
    this.bound = bound;
    const status = new Uint8Array(length);
    status.set(this.status);
    this.status = status;
  }
}

function hashOf(marking: number, position: number): number {
  const mixed = Math.imul(marking, 0x9e3779b1) ^ Math.imul(position + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
