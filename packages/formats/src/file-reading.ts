import type { EventTable } from "@talka/engine";
import type { ObjectTypeFacts } from "./ocel/object-log.ts";

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
    }
  | {
      readonly kind: "ocel";
      /** The kind of object that was taken as the case. */
      readonly objectType: string;
      /** What each kind would give, most suitable first. */
      readonly types: readonly ObjectTypeFacts[];
    };

/** A table and how its file was read. */
export interface ReadTable extends EventTable {
  readonly reading: FileReading | null;
}
