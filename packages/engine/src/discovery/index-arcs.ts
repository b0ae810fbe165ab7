/** Which arc leads to each event of the selected cases, and what arcs there are. */
export interface ArcIndex {
  /** Arc into each event from the one before it in its case; other slots are undefined. */
  readonly arcOfEvent: Uint32Array;
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
  const arcOfEvent = new Uint32Array(activity.length);
  const keys =
    n <= DENSE_UP_TO
      ? numberDensely(activity, caseStart, cases, n, arcOfEvent)
      : numberByHash(activity, caseStart, cases, arcOfEvent);
  return sortArcs(keys, caseStart, cases, arcOfEvent);
}

/** Writes the number of each arc, in order of first appearance; gives `from * 65536 + to` of each. */
function numberDensely(
  activity: Uint16Array,
  caseStart: Uint32Array,
  cases: Uint32Array,
  n: number,
  arcOfEvent: Uint32Array,
): readonly number[] {
  const numberOf = new Uint32Array(n * n);
  const keys: number[] = [];
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
        numberOf[a * n + b] = number;
      }
      arcOfEvent[i] = number - 1;
      a = b;
    }
  }
  return keys;
}

function numberByHash(
  activity: Uint16Array,
  caseStart: Uint32Array,
  cases: Uint32Array,
  arcOfEvent: Uint32Array,
): readonly number[] {
  const numberOf = new Map<number, number>();
  const keys: number[] = [];
  for (const c of cases) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      const key = activity[i - 1] * 65_536 + activity[i];
      let number = numberOf.get(key);
      if (number === undefined) {
        number = keys.push(key) - 1;
        numberOf.set(key, number);
      }
      arcOfEvent[i] = number;
    }
  }
  return keys;
}

function sortArcs(
  keys: readonly number[],
  caseStart: Uint32Array,
  cases: Uint32Array,
  arcOfEvent: Uint32Array,
): ArcIndex {
  const order = Uint32Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b]);
  const rank = new Uint32Array(order.length);
  for (let r = 0; r < order.length; r++) rank[order[r]] = r;
  const count = new Uint32Array(order.length);
  for (let k = 0; k < cases.length; k++) {
    const to = caseStart[cases[k] + 1];
    for (let i = caseStart[cases[k]] + 1; i < to; i++) {
      const arc = rank[arcOfEvent[i]];
      arcOfEvent[i] = arc;
      count[arc]++;
    }
  }
  return {
    arcOfEvent,
    from: Uint16Array.from(order, (k) => keys[k] >>> 16),
    to: Uint16Array.from(order, (k) => keys[k] & 0xffff),
    count,
  };
}
