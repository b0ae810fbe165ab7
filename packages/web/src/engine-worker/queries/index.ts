import type { Handlers } from "../handlers.ts";
import { caseDetail } from "./case-detail.ts";
import { casePage } from "./cases.ts";
import { changeFacts, comparisonFacts, groupings, runOverTime } from "./comparison.ts";
import { conformanceFacts } from "./conformance.ts";
import { dataQuality } from "./data-quality.ts";
import { dotPoints } from "./dotted-chart.ts";
import { fittedBase } from "./fitted-base.ts";
import { leadTimeFacts } from "./lead-time.ts";
import { logFacts } from "./log-facts.ts";
import { mapTokens } from "./map-tokens.ts";
import { modelFacts } from "./model-facts.ts";
import { modelFile } from "./model-file.ts";
import { comparedAnalyses, otherFacts } from "./other-analysis.ts";
import { overview } from "./overview.ts";
import { processMap } from "./process-map.ts";
import { recordedPath } from "./recorded-path.ts";
import { reportPage } from "./report-page.ts";
import { casesAgainstRule, ruleFacts } from "./rules.ts";
import { telling } from "./telling.ts";
import { variantList } from "./variants.ts";
import { handoverFacts, waitingFacts } from "./waiting.ts";
import { causeFacts } from "./waiting-causes.ts";
import { weeklyValues } from "./weekly-values.ts";

/** What the analysis screens may ask of the worker. */
export const queries = {
  caseDetail,
  causeFacts,
  changeFacts,
  casePage,
  casesAgainstRule,
  conformanceFacts,
  comparedAnalyses,
  comparisonFacts,
  dataQuality,
  dotPoints,
  groupings,
  fittedBase,
  handoverFacts,
  leadTimeFacts,
  logFacts,
  mapTokens,
  modelFile,
  modelFacts,
  otherFacts,
  overview,
  processMap,
  recordedPath,
  reportPage,
  ruleFacts,
  runOverTime,
  telling,
  variantList,
  waitingFacts,
  weeklyValues,
} satisfies Handlers;
