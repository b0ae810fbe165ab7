import * as contract from "@talka/contract";

/** The requests of the programme; `programme.test.ts` has a line for each. */
export const programmeRequests: readonly contract.ApiRequest[] = [
  contract.listFundingProfiles,
  contract.getFundingProfile,
  contract.createFundingProfile,
  contract.updateFundingProfile,
  contract.deleteFundingProfile,
  contract.listProjects,
  contract.getProject,
  contract.createProject,
  contract.updateProject,
  contract.deleteProject,
];
