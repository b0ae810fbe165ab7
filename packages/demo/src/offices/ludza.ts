import { latvianOffice } from "../calendars/office-calendars.ts";
import { work } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about, fixed } from "../simulate/spread.ts";
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
import { people } from "./staffing.ts";

/**
 * Planted: answers to submissions lie before sign-off, because the only signatory signs them every
 * second Thursday and the folder closes a day and a half before.
 */
export const ludza: Office = {
  organisation: "ludza",
  calendar: latvianOffice,
  staff: [
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Ozols", "Liepa"]),
    ...people("Administrācija", ["head"], ["Priede"]),
    ...people("Īpašumu nodaļa", ["specialist"], ["Egle", "Kadiķis", "Pīlādzis"]),
    ...people("Attīstības nodaļa", ["opinion"], ["Vītols", "Alksnis"]),
    ...people("Juridiskā nodaļa", ["approver", "lawyer"], ["Bērzs"]),
    ...people("Vadība", ["signatory"], ["Kļava"]),
    ...people("Vadība", ["folder-signatory"], ["Osis"]),
  ],
  processes: [
    {
      id: "ludza-submission",
      service: "lv-submission",
      casePrefix: "LUD-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(300),
      attributes: [
        latvianChannels,
        parishes("Ludza", "Kārsava", "Zilupe", "Ciblas pagasts", "Isnaudas pagasts"),
        latvianTopics,
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission({
        signing: work("Parakstīšana", "folder-signatory", about(4, 7), {
          pickUpHours: fixed(12),
          sitting: { weekday: 4, fromMinute: 13 * 60, toMinute: 17 * 60, everyWeeks: 2 },
        }),
      }),
    },
    {
      id: "ludza-information-request",
      service: "lv-information-request",
      casePrefix: "LUD-INF",
      arrivalStep: "Pieprasījums saņemts",
      arrivals: arriving(150),
      attributes: [latvianChannels, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: informationRequest(),
    },
  ],
};
