import type { FoundPractices, PracticePage, PracticeSummary } from "@talka/contract";
import type { FundingProfile } from "@talka/exchange";
import {
  type AdoptionState,
  completenessOf,
  countAdoptions,
  evidenceLevel,
  type FacetCount,
  needsReview,
  type PracticeContent,
  type PracticeFacet,
  type PracticeState,
  type ReleaseObstacles,
} from "@talka/lean";
import type { PersonalDataKind } from "@talka/meeting";
import type {
  AdoptionRow,
  PracticeCheckRow,
  PracticeQuestionRow,
  PracticeRow,
  VisitWishRow,
} from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

/** What stands against showing a card, with what points to people. */
export interface CardForReview extends ReleaseObstacles {
  readonly personalData: readonly PersonalDataKind[];
  readonly names: readonly string[];
}

/** A card as listed. */
export interface ListedPractice {
  readonly row: PracticeRow;
  /** States of its adoptions. */
  readonly states: readonly string[];
  readonly today: string;
}

/** A card with all that hangs on it. */
export interface ShownPractice extends ListedPractice {
  readonly questions: readonly PracticeQuestionRow[];
  readonly profile: FundingProfile | null;
  /** What only those see who have signed in. */
  readonly inside: {
    readonly contact: string;
    readonly adoptions: readonly AdoptionRow[];
    readonly ownAdoptionId: string | null;
    readonly visitWishes: readonly VisitWishRow[];
    readonly checks: readonly PracticeCheckRow[];
    readonly review: CardForReview | null;
    readonly may: PracticePage["may"];
  } | null;
}

/** What was found. */
export interface FoundCards {
  readonly total: number;
  readonly isPartial: boolean;
  readonly cards: readonly ListedPractice[];
  readonly facets: { readonly [facet in PracticeFacet]: readonly FacetCount[] };
}

/** What a card says, as it was kept. */
export function contentOfCard(row: { readonly content: object }): PracticeContent {
  return row.content as PracticeContent;
}

/** A card as listed. */
export function presentPracticeSummary({ row, states, today }: ListedPractice): PracticeSummary {
  const content = contentOfCard(row);
  const { title, promise, outcome, theme } = content;
  return {
    id: row.id,
    organisation: presentReference({ ...row, id: row.organisation_id }),
    country: row.country as PracticeSummary["country"],
    populationBand: row.population_band as PracticeSummary["populationBand"],
    title,
    promise,
    outcome,
    theme,
    state: row.state as PracticeState,
    needsReview: needsReview(row.state as PracticeState, content.reviewOn, today),
    evidence: evidenceLevel(content.evidence),
    counts: countAdoptions(states as readonly AdoptionState[]),
    completeness: completenessOf(content),
  };
}

/** Cards that were found. */
export function presentFound({ total, isPartial, cards, facets }: FoundCards): FoundPractices {
  return { total, isPartial, practices: cards.map(presentPracticeSummary), facets };
}

const nothing: PracticePage["may"] = {
  edit: false,
  ask: false,
  answer: false,
  check: false,
  borrow: false,
  askForVisit: false,
  arrangeVisit: false,
  setVisibility: false,
  delete: false,
  steps: [],
};

/** A card as its reader sees it. */
export function presentPractice(shown: ShownPractice): PracticePage {
  const { row, questions, profile, inside } = shown;
  return {
    ...presentPracticeSummary(shown),
    content: contentOfCard(row) as PracticePage["content"],
    revision: row.revision,
    visibility: row.visibility as PracticePage["visibility"],
    publishedOn: row.published_on,
    updatedAt: row.updated_at.toISOString(),
    fundingProfile: profile as PracticePage["fundingProfile"],
    contact: inside?.contact ?? null,
    questions: questions.map((one) => ({
      id: one.id,
      organisation: presentReference({ ...one, id: one.organisation_id }),
      question: one.question,
      answer: one.answer ?? "",
      askedAt: one.created_at.toISOString(),
    })),
    results: (inside?.adoptions ?? []).map((one) => ({
      id: one.id,
      organisation: presentReference({ ...one, id: one.organisation_id }),
      state: one.state as AdoptionState,
      result: (one.content as { result?: string }).result ?? "",
      reason: one.reason,
      changedOn: one.changed_on,
    })),
    ownAdoptionId: inside?.ownAdoptionId ?? null,
    visitWishes: (inside?.visitWishes ?? []).map((one) => ({
      id: one.id,
      organisation: presentReference({ ...one, id: one.organisation_id }),
      wish: one.wish,
      visitId: one.visit_id,
      askedAt: one.created_at.toISOString(),
    })),
    checks: (inside?.checks ?? []).map((one) => ({
      organisation: presentReference({ ...one, id: one.organisation_id }),
      decision: one.decision as PracticePage["checks"][number]["decision"],
      note: one.note,
      decidedAt: one.created_at.toISOString(),
    })),
    obstacles: inside?.review ?? null,
    may: inside?.may ?? nothing,
  };
}

/** Public cards for other systems. */
export function presentPublicPractices(
  cards: readonly (ListedPractice & { readonly profile: FundingProfile | null })[],
) {
  return {
    licence: "CC-BY-4.0" as const,
    practices: cards.map((card) => {
      const { state: _, ...summary } = presentPracticeSummary(card);
      return {
        ...summary,
        content: contentOfCard(card.row) as PracticePage["content"],
        publishedOn: card.row.published_on,
        fundingProfile: card.profile as PracticePage["fundingProfile"],
      };
    }),
  };
}

/** What a card begun from another record would say. */
export function presentPracticeDraft(content: PracticeContent) {
  return { content: content as PracticePage["content"] };
}
