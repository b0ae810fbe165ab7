import {
  applyFilters,
  buildEventLog,
  countDirectlyFollows,
  type EventLog,
  type EventTable,
  findVariants,
  type LogMapping,
  type LogView,
  measureCaseSpans,
  NO_OFFSET,
  PRECISION_SECOND,
  wholeLog,
} from "@talka/engine";

/** One line of the bench: what was done, how long it took, its limit in this run, its target. */
export interface BenchRow {
  readonly work: string;
  readonly measured: string;
  readonly limit: string;
  readonly target: string;
}

const ROWS = 1_000_000;
const ACTIVITIES = 40;

/** Times building, counting and refiltering a seeded log of a million events. */
export async function rows(): Promise<BenchRow[]> {
  const table = makeTable();
  const mapping = mappingOfTable();
  const built = best(5, () => buildEventLog(table, mapping));
  if (!built.value.ok) throw new Error(built.value.error.code);
  const { log } = built.value.value;
  const view = wholeLog(log);
  const counted = best(7, () => countAll(view));
  const refiltered = best(7, () => countAll(refilter(log)));
  const copy = best(7, () => copyColumns(log)).ms;
  return [
    row("event log from a table, 1 M rows", built.ms, copy, "≤ 250 ms"),
    row("directly-follows, variants, case spans, 1 M events", counted.ms, copy, "≤ 60 ms"),
    row("refilter (half the cases) and redo, 1 M events", refiltered.ms, copy, "≤ 40 ms"),
  ];
}

function row(work: string, ms: number, copyMs: number, target: string): BenchRow {
  return {
    work,
    measured: `${ms.toFixed(1)} ms`,
    limit: `${copyMs.toFixed(1)} ms to copy the columns`,
    target,
  };
}

function countAll(view: LogView) {
  return [countDirectlyFollows(view), findVariants(view), measureCaseSpans(view)];
}

function refilter(log: EventLog): LogView {
  return applyFilters(log, [
    {
      kind: "attribute",
      name: "district",
      match: { kind: "values", values: ["0", "1", "2", "3"], orEmpty: false },
      keep: true,
    },
    { kind: "performance", measure: "events", min: 2, max: null, keep: true },
  ]);
}

function copyColumns(log: EventLog) {
  return [log.caseStart.slice(), log.activity.slice(), log.endAtMs.slice()];
}

function best<Value>(times: number, work: () => Value): { ms: number; value: Value } {
  let ms = Number.POSITIVE_INFINITY;
  let value = work();
  for (let k = 0; k < times; k++) {
    const startedAt = performance.now();
    value = work();
    ms = Math.min(ms, performance.now() - startedAt);
  }
  return { ms, value };
}

/** Cases of 2–16 events that follow a line of activities with skips and returns; rows in time order. */
function makeTable(): EventTable {
  const random = randomFrom(20_261_123);
  const caseOf = new Int32Array(ROWS);
  const activityOf = new Int32Array(ROWS);
  const resourceOf = new Int32Array(ROWS);
  const districtOf = new Int32Array(ROWS);
  const wallMs = new Float64Array(ROWS);
  const caseIds: string[] = [];
  for (let r = 0; r < ROWS; ) {
    const c = caseIds.length;
    caseIds.push(`L-${c}`);
    const length = Math.min(ROWS - r, 2 + Math.floor(random() * 15));
    let at = Date.UTC(2024, 0, 1) + Math.floor(random() * 7e7) * 1000;
    let a = 0;
    for (let k = 0; k < length; k++, r++) {
      caseOf[r] = c;
      activityOf[r] = a;
      resourceOf[r] = Math.floor(random() * 80);
      districtOf[r] = c % 8;
      wallMs[r] = at;
      at += Math.floor(random() ** 3 * 1e6) * 1000;
      a = random() < 0.85 ? (a + 1) % ACTIVITIES : Math.floor(random() * ACTIVITIES);
    }
  }
  const text = (name: string, codes: Int32Array, values: readonly string[]) =>
    ({ kind: "text", scope: "event", name, codes, values }) as const;
  const names = (prefix: string, n: number) => Array.from({ length: n }, (_, k) => `${prefix}${k}`);
  return {
    rowCount: ROWS,
    rowNumber: Uint32Array.from({ length: ROWS }, (_, r) => r + 2),
    columns: [
      text("case", caseOf, caseIds),
      text("activity", activityOf, names("step ", ACTIVITIES)),
      text("resource", resourceOf, names("person ", 80)),
      text("district", districtOf, names("", 8)),
      {
        kind: "instant",
        scope: "event",
        name: "end",
        wallMs,
        offsetMinutes: new Int16Array(ROWS).fill(NO_OFFSET),
        precision: new Uint8Array(ROWS).fill(PRECISION_SECOND),
        unreadable: new Map(),
        form: "yyyy-mm-dd hh:mm:ss",
      },
    ],
    unreadableRows: [],
    warnings: [],
  };
}

function mappingOfTable(): LogMapping {
  return {
    caseId: ["case"],
    activity: ["activity"],
    end: "end",
    resource: "resource",
    lifecycleMode: "rows",
    attributes: ["district"],
    zone: "Europe/Riga",
    repairs: [],
  };
}

/** Numbers in [0, 1) from a seed (mulberry32): the same log in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
