/** What will happen next, by time; events of the same minute keep the order in which they came. */
export class FutureEvents {
  readonly #at: number[] = [];
  readonly #order: number[] = [];
  readonly #action: (() => void)[] = [];
  #count = 0;

  /** Adds an event; one that never happens (`Infinity`) is left out. */
  add(at: number, action: () => void): void {
    if (at === Number.POSITIVE_INFINITY) return;
    let k = this.#at.length;
    const order = this.#count++;
    this.#at.push(at);
    this.#order.push(order);
    this.#action.push(action);
    while (k > 0) {
      const parent = (k - 1) >> 1;
      if (!this.#isBefore(k, parent)) break;
      this.#swap(k, parent);
      k = parent;
    }
  }

  /** Time of the next event; `Infinity` if there is none. */
  get nextAt(): number {
    return this.#at[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Takes the next event out and lets it happen. */
  run(): void {
    const action = this.#action[0];
    if (action === undefined) return;
    const last = this.#at.length - 1;
    this.#swap(0, last);
    this.#at.pop();
    this.#order.pop();
    this.#action.pop();
    for (let k = 0; ; ) {
      let least = k;
      if (2 * k + 1 < last && this.#isBefore(2 * k + 1, least)) least = 2 * k + 1;
      if (2 * k + 2 < last && this.#isBefore(2 * k + 2, least)) least = 2 * k + 2;
      if (least === k) break;
      this.#swap(k, least);
      k = least;
    }
    action();
  }

  #isBefore(i: number, k: number): boolean {
    const difference = this.#at[i]! - this.#at[k]!;
    return difference < 0 || (difference === 0 && this.#order[i]! < this.#order[k]!);
  }

  #swap(i: number, k: number): void {
    const at = this.#at[i]!;
    this.#at[i] = this.#at[k]!;
    this.#at[k] = at;
    const order = this.#order[i]!;
    this.#order[i] = this.#order[k]!;
    this.#order[k] = order;
    const action = this.#action[i]!;
    this.#action[i] = this.#action[k]!;
    this.#action[k] = action;
  }
}
