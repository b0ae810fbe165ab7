import { coreBase64 } from "./plain-core.generated.ts";

/** What the compiled core asks of its host while it runs. */
export interface CoreHost {
  extendShifts(table: number): number;
  dueAt(process: number, arrivedMs: number): number;
  gapUnderRates(process: number, gap: number, fromMs: number): number;
}

/** How a run stands: 0 all done, more to do, or not to be done by the core. */
export const CORE_GOES_ON = 1;
export const CORE_LOST = 2;

interface CoreExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  allocate(bytes: number): number;
  begin(startAtMs: number, untilMs: number): void;
  go(instants: number): number;
  resultAt(what: number): number;
}

/** The part of WebAssembly that is used: it belongs to no library of the language. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly host: CoreHost },
  ) => { readonly exports: unknown };
}

let compiled: object | null | undefined;

/** An instance of the core with memory of its own; `null` where there is no WebAssembly. */
export function makePlainCore(): PlainCore | null {
  const assembly = (globalThis as { readonly WebAssembly?: Assembly }).WebAssembly;
  if (assembly === undefined || compiled === null) return null;
  try {
    compiled ??= new assembly.Module(bytesOf(coreBase64));
    return new PlainCore(assembly, compiled);
  } catch {
    // A page may forbid it, or memory may be short: models are run the general way.
    compiled ??= null;
    return null;
  }
}

/** Where the header stands, as in core/model.ts. */
const HEADER = 1024;

/** The compiled core (packages/engine/core) and its memory. */
export class PlainCore {
  private readonly exports: CoreExports;
  private host: CoreHost | null = null;
  private arena = 0;
  private arenaSize = 0;
  /** Which model stands in memory. */
  boundTo: object | null = null;

  constructor(assembly: Assembly, module: object) {
    const asked = (): CoreHost => {
      if (this.host === null) throw new Error("the core runs without a host");
      return this.host;
    };
    const host: CoreHost = {
      extendShifts: (table) => asked().extendShifts(table),
      dueAt: (process, arrivedMs) => asked().dueAt(process, arrivedMs),
      gapUnderRates: (process, gap, fromMs) => asked().gapUnderRates(process, gap, fromMs),
    };
    this.exports = new assembly.Instance(module, { host }).exports as CoreExports;
  }

  /** Memory for one model, used again for the next: what stood there is lost. */
  takeArena(bytes: number): number {
    if (bytes > this.arenaSize) {
      this.arenaSize = bytes * 2;
      this.arena = this.exports.allocate(this.arenaSize);
    }
    return this.arena;
  }

  allocate(bytes: number): number {
    return this.exports.allocate(bytes);
  }

  /** Writes the header: pointers and whole numbers. */
  writeHeader(slots: ArrayLike<number>): void {
    this.ints(HEADER, slots.length).set(slots);
  }

  /** Begins a run of the model in memory. */
  begin(host: CoreHost, startAtMs: number, untilMs: number): void {
    this.host = host;
    this.exports.begin(startAtMs, untilMs);
  }

  /** Goes on for so many instants. */
  go(instants: number): number {
    return this.exports.go(instants);
  }

  /** A result by its number, as in core/run.ts. */
  resultAt(what: number): number {
    return this.exports.resultAt(what);
  }

  /** Columns of memory: to be taken anew after each call of the core, which may move it. */
  ints(at: number, length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.exports.memory.buffer, at, length);
  }

  floats(at: number, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.exports.memory.buffer, at, length);
  }

  bytes(at: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.exports.memory.buffer, at, length);
  }
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let k = 0; k < 64; k++) codes[letters.charCodeAt(k)] = k;
  const text = base64.replace(/=+$/u, "");
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let k = 0; k < text.length; k++) {
    held = ((held << 6) | codes[text.charCodeAt(k)]) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = (held >> bits) & 0xff;
  }
  return bytes;
}
