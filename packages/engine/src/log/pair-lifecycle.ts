import type { KeyColumn } from "./key-column.ts";
import type { GroupedRows } from "./order-events.ts";

/** Rows after pairing: one row an instance, and where each began. */
export interface PairedRows {
  readonly grouped: GroupedRows;
  /** Row whose time is the start of the instance ended by a row, −1 for none. Length: rowCount. */
  readonly startRow: Int32Array;
  /** 1 where a row is the start of an instance that never ended. Length: rowCount. */
  readonly open: Uint8Array;
  readonly openInstances: number;
  readonly keptAside: number;
  /** Rows kept aside, by transition: the row whose time an instance carries, −1 for none. */
  readonly aside: ReadonlyMap<string, Int32Array>;
}

const STARTS = new Set(["start", "started", "begin", "sākts", "sākums", "pradėta", "pradžia"]);
const ASIDES = new Set(["schedule", "assign", "reassign", "suspend", "resume"]);

const OTHERS = new Set(["withdraw", "pi_abort", "ate_abort", "autoskip", "manualskip", "unknown"]);
const ENDS = new Set(["complete", "completed", "end", "pabeigts", "beigas", "baigta", "pabaiga"]);

/** Whether a value is a word for a lifecycle transition. */
export function isTransition(name: string): boolean {
  const word = name.toLowerCase();
  return STARTS.has(word) || ASIDES.has(word) || ENDS.has(word) || OTHERS.has(word);
}

/** Whether a column of transitions has starts to pair. */
export function hasStarts(transitions: KeyColumn): boolean {
  return transitions.names.some((name) => STARTS.has(name.toLowerCase()));
}

/** Whether a column of transitions has any row that is not a completion. */
export function needsPairing(transitions: KeyColumn): boolean {
  return hasStarts(transitions) || transitions.names.some((name) => ASIDES.has(name.toLowerCase()));
}

/**
 * Pairs starts with completions, first in first out per case, activity and resource (an unknown
 * resource fits any). A completion without a start keeps its own time for both; a start without a
 * completion stays as an open instance. Rows such as "schedule" give their time to the instance
 * that follows them, the latest counting; every other row is a completion.
 */
export function pairLifecycle(
  grouped: GroupedRows,
  transitions: KeyColumn,
  activityCode: Int32Array,
  resourceCode: Int32Array | null,
): PairedRows {
  const rowCount = activityCode.length;
  const kind = transitions.names.map((name) => {
    const word = name.toLowerCase();
    return STARTS.has(word) ? "start" : ASIDES.has(word) ? word : "complete";
  });
  const startRow = new Int32Array(rowCount).fill(-1);
  const open = new Uint8Array(rowCount);
  const aside = new Map<string, Int32Array>();
  const rows = new Uint32Array(grouped.rows.length);
  const caseStart = new Uint32Array(grouped.caseStart.length);
  let written = 0;
  let openInstances = 0;
  let keptAside = 0;

  for (let c = 0; c + 1 < grouped.caseStart.length; c++) {
    const waiting = new Map<number, number[]>();
    const pending = new Map<string, number>();
    const first = written;
    for (let i = grouped.caseStart[c]; i < grouped.caseStart[c + 1]; i++) {
      const row = grouped.rows[i];
      const activity = activityCode[row];
      const code = transitions.codes[row];
      const what = code < 0 ? "complete" : kind[code];
      if (what !== "start" && what !== "complete") {
        pending.set(`${what} ${activity}`, row);
        keptAside++;
        continue;
      }
      if (what === "start") {
        const queue = waiting.get(activity);
        if (queue === undefined) waiting.set(activity, [row]);
        else queue.push(row);
        open[row] = 1;
      } else {
        const start = takeStart(waiting.get(activity), row, resourceCode);
        if (start >= 0) {
          startRow[row] = start;
          open[start] = 0;
          moveAside(start, row);
        }
      }
      claimAside(row, activity, pending);
      rows[written++] = row;
    }
    // Starts that found their completion were only waiting for it.
    let kept = first;
    const matched = new Set<number>();
    for (let i = first; i < written; i++)
      if (startRow[rows[i]] >= 0) matched.add(startRow[rows[i]]);
    for (let i = first; i < written; i++) {
      if (matched.has(rows[i])) continue;
      openInstances += open[rows[i]];
      rows[kept++] = rows[i];
    }
    written = kept;
    caseStart[c + 1] = written;
  }
  return {
    grouped: { caseStart, rows: rows.slice(0, written) },
    startRow,
    open,
    openInstances,
    keptAside,
    aside,
  };

  function claimAside(row: number, activity: number, pending: Map<string, number>): void {
    for (const word of pending.size > 0 ? ASIDES : []) {
      const from = pending.get(`${word} ${activity}`);
      if (from === undefined) continue;
      pending.delete(`${word} ${activity}`);
      const column = aside.get(word) ?? new Int32Array(rowCount).fill(-1);
      column[row] = from;
      aside.set(word, column);
    }
  }

  function moveAside(start: number, end: number): void {
    for (const column of aside.values()) column[end] = column[start];
  }
}

/** Takes the earliest waiting start that the same resource, or nobody known, has made. */
function takeStart(queue: number[] | undefined, row: number, resource: Int32Array | null): number {
  if (queue === undefined) return -1;
  const at =
    resource === null || resource[row] < 0
      ? 0
      : queue.findIndex((start) => resource[start] < 0 || resource[start] === resource[row]);
  return at < 0 || queue.length === 0 ? -1 : queue.splice(at, 1)[0];
}
