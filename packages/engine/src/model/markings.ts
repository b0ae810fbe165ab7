/** Distinct markings of a net, each with a number: 0, 1, 2 … in the order they were first met. */
export class Markings {
  /** Tokens of marking m from m · width on; longer than what is used. */
  tokens: Uint8Array;
  count = 0;
  readonly width: number;
  #slots = new Uint32Array(256);
  #hashes = new Int32Array(128);

  constructor(placeCount: number) {
    this.width = placeCount;
    this.tokens = new Uint8Array(placeCount * 128);
  }

  /** The number of a marking, a new one where it was not met before. O(places). */
  intern(marking: Uint8Array): number {
    const { width } = this;
    let hash = 0x811c9dc5 | 0;
    for (let p = 0; p < width; p++) hash = Math.imul(hash ^ marking[p], 0x01000193);
    hash ^= hash >>> 15;
    if (this.count * 2 >= this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let m = this.#slots[slot]; m !== 0; m = this.#slots[slot]) {
      if (this.#hashes[m - 1] === hash && this.#isAt((m - 1) * width, marking)) return m - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.count++;
    this.tokens.set(marking, id * width);
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    return id;
  }

  /** Copies marking `id` into an array of as many places. */
  read(id: number, into: Uint8Array): void {
    const at = id * this.width;
    for (let p = 0; p < this.width; p++) into[p] = this.tokens[at + p];
  }

  #isAt(at: number, marking: Uint8Array): boolean {
    for (let p = 0; p < this.width; p++) if (this.tokens[at + p] !== marking[p]) return false;
    return true;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const tokens = new Uint8Array((slots.length / 2) * this.width);
    const hashes = new Int32Array(slots.length / 2);
    tokens.set(this.tokens);
    hashes.set(this.#hashes);
    const mask = slots.length - 1;
    for (let m = 0; m < this.count; m++) {
      let slot = hashes[m] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = m + 1;
    }
    this.#slots = slots;
    this.tokens = tokens;
    this.#hashes = hashes;
  }
}
