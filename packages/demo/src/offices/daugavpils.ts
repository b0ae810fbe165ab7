import { latvianOffice, open } from "../calendars/office-calendars.ts";
import { inTurn, outside, sometimes } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about } from "../simulate/spread.ts";
import {
  arriving,
  complexityFactors,
  latvianChannels,
  latvianComplexity,
  latvianTopics,
} from "./attributes.ts";
import { kindergartenPlace } from "./flows/kindergarten.ts";
import { latvianSubmission, opinion } from "./flows/latvian-submission.ts";
import { people } from "./staffing.ts";

/**
 * Planted: four in ten of a year's kindergarten applications come in May; and two submissions in a
 * hundred are laid aside and forgotten for months.
 */
export const daugavpils: Office = {
  organisation: "daugavpils",
  calendar: latvianOffice,
  staff: [
    ...people("Izglītības pārvalde", ["education"], ["Saule", "Mēness"], {
      hours: open([1, 2, 3, 4, 5], 8, 10.5),
    }),
    ...people("Izglītības pārvalde", ["offers"], ["Zvaigzne"]),
    ...people("Apkalpošanas centrs", ["registry"], ["Ausma", "Krēsla", "Blāzma"]),
    ...people("Administrācija", ["head"], ["Rīts"]),
    ...people("Īpašumu pārvalde", ["specialist"], ["Vakars", "Diena", "Nakts", "Gaisma", "Ēna"]),
    ...people("Pilsētplānošanas departaments", ["opinion"], ["Pavasaris", "Vasara"]),
    ...people("Juridiskais departaments", ["approver"], ["Rudens"]),
    ...people("Vadība", ["signatory"], ["Ziema"]),
  ],
  processes: [
    {
      id: "daugavpils-kindergarten",
      service: "lv-kindergarten",
      casePrefix: "DGV-PII",
      arrivalStep: "E-pieteikums saņemts",
      arrivals: arriving(560, [0.8, 0.8, 0.9, 1, 6.2, 1.2, 0.7, 1.2, 1, 0.7, 0.6, 0.5]),
      attributes: [
        {
          key: "channel",
          values: [
            ["Portāls", 75],
            ["Klātienē", 25],
          ],
        },
        {
          key: "topic",
          values: [
            ["Latviešu mācībvaloda, 1,5–3 gadi", 55],
            ["Latviešu mācībvaloda, 3–6 gadi", 30],
            ["Speciālā grupa", 15],
          ],
        },
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: kindergartenPlace(),
    },
    {
      id: "daugavpils-submission",
      service: "lv-submission",
      casePrefix: "DGV-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(480),
      attributes: [latvianChannels, latvianTopics, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission({
        opinions: inTurn(
          sometimes(0.25, opinion("Atzinuma sagatavošana", "opinion")),
          sometimes(0.03, outside(null, about(250, 500))),
        ),
      }),
    },
  ],
};
