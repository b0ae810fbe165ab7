import { latvianOffice } from "../calendars/office-calendars.ts";
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
import { informationRequest } from "./flows/information-request.ts";
import { draft, latvianSubmission } from "./flows/latvian-submission.ts";
import { people } from "./staffing.ts";

/** From this day on the office drafts answers from templates. */
export const livaniTemplatesFrom = "2025-09-01";

/** Planted: an improvement. Templates make drafting quicker for submissions that arrive after it. */
export const livani: Office = {
  organisation: "livani",
  calendar: latvianOffice,
  staff: [
    ...people("Vienas pieturas aģentūra", ["registry"], ["Āmulis", "Dzilna"]),
    ...people("Administrācija", ["head"], ["Pūce"]),
    ...people("Plānošanas nodaļa", ["specialist"], ["Vanags", "Ērglis", "Ķīvīte"]),
    ...people("Īpašumu nodaļa", ["opinion"], ["Paipala"]),
    ...people("Juridiskā nodaļa", ["approver", "lawyer"], ["Irbe"]),
    ...people("Vadība", ["signatory"], ["Rubenis"]),
  ],
  processes: [
    {
      id: "livani-submission",
      service: "lv-submission",
      casePrefix: "LIV-IES",
      arrivalStep: "Iesniegums saņemts",
      arrivals: arriving(240),
      attributes: [
        latvianChannels,
        parishes("Līvāni", "Jersikas pagasts", "Rožupes pagasts", "Turku pagasts"),
        latvianTopics,
        latvianComplexity,
      ],
      complexityFactors,
      urgent: null,
      flow: latvianSubmission({
        drafting: {
          kind: "since",
          date: livaniTemplatesFrom,
          before: draft(about(110, 240), about(24, 60)),
          after: draft(about(25, 60), about(2, 6)),
        },
      }),
    },
    {
      id: "livani-information-request",
      service: "lv-information-request",
      casePrefix: "LIV-INF",
      arrivalStep: "Pieprasījums saņemts",
      arrivals: arriving(130),
      attributes: [latvianChannels, latvianComplexity],
      complexityFactors,
      urgent: null,
      flow: informationRequest(),
    },
  ],
};
