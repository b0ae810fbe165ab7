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
import { houseAlteration } from "./flows/house-alteration.ts";
import { latvianSubmission } from "./flows/latvian-submission.ts";
import { socialAssistance } from "./flows/social-assistance.ts";
import { people } from "./staffing.ts";

const places = parishes("Balvi", "Viļaka", "Rugāju pagasts", "Baltinavas pagasts");

/** The five weeks in which nobody visits homes. */
export const balviVisitorLeave = [
  { from: "2024-07-01", to: "2024-08-04" },
  { from: "2025-06-30", to: "2025-08-03" },
  { from: "2026-06-29", to: "2026-08-02" },
];

/**
 * Planted: the only person who visits homes is away for five weeks each summer, with no substitute.
 * In the building board one inspector alone checks all plans, while the clerk who registers them has
 * time and could check them, too: see `planted-roster.ts`.
 */
export const balvi: Office = {
  organisation: "balvi",
  calendar: latvianOffice,
  staff: [
    ...people("Sociālais dienests", ["intake"], ["Vāvere", "Ezis"]),
    ...people("Sociālais dienests", ["case-worker"], ["Lapsa", "Stirna", "Āpsis"]),
    ...people("Sociālais dienests", ["visitor"], ["Bebrs"], { absences: balviVisitorLeave }),
    ...people("Vadība", ["signatory"], ["Alnis"]),
    ...people("Klientu apkalpošanas centrs", ["registry"], ["Zaķis", "Cauna"]),
    ...people("Administrācija", ["head"], ["Vilks"]),
    ...people("Īpašumu nodaļa", ["specialist"], ["Lūsis", "Ūdrs"]),
    ...people("Attīstības nodaļa", ["opinion"], ["Sermulis"]),
    ...people("Juridiskā nodaļa", ["approver"], ["Kurmis"]),
    ...people("Būvvalde", ["plan-checker"], ["Susuris"]),
    ...people("Būvvalde", ["plan-registry"], ["Briedis"]),
    ...people("Būvvalde", ["plan-head"], ["Lācis"]),
  ],
  processes: [
    {
      id: "balvi-social-assistance",
      service: "lv-social-assistance",
      casePrefix: "BAL-SOC",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(280, [1.3, 1.1, 1, 1, 0.9, 0.9, 0.9, 0.9, 1, 1.1, 1.1, 0.9]),
      attributes: [
        {
          key: "channel",
          values: [
            ["Klātienē", 70],
            ["E-adrese", 15],
            ["Pa pastu", 15],
          ],
        },
        places,
        {
          key: "topic",
          values: [
            ["Trūcīgas mājsaimniecības statuss", 45],
            ["Mājokļa pabalsts", 35],
            ["Garantētā minimālā ienākuma pabalsts", 20],
          ],
        },
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: socialAssistance(),
    },
    {
      id: "balvi-submission",
      service: "lv-submission",
      casePrefix: "BAL-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(200),
      attributes: [latvianChannels, places, latvianTopics, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission(),
    },
    {
      id: "balvi-house-alteration",
      service: "lv-building-permit",
      casePrefix: "BAL-BUV",
      arrivalStep: "Paskaidrojuma raksts saņemts",
      arrivals: arriving(520),
      attributes: [latvianChannels, places],
      complexityFactors,
      urgent: null,
      flow: houseAlteration(),
    },
  ],
};
