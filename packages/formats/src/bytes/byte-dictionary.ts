const FIRST_SLOTS = 64;

/**
 * Gives equal byte strings equal numbers, counted from 0 in order of first appearance. It hashes
 * bytes, so no string is made while a file is read; strings are made once a value, at the end.
 */
export class ByteDictionary {
  size = 0;
  /** Pairs of hash and entry + 1; open addressing, at most half full. */
  private slots = new Int32Array(FIRST_SLOTS * 2);
  private mask = FIRST_SLOTS - 1;
  /** Where each entry ends in the arena; it starts where the one before ends. */
  private ends = new Uint32Array(FIRST_SLOTS);
  private plain = new Uint8Array(FIRST_SLOTS);
  private arena = new Uint8Array(1024);
  private used = 0;

  /** The number of these bytes, giving them the next one if they are new. */
  indexOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let p = from; p < to; p++) hash = Math.imul(hash ^ bytes[p]!, 0x01000193);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    const { slots, mask } = this;
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot * 2 + 1]! - 1;
      if (entry < 0) return this.add(bytes, from, to, hash, slot);
      if (slots[slot * 2] === hash && this.equals(entry, bytes, from, to)) return entry;
      slot = (slot + 1) & mask;
    }
  }

  /** First byte of an entry in `bytes`. */
  startOf(entry: number): number {
    return entry === 0 ? 0 : this.ends[entry - 1]!;
  }

  /** After the last byte of an entry in `bytes`. */
  endOf(entry: number): number {
    return this.ends[entry]!;
  }

  /** All entries, one after another; valid until the next entry is added. */
  get bytes(): Uint8Array {
    return this.arena;
  }

  /** True where an entry is ASCII only. */
  isPlain(entry: number): boolean {
    return this.plain[entry] === 1;
  }

  /** Whether an entry holds exactly these bytes. */
  equals(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { arena } = this;
    let q = entry === 0 ? 0 : this.ends[entry - 1]!;
    if (this.ends[entry]! - q !== to - from) return false;
    for (let p = from; p < to; p++, q++) if (arena[q] !== bytes[p]) return false;
    return true;
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const entry = this.size++;
    if (entry === this.ends.length) this.growEntries();
    const after = this.used + to - from;
    if (after > this.arena.length) this.growArena(after);
    const { arena } = this;
    let seen = 0;
    for (let p = from, q = this.used; p < to; p++, q++) {
      const byte = bytes[p]!;
      seen |= byte;
      arena[q] = byte;
    }
    this.used = after;
    this.ends[entry] = after;
    this.plain[entry] = seen < 128 ? 1 : 0;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = entry + 1;
    if (this.size * 2 > this.mask) this.growSlots();
    return entry;
  }

  private growEntries(): void {
    const ends = new Uint32Array(this.ends.length * 2);
    ends.set(this.ends);
    this.ends = ends;
    const plain = new Uint8Array(ends.length);
    plain.set(this.plain);
    this.plain = plain;
  }

  private growArena(needed: number): void {
    const arena = new Uint8Array(Math.max(needed, this.arena.length * 2));
    arena.set(this.arena.subarray(0, this.used));
    this.arena = arena;
  }

  private growSlots(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length / 2 - 1;
    for (let s = 0; s < old.length; s += 2) {
      if (old[s + 1] === 0) continue;
      let slot = old[s]! & mask;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = old[s]!;
      slots[slot * 2 + 1] = old[s + 1]!;
    }
    this.slots = slots;
    this.mask = mask;
  }
}
