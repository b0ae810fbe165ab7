import { type EventTable, PRECISION_DAY, parseTimeOfDay, type TableColumn } from "@talka/engine";
import { findPersonalData, type PersonalKind } from "./find-personal-data.ts";

/** A column as the import screen shows it. */
export interface ColumnOutline {
  readonly name: string;
  readonly kind: TableColumn["kind"];
  readonly scope: TableColumn["scope"];
  /** The date form that most rows use; `null` for other columns. */
  readonly form: string | null;
  /** The first few different values, as written or as a number is. */
  readonly samples: readonly string[];
  /** Share of rows with a value. */
  readonly filledShare: number;
  /** Whether its instants are whole days, as where the time of day stands in another column. */
  readonly onlyDays: boolean;
  /** Whether its texts are times of day. */
  readonly timesOfDay: boolean;
  /** What personal data the values look like; `null` if like none. */
  readonly personal: PersonalKind | null;
}

const SAMPLES = 3;
const LOOKED_AT = 5_000;

/** What the columns of a table hold, by their first rows. */
export function outlineColumns(table: EventTable): ColumnOutline[] {
  return table.columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    scope: column.scope,
    form: column.kind === "instant" ? column.form : null,
    samples: samplesOf(column),
    filledShare: filledShareOf(column, table.rowCount),
    onlyDays: holdsOnlyDays(column),
    timesOfDay: holdsTimesOfDay(column),
    personal: column.kind === "text" ? findPersonalData(column) : null,
  }));
}

function samplesOf(column: TableColumn): string[] {
  if (column.kind === "text") return column.values.slice(0, SAMPLES).map(cut);
  const values = column.kind === "number" ? column.values : column.wallMs;
  const found = new Set<number>();
  for (let r = 0; r < values.length && r < LOOKED_AT && found.size < SAMPLES; r++) {
    const value = values[r] as number;
    if (!Number.isNaN(value)) found.add(value);
  }
  return Array.from(found, (value) =>
    column.kind === "number" ? String(value) : writeWall(value, column.form),
  );
}

function holdsOnlyDays(column: TableColumn): boolean {
  if (column.kind !== "instant") return false;
  const looked = column.precision.subarray(0, LOOKED_AT);
  return looked.every((one, r) => one === PRECISION_DAY || Number.isNaN(column.wallMs[r]));
}

function holdsTimesOfDay(column: TableColumn): boolean {
  if (column.kind !== "text") return false;
  const looked = column.values.slice(0, 100);
  const times = looked.filter((value) => parseTimeOfDay(value) !== null).length;
  return times > looked.length / 2;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A wall clock without seconds nobody wrote; days alone where the form has no time. */
function writeWall(wallMs: number, form: string): string {
  const iso = new Date(wallMs).toISOString();
  return /h|:/i.test(form) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}

function filledShareOf(column: TableColumn, rowCount: number): number {
  const n = Math.min(rowCount, LOOKED_AT);
  let filled = 0;
  for (let r = 0; r < n; r++) {
    const isEmpty =
      column.kind === "text"
        ? column.codes[r] === -1
        : Number.isNaN((column.kind === "number" ? column.values : column.wallMs)[r]) &&
          !column.unreadable.has(r);
    if (!isEmpty) filled += 1;
  }
  return n === 0 ? 0 : filled / n;
}
