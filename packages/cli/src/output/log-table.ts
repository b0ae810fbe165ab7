import { type AttributeColumn, caseCount, type EventLog, zoneOffsets } from "@talka/engine";
import type { SheetCell, SheetColumn, SheetTable } from "@talka/formats";

/**
 * A log as one table, a row an event, in the order of the log; every attribute is a column, those of
 * the case repeated on each of its events. Instants are on the wall clock of the log's zone.
 */
export function logTable(log: EventLog): SheetTable {
  const clock = zoneOffsets(log.zone);
  const { caseStart, caseAttributes, eventAttributes, startAtMs, resource, role } = log;
  const columns: SheetColumn[] = [
    { name: "case", kind: "text" },
    { name: "activity", kind: "text" },
  ];
  if (startAtMs !== null) columns.push({ name: "start", kind: "instant" });
  columns.push({ name: "end", kind: "instant" });
  if (resource !== null) columns.push({ name: "resource", kind: "text" });
  if (role !== null) columns.push({ name: "role", kind: "text" });
  for (const { name, kind } of [...caseAttributes, ...eventAttributes])
    columns.push({ name, kind });

  const wall = (atMs: number | undefined): SheetCell =>
    atMs === undefined || Number.isNaN(atMs) ? null : clock.wallMsFromUtc(atMs);
  const attribute = (column: AttributeColumn, k: number): SheetCell => {
    if (column.kind === "text") return column.values[column.codes[k] ?? -1] ?? null;
    if (column.kind === "instant") return wall(column.values[k]);
    const value = column.values[k] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const rows: SheetCell[][] = [];
  for (let c = 0; c < caseCount(log); c++) {
    const ofCase = caseAttributes.map((column) => attribute(column, c));
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const row: SheetCell[] = [
        log.caseIds[c] ?? "",
        log.activityNames[log.activity[i] ?? -1] ?? "",
      ];
      if (startAtMs !== null) row.push(wall(startAtMs[i]));
      row.push(wall(log.endAtMs[i]));
      if (resource !== null) row.push(log.resourceNames[resource[i] ?? -1] ?? null);
      if (role !== null) row.push(log.roleNames[role[i] ?? -1] ?? null);
      rows.push([...row, ...ofCase, ...eventAttributes.map((column) => attribute(column, i))]);
    }
  }
  return { name: "events", columns, rows };
}
