import { type Locale, reportHtml } from "@talka/report";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** What a report is called, for whom, and when it was made. */
export interface ReportQuestion extends AnalysisQuestion {
  readonly locale: Locale;
  readonly title: string;
  /** Empty where nobody is named. */
  readonly organisation: string;
  readonly generatedAtMs: number;
}

/** The report of the analysis as one self-contained page. */
export function reportPage(state: WorkerState, question: ReportQuestion): string {
  const { settings, locale, title, organisation, generatedAtMs } = question;
  const report = state.about?.origin?.report;
  return reportHtml(
    {
      analysis: analysed(state, settings),
      importReport: report === undefined ? null : { ...report, allFates: noFates },
    },
    { locale, title, organisation, source: state.about?.name ?? "", generatedAtMs },
  );
}

/** The columns of single fates stay where the file was imported; a report tells their classes. */
const noFates = {
  row: new Int32Array(0),
  fault: new Uint8Array(0),
  repaired: new Uint8Array(0),
};
