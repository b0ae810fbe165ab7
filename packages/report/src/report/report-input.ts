import type { AnalysisResult, ImportReport } from "@talka/engine";
import type { Locale } from "../words/translate.ts";

/** What a report is made of. */
export interface ReportInput {
  readonly analysis: AnalysisResult;
  /** What became of the rows; `null` where the log did not come from a file. */
  readonly importReport: ImportReport | null;
}

/** How a report is written. */
export interface ReportOptions {
  readonly locale: Locale;
  /** What the process is called. */
  readonly title: string;
  /** Empty where nobody is named. */
  readonly organisation: string;
  /** Name of the file or the system the log came from; empty where nobody is to know. */
  readonly source: string;
  /** When it was made, milliseconds since the epoch: the caller's clock, so that a test can hold it. */
  readonly generatedAtMs: number;
}
