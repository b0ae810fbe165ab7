/** Lets so many through at once, and so many a second after that; remembers nobody for long. */
export class RateLimit {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #left = new Map<string, { tokens: number; atMs: number }>();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
  }

  /** Whether one more is let through; counts it if so. */
  take(key: string, nowMs: number): boolean {
    const tokens = this.#tokens(key, nowMs);
    if (tokens < 1) return false;
    this.#left.set(key, { tokens: tokens - 1, atMs: nowMs });
    return true;
  }

  /** Whether one more would be let through. */
  has(key: string, nowMs: number): boolean {
    return this.#tokens(key, nowMs) >= 1;
  }

  /** Forgets everybody who may do as much as a newcomer. */
  forget(nowMs: number): void {
    for (const key of this.#left.keys()) {
      if (this.#tokens(key, nowMs) >= this.#burst) this.#left.delete(key);
    }
  }

  #tokens(key: string, nowMs: number): number {
    const known = this.#left.get(key);
    if (known === undefined) return this.#burst;
    const gained = (Math.max(0, nowMs - known.atMs) / 1_000) * this.#perSecond;
    return Math.min(this.#burst, known.tokens + gained);
  }
}
