import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { EventTable } from "./event-table.ts";
import type { LogMapping } from "./log-mapping.ts";

/** Why a mapping does not fit a table: it was made for another file, or on another computer. */
export type MappingFault =
  | { readonly code: "mapping.unknown-column"; readonly column: string }
  | { readonly code: "mapping.not-an-instant"; readonly column: string }
  | { readonly code: "mapping.not-a-time"; readonly column: string }
  | { readonly code: "mapping.unknown-zone"; readonly zone: string };

/** The first reason why a mapping does not fit a table; `null` if it fits. */
export function findMappingFault(table: EventTable, mapping: LogMapping): MappingFault | null {
  const kinds = new Map(table.columns.map((column) => [column.name, column.kind]));
  const { start, endTime, startTime, resource, role, lifecycle, sequence } = mapping;
  const named = [...mapping.caseId, ...mapping.activity, mapping.end, ...mapping.attributes];
  for (const column of [...named, start, endTime, startTime, resource, role, lifecycle, sequence]) {
    if (column !== undefined && !kinds.has(column))
      return { code: "mapping.unknown-column", column };
  }
  for (const column of [mapping.end, start]) {
    if (column !== undefined && kinds.get(column) !== "instant") {
      return { code: "mapping.not-an-instant", column };
    }
  }
  for (const column of [endTime, startTime]) {
    if (column !== undefined && kinds.get(column) === "number") {
      return { code: "mapping.not-a-time", column };
    }
  }
  try {
    zoneOffsets(mapping.zone);
  } catch {
    return { code: "mapping.unknown-zone", zone: mapping.zone };
  }
  return null;
}
