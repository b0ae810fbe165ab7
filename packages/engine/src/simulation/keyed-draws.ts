const UNIT = 1 / 2 ** 53;

/**
 * Chance by key: what is drawn belongs to a source (the arrivals of a process, the duration of a
 * task …), a case and a visit, and not to when it was asked for. Two scenarios with one seed meet
 * the same chance wherever they ask the same question: common random numbers.
 */
export class KeyedDraws {
  private readonly known = new Map<string, number>();
  private readonly names: number[] = [];
  /** Two words a source, of the replication at hand. */
  keys = new Int32Array(0);
  private a = 0;
  private b = 0;
  private isFresh = false;

  /** The number of a source, known by its name: equal names draw alike in any model. */
  sourceOf(...parts: readonly string[]): number {
    const name = parts.join("\u0000");
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.names.push(hashText(name, 0x2545f491), hashText(name, 0x4f6cdd1d));
    this.known.set(name, this.known.size);
    return this.known.size - 1;
  }

  /** Starts a replication of a seed. */
  reseed(seed: number, replication: number): void {
    const high = mix(Math.floor(seed / 2 ** 32) | 0);
    const first = mix((seed | 0) ^ high);
    const second = mix(first + mix(replication + 0x632be59b));
    if (this.keys.length < this.names.length) this.keys = new Int32Array(this.names.length);
    for (let k = 0; k < this.names.length; k += 2) {
      this.keys[k] = mix(this.names[k] ^ first) ^ second;
      this.keys[k + 1] = mix(this.names[k + 1] + second);
    }
  }

  /** Turns to the draws of one question. */
  ask(source: number, c: number, visit: number): void {
    const own = mix((this.keys[source * 2] + Math.imul(c, 0x9e3779b1)) | 0);
    this.a = mix(own ^ this.keys[source * 2 + 1] ^ Math.imul(visit, 0x85ebca6b));
    this.b = mix((this.a + own + 0x6d2b79f5) | 0);
    this.isFresh = true;
  }

  /** The next number of the question, above 0 and below 1. */
  next(): number {
    if (this.isFresh) {
      this.isFresh = false;
      return ((this.a >>> 5) * 67_108_864 + (this.b >>> 6) + 0.5) * UNIT;
    }
    const high = this.step();
    const low = this.step();
    return ((high >>> 5) * 67_108_864 + (low >>> 6) + 0.5) * UNIT;
  }

  /** xoroshiro64**, by Blackman and Vigna. */
  private step(): number {
    const a = this.a | (this.a === 0 && this.b === 0 ? 1 : 0);
    const product = Math.imul(a, 0x9e3779bb);
    const result = Math.imul((product << 5) | (product >>> 27), 5);
    const b = this.b ^ a;
    this.a = ((a << 26) | (a >>> 6)) ^ b ^ (b << 9);
    this.b = (b << 13) | (b >>> 19);
    return result;
  }
}

/** Spreads 32 bits, one to one (C. Wellons, "Prospecting for hash functions", 2018). */
function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

function hashText(text: string, start: number): number {
  let hash = start;
  for (let k = 0; k < text.length; k++)
    hash = mix(hash ^ Math.imul(text.charCodeAt(k) + 1, 0x27d4eb2f));
  return hash;
}
