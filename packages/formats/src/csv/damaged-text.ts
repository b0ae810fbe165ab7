import type { TableColumn, UnreadableRow } from "@talka/engine";

/** Values in which bytes were no UTF-8, and values with letters beyond ASCII that were. */
export function damagedText(
  columns: readonly TableColumn[],
  unreadableRows: readonly UnreadableRow[],
): { readonly count: number; readonly sound: number } {
  let count = 0;
  let sound = 0;
  const look = (text: string) => {
    if (text.includes("\ufffd")) count++;
    else if (/[\u0080-\uffff]/.test(text)) sound++;
  };
  for (const column of columns) {
    look(column.name);
    if (column.kind === "text") column.values.forEach(look);
    else column.unreadable.forEach(look);
  }
  for (const row of unreadableRows) look(row.text);
  return { count, sound };
}
