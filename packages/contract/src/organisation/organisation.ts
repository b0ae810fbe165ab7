import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Country, Day, Id, IdParams, listOf, Names } from "../request/fields.ts";

/** Kinds of organisation (domain §1.2), by their code. */
export const organisationKinds = [
  "novads",
  "valstspilseta",
  "republikas-pilseta",
  "rajono-savivaldybe",
  "miesto-savivaldybe",
  "savivaldybe",
  "planning-region",
  "county",
  "association",
  "euroregion",
  "other",
] as const;

/** What an organisation is in law. */
export const OrganisationKind = z.enum(organisationKinds).meta({ id: "OrganisationKind" });

/** Rough size by residents. */
export const PopulationBand = z
  .enum(["under-15000", "15000-24999", "25000-49999", "50000-or-more"])
  .meta({ id: "PopulationBand" });

/** An organisation by id and names. */
export const OrganisationReference = z
  .object({ id: Id, names: Names, demo: z.boolean() })
  .meta({ id: "OrganisationReference" });
export type OrganisationReference = z.infer<typeof OrganisationReference>;

/** A dated organisation. A reform closes one and names its successors; nothing is renamed in place. */
export const Organisation = OrganisationReference.extend({
  kind: OrganisationKind,
  country: Country,
  /** ISO 3166-2 where there is one. */
  code: z.string().nullable(),
  parentId: Id.nullable(),
  /** First day; `null` where it does not matter. */
  validFrom: Day.nullable(),
  /** Last day; `null` while it exists. */
  validTo: Day.nullable(),
  /** Size by residents, for comparing like with like; `null` where unknown or ended. */
  populationBand: PopulationBand.nullable(),
}).meta({ id: "Organisation" });
export type Organisation = z.infer<typeof Organisation>;

/** The part of one organisation that went to another; `null` part is the whole of it. */
export const Succession = z
  .object({ organisation: Organisation, part: Names.nullable() })
  .meta({ id: "Succession" });

/** An organisation with what it was formerly and what became of it. */
export const OrganisationPage = z
  .object({
    organisation: Organisation,
    parent: OrganisationReference.nullable(),
    /** "Formerly": whose record it carries on, directly or through others, oldest end first. */
    predecessors: listOf(Succession),
    /** What directly became of it. */
    successors: listOf(Succession),
  })
  .meta({ id: "OrganisationPage" });
export type OrganisationPage = z.infer<typeof OrganisationPage>;

export const OrganisationQuery = z.object({
  country: Country.optional(),
  /** Only organisations that exist on this day. */
  on: Day.optional(),
});

export const listOrganisations = describeRequest({
  method: "GET",
  path: "/api/organisations",
  summary: "Organisations, by country and Latvian name",
  query: OrganisationQuery,
  response: z.object({ organisations: listOf(Organisation) }),
});
export const getOrganisation = describeRequest({
  method: "GET",
  path: "/api/organisations/:id",
  summary: "One organisation with its predecessors and successors",
  params: IdParams,
  response: OrganisationPage,
});
