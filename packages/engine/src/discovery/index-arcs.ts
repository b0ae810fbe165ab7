/** Which arc leads to each event of the selected cases, and what arcs there are. */
export interface ArcIndex {
  /** Number of the arc into each event from the one before it in its case; else undefined. */
  readonly numberOfEvent: Uint32Array;
  /** The place of each number among the sorted arcs. */
  readonly arcOfNumber: Uint32Array;
  /** Sorted by `from`, then `to`. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly count: Uint32Array;
}

/** Up to here a square of counters is smaller and quicker than a hash. */
const DENSE_UP_TO = 2048;

/** Numbers the arcs of the selected cases; `n` is the number of activities. */
export function indexArcs(
  activity: Uint16Array,
  caseStart: Uint32Array,
  cases: Uint32Array,
  n: number,
): ArcIndex {
  const numberOfEvent = new Uint32Array(activity.length);
  const found =
    n <= DENSE_UP_TO
      ? numberDensely(activity, caseStart, cases, n, numberOfEvent)
      : numberByHash(activity, caseStart, cases, numberOfEvent);
  return sortArcs(found, numberOfEvent);
}

/** Arcs in order of first appearance: `from * 65536 + to`, and how often. */
interface NumberedArcs {
  readonly keys: readonly number[];
  readonly counts: readonly number[];
}

function numberDensely(
  activity: Uint16Array,
  caseStart: Uint32Array,
  cases: Uint32Array,
  n: number,
  numberOfEvent: Uint32Array,
): NumberedArcs {
  const numberOf = new Uint32Array(n * n);
  const keys: number[] = [];
  const counts: number[] = [];
  for (let k = 0; k < cases.length; k++) {
    const to = caseStart[cases[k] + 1];
    let i = caseStart[cases[k]];
    if (i === to) continue;
    let a = activity[i];
    for (i++; i < to; i++) {
      const b = activity[i];
      let number = numberOf[a * n + b];
      if (number === 0) {
        number = keys.push(a * 65_536 + b);
        counts.push(0);
        numberOf[a * n + b] = number;
      }
      counts[number - 1]++;
      numberOfEvent[i] = number - 1;
      a = b;
    }
  }
  return { keys, counts };
}

function numberByHash(
  activity: Uint16Array,
  caseStart: Uint32Array,
  cases: Uint32Array,
  numberOfEvent: Uint32Array,
): NumberedArcs {
  const numberOf = new Map<number, number>();
  const keys: number[] = [];
  const counts: number[] = [];
  for (const c of cases) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      const key = activity[i - 1] * 65_536 + activity[i];
      let number = numberOf.get(key);
      if (number === undefined) {
        number = keys.push(key) - 1;
        counts.push(0);
        numberOf.set(key, number);
      }
      counts[number]++;
      numberOfEvent[i] = number;
    }
  }
  return { keys, counts };
}

function sortArcs({ keys, counts }: NumberedArcs, numberOfEvent: Uint32Array): ArcIndex {
  const order = Uint32Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b]);
  const arcOfNumber = new Uint32Array(order.length);
  for (let arc = 0; arc < order.length; arc++) arcOfNumber[order[arc]] = arc;
  return {
    numberOfEvent,
    arcOfNumber,
    from: Uint16Array.from(order, (k) => keys[k] >>> 16),
    to: Uint16Array.from(order, (k) => keys[k] & 0xffff),
    count: Uint32Array.from(order, (k) => counts[k]),
  };
}
