import {
  type EventTable,
  type InstantColumn,
  NO_OFFSET,
  PRECISION_DAY,
  PRECISION_MINUTE,
  type TextColumn,
} from "@talka/engine";
import { dateFormName, type RecordForm } from "./record-form.ts";
import { readWrittenMinute, type TextRows } from "./text-rows.ts";

const DAY_MS = 86_400_000;

/** The rows as an importer would read them: instants as written, everything else text. */
export function tableOfRows({ header, instants, rows }: TextRows, form: RecordForm): EventTable {
  return {
    rowCount: rows.length,
    rowNumber: Uint32Array.from(rows, (_, r) => r + 2),
    columns: header.map((name, k) => {
      const cells = rows.map((row) => row[k]!);
      return instants.includes(k) ? instantColumn(name, cells, form) : textColumn(name, cells);
    }),
    unreadableRows: [],
    warnings: [],
  };
}

function textColumn(name: string, cells: readonly string[]): TextColumn {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === "") return -1;
    const known = codeOf.get(cell) ?? codeOf.size;
    codeOf.set(cell, known);
    return known;
  });
  return { kind: "text", name, scope: "event", codes, values: [...codeOf.keys()] };
}

function instantColumn(name: string, cells: readonly string[], form: RecordForm): InstantColumn {
  const wallMs = Float64Array.from(cells, readWrittenMinute);
  const unreadable = new Map<number, string>();
  cells.forEach((cell, r) => {
    if (cell !== "" && Number.isNaN(wallMs[r]!)) unreadable.set(r, cell);
  });
  return {
    kind: "instant",
    name,
    scope: "event",
    wallMs,
    offsetMinutes: new Int16Array(cells.length).fill(NO_OFFSET),
    precision: Uint8Array.from(cells, (_, r) =>
      wallMs[r]! % DAY_MS > 0 ? PRECISION_MINUTE : PRECISION_DAY,
    ),
    unreadable,
    form: dateFormName(form),
  };
}
