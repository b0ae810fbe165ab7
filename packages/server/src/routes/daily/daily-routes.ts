import type { Route } from "../route.ts";
import { addBoardItemRoute } from "./add-board-item.ts";
import { addGembaNoteRoute } from "./add-gemba-note.ts";
import { addWorkplaceCheckRoute } from "./add-workplace-check.ts";
import { answerEscalationRoute } from "./answer-escalation.ts";
import { answerPulseRoute } from "./answer-pulse.ts";
import { closePulseRoute } from "./close-pulse.ts";
import { deleteGembaNoteRoute } from "./delete-gemba-note.ts";
import { deleteWorkplaceCheckRoute } from "./delete-workplace-check.ts";
import { escalateItemRoute } from "./escalate-item.ts";
import { getBoardRoute } from "./get-board.ts";
import { getDemandRoute } from "./get-demand.ts";
import { getSkillsTableRoute } from "./get-skills-table.ts";
import { getTeamChecksRoute } from "./get-team-checks.ts";
import { getTeamSkillsRoute } from "./get-team-skills.ts";
import { listBoardsRoute } from "./list-boards.ts";
import { listTeamPulsesRoute } from "./list-team-pulses.ts";
import { openPulseRoute } from "./open-pulse.ts";
import { putSkillsTableRoute } from "./put-skills-table.ts";
import { sendDemandRoute } from "./send-demand.ts";
import { takeBackDemandRoute } from "./take-back-demand.ts";
import { takeOverSkillsRoute } from "./take-over-skills.ts";
import { updateBoardItemRoute } from "./update-board-item.ts";

/** Endpoints of the daily work of teams. */
export const dailyRoutes: readonly Route[] = [
  listBoardsRoute,
  getBoardRoute,
  addBoardItemRoute,
  updateBoardItemRoute,
  escalateItemRoute,
  answerEscalationRoute,
  getDemandRoute,
  sendDemandRoute,
  takeBackDemandRoute,
  getTeamChecksRoute,
  addWorkplaceCheckRoute,
  deleteWorkplaceCheckRoute,
  addGembaNoteRoute,
  deleteGembaNoteRoute,
  getTeamSkillsRoute,
  getSkillsTableRoute,
  putSkillsTableRoute,
  takeOverSkillsRoute,
  listTeamPulsesRoute,
  openPulseRoute,
  answerPulseRoute,
  closePulseRoute,
];
