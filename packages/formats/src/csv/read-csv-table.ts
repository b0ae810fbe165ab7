import type { EventTable, TableColumn } from "@talka/engine";
import { NO_OFFSET, PRECISION_SECOND } from "@talka/engine";

/** A table from comma-separated text with a header, every column text or ISO instants. */
export function readCsvTable(text: string): EventTable {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const rows = lines.map((line) => line.split(","));
  const columns = header.split(",").map((name, k): TableColumn => {
    const cells = rows.map((row) => row[k] ?? "");
    const wallMs = Float64Array.from(cells, (cell) => Date.parse(`${cell.replace(" ", "T")}Z`));
    if (cells.every((cell) => /^\d{4}-/.test(cell)) && !wallMs.some(Number.isNaN)) {
      return {
        kind: "instant",
        name,
        scope: "event",
        wallMs,
        offsetMinutes: new Int16Array(rows.length).fill(NO_OFFSET),
        precision: new Uint8Array(rows.length).fill(PRECISION_SECOND),
        unreadable: new Map(),
        form: "yyyy-mm-dd hh:mm:ss",
      };
    }
    const values = [...new Set(cells.filter((cell) => cell !== ""))];
    const index = new Map(values.map((value, v) => [value, v]));
    const codes = Int32Array.from(cells, (cell) => index.get(cell) ?? -1);
    return { kind: "text", name, scope: "event", codes, values };
  });
  return {
    rowCount: rows.length,
    rowNumber: Uint32Array.from(rows, (_, r) => r + 2),
    columns,
    unreadableRows: [],
    warnings: [],
  };
}
