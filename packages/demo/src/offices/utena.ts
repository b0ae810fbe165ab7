import { lithuanianOffice } from "../calendars/office-calendars.ts";
import { inTurn, sometimes, work } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about, between } from "../simulate/spread.ts";
import {
  arriving,
  complexityFactors,
  lithuanianChannels,
  lithuanianComplexity,
  lithuanianTopics,
  parishes,
} from "./attributes.ts";
import { lithuanianAnswer, lithuanianRegistration } from "./flows/lithuanian-request.ts";
import { people } from "./staffing.ts";

/** Good practice: two people look through everything on the day it comes and answer what they can. */
export const utena: Office = {
  organisation: "utena",
  calendar: lithuanianOffice,
  staff: [
    ...people("Asmenų aptarnavimo centras", ["registry"], ["Rasa", "Rūkas"]),
    ...people("Asmenų aptarnavimo centras", ["triage"], ["Vėtra", "Audra"]),
    ...people("Infrastruktūros skyrius", ["specialist"], ["Ežeras", "Upė", "Krantas", "Sala"]),
    ...people("Teisės skyrius", ["approver"], ["Kalva"]),
    ...people("Vadovybė", ["signatory"], ["Slėnis"]),
  ],
  processes: [
    {
      id: "utena-request",
      service: "lt-request",
      casePrefix: "UTE-P",
      arrivalStep: "Prašymas gautas",
      arrivals: arriving(360),
      attributes: [
        lithuanianChannels,
        parishes("Utena", "Tauragnų seniūnija", "Užpalių seniūnija", "Sudeikių seniūnija"),
        lithuanianTopics,
        lithuanianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: inTurn(
        lithuanianRegistration(),
        work("Pirminis įvertinimas", "triage", about(10, 20), { pickUpHours: between(0.1, 1.5) }),
        sometimes(
          0.45,
          work("Atsakymas iš karto", "triage", about(15, 30), {
            pickUpHours: between(0, 0.5),
            keepsPerson: true,
          }),
          lithuanianAnswer(),
        ),
      ),
    },
  ],
};
