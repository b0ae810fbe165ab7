import * as contract from "@talka/contract";

/** The requests of the daily work of teams; `daily.test.ts` has a line for each. */
export const dailyRequests: readonly contract.ApiRequest[] = [
  contract.listBoards,
  contract.getBoard,
  contract.addBoardItem,
  contract.updateBoardItem,
  contract.escalateItem,
  contract.answerEscalation,
  contract.getDemand,
  contract.sendDemand,
  contract.takeBackDemand,
  contract.getTeamChecks,
  contract.addWorkplaceCheck,
  contract.deleteWorkplaceCheck,
  contract.addGembaNote,
  contract.deleteGembaNote,
  contract.getTeamSkills,
  contract.getSkillsTable,
  contract.putSkillsTable,
  contract.takeOverSkills,
  contract.listTeamPulses,
  contract.openPulse,
  contract.answerPulse,
  contract.closePulse,
];
