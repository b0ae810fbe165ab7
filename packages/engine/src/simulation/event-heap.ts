/** Future events by time, then by the order they were put in: a heap of four children a node. */
export class EventHeap {
  size = 0;
  private keys = new Float64Array(256);
  private order = new Float64Array(256);
  private payloads = new Int32Array(256);
  private pushed = 0;

  clear(): void {
    this.size = 0;
    this.pushed = 0;
  }

  /** Time of the next event; ∞ where there is none. */
  get nextKey(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : this.keys[0];
  }

  push(key: number, payload: number): void {
    if (this.size === this.keys.length) this.grow();
    const { keys, order, payloads } = this;
    const mine = this.pushed++;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      // Mine came last, so equal keys stay above it.
      if (keys[parent] <= key) break;
      keys[at] = keys[parent];
      order[at] = order[parent];
      payloads[at] = payloads[parent];
      at = parent;
    }
    keys[at] = key;
    order[at] = mine;
    payloads[at] = payload;
  }

  /** Takes the next event out. The heap must not be empty. */
  pop(): number {
    const { keys, order, payloads } = this;
    const result = payloads[0];
    const last = --this.size;
    const key = keys[last];
    const mine = order[last];
    const payload = payloads[last];
    let at = 0;
    for (;;) {
      const first = at * 4 + 1;
      if (first >= last) break;
      const end = Math.min(first + 4, last);
      let least = first;
      for (let child = first + 1; child < end; child++) {
        if (
          keys[child] < keys[least] ||
          (keys[child] === keys[least] && order[child] < order[least])
        ) {
          least = child;
        }
      }
      if (keys[least] > key || (keys[least] === key && order[least] > mine)) break;
      keys[at] = keys[least];
      order[at] = order[least];
      payloads[at] = payloads[least];
      at = least;
    }
    keys[at] = key;
    order[at] = mine;
    payloads[at] = payload;
    return result;
  }

  private grow(): void {
    const size = this.keys.length * 2;
    const keys = new Float64Array(size);
    keys.set(this.keys);
    this.keys = keys;
    const order = new Float64Array(size);
    order.set(this.order);
    this.order = order;
    const payloads = new Int32Array(size);
    payloads.set(this.payloads);
    this.payloads = payloads;
  }
}
