import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { feedbackWords } from "../feedback/words.ts";
import { joinClasses } from "../join-classes.ts";
import { useLocale, useText } from "../locale/locale-context.ts";
import { VisuallyHidden } from "../VisuallyHidden.tsx";
import { type SortValue, sortRows, type TableSort } from "./sort-rows.ts";
import styles from "./Table.module.css";
import { useRowWindow } from "./use-row-window.ts";

export interface TableColumnSpec<Row> {
  readonly id: string;
  /** With its unit. */
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => SortValue;
  /** Numbers stand at the end of the line. */
  readonly align?: "start" | "end";
  /** The column that names the row, read first by screen readers. One a table. */
  readonly isRowHeader?: boolean;
  /** Narrower than this the column does not get; the table then scrolls sideways. */
  readonly width?: string;
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  /** Keeps the caption for screen readers where a heading already says it. */
  readonly hideCaption?: boolean;
  readonly columns: readonly TableColumnSpec<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string | number;
  readonly initialSort?: TableSort;
  /** From this many rows on only the visible ones are in the page, in a box that scrolls. */
  readonly windowAbove?: number;
  readonly isSelected?: (row: Row) => boolean;
}

/** A real table: caption, headers with sorting, any number of rows. */
export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  initialSort,
  windowAbove = 200,
  isSelected,
}: TableProps<Row>) {
  const { locale } = useLocale();
  const text = useText(feedbackWords);
  const [sort, setSort] = useState<TableSort | null>(initialSort ?? null);
  const sorted = useMemo(() => {
    const by = columns.find((column) => column.id === sort?.column)?.sortBy;
    return sort === null || by === undefined ? rows : sortRows(rows, by, sort.direction, locale);
  }, [rows, columns, sort, locale]);
  const box = useRef<HTMLElement>(null);
  const captionId = useId();
  const window = useRowWindow(box, sorted.length, sorted.length > windowAbove);
  return (
    <section
      ref={box}
      className={joinClasses(styles["box"], window.isWindowed && styles["windowed"])}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
      tabIndex={0}
      aria-labelledby={captionId}
      onScroll={window.onScroll}
      // stands for the rows that are not in the page
      style={{ paddingBlock: `${window.before}px ${window.after}px` }}
    >
      <table className={styles["table"]} aria-rowcount={sorted.length + 1}>
        <caption id={captionId} className={styles["caption"]}>
          {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align ?? "start"}
                style={column.width === undefined ? {} : { minWidth: column.width }}
                aria-sort={ariaSort(column.id)}
              >
                {column.sortBy === undefined ? (
                  column.title
                ) : (
                  <button
                    type="button"
                    className={styles["sort"]}
                    onClick={() => toggle(column.id)}
                  >
                    {column.title}
                    <span aria-hidden="true" className={styles["arrow"]}>
                      {sort?.column === column.id ? arrows[sort.direction] : "↕"}
                    </span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(window.from, window.to).map((row, k) => (
            <tr
              key={rowKey(row, window.from + k)}
              aria-rowindex={window.from + k + 2}
              data-selected={isSelected?.(row) ? "" : undefined}
            >
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.id} scope="row" data-align={column.align ?? "start"}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align ?? "start"}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <VisuallyHidden>
        <span role="status">
          {sort !== null &&
            text(sort.direction === "ascending" ? "sortAscending" : "sortDescending")}
        </span>
      </VisuallyHidden>
    </section>
  );

  function ariaSort(column: string): "ascending" | "descending" | undefined {
    return sort?.column === column ? sort.direction : undefined;
  }

  function toggle(column: string): void {
    const isSame = sort?.column === column;
    setSort({
      column,
      direction: isSame && sort.direction === "descending" ? "ascending" : "descending",
    });
  }
}

const arrows = { ascending: "↑", descending: "↓" } as const;
