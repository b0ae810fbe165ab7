import * as contract from "@talka/contract";

/** The requests of notes and obstacles; `voices.test.ts` has a line for each. */
export const voicesRequests: readonly contract.ApiRequest[] = [
  contract.listObservations,
  contract.createObservation,
  contract.correctObservation,
  contract.withdrawObservation,
  contract.photographObservation,
  contract.getObservationPhoto,
  contract.joinObservation,
  contract.listObstacles,
  contract.getObstacle,
  contract.createObstacle,
  contract.updateObstacle,
  contract.placeObstacle,
  contract.mergeObstacle,
  contract.shareObstacle,
  contract.echoObstacle,
  contract.putWhy,
  contract.removeWhy,
  contract.putCause,
  contract.removeCause,
  contract.markCauses,
];
