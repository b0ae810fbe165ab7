import {
  evidenceLevels,
  practiceLicences,
  practiceOutcomes,
  practiceSections,
  practiceTargets,
  practiceThemes,
} from "@talka/lean";
import { wasteTags } from "@talka/meeting";
import { z } from "zod";
import { translatedText } from "../exchange/translated-text.ts";
import { Day, Id, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);
const Figure = z.number().min(-1e12).max(1e12);

const MeasuredPeriod = z
  .object({
    period: text(100),
    value: Figure,
    n: z.int().min(1).max(100_000_000),
    p25: Figure.nullable(),
    p75: Figure.nullable(),
  })
  .meta({ id: "MeasuredPeriod" });

/** What a card rests on; how far it reaches is worked out, never claimed. */
export const PracticeEvidence = z
  .object({
    measure: text(300),
    unit: text(60),
    before: MeasuredPeriod.nullable(),
    after: MeasuredPeriod.nullable(),
    method: text(1_000),
  })
  .meta({ id: "PracticeEvidence" });

const SectionText = translatedText(4_000).meta({ id: "PracticeSectionText" });
const sections = Object.fromEntries(practiceSections.map((one) => [one, SectionText])) as Record<
  (typeof practiceSections)[number],
  typeof SectionText
>;

/** What a practice card says (domain §2.2). */
export const PracticeContent = z
  .object({
    title: translatedText(100).meta({ id: "PracticeTitle" }),
    /** Empty while the card is a draft. */
    promise: translatedText(160)
      .extend({ text: text(160) })
      .meta({ id: "PracticePromise" }),
    outcome: z.enum(practiceOutcomes),
    theme: z.enum(practiceThemes),
    serviceId: Id.nullable(),
    process: text(200),
    wastes: listOf(z.enum(wasteTags), wasteTags.length),
    targets: listOf(z.enum(practiceTargets), practiceTargets.length),
    sections: z.object(sections).partial().readonly(),
    notKnown: listOf(z.enum(practiceSections), practiceSections.length),
    evidence: PracticeEvidence.nullable(),
    documents: listOf(
      z.object({
        title: text(200).min(1),
        link: z.url({ protocol: /^https?$/ }).max(500),
        licence: z.enum(practiceLicences),
      }),
      20,
    ),
    reviewOn: Day.nullable(),
    fundingProfileId: Id.nullable(),
  })
  .meta({ id: "PracticeContent" });

/** Evidence in one word. */
export const EvidenceLevel = z.enum(evidenceLevels).meta({ id: "EvidenceLevel" });

/** How many of all questions a card answers. */
export const PracticeCompleteness = z
  .object({
    answered: z.int(),
    all: z.int(),
    notKnown: listOf(z.enum([...practiceSections, "evidence"])),
    open: listOf(z.enum(practiceSections)),
  })
  .meta({ id: "PracticeCompleteness" });

/** How many municipalities are how far; planning counts as interested. */
export const AdoptionCounts = z
  .object({ interested: z.int(), trying: z.int(), using: z.int(), stopped: z.int() })
  .meta({ id: "AdoptionCounts" });
