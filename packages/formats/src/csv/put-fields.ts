import type { ColumnSink } from "../columns/column-sink.ts";
import { undouble } from "./csv-fields.ts";
import type { CsvRowScanner } from "./csv-row-scanner.ts";

/** Puts the fields of the row a scanner stands on into their sinks, without blanks around them. */
export function putFields(
  scanner: CsvRowScanner,
  bytes: Uint8Array,
  sinks: readonly ColumnSink[],
  row: number,
): void {
  const { starts, ends, doubled } = scanner;
  for (let k = 0; k < sinks.length; k++) {
    let from = starts[k]!;
    let to = ends[k]!;
    let field: Uint8Array = bytes;
    if (doubled[k] === 1) {
      field = undouble(bytes, from, to, scanner.dialect.quote);
      from = 0;
      to = field.length;
    }
    while (from < to && field[from]! <= 32) from++;
    while (from < to && field[to - 1]! <= 32) to--;
    // A no-break space is U+00A0, two bytes.
    while (to - from > 1 && field[to - 1] === 0xa0 && field[to - 2] === 0xc2) to -= 2;
    while (to - from > 1 && field[from] === 0xc2 && field[from + 1] === 0xa0) from += 2;
    sinks[k]!.put(field, from, to, row);
  }
}
