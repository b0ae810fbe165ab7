import type { EventTable, InstantColumn, TableColumn } from "./event-table.ts";
import { PRECISION_DAY } from "./event-table.ts";
import { writeWall } from "./key-column.ts";
import type { LogMapping } from "./log-mapping.ts";
import { parseTimeOfDay, type TimeOfDay } from "./time-of-day.ts";

/** The instant of one row, as written; `wallMs` is `NaN` where `text` is no instant, or empty. */
export interface WrittenInstant {
  readonly wallMs: number;
  readonly precision: number;
  /** The text that is no instant; `null` where it is one, and where nothing is written. */
  readonly text: string | null;
}

const DAY_MS = 86_400_000;

/**
 * The ends or starts of a table as one column: as they stand, or the days of one column with the
 * times of day of another. A row without a time of day is known to the day; a time of day without a
 * day is no instant. Of the day's column only the day counts, of an instant in the other only the
 * time, since spreadsheets keep times as those of some day long ago.
 *
 * @returns `undefined` where the mapping names no column for it.
 * @throws {TypeError} A column that holds no instants, or no times of day; see `findMappingFault`.
 */
export function timeColumnOf(
  table: EventTable,
  mapping: LogMapping,
  part: "end" | "start",
): InstantColumn | undefined {
  const { day, time } = columnsOf(table, mapping, part);
  if (day === undefined || time === undefined) return day;
  const count = table.rowCount;
  const wallMs = new Float64Array(count);
  const precision = new Uint8Array(count);
  const unreadable = new Map<number, string>();
  const timeAt = timeReader(time);
  for (let r = 0; r < count; r++) {
    const joined = joinAt(day, time, timeAt, r);
    wallMs[r] = joined.wallMs;
    precision[r] = joined.precision;
    if (joined.text !== null) unreadable.set(r, joined.text);
  }
  const form = `${day.form.split(" ")[0]} + ${time.name}`;
  return { ...day, wallMs, precision, unreadable, form };
}

/** One row of `timeColumnOf`, for those who want few. */
export function writtenInstantAt(
  table: EventTable,
  mapping: LogMapping,
  part: "end" | "start",
  row: number,
): WrittenInstant {
  const { day, time } = columnsOf(table, mapping, part);
  if (day === undefined) return { wallMs: Number.NaN, precision: PRECISION_DAY, text: null };
  if (time !== undefined) return joinAt(day, time, timeReader(time), row);
  const text = day.unreadable.get(row) ?? null;
  return { wallMs: day.wallMs[row], precision: day.precision[row], text };
}

function columnsOf(table: EventTable, mapping: LogMapping, part: "end" | "start") {
  const named = (name: string | undefined) => table.columns.find((one) => one.name === name);
  const day = named(mapping[part]);
  const time = named(part === "end" ? mapping.endTime : mapping.startTime);
  if (day !== undefined && day.kind !== "instant") {
    throw new TypeError(`column ${day.name} holds no instants`);
  }
  if (time?.kind === "number") throw new TypeError(`column ${time.name} holds no times of day`);
  return { day, time };
}

function joinAt(
  day: InstantColumn,
  time: TableColumn,
  timeAt: (row: number) => TimeOfDay | null,
  row: number,
): WrittenInstant {
  const wall = day.wallMs[row];
  const written = textAt(time, row);
  if (Number.isNaN(wall)) {
    const text = [day.unreadable.get(row), written].filter(Boolean).join(" ");
    return { wallMs: Number.NaN, precision: PRECISION_DAY, text: text === "" ? null : text };
  }
  const dayMs = Math.floor(wall / DAY_MS) * DAY_MS;
  if (written === null) return { wallMs: dayMs, precision: PRECISION_DAY, text: null };
  const read = timeAt(row);
  if (read === null) {
    const text = `${writeWall(dayMs, PRECISION_DAY)} ${written}`;
    return { wallMs: Number.NaN, precision: PRECISION_DAY, text };
  }
  const wallMs = dayMs + read.ms;
  // Midnight counts as a whole day here as everywhere.
  const precision = wallMs % DAY_MS === 0 ? PRECISION_DAY : read.precision;
  return { wallMs, precision, text: null };
}

/** What stands in a column of times of day; `null` where nothing does. */
function textAt(column: TableColumn, row: number): string | null {
  if (column.kind === "text") return column.values[column.codes[row]] ?? null;
  const unreadable = column.unreadable.get(row);
  if (unreadable !== undefined) return unreadable;
  if (column.kind === "number" || Number.isNaN(column.wallMs[row])) return null;
  return writeWall(column.wallMs[row], column.precision[row]);
}

/** Reads each different text once. */
function timeReader(column: TableColumn): (row: number) => TimeOfDay | null {
  if (column.kind === "text") {
    const read = new Map<number, TimeOfDay | null>();
    return (row) => {
      const code = column.codes[row];
      let time = read.get(code);
      if (time === undefined) {
        time = parseTimeOfDay(column.values[code] ?? "");
        read.set(code, time);
      }
      return time;
    };
  }
  if (column.kind === "number") return () => null;
  return (row) => {
    const wall = column.wallMs[row];
    if (Number.isNaN(wall)) return null;
    return { ms: wall - Math.floor(wall / DAY_MS) * DAY_MS, precision: column.precision[row] };
  };
}
