import { zoneOffsets } from "../stats/zone-offsets.ts";
import { PRECISION_DAY } from "./event-table.ts";

/** What decides the order of the rows of one case. */
export interface OrderKeys {
  readonly caseCode: Int32Array;
  readonly endMs: Float64Array;
  readonly precision: Uint8Array;
  /** Orders rows whose end is equal; `NaN` where empty, `null` where no column was mapped. */
  readonly sequence: Float64Array | null;
}

/** Rows grouped by case. */
export interface GroupedRows {
  /** First of each case in `rows`, then a sentinel. Length: caseCount + 1. */
  readonly caseStart: Uint32Array;
  /** Row indexes. Length: number of usable rows. */
  readonly rows: Uint32Array;
}

const DAY_MS = 86_400_000;

/** Puts usable rows into their cases: by end, then sequence, then file order. */
export function groupRows(keys: OrderKeys, usable: Uint8Array, caseCount: number): GroupedRows {
  const { caseCode, endMs } = keys;
  const caseStart = new Uint32Array(caseCount + 1);
  for (let r = 0; r < usable.length; r++) caseStart[caseCode[r] + 1] += usable[r];
  for (let c = 0; c < caseCount; c++) caseStart[c + 1] += caseStart[c];
  const next = caseStart.slice();
  const rows = new Uint32Array(caseStart[caseCount]);
  for (let r = 0; r < usable.length; r++) if (usable[r] === 1) rows[next[caseCode[r]]++] = r;

  const compare = comparison(keys);
  for (let c = 0; c < caseCount; c++) {
    const to = caseStart[c + 1];
    for (let i = caseStart[c] + 1; i < to; i++) {
      // Most files are in order already: a case is sorted only from its first fault on.
      const step = endMs[rows[i]] - endMs[rows[i - 1]];
      if (step > 0 || (step === 0 && compare(rows[i - 1], rows[i]) <= 0)) continue;
      rows.subarray(caseStart[c], to).sort(compare);
      break;
    }
  }
  return { caseStart, rows };
}

function comparison({ endMs, sequence }: OrderKeys): (a: number, b: number) => number {
  return (a, b) => {
    const byEnd = endMs[a] - endMs[b];
    if (byEnd !== 0 || sequence === null) return byEnd || a - b;
    const bySequence = sequence[a] - sequence[b];
    return bySequence || a - b;
  };
}

/**
 * Places whole-day events among the finer events of their day, in place.
 *
 * A whole-day event is unordered against these, so the file decides: finer events keep their order
 * in time, whole-day events keep theirs, and the two lists are merged by taking, again and again,
 * the head that stands earlier in the file. Merging two lists (instead of sorting by a rule that
 * mixes times and rows) gives one order for any input, and the file's own where that is in time.
 */
export function placeWholeDays(grouped: GroupedRows, keys: OrderKeys, zone: string): void {
  const { caseStart, rows } = grouped;
  const { endMs, precision } = keys;
  if (!mixesPrecision(precision)) return;
  const { wallMsFromUtc } = zoneOffsets(zone);
  const dayOf = (row: number) => Math.floor(wallMsFromUtc(endMs[row]) / DAY_MS);

  for (let c = 0; c + 1 < caseStart.length; c++) {
    let from = caseStart[c];
    while (from < caseStart[c + 1]) {
      const day = dayOf(rows[from]);
      let to = from + 1;
      let wholeDays = precision[rows[from]] === PRECISION_DAY ? 1 : 0;
      while (to < caseStart[c + 1] && dayOf(rows[to]) === day) {
        wholeDays += precision[rows[to]] === PRECISION_DAY ? 1 : 0;
        to++;
      }
      if (wholeDays > 0 && wholeDays < to - from) mergeByFile(rows.subarray(from, to), precision);
      from = to;
    }
  }
}

function mergeByFile(rows: Uint32Array, precision: Uint8Array): void {
  const days = rows.filter((row) => precision[row] === PRECISION_DAY);
  const finer = rows.filter((row) => precision[row] !== PRECISION_DAY);
  for (let i = 0, d = 0, f = 0; i < rows.length; i++) {
    const takeDay = f === finer.length || (d < days.length && days[d] < finer[f]);
    rows[i] = takeDay ? days[d++] : finer[f++];
  }
}

/**
 * Which rows cannot be ordered against the one before them in their case: the same end and no
 * sequence that differs, or a whole day beside a finer time of that day.
 */
export function findTies(grouped: GroupedRows, keys: OrderKeys, zone: string): Uint8Array {
  const { caseStart, rows } = grouped;
  const { endMs, precision, sequence } = keys;
  const { wallMsFromUtc } = zoneOffsets(zone);
  const dayOf = (row: number) => Math.floor(wallMsFromUtc(endMs[row]) / DAY_MS);
  const mixed = mixesPrecision(precision);
  const tied = new Uint8Array(rows.length);

  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      const row = rows[i];
      const before = rows[i - 1];
      const oneIsDay = (precision[row] === PRECISION_DAY) !== (precision[before] === PRECISION_DAY);
      if (mixed && oneIsDay) {
        if (dayOf(row) === dayOf(before)) tied[i] = 1;
      } else if (endMs[row] === endMs[before]) {
        const ordered = sequence !== null && Math.abs(sequence[row] - sequence[before]) > 0;
        if (!ordered) tied[i] = 1;
      }
    }
  }
  return tied;
}

function mixesPrecision(precision: Uint8Array): boolean {
  let wholeDays = false;
  let finer = false;
  for (let r = 0; r < precision.length && !(wholeDays && finer); r++) {
    if (precision[r] === PRECISION_DAY) wholeDays = true;
    else finer = true;
  }
  return wholeDays && finer;
}
