import * as contract from "@talka/contract";

/** The requests of what-ifs and staff needs; `what-ifs.test.ts` and `staff-needs.test.ts` hold them by role. */
export const whatIfRequests: readonly contract.ApiRequest[] = [
  contract.listWhatIfs,
  contract.getWhatIf,
  contract.createWhatIf,
  contract.saveWhatIf,
  contract.deleteWhatIf,
  contract.listStaffNeeds,
  contract.listNeedsToPlan,
  contract.putStaffNeed,
  contract.deleteStaffNeed,
];
