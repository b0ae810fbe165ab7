import type { Publicity } from "@talka/exchange";
import { type Telling, tellAnalysis } from "@talka/report";
import type { WorkerState } from "../handlers.ts";
import { analysed } from "./analysed.ts";
import type { ReportQuestion } from "./report-page.ts";

/** What is told of the analysis, and who pays for it. */
export interface TellingQuestion extends ReportQuestion {
  readonly publicity: Publicity | null;
}

/** Slides and a poster of the analysis. */
export function telling(state: WorkerState, question: TellingQuestion): Telling {
  const { settings, locale, title, organisation, generatedAtMs, publicity } = question;
  return tellAnalysis(
    { analysis: analysed(state, settings), importReport: null },
    { locale, title, organisation, source: "", generatedAtMs, publicity },
  );
}
