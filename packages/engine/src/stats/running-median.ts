/**
 * Least sum of |x − m| over every beginning of a list, m the median of that beginning: two heaps, so
 * O(n log n) for all.
 *
 * @param out Where to write, one slot a value.
 * @param backwards Takes the list from its end: slot i is then the cost of [i, n).
 */
export function absoluteCosts(
  values: ArrayLike<number>,
  from: number,
  to: number,
  out: Float64Array,
  backwards = false,
): void {
  const lower = heap((a, b) => a > b);
  const upper = heap((a, b) => a < b);
  for (let step = 0; step < to - from; step++) {
    const i = backwards ? to - 1 - step : from + step;
    const x = values[i];
    if (lower.size() === 0 || x <= lower.top()) lower.push(x);
    else upper.push(x);
    if (lower.size() > upper.size() + 1) upper.push(lower.pop());
    else if (upper.size() > lower.size()) lower.push(upper.pop());
    const middle = lower.top();
    const cost = upper.sum() - middle * upper.size() + (middle * lower.size() - lower.sum());
    out[i - from] = Math.max(0, cost);
  }
}

function heap(isBefore: (a: number, b: number) => boolean) {
  const items: number[] = [];
  let sum = 0;
  return {
    size: () => items.length,
    sum: () => sum,
    top: () => items[0],
    push(x: number) {
      sum += x;
      let i = items.push(x) - 1;
      while (i > 0) {
        const up = (i - 1) >> 1;
        if (!isBefore(items[i], items[up])) break;
        [items[i], items[up]] = [items[up], items[i]];
        i = up;
      }
    },
    pop(): number {
      const first = items[0];
      const last = items.pop()!;
      sum -= first;
      if (items.length === 0) {
        sum = 0;
        return first;
      }
      items[0] = last;
      for (let i = 0; ; ) {
        let next = 2 * i + 1;
        if (next >= items.length) break;
        if (next + 1 < items.length && isBefore(items[next + 1], items[next])) next++;
        if (!isBefore(items[next], items[i])) break;
        [items[i], items[next]] = [items[next], items[i]];
        i = next;
      }
      return first;
    },
  };
}
