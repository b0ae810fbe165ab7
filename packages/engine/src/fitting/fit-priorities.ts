import { type EventLog, eventCount } from "../log/event-log.ts";
import type { AttributeRule, Condition } from "../simulation/simulation-model.ts";
import { orderAscending } from "../stats/order-ascending.ts";

/** Who is served before whom, by an attribute of the case. */
export interface FittedPriorities {
  readonly priorities: readonly Condition[];
  /** The attribute with the shares of its values; empty where nobody is preferred. */
  readonly attributes: readonly AttributeRule[];
}

const NONE: FittedPriorities = { priorities: [], attributes: [] };
/** An attribute of more values is a name, not a class. */
const MOST_VALUES = 8;
/** Fewer meetings in a queue say nothing. */
const FEWEST_MEETINGS = 50;
/** A class goes first if it passes the others this often when it came later … */
const PASSES = 0.6;
/** … and is passed by them so seldom when it came earlier: with several clerks, chance passes too. */
const IS_PASSED = 0.3;
/** How many of those who became ready next are looked at for each that waits. */
const WINDOW = 20;

/**
 * Finds the classes of cases that pass others in the queue: pairs of cases that wait for the same
 * activity at the same time are compared, and a value of a text attribute of the case is preferred
 * when its cases, having come later, were mostly taken first, and were seldom passed themselves. The attribute with most such meetings is taken.
 *
 * @param readyAtMs When each instance was ready, `NaN` unknown; its start beside it.
 */
export function fitPriorities(
  log: EventLog,
  readyAtMs: Float64Array,
  startAtMs: Float64Array,
): FittedPriorities {
  const columns = log.caseAttributes.flatMap((column) =>
    column.kind === "text" && usable(column) ? [column] : [],
  );
  if (columns.length === 0) return NONE;
  const caseOf = new Uint32Array(eventCount(log));
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    caseOf.fill(c, log.caseStart[c], log.caseStart[c + 1]);
  }
  const meetings = columns.map(({ values }) => new MeetingTable(values.length));
  for (const [earlier, later] of meetingPairs(log, readyAtMs, startAtMs)) {
    const passed = startAtMs[later] < startAtMs[earlier];
    for (const [k, { codes }] of columns.entries()) {
      const [a, b] = [codes[caseOf[earlier]], codes[caseOf[later]]];
      if (a >= 0 && b >= 0 && a !== b) meetings[k].add(a, b, passed);
    }
  }
  let best = -1;
  let preferred: readonly number[] = [];
  for (const [k, table] of meetings.entries()) {
    const found = table.preferred();
    if (found.length === 0) continue;
    if (best >= 0 && meetings[best].meetings >= table.meetings) continue;
    best = k;
    preferred = found;
  }
  if (best < 0) return NONE;
  const { name, values, codes } = columns[best];
  const counts = values.map((_, v) => codes.reduce((sum, code) => sum + (code === v ? 1 : 0), 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    priorities: preferred.map((v) => [[{ attribute: name, is: "=", value: values[v] }]]),
    attributes: [
      {
        kind: "words",
        name,
        values: values.flatMap((value, v) =>
          counts[v] === 0 ? [] : [{ value, share: counts[v] / all }],
        ),
      },
    ],
  };
}

function usable({
  codes,
  values,
}: {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}): boolean {
  return values.length >= 2 && values.length <= MOST_VALUES && codes.some((code) => code >= 0);
}

/** Pairs of instances of one activity of which the second became ready while the first waited. */
function* meetingPairs(
  { activity, activityNames }: EventLog,
  readyAtMs: Float64Array,
  startAtMs: Float64Array,
): Generator<readonly [number, number]> {
  const waiting: number[][] = activityNames.map(() => []);
  for (let i = 0; i < activity.length; i++) {
    if (startAtMs[i] > readyAtMs[i]) waiting[activity[i]].push(i);
  }
  for (const events of waiting) {
    const order = orderAscending(Float64Array.from(events, (i) => readyAtMs[i]));
    for (let k = 0; k < order.length; k++) {
      const earlier = events[order[k]];
      for (let m = k + 1; m < order.length && m <= k + WINDOW; m++) {
        const later = events[order[m]];
        if (readyAtMs[later] >= startAtMs[earlier]) break;
        if (readyAtMs[later] > readyAtMs[earlier]) yield [earlier, later];
      }
    }
  }
}

/** How often a value that came later met one that came earlier, and passed it. */
class MeetingTable {
  meetings = 0;
  readonly #n: number;
  readonly #met: Uint32Array;
  readonly #passed: Uint32Array;

  constructor(n: number) {
    this.#n = n;
    this.#met = new Uint32Array(n * n);
    this.#passed = new Uint32Array(n * n);
  }

  add(earlier: number, later: number, passed: boolean): void {
    this.meetings++;
    this.#met[later * this.#n + earlier]++;
    if (passed) this.#passed[later * this.#n + earlier]++;
  }

  /** Values that go first, the one that passes most first. */
  preferred(): readonly number[] {
    const found: { value: number; share: number }[] = [];
    for (let value = 0; value < this.#n; value++) {
      const rest = [...Array(this.#n).keys()].filter(
        (other) => !found.some((f) => f.value === other),
      );
      const [met, passed] = this.#sum(rest, (other) => value * this.#n + other, value);
      const [wasMet, wasPassed] = this.#sum(rest, (other) => other * this.#n + value, value);
      if (met < FEWEST_MEETINGS || wasMet < FEWEST_MEETINGS) continue;
      if (passed < PASSES * met || wasPassed > IS_PASSED * wasMet) continue;
      found.push({ value, share: passed / met });
    }
    return found.sort((a, b) => b.share - a.share).map(({ value }) => value);
  }

  #sum(others: readonly number[], slot: (other: number) => number, self: number) {
    let met = 0;
    let passed = 0;
    for (const other of others) {
      if (other === self) continue;
      met += this.#met[slot(other)];
      passed += this.#passed[slot(other)];
    }
    return [met, passed] as const;
  }
}
