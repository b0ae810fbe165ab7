import { ReadFault } from "../source/read-error.ts";

const BLOCK_BYTES = 1 << 18;
const LONGEST_UNIT_BYTES = 1 << 26;

/**
 * Takes bytes from `buffer[from, to)` and says up to where it used them; what it leaves comes again
 * with more behind it. `buffer[to]` may be written to. With `final` nothing more will come.
 */
export type ConsumeBlock = (buffer: Uint8Array, from: number, to: number, final: boolean) => number;

/**
 * Cuts chunks of any size into blocks that do not depend on the chunks, so that a file gives the
 * same table however it arrives. A unit (row, tag) that does not fit makes the block grow.
 */
export class BlockFeeder {
  private buffer = new Uint8Array(BLOCK_BYTES + 8);
  private filled = 0;
  private readonly consume: ConsumeBlock;

  constructor(consume: ConsumeBlock) {
    this.consume = consume;
  }

  /** Adds bytes; copies them, so that the caller may reuse its own. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const room = this.buffer.length - 8 - this.filled;
      const taken = Math.min(room, chunk.length - at);
      this.buffer.set(taken === chunk.length ? chunk : chunk.subarray(at, at + taken), this.filled);
      this.filled += taken;
      at += taken;
      if (taken === room) this.drain(false);
    }
  }

  /** Tells that nothing more will come. */
  finish(): void {
    this.drain(true);
  }

  private drain(final: boolean): void {
    const used = this.consume(this.buffer, 0, this.filled, final);
    if (used === 0 && !final) {
      const bytes = (this.buffer.length - 8) * 2;
      if (bytes > LONGEST_UNIT_BYTES) {
        throw new ReadFault("read.too-large", { what: "unit-bytes", limit: LONGEST_UNIT_BYTES });
      }
      const buffer = new Uint8Array(bytes + 8);
      buffer.set(this.buffer.subarray(0, this.filled));
      this.buffer = buffer;
      return;
    }
    this.buffer.copyWithin(0, used, this.filled);
    this.filled -= used;
  }
}
