/** What results are narrowed by, in the order they are offered. */
export const practiceFacets = [
  "theme",
  "service",
  "process",
  "waste",
  "target",
  "band",
  "country",
  "evidence",
  "outcome",
] as const;
/** One of {@link practiceFacets}. */
export type PracticeFacet = (typeof practiceFacets)[number];

/** The values of one card by facet; none where it says nothing. */
export type FacetValues = { readonly [facet in PracticeFacet]: readonly string[] };

/** The values chosen; a facet that is left out does not narrow. */
export type ChosenFacets = { readonly [facet in PracticeFacet]?: string | undefined };

/** A value that can be chosen and how many results it would leave. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

const fits = (values: FacetValues, chosen: ChosenFacets, but: PracticeFacet | null) =>
  practiceFacets.every((facet) => {
    const wanted = facet === but ? undefined : chosen[facet];
    return wanted === undefined || values[facet].includes(wanted);
  });

/** The cards that have every chosen value, in the order given. */
export function narrowed<Card extends { readonly values: FacetValues }>(
  cards: readonly Card[],
  chosen: ChosenFacets,
): readonly Card[] {
  return cards.filter(({ values }) => fits(values, chosen, null));
}

/**
 * For each facet the values that lead somewhere, each with how many results it would leave beside the
 * other choices; most first, then by value. The value that is chosen stays even where it leaves none.
 */
export function facetCounts(
  cards: readonly { readonly values: FacetValues }[],
  chosen: ChosenFacets,
): { readonly [facet in PracticeFacet]: readonly FacetCount[] } {
  const of = (facet: PracticeFacet) => {
    const counts = new Map<string, number>();
    const wanted = chosen[facet];
    if (wanted !== undefined) counts.set(wanted, 0);
    for (const { values } of cards) {
      if (!fits(values, chosen, facet)) continue;
      for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries(practiceFacets.map((facet) => [facet, of(facet)])) as unknown as {
    readonly [facet in PracticeFacet]: readonly FacetCount[];
  };
}
