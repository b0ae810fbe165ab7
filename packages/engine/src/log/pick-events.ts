import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { AttributeColumn, EventLog } from "./event-log.ts";
import { PRECISION_DAY } from "./event-table.ts";
import { pickActivities, pickBytes, pickCodes, pickCounts, pickNumbers } from "./pick-values.ts";

/**
 * A new log of some events of some cases. Dictionaries stay as they are, so that indexes keep their
 * meaning; cases left without events are dropped; ties are found anew between new neighbours.
 *
 * @param cases Ascending.
 * @param keep 1 for each event to keep. Length: eventCount.
 */
export function pickEvents(log: EventLog, cases: Uint32Array, keep: Uint8Array): EventLog {
  const { caseStart } = log;
  const rows = new Uint32Array(keep.length);
  const keptCases = new Uint32Array(cases.length);
  const starts = new Uint32Array(cases.length + 1);
  let eventsKept = 0;
  let casesKept = 0;
  for (let k = 0; k < cases.length; k++) {
    const to = caseStart[cases[k] + 1];
    for (let i = caseStart[cases[k]]; i < to; i++) if (keep[i] === 1) rows[eventsKept++] = i;
    if (eventsKept === starts[casesKept]) continue;
    keptCases[casesKept++] = cases[k];
    starts[casesKept] = eventsKept;
  }
  return takeEvents(
    log,
    rows.slice(0, eventsKept),
    starts.slice(0, casesKept + 1),
    keptCases.slice(0, casesKept),
  );
}

function takeEvents(
  log: EventLog,
  rows: Uint32Array,
  caseStart: Uint32Array,
  cases: Uint32Array,
): EventLog {
  return {
    ...log,
    caseStart,
    caseIds: Array.from(cases, (c) => log.caseIds[c]),
    activity: pickActivities(log.activity, rows),
    endAtMs: pickNumbers(log.endAtMs, rows),
    startAtMs: log.startAtMs && pickNumbers(log.startAtMs, rows),
    resource: log.resource && pickCodes(log.resource, rows),
    role: log.role && pickCodes(log.role, rows),
    precision: pickBytes(log.precision, rows),
    tiedWithPrevious: tiesBetween(log, rows, caseStart),
    rowNumber: pickCounts(log.rowNumber, rows),
    caseAttributes: pickAttributes(log.caseAttributes, cases),
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
      ? { ...column, codes: pickCodes(column.codes, rows) }
      : { ...column, values: pickNumbers(column.values, rows) },
  );
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
