import { latvianOffice } from "../calendars/office-calendars.ts";
import { inTurn, sometimes, work } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about } from "../simulate/spread.ts";
import {
  arriving,
  complexityFactors,
  latvianChannels,
  latvianComplexity,
  latvianTopics,
} from "./attributes.ts";
import { latvianSubmission, opinion } from "./flows/latvian-submission.ts";
import { smallPurchase } from "./flows/small-purchase.ts";
import { people } from "./staffing.ts";

const opinionPickUp = about(28, 60);

/**
 * Planted: six submissions in ten need the opinion of two departments, and the second is asked only
 * when the first has answered.
 */
export const rezekne: Office = {
  organisation: "rezekne",
  calendar: latvianOffice,
  staff: [
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Cielava", "Strazds"]),
    ...people("Administrācija", ["head"], ["Dzenis"]),
    ...people("Pilsētsaimniecības pārvalde", ["specialist"], ["Zīle", "Žubīte", "Ķauķis", "Svīre"]),
    ...people("Arhitektūras pārvalde", ["architecture"], ["Stārķis", "Gārnis"]),
    ...people("Finanšu pārvalde", ["finance"], ["Gulbis", "Pīle"]),
    ...people("Juridiskā nodaļa", ["approver"], ["Bezdelīga"]),
    ...people("Vadība", ["signatory", "director"], ["Dzērve"]),
    ...people("Iepirkumu nodaļa", ["buyer"], ["Sīlis", "Žagata"]),
  ],
  processes: [
    {
      id: "rezekne-submission",
      service: "lv-submission",
      casePrefix: "REZ-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(340),
      attributes: [latvianChannels, latvianTopics, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission({
        opinions: sometimes(
          0.6,
          inTurn(
            opinion("Arhitektūras pārvaldes atzinums", "architecture", opinionPickUp),
            opinion("Finanšu pārvaldes atzinums", "finance", opinionPickUp),
          ),
        ),
      }),
    },
    {
      id: "rezekne-small-purchase",
      service: "lv-small-purchase",
      casePrefix: "REZ-IEP",
      arrivalStep: "Vajadzības pieteikums saņemts",
      arrivals: arriving(170),
      attributes: [
        {
          key: "amount",
          values: [
            ["līdz 1 000 EUR", 50],
            ["1 000–5 000 EUR", 35],
            ["virs 5 000 EUR", 15],
          ],
        },
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: smallPurchase(
        work("Finanšu saskaņojums", "finance", about(10, 20), { pickUpHours: about(4, 12) }),
      ),
    },
  ],
};
