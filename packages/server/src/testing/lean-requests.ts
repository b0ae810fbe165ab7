import * as contract from "@talka/contract";

/** The requests of processes and teams; `lean.test.ts` has a line for each. */
export const leanRequests: readonly contract.ApiRequest[] = [
  contract.listProcesses,
  contract.getProcess,
  contract.createProcess,
  contract.updateProcess,
  contract.listTeams,
  contract.createTeam,
  contract.updateTeam,
];
