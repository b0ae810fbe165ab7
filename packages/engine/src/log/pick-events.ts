import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { AttributeColumn, EventLog } from "./event-log.ts";
import { PRECISION_DAY } from "./event-table.ts";

/**
 * A new log of some events of some cases. Dictionaries stay as they are, so that indexes keep their
 * meaning; cases left without events are dropped; ties are found anew between new neighbours.
 *
 * @param cases Ascending.
 * @param keep 1 for each event to keep. Length: eventCount.
 */
export function pickEvents(log: EventLog, cases: Uint32Array, keep: Uint8Array): EventLog {
  const { caseStart } = log;
  const events: number[] = [];
  const keptCases: number[] = [];
  const starts = [0];
  for (const c of cases) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) if (keep[i] === 1) events.push(i);
    if (events.length === starts[starts.length - 1]) continue;
    keptCases.push(c);
    starts.push(events.length);
  }
  const rows = Uint32Array.from(events);
  const newStart = Uint32Array.from(starts);
  return {
    ...log,
    caseStart: newStart,
    caseIds: keptCases.map((c) => log.caseIds[c]),
    activity: pick(log.activity, rows, new Uint16Array(rows.length)),
    endAtMs: pick(log.endAtMs, rows, new Float64Array(rows.length)),
    startAtMs: log.startAtMs && pick(log.startAtMs, rows, new Float64Array(rows.length)),
    resource: log.resource && pick(log.resource, rows, new Int32Array(rows.length)),
    role: log.role && pick(log.role, rows, new Int32Array(rows.length)),
    precision: pick(log.precision, rows, new Uint8Array(rows.length)),
    tiedWithPrevious: tiesBetween(log, rows, newStart),
    rowNumber: pick(log.rowNumber, rows, new Uint32Array(rows.length)),
    caseAttributes: pickAttributes(log.caseAttributes, Uint32Array.from(keptCases)),
    eventAttributes: pickAttributes(log.eventAttributes, rows),
  };
}

/** Attribute columns for other cases or events; dictionaries stay as they are. */
export function pickAttributes(
  columns: readonly AttributeColumn[],
  rows: Uint32Array,
): readonly AttributeColumn[] {
  return columns.map((column) =>
    column.kind === "text"
      ? { ...column, codes: pick(column.codes, rows, new Int32Array(rows.length)) }
      : { ...column, values: pick(column.values, rows, new Float64Array(rows.length)) },
  );
}

/** Takes the values at `rows` into `out`, and gives `out`. */
export function pick<
  Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array,
>(values: Column, rows: Uint32Array, out: Column): Column {
  for (let i = 0; i < rows.length; i++) out[i] = values[rows[i]];
  return out;
}

/** New neighbours are tied if they were linked by ties, or if one is the whole day of the other. */
function tiesBetween(log: EventLog, rows: Uint32Array, newStart: Uint32Array): Uint8Array {
  const { endAtMs, precision, tiedWithPrevious } = log;
  const tied = new Uint8Array(rows.length);
  const { wallMsFromUtc } = zoneOffsets(log.zone);
  const dayOf = (i: number) => Math.floor(wallMsFromUtc(endAtMs[i]) / 86_400_000);
  for (let c = 0; c + 1 < newStart.length; c++) {
    for (let k = newStart[c] + 1; k < newStart[c + 1]; k++) {
      const before = rows[k - 1];
      const event = rows[k];
      if (event === before + 1) {
        tied[k] = tiedWithPrevious[event];
      } else if ((precision[before] === PRECISION_DAY) !== (precision[event] === PRECISION_DAY)) {
        tied[k] = dayOf(before) === dayOf(event) ? 1 : 0;
      } else if (endAtMs[before] === endAtMs[event]) {
        let linked = 1;
        for (let i = before + 1; i <= event; i++) linked &= tiedWithPrevious[i];
        tied[k] = linked;
      }
    }
  }
  return tied;
}
