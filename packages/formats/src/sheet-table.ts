/** A table as people see it, for export. Every row has a cell for each column. */
export interface SheetTable {
  /** Name of the sheet; shortened and made unique where a workbook needs it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a column of an exported table is called and holds. */
export interface SheetColumn {
  readonly name: string;
  /** Cells of an instant column are milliseconds of a wall clock as if it were UTC. */
  readonly kind: "text" | "number" | "instant";
}

/** A value, or `null` for an empty cell. A text in any column stays text. */
export type SheetCell = string | number | null;
