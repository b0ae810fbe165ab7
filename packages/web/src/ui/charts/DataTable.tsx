import type { ReactNode } from "react";
import { Table, type TableColumnSpec } from "../data/Table.tsx";
import { useText } from "../locale/locale-context.ts";
import { Menu } from "../overlays/Menu.tsx";
import styles from "./charts.module.css";
import { saveFile } from "./save-file.ts";
import { type DataColumn, finite, tableCsv, tableJson } from "./table-text.ts";
import { chartWords } from "./words.ts";

export interface DataTableProps<Row> {
  readonly title: string;
  readonly columns: readonly (DataColumn<Row> & { readonly cell?: (row: Row) => ReactNode })[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string | number;
  /** Without its ending. */
  readonly fileName: string;
  readonly initialSort?: {
    readonly column: string;
    readonly direction: "ascending" | "descending";
  };
  readonly isSelected?: (row: Row) => boolean;
}

/** A table that sorts by every column; the first column names the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, columns, rows, rowKey, initialSort, isSelected } = props;
  const specs = columns.map((column, k): TableColumnSpec<Row> => {
    const first = rows[0];
    const isNumber = k > 0 && first !== undefined && typeof column.value(first) === "number";
    return {
      id: column.id,
      title: column.title,
      cell: column.cell ?? ((row) => (column.text ?? column.value)(row) ?? ""),
      sortBy: column.value,
      align: isNumber ? "end" : "start",
      isRowHeader: k === 0,
    };
  });
  return (
    <Table
      caption={title}
      hideCaption
      columns={specs}
      rows={rows}
      rowKey={rowKey}
      {...(initialSort === undefined ? {} : { initialSort })}
      {...(isSelected === undefined ? {} : { isSelected })}
    />
  );
}

/** The same table as a file: CSV for spreadsheets, JSON for programs, XLSX for Excel. */
export function SaveTableMenu<Row>({ columns, rows, fileName }: DataTableProps<Row>) {
  const text = useText(chartWords);
  const saveXlsx = async () => {
    const { writeXlsx } = await import("@talka/formats");
    saveFile(
      `${fileName}.xlsx`,
      writeXlsx([
        {
          name: fileName.slice(0, 31),
          columns: columns.map((column) => ({
            name: column.title,
            kind: rows.every((row) => typeof column.value(row) !== "string") ? "number" : "text",
          })),
          rows: rows.map((row) => columns.map((column) => finite(column.value(row)))),
        },
      ]).slice(),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
  };
  return (
    <Menu
      size="small"
      look="quiet"
      trigger={text("save")}
      actions={[
        {
          id: "csv",
          label: text("csv"),
          onAction: () => saveFile(`${fileName}.csv`, tableCsv(columns, rows), "text/csv"),
        },
        { id: "xlsx", label: text("xlsx"), onAction: () => void saveXlsx() },
        {
          id: "json",
          label: text("json"),
          onAction: () =>
            saveFile(`${fileName}.json`, tableJson(columns, rows), "application/json"),
        },
      ]}
    />
  );
}

/** The table for screen readers, while the picture is what is seen: no stops for the keyboard. */
export function HiddenTable<Row>({ title, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={styles["hidden"]}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 500).map((row, index) => (
            <tr key={rowKey(row, index)}>
              {columns.map((column, k) => {
                const content = (column.text ?? column.value)(row) ?? "";
                return k === 0 ? (
                  <th key={column.id} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column.id}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
