import * as contract from "@talka/contract";

/** The requests of practice cards and adoptions; `practices.test.ts` has a line for each. */
export const practiceRequests: readonly contract.ApiRequest[] = [
  contract.searchPractices,
  contract.createPractice,
  contract.draftPractice,
  contract.getPractice,
  contract.updatePractice,
  contract.deletePractice,
  contract.stepPractice,
  contract.showPractice,
  contract.askAboutPractice,
  contract.answerPracticeQuestion,
  contract.checkPractice,
  contract.askForVisit,
  contract.answerVisitWish,
  contract.listPublicPractices,
  contract.listAdoptions,
  contract.createAdoption,
  contract.getAdoption,
  contract.updateAdoption,
  contract.moveAdoption,
  contract.shareAdoption,
];
