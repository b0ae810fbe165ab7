/** What a row is sorted by; `null` and `NaN` always come last. */
export type SortValue = string | number | null;

/** Which column, which way. */
export interface TableSort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/**
 * Rows in the order of one value: numbers by size, texts as the language sorts them (č after c,
 * "2" before "10"). Equal rows keep their order; missing values come last both ways.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  direction: TableSort["direction"],
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  const isMissing = (value: SortValue) => value === null || Number.isNaN(value);
  const compare = (a: SortValue, b: SortValue): number => {
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    if (typeof a === "number" && typeof b === "number") return (a - b) * sign;
    return collator.compare(String(a), String(b)) * sign;
  };
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => compare(a.value, b.value))
    .map(({ row }) => row);
}
