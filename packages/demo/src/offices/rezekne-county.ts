import { latvianOffice } from "../calendars/office-calendars.ts";
import { inTurn, only, work } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about } from "../simulate/spread.ts";
import {
  arriving,
  complexityFactors,
  latvianComplexity,
  latvianTopics,
  parishes,
} from "./attributes.ts";
import { latvianSubmission } from "./flows/latvian-submission.ts";
import { people } from "./staffing.ts";

const parishOffice = "Pagasta pārvaldē";

/**
 * Planted: what residents bring to a parish office is carried on paper to the centre on Fridays.
 */
export const rezekneCounty: Office = {
  organisation: "rezekne-county",
  calendar: latvianOffice,
  staff: [
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Upe", "Strauts"]),
    ...people("Administrācija", ["head"], ["Ezers"]),
    ...people("Zemes nodaļa", ["specialist"], ["Kalns", "Leja", "Pakalns", "Grava"]),
    ...people("Attīstības nodaļa", ["opinion"], ["Purvs", "Mežs"]),
    ...people("Juridiskā nodaļa", ["approver"], ["Sala"]),
    ...people("Vadība", ["signatory"], ["Krasts"]),
  ],
  processes: [
    {
      id: "rezekne-county-submission",
      service: "lv-submission",
      casePrefix: "RNP-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(320),
      attributes: [
        {
          key: "channel",
          values: [
            [parishOffice, 40],
            ["E-pasts", 30],
            ["E-adrese", 18],
            ["Klātienē", 12],
          ],
        },
        parishes("Rēzekne", "Viļāni", "Maltas pagasts", "Kaunatas pagasts", "Nautrēnu pagasts"),
        latvianTopics,
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: inTurn(
        only("channel", parishOffice, {
          kind: "departure",
          step: "Dokumenti nogādāti centrā",
          weekdays: [5],
          atMinute: 14 * 60,
        }),
        latvianSubmission({
          assigning: work("Atbildīgā noteikšana", "head", about(4, 10), {
            pickUpHours: about(2, 5),
          }),
        }),
      ),
    },
  ],
};
