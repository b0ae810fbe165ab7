export { readEventLogArrow } from "./arrow/read-event-log-arrow.ts";
export { writeEventLogArrow } from "./arrow/write-event-log-arrow.ts";
export { writeBpmn } from "./bpmn/write-bpmn.ts";
export {
  type CalendarEntry,
  type CalendarFile,
  writeCalendar,
} from "./calendar/write-calendar.ts";
export type { CsvOptions } from "./csv/csv-options.ts";
export { type CsvWriteOptions, writeCsv } from "./csv/write-csv.ts";
export { type SuggestedInstant, suggestInstant } from "./dates/suggest-instant.ts";
export type { FileReading, ReadTable } from "./file-reading.ts";
export type { ObjectTypeFacts } from "./ocel/object-log.ts";
export {
  type OfficeFile,
  type OfficeSection,
  readOffice,
} from "./office/read-office.ts";
export { type ReadOptions, readEventTable } from "./read-event-table.ts";
export type { SheetCell, SheetColumn, SheetTable } from "./sheet-table.ts";
export { type ByteSource, bytesSource } from "./source/byte-source.ts";
export type { FileFormat } from "./source/detect-format.ts";
export type { Gunzip } from "./source/open-file.ts";
export type { ReadError, ReadErrorCode } from "./source/read-error.ts";
export { writeXes } from "./xes/write-xes.ts";
export { writeXlsx } from "./xlsx/write-xlsx.ts";
