import type { Organisation, OrganisationPage, OrganisationReference } from "@talka/contract";
import type { OrganisationRow, SuccessionRow } from "@talka/storage";

/** The names of a row in the languages of the product. */
export function presentNames(row: {
  readonly name_lv: string;
  readonly name_lt: string;
  readonly name_en: string;
}) {
  return { lv: row.name_lv, lt: row.name_lt, en: row.name_en };
}

/** An organisation by id and names. */
export function presentReference(row: {
  readonly id: string;
  readonly name_lv: string;
  readonly name_lt: string;
  readonly name_en: string;
  readonly demo: boolean;
}): OrganisationReference {
  return { id: row.id, names: presentNames(row), demo: row.demo };
}

/** An organisation as listed. */
export function presentOrganisation(row: OrganisationRow): Organisation {
  return {
    ...presentReference(row),
    kind: row.kind as Organisation["kind"],
    country: row.country as Organisation["country"],
    code: row.code,
    parentId: row.parent_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    populationBand: row.population_band as Organisation["populationBand"],
  };
}

/** An organisation with what it was and what became of it. */
export function presentOrganisationPage(page: {
  readonly organisation: OrganisationRow;
  readonly parent: OrganisationRow | null;
  readonly predecessors: readonly SuccessionRow[];
  readonly successors: readonly SuccessionRow[];
}): OrganisationPage {
  return {
    organisation: presentOrganisation(page.organisation),
    parent: page.parent === null ? null : presentReference(page.parent),
    predecessors: page.predecessors.map(presentSuccession),
    successors: page.successors.map(presentSuccession),
  };
}

function presentSuccession(row: SuccessionRow) {
  const part =
    row.part_lv === null
      ? null
      : { lv: row.part_lv, lt: row.part_lt ?? row.part_lv, en: row.part_en ?? row.part_lv };
  return { organisation: presentOrganisation(row), part };
}
