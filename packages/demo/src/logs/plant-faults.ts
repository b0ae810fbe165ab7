import type { TextRows } from "./text-rows.ts";

/** One fault put into a file on purpose; `row` counts data rows from 0. */
export interface PlantedFault {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly fault:
    | "end.unreadable"
    | "end.missing"
    | "start.unreadable"
    | "activity.missing"
    | "case.missing"
    | "start.after-end";
}

/**
 * The faults of the one damaged file of the region: what clerks type over, delete and mistype.
 * Rows are far apart, so each case meets one fault at most.
 */
export const plantedFaults: readonly PlantedFault[] = [
  { row: 120, column: "Beigas", value: "31.02.2025 10:15", fault: "end.unreadable" },
  { row: 240, column: "Beigas", value: "3O.04.2024 11:20", fault: "end.unreadable" },
  { row: 360, column: "Darbība", value: "", fault: "activity.missing" },
  { row: 480, column: "Sākums", value: "28.12.2026 09:00", fault: "start.after-end" },
  { row: 600, column: "Beigas", value: "", fault: "end.missing" },
  { row: 720, column: "Darbība", value: "", fault: "activity.missing" },
  { row: 840, column: "Sākums", value: "12..09.2024 14:30", fault: "start.unreadable" },
  { row: 960, column: "Lietas Nr.", value: "", fault: "case.missing" },
  { row: 1080, column: "Beigas", value: "00.11.2024 08:45", fault: "end.unreadable" },
  { row: 1200, column: "Sākums", value: "29.12.2026 13:10", fault: "start.after-end" },
  { row: 1320, column: "Beigas", value: "vakar", fault: "end.unreadable" },
  { row: 1440, column: "Darbība", value: "", fault: "activity.missing" },
];

/**
 * The rows with the faults in them.
 *
 * @throws {RangeError} A fault names a row or a column that is not there.
 */
export function withFaults(text: TextRows, faults: readonly PlantedFault[]): TextRows {
  const rows = text.rows.map((row) => [...row]);
  for (const { row, column, value } of faults) {
    const k = text.header.indexOf(column);
    if (k === -1 || rows[row] === undefined) {
      throw new RangeError(`no row ${row} with a column "${column}" among ${rows.length} rows`);
    }
    rows[row][k] = value;
  }
  return { ...text, rows };
}
