import { type AttributeColumn, type EventLog, eventCount } from "@talka/engine";
import type { Vector } from "apache-arrow";
import { uniqueNames } from "../columns/unique-names.ts";
import {
  type ArrowLibrary,
  dictionaryVector,
  instantVector,
  loadArrow,
  numberVector,
  wholeVector,
} from "./arrow-columns.ts";
import { emptyCaseValues } from "./empty-cases.ts";
import { LOG_COLUMNS, META } from "./log-schema.ts";

/**
 * A log as one Arrow IPC file, one row an event in the order of the log, that pandas, polars and
 * DuckDB read as it is: `case_id` and `activity` by dictionary, `start` and `end` as timestamps of
 * UTC, `resource` and `role` where the log has them, then the attributes, those of a case repeated
 * on each of its events. What else a log holds stands in columns and metadata, so that
 * `readEventLogArrow` gives the identical log. Instants must be whole milliseconds.
 */
export async function writeEventLogArrow(log: EventLog): Promise<Uint8Array> {
  const arrow = await loadArrow();
  const caseOfEvent = caseIndexes(log);
  const names: string[] = [];
  const vectors: Vector[] = [];
  const meta: Map<string, string>[] = [];
  const add = (name: string, vector: Vector, fieldMeta: Record<string, string> = {}) => {
    names.push(name);
    vectors.push(vector);
    meta.push(new Map(Object.entries(fieldMeta)));
  };
  let dictionaries = 0;
  const text = (codes: Int32Array, values: readonly string[]) =>
    dictionaryVector(arrow, dictionaries++, codes, values);
  add(LOG_COLUMNS.caseId, text(caseOfEvent, log.caseIds));
  add(LOG_COLUMNS.activity, text(Int32Array.from(log.activity), log.activityNames));
  if (log.startAtMs) add(LOG_COLUMNS.start, instantVector(arrow, log.startAtMs));
  add(LOG_COLUMNS.end, instantVector(arrow, log.endAtMs));
  if (log.resource) add(LOG_COLUMNS.resource, text(log.resource, log.resourceNames));
  if (log.role) add(LOG_COLUMNS.role, text(log.role, log.roleNames));
  add(LOG_COLUMNS.precision, wholeVector(arrow, log.precision));
  add(LOG_COLUMNS.tied, wholeVector(arrow, log.tiedWithPrevious));
  add(LOG_COLUMNS.row, wholeVector(arrow, log.rowNumber));
  for (const column of log.caseAttributes) {
    const fieldMeta = { [META.attribute]: column.name, [META.scope]: "case" };
    add(`case:${column.name}`, attributeVector(arrow, column, caseOfEvent, text), fieldMeta);
  }
  for (const column of log.eventAttributes) {
    const fieldMeta = { [META.attribute]: column.name, [META.scope]: "event" };
    add(column.name, attributeVector(arrow, column, null, text), fieldMeta);
  }
  const fields = uniqueNames(names).map(
    (name, k) => new arrow.Field(name, vectors[k]!.type, vectors[k]!.nullCount > 0, meta[k]!),
  );
  const schema = new arrow.Schema(
    fields,
    new Map([
      [META.version, "1"],
      [META.zone, log.zone],
      // Names that no event uses would be lost with a column that is not there.
      [META.resourceNames, log.resource ? "" : JSON.stringify(log.resourceNames)],
      [META.roleNames, log.role ? "" : JSON.stringify(log.roleNames)],
      [META.emptyCases, JSON.stringify(emptyCaseValues(log))],
    ]),
  );
  const struct = arrow.makeData({
    type: new arrow.Struct(fields),
    length: eventCount(log),
    nullCount: 0,
    children: vectors.map((vector) => vector.data[0]!),
  });
  const table = new arrow.Table(schema, new arrow.RecordBatch(schema, struct));
  return arrow.tableToIPC(table, "file");
}

function caseIndexes(log: EventLog): Int32Array {
  const cases = new Int32Array(eventCount(log));
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    cases.fill(c, log.caseStart[c], log.caseStart[c + 1]);
  }
  return cases;
}

/** @param caseOfEvent For a case attribute: where its value comes from; else `null`. */
function attributeVector(
  arrow: ArrowLibrary,
  column: AttributeColumn,
  caseOfEvent: Int32Array | null,
  text: (codes: Int32Array, values: readonly string[]) => Vector,
): Vector {
  if (column.kind === "text") {
    const codes = caseOfEvent ? caseOfEvent.map((c) => column.codes[c]!) : column.codes;
    return text(codes, column.values);
  }
  const values = caseOfEvent
    ? Float64Array.from(caseOfEvent, (c) => column.values[c]!)
    : column.values;
  return column.kind === "number" ? numberVector(arrow, values) : instantVector(arrow, values);
}
