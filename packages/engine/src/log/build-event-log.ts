import { failed, ok, type Result } from "../result.ts";
import { type CheckedRows, checkRows, type RowFacts } from "./check-rows.ts";
import { timeColumnOf } from "./day-times.ts";
import type { EventLog } from "./event-log.ts";
import type { EventTable } from "./event-table.ts";
import { compactKeys, gatherAttributes } from "./gather-attributes.ts";
import { type KeyColumn, keyColumn } from "./key-column.ts";
import type { ImportReport, LogMapping } from "./log-mapping.ts";
import { findMappingFault, type MappingFault } from "./mapping-fault.ts";
import { type Instances, orderInstances } from "./order-instances.ts";
import { pickBytes, pickCounts, pickNumbers } from "./pick-values.ts";
import { readTimes } from "./read-times.ts";
import { classifyFates, rowFateAt, type SuggestInstant } from "./row-fates.ts";

/** Why a table cannot become a log at all. */
export type BuildError =
  | MappingFault
  | { readonly code: "log.too-many-activities"; readonly count: number; readonly limit: number };

/** A log and what became of every row of its file. */
export interface BuiltLog {
  readonly log: EventLog;
  readonly report: ImportReport;
}

/** How many activities a log can tell apart: indexes are 16 bits wide. */
const ACTIVITY_LIMIT = 65_535;
const FATES_WRITTEN_OUT = 1000;
const UNKNOWN_ACTIVITY = "(no activity)";

/**
 * Turns a table into a log as the mapping says, and tells what became of every row. A file of which
 * no row can be used gives a log without cases, and the report says why.
 *
 * @param suggest Reads doubtful dates, for suggested repairs and for those accepted.
 */
export function buildEventLog(
  table: EventTable,
  mapping: LogMapping,
  suggest?: SuggestInstant,
): Result<BuiltLog, BuildError> {
  const fault = findMappingFault(table, mapping);
  if (fault !== null) return failed(fault);

  const caseKey = keyColumn(table, mapping.caseId);
  const activityKey = activityKeyOf(table, mapping);
  const endColumn = timeColumnOf(table, mapping, "end");
  if (endColumn === undefined) throw new TypeError("the mapping names no end");
  const startColumn = timeColumnOf(table, mapping, "start");
  const facts: RowFacts = {
    caseCode: caseKey.codes,
    activityCode: activityKey.codes,
    unknownActivityCode: activityKey.names.indexOf(UNKNOWN_ACTIVITY),
    end: readTimes(endColumn, mapping.zone),
    start: startColumn === undefined ? null : readTimes(startColumn, mapping.zone),
    endText: endColumn.unreadable,
    startText: startColumn?.unreadable ?? new Map(),
  };
  const checked = checkRows(table, mapping, facts, suggest);
  const resourceKey = optionalKey(table, mapping.resource);
  const resourceCode = resourceKey?.codes ?? null;
  const instances = orderInstances(table, mapping, facts, checked.usable, caseKey, resourceCode);
  const { rows } = instances.grouped;
  const activity = compactKeys(activityKey, rows);
  const count = activity.names.length;
  if (count > ACTIVITY_LIMIT) {
    return failed({ code: "log.too-many-activities", count, limit: ACTIVITY_LIMIT });
  }
  const resource = resourceKey === null ? null : compactKeys(resourceKey, rows);
  const roleKey = optionalKey(table, mapping.role);
  const role = roleKey === null ? null : compactKeys(roleKey, rows);
  const { zone } = mapping;
  const attributes = gatherAttributes(table, mapping.attributes, instances.grouped, zone);
  const log: EventLog = {
    caseStart: instances.grouped.caseStart,
    caseIds: instances.caseIds,
    activity: Uint16Array.from(activity.codes),
    activityNames: activity.names,
    endAtMs: pickNumbers(facts.end.utcMs, rows),
    startAtMs: instances.startAtMs,
    resource: resource?.codes ?? null,
    resourceNames: resource?.names ?? [],
    role: role?.codes ?? null,
    roleNames: role?.names ?? [],
    precision: pickBytes(facts.end.precision, rows),
    tiedWithPrevious: instances.tiedWithPrevious,
    rowNumber: pickCounts(table.rowNumber, rows),
    caseAttributes: attributes.caseAttributes,
    eventAttributes: [...attributes.eventAttributes, ...instances.attributes],
    zone,
  };
  return ok({ log, report: reportOf(table, mapping, checked, instances, facts, suggest) });
}

function activityKeyOf(table: EventTable, mapping: LogMapping): KeyColumn {
  const key = keyColumn(table, mapping.activity);
  if (!mapping.repairs.some((one) => one.fault === "activity.missing")) return key;
  // The repair writes codes, and the codes of a text column are those of the table.
  const codes = key.codes.slice();
  return key.names.includes(UNKNOWN_ACTIVITY)
    ? { codes, names: key.names }
    : { codes, names: [...key.names, UNKNOWN_ACTIVITY] };
}

function optionalKey(table: EventTable, name: string | undefined): KeyColumn | null {
  return name === undefined ? null : keyColumn(table, [name]);
}

function reportOf(
  table: EventTable,
  mapping: LogMapping,
  checked: CheckedRows,
  instances: Instances,
  { end, start }: RowFacts,
  suggest: SuggestInstant | undefined,
): ImportReport {
  const { fates, repairedRows, rejectedRows } = checked;
  let usable = 0;
  for (const one of checked.usable) usable += one;
  const describe = (k: number) => rowFateAt(table, mapping, fates, k, suggest);
  const shown = Math.min(fates.row.length, FATES_WRITTEN_OUT);
  return {
    read: table.rowCount + table.unreadableRows.length,
    accepted: usable - repairedRows,
    repaired: repairedRows,
    rejected: rejectedRows,
    fates: Array.from({ length: shown }, (_, k) => describe(k)),
    allFates: fates,
    faultClasses: classifyFates(fates, describe),
    overlapCount: end.overlapCount + (start?.overlapCount ?? 0),
    gapCount: end.gapCount + (start?.gapCount ?? 0),
    lifecycleRowsKeptAside: instances.lifecycleRowsKeptAside,
    openInstances: instances.openInstances,
    warnings: [...table.warnings, ...unreadableAttributes(table, mapping)],
  };
}

/** Attribute cells that are no number or date although their column is: kept nowhere, so told. */
function unreadableAttributes(table: EventTable, mapping: LogMapping) {
  return table.columns.flatMap((column) => {
    const count = column.kind === "text" ? 0 : column.unreadable.size;
    return count > 0 && mapping.attributes.includes(column.name)
      ? [{ code: "attribute.unreadable", detail: { column: column.name, count } }]
      : [];
  });
}
