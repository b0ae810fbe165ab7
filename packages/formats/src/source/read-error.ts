/** What kept a file from becoming a table. `detail` holds data, never prose. */
export interface ReadError {
  readonly code: ReadErrorCode;
  /** Line of the file where it went wrong, from 1. */
  readonly line?: number;
  /** Byte in that line, from 1. */
  readonly column?: number;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Every way a file can fail as a whole. */
export type ReadErrorCode =
  /** No byte, or nothing but blanks, or a header without a row. */
  | "read.empty"
  /** Readable, but no event log and no table: a picture, a PDF, XML of another kind. */
  | "read.not-a-log"
  /** The encoding the file or the caller names is unknown. */
  | "read.encoding"
  /** Broken XML before the first event, or a document type with entities of its own. */
  | "read.xml"
  /** The archive is damaged, encrypted, or lacks a part that a workbook must have. */
  | "read.zip"
  /** The gzip layer is damaged before anything could be read. */
  | "read.gzip"
  /** Not readable as Arrow, or with a compression that is not understood. */
  | "read.arrow"
  /** The workbook has no sheet of the name asked for; `detail.sheets` names those it has. */
  | "read.sheet"
  /** An object log that is damaged or lacks its lists; `detail.reason`. */
  | "read.object-log"
  /** No event concerns an object of the kind asked for; `detail.types` names those there are. */
  | "read.object-type"
  /** Over a bound on unpacked bytes, rows or columns: `detail.limit`. */
  | "read.too-large"
  /** The caller's signal asked to stop. */
  | "read.cancelled";

/** Carries a `ReadError` up to the door of the package, where it becomes a `Result`. */
export class ReadFault extends Error {
  readonly error: ReadError;

  constructor(
    code: ReadErrorCode,
    detail: Readonly<Record<string, string | number>> = {},
    place: { readonly line?: number; readonly column?: number } = {},
  ) {
    super(code);
    this.error = { code, detail, ...place };
  }
}
