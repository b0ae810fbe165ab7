import * as contract from "@talka/contract";

/** The requests of maps; `maps.test.ts` has a line for each. */
export const mapRequests: readonly contract.ApiRequest[] = [
  contract.listMaps,
  contract.getMap,
  contract.createMap,
  contract.updateMap,
  contract.saveMap,
  contract.keepMapVersion,
  contract.getMapVersion,
  contract.getMapSheet,
  contract.deleteMap,
];
