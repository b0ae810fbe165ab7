import { latvianOffice } from "../calendars/office-calendars.ts";
import { inTurn, work } from "../simulate/flow.ts";
import type { Office } from "../simulate/office.ts";
import { about } from "../simulate/spread.ts";
import {
  arriving,
  complexityFactors,
  latvianChannels,
  latvianComplexity,
  latvianTopics,
  parishes,
} from "./attributes.ts";
import { latvianSubmission } from "./flows/latvian-submission.ts";
import { smallPurchase } from "./flows/small-purchase.ts";
import { people } from "./staffing.ts";

/** The signatures that even the smallest purchase needs, in this order. */
export const augsdaugavaApprovals = [
  "Saskaņo struktūrvienības vadītājs",
  "Saskaņo ekonomists",
  "Saskaņo jurists",
  "Saskaņo izpilddirektora vietnieks",
  "Saskaņo izpilddirektors",
] as const;

/**
 * Planted: five approvals, one after another, for every small purchase. The log of submissions
 * records whole days only, so many of its events cannot be ordered.
 */
export const augsdaugava: Office = {
  organisation: "augsdaugava",
  calendar: latvianOffice,
  staff: [
    ...people("Iepirkumu nodaļa", ["buyer"], ["Dzintars", "Sudrabs"]),
    ...people("Struktūrvienība", ["approval-1"], ["Granīts"]),
    ...people("Finanšu nodaļa", ["approval-2"], ["Kristāls"]),
    ...people("Juridiskā nodaļa", ["approval-3", "approver"], ["Opāls"]),
    ...people("Vadība", ["approval-4"], ["Rubīns"]),
    ...people("Vadība", ["approval-5", "director"], ["Smaragds"]),
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Kvarcs", "Oļa"]),
    ...people("Administrācija", ["head", "signatory"], ["Krams"]),
    ...people("Īpašumu nodaļa", ["specialist"], ["Māls", "Smilts"]),
    ...people("Attīstības nodaļa", ["opinion"], ["Kaļķis"]),
  ],
  processes: [
    {
      id: "augsdaugava-small-purchase",
      service: "lv-small-purchase",
      casePrefix: "AUG-IEP",
      arrivalStep: "Vajadzības pieteikums saņemts",
      arrivals: arriving(190, [0.8, 0.9, 1.1, 1.1, 1.1, 1, 0.7, 0.8, 1.1, 1.2, 1.3, 0.9]),
      attributes: [
        {
          key: "amount",
          values: [
            ["līdz 1 000 EUR", 60],
            ["1 000–5 000 EUR", 30],
            ["virs 5 000 EUR", 10],
          ],
        },
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: smallPurchase(
        inTurn(
          ...augsdaugavaApprovals.map((step, k) =>
            work(step, `approval-${k + 1}`, about(6, 15), { pickUpHours: about(7, 16) }),
          ),
        ),
      ),
    },
    {
      id: "augsdaugava-submission",
      service: "lv-submission",
      casePrefix: "AUG-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(220),
      attributes: [
        latvianChannels,
        parishes("Ilūkste", "Naujenes pagasts", "Višķu pagasts", "Subate"),
        latvianTopics,
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission(),
    },
  ],
};
