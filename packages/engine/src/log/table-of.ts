import {
  type EventTable,
  NO_OFFSET,
  PRECISION_DAY,
  PRECISION_MINUTE,
  PRECISION_MS,
  PRECISION_SECOND,
  type TableColumn,
} from "./event-table.ts";

/** One cell for `tableOf`; `null` is empty. */
export type Cell = string | number | null;

const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(Z|[+-]\d\d:\d\d)?$/;
const DAY_MS = 86_400_000;

/**
 * A short way to write a table by hand, for tests and examples: one list a column. A column with a
 * number holds numbers; one with an ISO date holds instants, and texts that are no dates stay
 * unreadable; all else is text. A name that begins with "case:" belongs to the case. The first row
 * is row 2, as under a header.
 */
export function tableOf(columns: Readonly<Record<string, readonly Cell[]>>): EventTable {
  const rowCount = Object.values(columns)[0]?.length ?? 0;
  for (const [name, cells] of Object.entries(columns)) {
    if (cells.length !== rowCount) {
      throw new RangeError(`column ${name} has ${cells.length} cells, not ${rowCount}`);
    }
  }
  return {
    rowCount,
    rowNumber: Uint32Array.from({ length: rowCount }, (_, r) => r + 2),
    columns: Object.entries(columns).map(([name, cells]) => columnOf(name, cells)),
    unreadableRows: [],
    warnings: [],
  };
}

function columnOf(name: string, cells: readonly Cell[]): TableColumn {
  const base = { name, scope: name.startsWith("case:") ? ("case" as const) : ("event" as const) };
  const unreadable = new Map<number, string>();
  if (cells.some((cell) => typeof cell === "number")) {
    const values = Float64Array.from(cells, (cell, r) => {
      if (typeof cell === "string") unreadable.set(r, cell);
      return typeof cell === "number" ? cell : Number.NaN;
    });
    return { ...base, kind: "number", values, unreadable };
  }
  if (cells.some((cell) => DATE.test(String(cell)))) {
    const offsetMinutes = new Int16Array(cells.length).fill(NO_OFFSET);
    const wallMs = Float64Array.from(cells, (cell, r) => {
      const parts = DATE.exec(String(cell));
      if (parts === null && cell !== null) unreadable.set(r, String(cell));
      if (parts === null) return Number.NaN;
      const [, day, time = "00:00", offset] = parts;
      if (offset !== undefined) offsetMinutes[r] = minutesOf(offset);
      return Date.parse(`${day}T${time}Z`);
    });
    const precision = Uint8Array.from(wallMs, precisionOf);
    return { ...base, kind: "instant", wallMs, offsetMinutes, precision, unreadable, form: "ISO" };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === null) return -1;
    const code = codeOf.get(String(cell)) ?? codeOf.size;
    codeOf.set(String(cell), code);
    return code;
  });
  return { ...base, kind: "text", codes, values: [...codeOf.keys()] };
}

function minutesOf(offset: string): number {
  if (offset === "Z") return 0;
  const [hours, minutes] = offset.slice(1).split(":").map(Number);
  return (hours * 60 + minutes) * (offset.startsWith("-") ? -1 : 1);
}

function precisionOf(wallMs: number): number {
  if (wallMs % DAY_MS === 0) return PRECISION_DAY;
  if (wallMs % 60_000 === 0) return PRECISION_MINUTE;
  return wallMs % 1000 === 0 ? PRECISION_SECOND : PRECISION_MS;
}
