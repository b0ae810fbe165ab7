/** A text in the three languages of the region. */
export interface Names {
  readonly lv: string;
  readonly lt: string;
  readonly en: string;
}

/** What kind of body an organisation is. */
export type OrganisationKind =
  | "novads"
  | "valstspilseta"
  | "republikas-pilseta"
  | "rajono-savivaldybe"
  | "miesto-savivaldybe"
  | "savivaldybe"
  | "planning-region"
  | "county"
  | "euroregion";

/** Who took over a closed organisation, or which part of it. */
export interface Successor {
  /** `id` of the organisation that took over. */
  readonly organisation: string;
  /** `null`: the whole; otherwise the part that moved. */
  readonly part: Names | null;
}

/** Rough size by residents, for comparing like with like. */
export type PopulationBand = "under-15000" | "15000-24999" | "25000-49999" | "50000-or-more";

/**
 * One organisation of the region. Organisations are dated: a reform closes one record and names its
 * successors; nothing is renamed in place. The bodies are real, everything told about their work in
 * the demo is made up.
 */
export interface DemoOrganisation {
  /** Stable and unique, also across reforms: "balvi", "balvi-2009". */
  readonly id: string;
  /** ISO 3166-2 where the body has or had one; a successor may carry its predecessor's code. */
  readonly code: string | null;
  readonly kind: OrganisationKind;
  readonly country: "LV" | "LT";
  readonly names: Names;
  /** `id` of the planning region (Latvia) or of the county (Lithuania). */
  readonly parent: string | null;
  /** ISO date, or `null` where the beginning is older than these records. */
  readonly validFrom: string | null;
  /** Last day of the body, or `null` while it exists. */
  readonly validTo: string | null;
  /** Empty while the body exists. */
  readonly successors: readonly Successor[];
  /** Residents, rounded for the demo; `null` for bodies that no longer exist or have none. */
  readonly population: number | null;
  readonly populationBand: PopulationBand | null;
  /** IANA zone of its offices. */
  readonly zone: "Europe/Riga" | "Europe/Vilnius";
}

/** The band a number of residents falls into. */
export function populationBandOf(population: number): PopulationBand {
  if (population < 15_000) return "under-15000";
  if (population < 25_000) return "15000-24999";
  if (population < 50_000) return "25000-49999";
  return "50000-or-more";
}
