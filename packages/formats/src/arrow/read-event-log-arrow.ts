import { type AttributeColumn, type EventLog, failed, ok, type Result } from "@talka/engine";
import type { Field, Table, Vector } from "apache-arrow";
import type { ReadError } from "../source/read-error.ts";
import { loadArrow } from "./arrow-columns.ts";
import { checkArrow } from "./check-arrow.ts";
import type { EmptyCaseValues } from "./empty-cases.ts";
import { LOG_COLUMNS, META } from "./log-schema.ts";
import { checkLengths, codesOf, dictionaryOf, instantsOf, numbersOf } from "./vector-values.ts";

/** The log that `writeEventLogArrow` wrote; any other bytes are a `read.arrow`. */
export async function readEventLogArrow(bytes: Uint8Array): Promise<Result<EventLog, ReadError>> {
  const arrow = await loadArrow();
  let table: Table;
  try {
    checkArrow(bytes);
    table = arrow.tableFromIPC(bytes);
  } catch (fault) {
    return refuse(String(fault));
  }
  const meta = table.schema.metadata;
  if (meta.get(META.version) !== "1") return refuse("no log");
  try {
    checkLengths(table, bytes.length);
    return ok(logFrom(table));
  } catch (fault) {
    return refuse(String(fault));
  }
}

function refuse(reason: string): Result<never, ReadError> {
  return failed({ code: "read.arrow", detail: { reason: reason.slice(0, 200) } });
}

function logFrom(table: Table): EventLog {
  const meta = table.schema.metadata;
  const vector = (name: string): Vector => {
    const found = table.getChild(name);
    if (found === null) throw new RangeError(`no column ${name}`);
    return found;
  };
  const optional = (name: string) => table.getChild(name);
  const cases = vector(LOG_COLUMNS.caseId);
  const caseIds = dictionaryOf(cases);
  const caseStart = startsOf(codesOf(cases), caseIds.length);
  const activities = vector(LOG_COLUMNS.activity);
  const start = optional(LOG_COLUMNS.start);
  const resources = optional(LOG_COLUMNS.resource);
  const roles = optional(LOG_COLUMNS.role);
  const names = (key: string): string[] => JSON.parse(meta.get(key) || "[]") as string[];
  const caseAttributes: AttributeColumn[] = [];
  const eventAttributes: AttributeColumn[] = [];
  table.schema.fields.forEach((field, k) => {
    if (!field.metadata.has(META.attribute)) return;
    const column = attributeOf(field, table.getChildAt(k)!);
    if (field.metadata.get(META.scope) === "case")
      caseAttributes.push(firstOfCase(column, caseStart));
    else eventAttributes.push(column);
  });
  const emptyCases = JSON.parse(meta.get(META.emptyCases) ?? "[]") as EmptyCaseValues;
  for (const [c, values] of emptyCases) {
    values.forEach((value, k) => {
      const column = caseAttributes[k]!;
      if (column.kind === "text") column.codes[c] = value ?? -1;
      else column.values[c] = value ?? Number.NaN;
    });
  }
  return {
    caseStart,
    caseIds,
    activity: Uint16Array.from(codesOf(activities)),
    activityNames: dictionaryOf(activities),
    endAtMs: instantsOf(vector(LOG_COLUMNS.end)),
    startAtMs: start ? instantsOf(start) : null,
    resource: resources ? codesOf(resources) : null,
    resourceNames: resources ? dictionaryOf(resources) : names(META.resourceNames),
    role: roles ? codesOf(roles) : null,
    roleNames: roles ? dictionaryOf(roles) : names(META.roleNames),
    precision: Uint8Array.from(numbersOf(vector(LOG_COLUMNS.precision))),
    tiedWithPrevious: Uint8Array.from(numbersOf(vector(LOG_COLUMNS.tied))),
    rowNumber: Uint32Array.from(numbersOf(vector(LOG_COLUMNS.row))),
    caseAttributes,
    eventAttributes,
    zone: meta.get(META.zone) ?? "UTC",
  };
}

/** First event of each case and a sentinel, from the case of each event in order. */
function startsOf(cases: Int32Array, caseCount: number): Uint32Array {
  const starts = new Uint32Array(caseCount + 1);
  for (let i = 0; i < cases.length; i++) {
    const c = cases[i]!;
    if (c < 0 || c >= caseCount || (i > 0 && c < cases[i - 1]!)) {
      throw new RangeError(`event ${i} is out of the order of cases`);
    }
    starts[c + 1]!++;
  }
  for (let c = 0; c < caseCount; c++) starts[c + 1]! += starts[c]!;
  return starts;
}

function attributeOf(field: Field, vector: Vector): AttributeColumn {
  const name = field.metadata.get(META.attribute)!;
  // Type ids of the format: 3 is floating point, 10 a timestamp.
  if (field.typeId === 3) return { kind: "number", name, values: numbersOf(vector) };
  if (field.typeId === 10) return { kind: "instant", name, values: instantsOf(vector) };
  return { kind: "text", name, codes: codesOf(vector), values: dictionaryOf(vector) };
}

function firstOfCase(column: AttributeColumn, caseStart: Uint32Array): AttributeColumn {
  const n = caseStart.length - 1;
  if (column.kind === "text") {
    const codes = new Int32Array(n).fill(-1);
    for (let c = 0; c < n; c++) {
      if (caseStart[c]! < caseStart[c + 1]!) codes[c] = column.codes[caseStart[c]!]!;
    }
    return { ...column, codes };
  }
  const values = new Float64Array(n).fill(Number.NaN);
  for (let c = 0; c < n; c++) {
    if (caseStart[c]! < caseStart[c + 1]!) values[c] = column.values[caseStart[c]!]!;
  }
  return { ...column, values };
}
