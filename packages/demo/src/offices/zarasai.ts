import { lithuanianOffice } from "../calendars/office-calendars.ts";
import { inTurn } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import {
  arriving,
  complexityFactors,
  lithuanianChannels,
  lithuanianComplexity,
  lithuanianTopics,
  parishes,
} from "./attributes.ts";
import {
  forwarding,
  lithuanianAnswer,
  lithuanianRegistration,
} from "./flows/lithuanian-request.ts";
import { people } from "./staffing.ts";

/** Planted: one request in three goes to the wrong department and comes back to the registry. */
export const zarasai: Office = {
  organisation: "zarasai",
  calendar: lithuanianOffice,
  staff: [
    ...people("Bendrasis skyrius", ["registry"], ["Ąžuolas", "Liepa"]),
    ...people("Turto skyrius", ["department", "specialist"], ["Eglė", "Pušis"]),
    ...people("Infrastruktūros skyrius", ["department", "specialist"], ["Uosis", "Klevas"]),
    ...people("Teisės skyrius", ["approver"], ["Drebulė"]),
    ...people("Vadovybė", ["signatory"], ["Beržas"]),
  ],
  processes: [
    {
      id: "zarasai-request",
      service: "lt-request",
      casePrefix: "ZAR-P",
      arrivalStep: "Prašymas gautas",
      arrivals: arriving(260),
      attributes: [
        lithuanianChannels,
        parishes("Zarasai", "Dusetų seniūnija", "Salako seniūnija", "Turmanto seniūnija"),
        lithuanianTopics,
        lithuanianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: inTurn(lithuanianRegistration(), forwarding(0.35), lithuanianAnswer()),
    },
  ],
};
