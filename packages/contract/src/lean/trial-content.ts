import { betterWays, trialClocks, trialDecisions, trialUnits } from "@talka/lean";
import { z } from "zod";
import { Day, Line, listOf } from "../request/fields.ts";

/** A text that may be empty. */
export const freeText = (max: number) => z.string().trim().max(max);
const DayOrNone = z.union([Day, z.literal("")]);
const amount = z.number().min(-1e9).max(1e9).nullable();

/** The plan of a trial (domain §4.4): frozen once it has begun. */
export const TrialPlan = z
  .object({
    title: Line,
    question: freeText(500),
    change: freeText(1000),
    prediction: z.object({
      measure: freeText(200),
      unit: z.enum(trialUnits),
      clock: z.enum(trialClocks).nullable(),
      better: z.enum(betterWays),
      from: amount,
      to: amount,
      by: DayOrNone,
    }),
    scope: freeText(500),
    startOn: DayOrNone,
    checkOn: DayOrNone,
    risks: freeText(1000),
    residentEffect: freeText(500),
    staffEffect: freeText(500),
  })
  .meta({ id: "TrialPlan" });
export type TrialPlan = z.infer<typeof TrialPlan>;

/** One value on its day. */
export const TrialMeasure = z
  .object({ on: Day, value: z.number().min(-1e9).max(1e9) })
  .meta({ id: "TrialMeasure" });
export type TrialMeasure = z.infer<typeof TrialMeasure>;

/** All values of a trial, and of places that did not change. */
export const TrialMeasures = z
  .object({
    measures: listOf(TrialMeasure, 2000),
    /** Where the values come from, in words. */
    source: freeText(300),
    peers: listOf(z.object({ name: Line, measures: listOf(TrialMeasure, 2000) }), 20),
  })
  .meta({ id: "TrialMeasures" });
export type TrialMeasures = z.infer<typeof TrialMeasures>;

/** What is found beside the numbers. */
export const TrialFindings = z
  .object({
    surprise: freeText(1000),
    residentSeen: freeText(1000),
    staffSeen: freeText(1000),
    /** Minutes of work a case, before and after, and cases a year. */
    minutesBefore: z.number().min(0).max(1e6).nullable(),
    minutesAfter: z.number().min(0).max(1e6).nullable(),
    yearlyVolume: z.int().min(0).max(100_000_000).nullable(),
  })
  .meta({ id: "TrialFindings" });
export type TrialFindings = z.infer<typeof TrialFindings>;

/** What is done in the end. */
export const TrialAct = z
  .object({
    decision: z.enum(trialDecisions),
    why: freeText(1000),
    next: freeText(1000),
  })
  .meta({ id: "TrialAct" });
export type TrialAct = z.infer<typeof TrialAct>;

/** What an A3 sheet tells beyond the trial itself. */
export const A3Content = z
  .object({
    owner: freeText(200),
    coach: freeText(200),
    background: freeText(2000),
    currentCondition: freeText(2000),
    goal: freeText(1000),
    causes: freeText(2000),
    countermeasures: freeText(2000),
    steps: listOf(z.object({ what: freeText(300), who: freeText(100), when: DayOrNone }), 30),
    followUp: freeText(2000),
  })
  .meta({ id: "A3Content" });
export type A3Content = z.infer<typeof A3Content>;
