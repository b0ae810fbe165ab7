import type { EventTable } from "@talka/engine";

/** How a file was read, where its format leaves that open; `null` in a table of any other format. */
export type FileReading =
  | {
      readonly kind: "csv";
      readonly delimiter: string;
      /** A label of the web's encoding list. */
      readonly encoding: string;
      /** "," if any column of numbers has it; `null` where no column holds numbers. */
      readonly decimal: "." | "," | null;
      /** Whether the first row names the columns. */
      readonly header: boolean;
    }
  | {
      readonly kind: "xlsx";
      readonly sheet: string;
      /** All sheets of the workbook, in the order of the tabs. */
      readonly sheets: readonly string[];
    };

/** A table and how its file was read. */
export interface ReadTable extends EventTable {
  readonly reading: FileReading | null;
}
