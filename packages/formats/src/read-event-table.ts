import { failed, ok, type Result } from "@talka/engine";
import { readArrow } from "./arrow/read-arrow.ts";
import type { CsvOptions } from "./csv/csv-options.ts";
import { readCsv } from "./csv/read-csv.ts";
import type { ReadTable } from "./file-reading.ts";
import { readOcel } from "./ocel/read-ocel.ts";
import type { ByteSource } from "./source/byte-source.ts";
import { detectFormat, type FileFormat, foreignKind } from "./source/detect-format.ts";
import { type Gunzip, type OpenFile, openDamaged, openFile } from "./source/open-file.ts";
import { type ReadError, ReadFault } from "./source/read-error.ts";
import { readXes } from "./xes/read-xes.ts";
import { openZipped } from "./xlsx/open-zipped.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/** How a file is read; everything may be left out. */
export interface ReadOptions {
  /** Stops reading soon after it is aborted; the result is then `read.cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Told as the file is read; bytes count those of the file itself, packed if it is packed. */
  readonly onProgress?: ((readBytes: number, totalBytes: number | null) => void) | undefined;
  /** Reads the file as this format, whatever its first bytes say. */
  readonly format?: FileFormat | undefined;
  readonly csv?: CsvOptions | undefined;
  /** Name of the sheet of a workbook; the first that holds a table if left out. */
  readonly sheet?: string | undefined;
  /** Of an object log, the kind of object that is the case; the most suitable one if left out. */
  readonly objectType?: string | undefined;
  /**
   * Takes a gzip layer off; the platform's own if left out. Node's hands out 16 KiB at a time, which
   * costs more than reading them, so a program on Node does well to bring one with larger pieces.
   */
  readonly gunzip?: Gunzip | undefined;
}

/**
 * A table from a file of any format we read: CSV, XES, XLSX, Arrow or OCEL 2.0, each also gzipped or alone in
 * a zip archive, told by content. Rows that cannot be read stand in `unreadableRows`, so rows read are `rowCount` and
 * these together; only a file that gives no row at all is an error. Row numbers are lines of the
 * file for CSV, rows of the sheet for XLSX, and the running number of the event for XES, Arrow and OCEL.
 */
export async function readEventTable(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<Result<ReadTable, ReadError>> {
  const watch = { signal: options.signal, onProgress: options.onProgress };
  try {
    const file = await openFile(source, watch, options.gunzip);
    try {
      return ok(await readAs(file, options));
    } catch (fault) {
      // Whatever the fast decoder stumbled over, the lenient one shows whether it was the file.
      if (fault instanceof ReadFault || !file.packed) throw fault;
      return ok(await readAs(await openDamaged(source, watch), options));
    }
  } catch (fault) {
    if (fault instanceof ReadFault) return failed(fault.error);
    throw fault;
  }
}

async function readAs(file: OpenFile, options: ReadOptions): Promise<ReadTable> {
  if (file.head.length === 0) throw new ReadFault("read.empty");
  const format = options.format ?? detectFormat(file.head);
  if (format === null) {
    throw new ReadFault("read.not-a-log", { name: file.name, kind: foreignKind(file.head) });
  }
  const zipped = format === "xlsx" ? await openZipped(file) : null;
  if (zipped !== null) return readAs(zipped, options);
  const table = await readFormat(format, file, options).catch((fault: unknown) => {
    const isCut = fault instanceof ReadFault && fault.error.code === "read.empty" && file.truncated;
    throw isCut ? new ReadFault("read.gzip") : fault;
  });
  if (!file.truncated) return table;
  return { ...table, warnings: [...table.warnings, { code: "file.truncated", detail: {} }] };
}

async function readFormat(
  format: FileFormat,
  file: OpenFile,
  options: ReadOptions,
): Promise<ReadTable> {
  switch (format) {
    case "csv":
      return readCsv(file, options.csv ?? {});
    case "xes":
      return { ...(await readXes(file)), reading: null };
    case "xlsx":
      return readXlsx(file, options.sheet);
    case "ocel":
      return readOcel(file, options.objectType);
    case "arrow":
      return { ...(await readArrow(file)), reading: null };
  }
}
