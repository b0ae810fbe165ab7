export type { CsvOptions } from "./csv/csv-options.ts";
export { type SuggestedInstant, suggestInstant } from "./dates/suggest-instant.ts";
export { type ReadOptions, readEventTable } from "./read-event-table.ts";
export { type ByteSource, bytesSource } from "./source/byte-source.ts";
export type { FileFormat } from "./source/detect-format.ts";
export type { ReadError, ReadErrorCode } from "./source/read-error.ts";
