import { frequencies } from "@talka/exchange";
import { z } from "zod";
import { OrganisationKind } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Country, Day, Id, IdParams, LocaleCode, listOf, Names } from "../request/fields.ts";
import { TranslatedTitle } from "./translated-text.ts";

/** Figures in which nobody and nothing is counted twice. */
export const Tally = z
  .object({
    events: z.int(),
    institutions: z.int(),
    participants: z.int(),
    halfDays: z.int(),
    hours: z.number(),
  })
  .meta({ id: "Tally" });
export type Tally = z.infer<typeof Tally>;

/** Institutions, participants and hours, in all and by what a funder asks for. */
export const ParticipationPage = z
  .object({
    from: Day,
    to: Day,
    total: Tally,
    byEvent: listOf(
      Tally.extend({ eventId: Id, title: TranslatedTitle, startsOn: Day, endsOn: Day }),
    ),
    byPeriod: listOf(Tally.extend({ period: z.string() })),
    byCountry: listOf(Tally.extend({ country: Country })),
    byKind: listOf(Tally.extend({ kind: OrganisationKind })),
    byOrganisation: listOf(
      Tally.extend({
        names: Names,
        /** Later organisations in which it is counted among institutions. */
        countedIn: listOf(Names),
      }),
    ),
  })
  .meta({ id: "ParticipationPage" });
export type ParticipationPage = z.infer<typeof ParticipationPage>;

const days = {
  /** Without it, from the first day of the project. */
  from: Day.optional(),
  to: Day.optional(),
  periods: z.enum(frequencies).default("year"),
};

export const getParticipation = describeRequest({
  method: "GET",
  path: "/api/projects/:id/participation",
  summary: "Institutions, participants and hours of a project, nobody counted twice",
  params: IdParams,
  query: z.object(days),
  response: ParticipationPage,
});
/** Refused while the funding profile lacks a part in the language asked for. */
export const getParticipationReport = describeRequest({
  method: "GET",
  path: "/api/projects/:id/report",
  summary: "The figures for the funder as PDF or XLSX, with the publicity",
  params: IdParams,
  query: z.object({
    ...days,
    format: z.enum(["pdf", "xlsx"]),
    locale: LocaleCode.default("lv"),
  }),
  bytes: "answered",
});
