import {
  directions,
  frequencies,
  indicatorLevels,
  valueStatuses,
  visibilityLadder,
} from "@talka/exchange";
import { z } from "zod";
import { MadeId } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, listOf } from "../request/fields.ts";
import { TranslatedTitle, translatedText } from "./translated-text.ts";

const Sentence = translatedText(600).meta({ id: "TranslatedSentence" });
const Short = z.string().trim().max(200);

/** An indicator of the basket (domain §2.1). */
export const IndicatorContent = z
  .object({
    code: z.string().trim().min(1).max(20),
    name: TranslatedTitle,
    /** Why it is measured, in one sentence. */
    purpose: Sentence,
    /** What it answers. */
    question: Sentence.nullable(),
    formula: z.string().trim().max(1_000),
    unit: z.string().trim().min(1).max(40),
    direction: z.enum(directions),
    source: Short,
    frequency: z.enum(frequencies),
    owner: Short,
    level: z.enum(indicatorLevels),
    /** After this day it leaves the basket unless it is renewed. */
    reviewOn: Day,
  })
  .meta({ id: "IndicatorContent" });
export type IndicatorContent = z.infer<typeof IndicatorContent>;

/** What an organisation enters for a period: a number, or why there is none. */
export const IndicatorValueContent = z
  .object({
    id: MadeId,
    /** "2026-03", "2026-Q1", "2026-H1" or "2026", by the indicator's frequency. */
    period: z.string().max(10),
    breakdown: z.string().trim().max(100),
    amount: z.number().nullable(),
    missingReason: z.string().trim().min(1).max(300).nullable(),
    status: z.enum(valueStatuses),
    /** On comparability. */
    note: z.string().trim().max(600),
    /** Who should see it; a step up waits for the coordinator. */
    visibility: z.enum(visibilityLadder),
  })
  .refine(({ amount, missingReason }) => (amount === null) === (missingReason !== null), {
    error: "must be a number or a reason why there is none",
    path: ["missingReason"],
  })
  .meta({ id: "IndicatorValueContent" });
export type IndicatorValueContent = z.infer<typeof IndicatorValueContent>;

/** A value as the reader may see it. */
export const IndicatorValue = z
  .object({
    id: Id,
    indicatorId: Id,
    organisationId: Id,
    period: z.string(),
    breakdown: z.string(),
    amount: z.number().nullable(),
    missingReason: z.string().nullable(),
    status: z.enum(valueStatuses),
    note: z.string(),
    /** Today; a local value is public a year after its period. */
    visibility: z.enum(visibilityLadder),
    /** Waits for the coordinator; only of own values. */
    askedVisibility: z.enum(visibilityLadder).nullable(),
    withdrawnReason: z.string().nullable(),
    /** A role, not a person. */
    enteredRole: z.string(),
    enteredAt: Instant,
  })
  .meta({ id: "IndicatorValue" });
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** An indicator with the values the reader may see. */
export const IndicatorPage = IndicatorContent.extend({
  id: Id,
  projectId: Id,
  isInBasket: z.boolean(),
  values: listOf(IndicatorValue),
}).meta({ id: "IndicatorPage" });
export type IndicatorPage = z.infer<typeof IndicatorPage>;

export const listIndicators = describeRequest({
  method: "GET",
  path: "/api/projects/:id/indicators",
  summary: "The basket of a project with the values one may see",
  params: IdParams,
  response: z.object({ indicators: listOf(IndicatorPage) }),
});
/** Repeating it with the same id changes nothing. */
export const createIndicator = describeRequest({
  method: "POST",
  path: "/api/projects/:id/indicators",
  summary: "Put an indicator into the basket of a project the organisation leads",
  params: IdParams,
  body: IndicatorContent.extend({ id: MadeId }),
  response: IndicatorPage,
});
/** A review date in the past takes it out of the basket; its values stay. */
export const updateIndicator = describeRequest({
  method: "PUT",
  path: "/api/indicators/:id",
  summary: "Change or renew an indicator",
  params: IdParams,
  body: IndicatorContent,
  response: IndicatorPage,
});
/** Of the own organisation; one value a period and breakdown, the later replaces the earlier. */
export const enterIndicatorValue = describeRequest({
  method: "POST",
  path: "/api/indicators/:id/values",
  summary: "Enter the own value of a period, or why there is none",
  params: IdParams,
  body: IndicatorValueContent,
  response: IndicatorPage,
});
/** Up only by a coordinator; a reason withdraws a local value from becoming public by itself. */
export const showIndicatorValue = describeRequest({
  method: "PUT",
  path: "/api/indicator-values/:id/visibility",
  summary: "Say who may see an own value, or approve what was asked",
  params: IdParams,
  body: z.object({
    visibility: z.enum(visibilityLadder),
    withdrawnReason: z.string().trim().min(1).max(300).nullable(),
  }),
  response: IndicatorPage,
});
