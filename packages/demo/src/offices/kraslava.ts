import { latvianOffice } from "../calendars/office-calendars.ts";
import type { Office } from "../simulate/office.ts";
import {
  arriving,
  complexityFactors,
  latvianChannels,
  latvianComplexity,
  latvianTopics,
  parishes,
} from "./attributes.ts";
import { buildingPermit } from "./flows/building-permit.ts";
import { latvianSubmission } from "./flows/latvian-submission.ts";
import { people } from "./staffing.ts";

/** Planted: three building-permit applications in ten go back because an annex is missing. */
export const kraslava: Office = {
  organisation: "kraslava",
  calendar: latvianOffice,
  staff: [
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Rasa", "Migla"]),
    ...people("Administrācija", ["head"], ["Salna"]),
    ...people("Attīstības nodaļa", ["specialist"], ["Sniegs", "Krusa", "Lietus"]),
    ...people("Īpašumu nodaļa", ["opinion"], ["Varavīksne"]),
    ...people("Juridiskā nodaļa", ["approver"], ["Pērkons"]),
    ...people("Vadība", ["signatory"], ["Zibens"]),
    ...people("Būvvalde", ["inspector"], ["Vējš", "Vētra"]),
    ...people("Būvvalde", ["planner"], ["Mākonis"]),
    ...people("Būvvalde", ["board"], ["Negaiss"]),
    ...people("Vides nodaļa", ["environment"], ["Puteņa"]),
  ],
  processes: [
    {
      id: "kraslava-building-permit",
      service: "lv-building-permit",
      casePrefix: "BIS-KRA",
      arrivalStep: "Iecere saņemta BIS",
      arrivals: arriving(200, [0.5, 0.6, 1.1, 1.4, 1.5, 1.3, 1.1, 1.1, 1.1, 1, 0.8, 0.5]),
      attributes: [
        parishes("Krāslava", "Dagda", "Kaplavas pagasts", "Andrupenes pagasts"),
        {
          key: "topic",
          values: [
            ["Dzīvojamā māja", 40],
            ["Palīgēka", 35],
            ["Inženiertīkli", 15],
            ["Publiska ēka", 10],
          ],
        },
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: buildingPermit(0.3),
    },
    {
      id: "kraslava-submission",
      service: "lv-submission",
      casePrefix: "KRA-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(220),
      attributes: [
        latvianChannels,
        parishes("Krāslava", "Dagda", "Kaplavas pagasts", "Andrupenes pagasts"),
        latvianTopics,
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission(),
    },
  ],
};
