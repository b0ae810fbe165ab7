import {
  adoptionStates,
  practiceDecisions,
  practiceFacets,
  practiceSections,
  practiceSources,
  practiceStates,
  practiceSteps,
  practiceVisibilities,
} from "@talka/lean";
import { personalDataKinds } from "@talka/meeting";
import { z } from "zod";
import { FundingProfilePage } from "../exchange/funding-profile.ts";
import { MadeId } from "../meeting/meeting-fields.ts";
import { OrganisationReference, PopulationBand } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Country, Day, Id, IdParams, Instant, LocaleCode, listOf } from "../request/fields.ts";
import {
  AdoptionCounts,
  EvidenceLevel,
  PracticeCompleteness,
  PracticeContent,
} from "./practice-fields.ts";

const text = (max: number) => z.string().trim().max(max);
const Words = text(2_000).min(1);

/** A practice card as listed. */
export const PracticeSummary = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    country: Country,
    populationBand: PopulationBand.nullable(),
    title: PracticeContent.shape.title,
    promise: PracticeContent.shape.promise,
    outcome: PracticeContent.shape.outcome,
    theme: PracticeContent.shape.theme,
    state: z.enum(practiceStates),
    needsReview: z.boolean(),
    evidence: EvidenceLevel,
    counts: AdoptionCounts,
    completeness: PracticeCompleteness,
  })
  .meta({ id: "PracticeSummary" });
export type PracticeSummary = z.infer<typeof PracticeSummary>;

const FacetCount = z.object({ value: z.string(), count: z.int() });
const facets = Object.fromEntries(
  practiceFacets.map((facet) => [facet, listOf(FacetCount)]),
) as Record<(typeof practiceFacets)[number], ReturnType<typeof listOf<typeof FacetCount>>>;
const chosen = Object.fromEntries(
  practiceFacets.map((facet) => [facet, z.string().max(200).optional()]),
) as Record<(typeof practiceFacets)[number], z.ZodOptional<z.ZodString>>;

/** Cards that were found. */
export const FoundPractices = z
  .object({
    total: z.int(),
    /** No card has all the words; these have some of them. */
    isPartial: z.boolean(),
    practices: listOf(PracticeSummary),
    facets: z.object(facets),
  })
  .meta({ id: "FoundPractices" });
export type FoundPractices = z.infer<typeof FoundPractices>;

const Question = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    question: z.string(),
    /** "" until it is answered. */
    answer: z.string(),
    askedAt: Instant,
  })
  .meta({ id: "PracticeQuestion" });

const SharedResult = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    state: z.enum(adoptionStates),
    result: z.string(),
    reason: z.string(),
    changedOn: Day,
  })
  .meta({ id: "SharedResult" });

const VisitWish = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    wish: z.string(),
    visitId: Id.nullable(),
    askedAt: Instant,
  })
  .meta({ id: "VisitWish" });

/** A practice card with all that hangs on it for its reader. */
export const PracticePage = PracticeSummary.extend({
  content: PracticeContent,
  revision: z.int(),
  visibility: z.enum(practiceVisibilities),
  publishedOn: Day.nullable(),
  updatedAt: Instant,
  fundingProfile: FundingProfilePage.nullable(),
  /** Whom to ask; `null` for whoever has not signed in. */
  contact: z.string().nullable(),
  questions: listOf(Question),
  /** What came of it elsewhere, where it is shared with the reader. */
  results: listOf(SharedResult),
  /** The reader's own adoption of the card. */
  ownAdoptionId: Id.nullable(),
  visitWishes: listOf(VisitWish),
  /** What checks said; for its own municipality. */
  checks: listOf(
    z.object({
      organisation: OrganisationReference,
      decision: z.enum(practiceDecisions),
      note: z.string(),
      decidedAt: Instant,
    }),
  ),
  /** For its own municipality: why it may not leave the house yet. */
  obstacles: z
    .object({
      missing: listOf(z.enum(["title", "promise", "problem", "steps"])),
      open: listOf(z.enum(practiceSections)),
      elsewhere: listOf(z.enum(practiceSections)),
      hasNoReviewDate: z.boolean(),
      hasDisorder: z.boolean(),
      personalData: listOf(z.enum(personalDataKinds)),
      /** Names of people of the house that stand in the text. */
      names: listOf(z.string()),
    })
    .nullable(),
  may: z.object({
    edit: z.boolean(),
    ask: z.boolean(),
    answer: z.boolean(),
    check: z.boolean(),
    borrow: z.boolean(),
    askForVisit: z.boolean(),
    arrangeVisit: z.boolean(),
    setVisibility: z.boolean(),
    delete: z.boolean(),
    steps: listOf(z.enum(practiceSteps)),
  }),
}).meta({ id: "PracticePage" });
export type PracticePage = z.infer<typeof PracticePage>;

export const searchPractices = describeRequest({
  method: "GET",
  path: "/api/practices",
  summary:
    "Practice cards by words in any language and form, narrowed by facets; without signing in only public ones",
  query: z.object({
    q: z.string().max(200).optional(),
    ...chosen,
    /** "own": cards of one's own municipality, drafts too; "to-check": such as wait for a peer or a coordinator. */
    show: z.enum(["published", "own", "to-check"]).optional(),
    from: z.coerce.number().int().min(0).max(10_000).optional(),
  }),
  response: FoundPractices,
});
export const createPractice = describeRequest({
  method: "POST",
  path: "/api/practices",
  summary: "Begin a practice card as a draft",
  body: z.object({
    id: MadeId,
    content: PracticeContent,
    contact: text(300),
    from: z.object({ kind: z.enum(practiceSources), id: Id }).nullable(),
  }),
  response: PracticePage,
});
export const draftPractice = describeRequest({
  method: "GET",
  path: "/api/practice-drafts/:kind/:id",
  summary: "What a card begun from a trial, an analysis or a borrowed idea would say",
  params: z.object({ kind: z.enum(practiceSources), id: Id }),
  query: z.object({ locale: LocaleCode }),
  response: z.object({
    content: PracticeContent.extend({
      title: PracticeContent.shape.title.extend({ text: z.string() }).meta({ id: "DraftTitle" }),
    }).meta({ id: "PracticeDraft" }),
  }),
});
export const getPractice = describeRequest({
  method: "GET",
  path: "/api/practices/:id",
  summary: "One practice card; without signing in only a public one",
  params: IdParams,
  response: PracticePage,
});
export const updatePractice = describeRequest({
  method: "PUT",
  path: "/api/practices/:id",
  summary: "Word a card anew; one that others read stays fit to be read",
  params: IdParams,
  body: z.object({ basedOn: z.int().min(1), content: PracticeContent, contact: text(300) }),
  response: PracticePage,
});
export const deletePractice = describeRequest({
  method: "DELETE",
  path: "/api/practices/:id",
  summary: "Delete a draft that was never published",
  params: IdParams,
});
export const stepPractice = describeRequest({
  method: "POST",
  path: "/api/practices/:id/steps",
  summary: "Show a card to peers, pass it on, take it back, retire or renew it",
  params: IdParams,
  body: z.object({ step: z.enum(practiceSteps) }),
  response: PracticePage,
});
export const showPractice = describeRequest({
  method: "PUT",
  path: "/api/practices/:id/visibility",
  summary: "Say whether a published card is for those signed in or for everybody",
  params: IdParams,
  body: z.object({ visibility: z.enum(practiceVisibilities) }),
  response: PracticePage,
});
export const askAboutPractice = describeRequest({
  method: "POST",
  path: "/api/practices/:id/questions",
  summary: "Ask about a card of another municipality",
  params: IdParams,
  body: z.object({ id: MadeId, question: Words }),
  response: PracticePage,
});
export const answerPracticeQuestion = describeRequest({
  method: "PUT",
  path: "/api/practices/:id/questions/:questionId/answer",
  summary: "Answer a question about a card of one's own",
  params: z.object({ id: Id, questionId: Id }),
  body: z.object({ answer: Words }),
  response: PracticePage,
});
export const checkPractice = describeRequest({
  method: "POST",
  path: "/api/practices/:id/check",
  summary: "Decide as coordinator of the network: publish a card or send it back with a note",
  params: IdParams,
  body: z.object({ decision: z.enum(practiceDecisions), note: text(2_000) }),
  response: PracticePage,
});
export const askForVisit = describeRequest({
  method: "POST",
  path: "/api/practices/:id/visit-wishes",
  summary: "Ask the municipality of a card for a visit",
  params: IdParams,
  body: z.object({ id: MadeId, wish: Words }),
  response: PracticePage,
});
export const answerVisitWish = describeRequest({
  method: "PUT",
  path: "/api/practices/:id/visit-wishes/:wishId",
  summary: "Say which visit a wish became",
  params: z.object({ id: Id, wishId: Id }),
  body: z.object({ visitId: Id }),
  response: PracticePage,
});
export const listPublicPractices = describeRequest({
  method: "GET",
  path: "/api/public/practices",
  summary: "Practice cards that are public, for other systems; without contacts",
  response: z.object({
    licence: z.literal("CC-BY-4.0"),
    practices: listOf(
      PracticeSummary.omit({ state: true }).extend({
        content: PracticeContent,
        publishedOn: Day.nullable(),
        fundingProfile: FundingProfilePage.nullable(),
      }),
    ),
  }),
});
