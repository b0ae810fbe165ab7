export { readEventLogArrow } from "./arrow/read-event-log-arrow.ts";
export { writeEventLogArrow } from "./arrow/write-event-log-arrow.ts";
export type { BpmnFile, BpmnReadError, UnreadElement } from "./bpmn/bpmn-file.ts";
export { readBpmn } from "./bpmn/read-bpmn.ts";
export { writeBpmn } from "./bpmn/write-bpmn.ts";
export { writeBpmnModel } from "./bpmn/write-bpmn-model.ts";
export {
  type CalendarEntry,
  type CalendarFile,
  writeCalendar,
} from "./calendar/write-calendar.ts";
export type { CsvOptions } from "./csv/csv-options.ts";
export { type CsvWriteOptions, writeCsv } from "./csv/write-csv.ts";
export { type SuggestedInstant, suggestInstant } from "./dates/suggest-instant.ts";
export type { FileReading, ReadTable } from "./file-reading.ts";
export {
  type OfficeFile,
  type OfficeSection,
  readOffice,
} from "./office/read-office.ts";
export { type PnmlReadError, readPnml } from "./pnml/read-pnml.ts";
export { writePnml } from "./pnml/write-pnml.ts";
export { type ReadOptions, readEventTable } from "./read-event-table.ts";
export type { SheetCell, SheetColumn, SheetTable } from "./sheet-table.ts";
export type { ParametersError } from "./simulation-parameters/loose-json.ts";
export type {
  ParametersOptions,
  ParametersWarning,
  ReadParameters,
} from "./simulation-parameters/parameters-result.ts";
export type { ParametersGeneration } from "./simulation-parameters/read-distribution.ts";
export { readSimulationModel } from "./simulation-parameters/read-simulation-model.ts";
export { readSimulationParameters } from "./simulation-parameters/read-simulation-parameters.ts";
export { type ByteSource, bytesSource } from "./source/byte-source.ts";
export type { FileFormat } from "./source/detect-format.ts";
export type { Gunzip } from "./source/open-file.ts";
export type { ReadError, ReadErrorCode } from "./source/read-error.ts";
export { writeXes } from "./xes/write-xes.ts";
export { writeXlsx } from "./xlsx/write-xlsx.ts";
