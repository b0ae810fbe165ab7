/** A table as data: the same one is shown in a report and exported for other programs. */
export interface DataTable {
  /** Short, of letters and hyphens: a file or sheet name. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** One cell a column. Unknown is `null`. */
  readonly rows: readonly (readonly DataCell[])[];
}

/** One cell: text, or a number in the unit of its column. */
export type DataCell = string | number | null;

/** What a column holds, and so how it is written for people and for programs. */
export interface DataColumn {
  readonly title: string;
  /**
   * text; count: a whole number; number; share: 0–1; elapsed and working: milliseconds on that
   * clock; instant: milliseconds since the epoch; hours: hours as hours.
   */
  readonly kind:
    | "text"
    | "count"
    | "number"
    | "share"
    | "elapsed"
    | "working"
    | "hours"
    | "instant";
}

/** A column together with how its cell is made of one item. */
export interface ColumnOf<Item> extends DataColumn {
  readonly cell: (item: Item, index: number) => DataCell | undefined;
  /** `false` leaves the column out: nothing in the log fills it. */
  readonly when?: boolean;
}

/** Builds a table from items and columns; a cell that is not finite is unknown. */
export function tableFrom<Item>(
  id: string,
  title: string,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): DataTable {
  const used = columns.filter(({ when }) => when !== false);
  const known = (cell: DataCell | undefined): DataCell =>
    cell === undefined || (typeof cell === "number" && !Number.isFinite(cell)) ? null : cell;
  return {
    id,
    title,
    columns: used.map((column) => ({ title: column.title, kind: column.kind })),
    rows: items.map((item, index) => used.map((column) => known(column.cell(item, index)))),
  };
}
