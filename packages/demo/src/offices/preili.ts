import { latvianOffice, open } from "../calendars/office-calendars.ts";
import type { Office } from "../simulate/office.ts";
import {
  arriving,
  complexityFactors,
  latvianChannels,
  latvianComplexity,
  latvianTopics,
  parishes,
} from "./attributes.ts";
import { informationRequest } from "./flows/information-request.ts";
import { latvianSubmission } from "./flows/latvian-submission.ts";
import { treeFelling } from "./flows/tree-felling.ts";
import { people } from "./staffing.ts";

const places = parishes("Preiļi", "Aglonas pagasts", "Riebiņu pagasts", "Vārkavas pagasts");

/** Planted: one specialist serves three processes and has little time left over. */
export const preili: Office = {
  organisation: "preili",
  calendar: latvianOffice,
  staff: [
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Rudzupuķe", "Margrieta"]),
    ...people("Administrācija", ["head"], ["Smilga"]),
    ...people("Īpašumu un vides nodaļa", ["specialist"], ["Magone"], {
      hours: [...open([1, 2, 3, 4, 5], 8, 12), ...open([1, 2, 3], 13, 14)],
    }),
    ...people("Attīstības nodaļa", ["opinion"], ["Vizbulīte"]),
    ...people("Juridiskā nodaļa", ["approver", "lawyer"], ["Pīpene"]),
    ...people("Vadība", ["signatory"], ["Āboliņš"]),
    ...people("Vides komisija", ["commission"], ["Ceriņš"]),
  ],
  processes: [
    {
      id: "preili-submission",
      service: "lv-submission",
      casePrefix: "PRE-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(200),
      attributes: [latvianChannels, places, latvianTopics, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission(),
    },
    {
      id: "preili-information-request",
      service: "lv-information-request",
      casePrefix: "PRE-INF",
      arrivalStep: "Pieprasījums saņemts",
      arrivals: arriving(140),
      attributes: [latvianChannels, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: informationRequest(),
    },
    {
      id: "preili-tree-felling",
      service: "lv-tree-felling",
      casePrefix: "PRE-KOK",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(150, [0.9, 1.2, 1.3, 1, 0.8, 0.7, 0.8, 0.9, 1.2, 1.3, 1.1, 0.8]),
      attributes: [latvianChannels, places],
      complexityFactors,
      urgent: null,
      flow: treeFelling(),
    },
  ],
};
