import type { EventTable, TableColumn } from "@talka/engine";
import { type ReadOptions, readEventTable } from "../read-event-table.ts";
import { bytesSource } from "../source/byte-source.ts";

/** Reads bytes or text that must be readable. */
export async function readTable(
  content: Uint8Array | string,
  options: ReadOptions = {},
  chunkBytes?: number,
): Promise<EventTable> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readEventTable(bytesSource("test", bytes, chunkBytes), options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The code with which reading fails, or "ok". */
export async function readCode(
  content: Uint8Array | string,
  options: ReadOptions = {},
): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readEventTable(bytesSource("test", bytes), options);
  return result.ok ? "ok" : result.error.code;
}

/** The column of a name. */
export function columnOf(table: EventTable, name: string): TableColumn {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`no column ${name} in ${table.columns.map((c) => c.name)}`);
  return column;
}

/** A column as plain values: texts, numbers, instants in ISO form; `null` where empty. */
export function valuesOf(table: EventTable, name: string): (string | number | null)[] {
  const column = columnOf(table, name);
  return Array.from({ length: table.rowCount }, (_, r) => {
    if (column.kind === "text")
      return column.codes[r]! < 0 ? null : column.values[column.codes[r]!]!;
    const bad = column.unreadable.get(r);
    if (bad !== undefined) return `? ${bad}`;
    if (column.kind === "number") return Number.isNaN(column.values[r]) ? null : column.values[r]!;
    if (Number.isNaN(column.wallMs[r])) return null;
    const offset = column.offsetMinutes[r]!;
    const iso = new Date(column.wallMs[r]!).toISOString().slice(0, 23);
    return offset === 32767 ? iso : `${iso} ${offset}`;
  });
}

/** Everything of a table as plain data, for comparing tables. */
export function plainTable(table: EventTable): unknown {
  return {
    ...table,
    rowNumber: [...table.rowNumber],
    columns: table.columns.map((column) => ({
      name: column.name,
      kind: column.kind,
      scope: column.scope,
      form: column.kind === "instant" ? column.form : "",
      values: valuesOf(table, column.name),
    })),
  };
}
