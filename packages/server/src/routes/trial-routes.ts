import { createIdeaRoute } from "./ideas/create-idea.ts";
import { listIdeasRoute } from "./ideas/list-ideas.ts";
import { mergeIdeaRoute } from "./ideas/merge-idea.ts";
import { moveIdeaRoute } from "./ideas/move-idea.ts";
import { noteIdeaRoute } from "./ideas/note-idea.ts";
import { setBoardLimitsRoute } from "./ideas/set-board-limits.ts";
import { supportIdeaRoute } from "./ideas/support-idea.ts";
import { updateIdeaRoute } from "./ideas/update-idea.ts";
import type { Route } from "./route.ts";
import { createStandardRoute } from "./standards/create-standard.ts";
import { getStandardRoute } from "./standards/get-standard.ts";
import { listStandardsRoute } from "./standards/list-standards.ts";
import { readStandardRoute } from "./standards/read-standard.ts";
import { reviseStandardRoute } from "./standards/revise-standard.ts";
import { amendTrialRoute } from "./trials/amend-trial.ts";
import { checkTrialNowRoute } from "./trials/check-trial-now.ts";
import { createTrialRoute } from "./trials/create-trial.ts";
import { decideTrialRoute } from "./trials/decide-trial.ts";
import { declareTrialChangeRoute } from "./trials/declare-trial-change.ts";
import { findTrialRoute } from "./trials/find-trial.ts";
import { getTrialRoute } from "./trials/get-trial.ts";
import { getTrialSheetRoute } from "./trials/get-trial-sheet.ts";
import { listTrialsRoute } from "./trials/list-trials.ts";
import { logTrialRoute } from "./trials/log-trial.ts";
import { measureTrialRoute } from "./trials/measure-trial.ts";
import { planTrialRoute } from "./trials/plan-trial.ts";
import { startTrialRoute } from "./trials/start-trial.ts";
import { writeA3Route } from "./trials/write-a3.ts";

/** Endpoints of ideas, trials and standard work. */
export const trialRoutes: readonly Route[] = [
  listIdeasRoute,
  createIdeaRoute,
  updateIdeaRoute,
  moveIdeaRoute,
  mergeIdeaRoute,
  supportIdeaRoute,
  noteIdeaRoute,
  setBoardLimitsRoute,
  listTrialsRoute,
  getTrialRoute,
  getTrialSheetRoute,
  createTrialRoute,
  planTrialRoute,
  startTrialRoute,
  decideTrialRoute,
  declareTrialChangeRoute,
  amendTrialRoute,
  logTrialRoute,
  measureTrialRoute,
  findTrialRoute,
  checkTrialNowRoute,
  writeA3Route,
  listStandardsRoute,
  getStandardRoute,
  createStandardRoute,
  reviseStandardRoute,
  readStandardRoute,
];
