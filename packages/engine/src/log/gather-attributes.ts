import type { AttributeColumn } from "./event-log.ts";
import type { EventTable, TableColumn } from "./event-table.ts";
import type { KeyColumn } from "./key-column.ts";
import type { GroupedRows } from "./order-events.ts";
import { pickNumbers } from "./pick-values.ts";
import { readTimes } from "./read-times.ts";

/** Attributes apart: constant in every case, or not. */
export interface GatheredAttributes {
  readonly caseAttributes: readonly AttributeColumn[];
  readonly eventAttributes: readonly AttributeColumn[];
}

/**
 * Picks the attribute columns for the rows of a log. A column belongs to the case where all values
 * of each case are equal; of a column that the format itself gives to the case, empty ones may be
 * missing. Dictionaries keep only values that occur, in order of first appearance in the log.
 */
export function gatherAttributes(
  table: EventTable,
  names: readonly string[],
  grouped: GroupedRows,
  zone: string,
): GatheredAttributes {
  const caseAttributes: AttributeColumn[] = [];
  const eventAttributes: AttributeColumn[] = [];
  for (const name of names) {
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined) throw new RangeError(`the table has no column ${name}`);
    const attribute = asAttribute(column, zone);
    const perCase = constantRows(attribute, grouped, column.scope === "case");
    if (perCase === null) eventAttributes.push(pickAttribute(attribute, grouped.rows));
    else caseAttributes.push(pickAttribute(attribute, perCase));
  }
  return { caseAttributes, eventAttributes };
}

/** A column as an attribute of its rows. */
function asAttribute(column: TableColumn, zone: string): AttributeColumn {
  const { kind, name } = column;
  switch (kind) {
    case "text":
      return { kind, name, codes: column.codes, values: column.values };
    case "number":
      return { kind, name, values: column.values };
    case "instant":
      return { kind, name, values: readTimes(column, zone).utcMs };
  }
}

/** One row of each case that holds its value, or `null` where a case has two values. */
function constantRows(
  column: AttributeColumn,
  { caseStart, rows }: GroupedRows,
  emptiesMayMiss: boolean,
): Uint32Array | null {
  const values = column.kind === "text" ? column.codes : column.values;
  const isEmpty = column.kind === "text" ? (value: number) => value < 0 : Number.isNaN;
  const chosen = new Uint32Array(caseStart.length - 1);
  for (let c = 0; c < chosen.length; c++) {
    chosen[c] = rows[caseStart[c]];
    let value = values[chosen[c]];
    let empty = isEmpty(value);
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      const next = values[rows[i]];
      if (next === value) continue;
      const nextEmpty = isEmpty(next);
      if (empty && nextEmpty) continue;
      if (!emptiesMayMiss || (!empty && !nextEmpty)) return null;
      if (nextEmpty) continue;
      chosen[c] = rows[i];
      value = next;
      empty = false;
    }
  }
  return chosen;
}

function pickAttribute(column: AttributeColumn, rows: Uint32Array): AttributeColumn {
  if (column.kind !== "text") return { ...column, values: pickNumbers(column.values, rows) };
  const { codes, names } = compactKeys({ codes: column.codes, names: column.values }, rows);
  return { ...column, codes, values: names };
}

/**
 * The keys of the given rows with a dictionary of only the names they use. The names keep the order
 * they had, which is that of first appearance in the file.
 */
export function compactKeys(key: KeyColumn, rows: Uint32Array): KeyColumn {
  const used = new Uint8Array(key.names.length);
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = key.codes[rows[i]];
    codes[i] = code;
    if (code >= 0) used[code] = 1;
  }
  if (used.every((one) => one === 1)) return { codes, names: key.names };
  const names = key.names.filter((_, code) => used[code] === 1);
  const newCode = new Int32Array(used.length);
  for (let code = 0, next = 0; code < used.length; code++) {
    newCode[code] = next;
    next += used[code];
  }
  for (let i = 0; i < codes.length; i++) if (codes[i] >= 0) codes[i] = newCode[codes[i]];
  return { codes, names };
}
