import {
  type Arrivals,
  type AttributeRule,
  type BatchRule,
  type BpmnModel,
  bpmnKinds,
  bpmnRepeats,
  bpmnTriggers,
  type Condition,
  type Distribution,
  type ProcessDeadline,
  type SimulatedProcess,
  type SimulationModel,
} from "@talka/engine";
import { z } from "zod";
import { WorkCalendar } from "../analysis/analysis-settings.ts";
import { listOf } from "../request/fields.ts";

const Word = z.string().max(500);
const Ms = z.number();
const Share = z.number().min(0).max(1);
const Numbers = listOf(z.number(), 2_000);

/** The engine's `Distribution` as JSON. */
export const DistributionJson = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fixed"), value: Ms }),
  z.object({ kind: z.literal("uniform"), min: Ms, max: Ms }),
  z.object({
    kind: z.enum(["exponential", "normal", "lognormal", "gamma", "exponnormal"]),
    mean: Ms,
    sd: Ms,
    min: Ms,
    max: Ms.nullable(),
    tailMean: Ms.exactOptional(),
  }),
  z.object({ kind: z.literal("triangular"), min: Ms, mode: Ms, max: Ms }),
  z.object({ kind: z.literal("steps"), values: Numbers, shares: Numbers }),
  z.object({ kind: z.literal("quantiles"), values: Numbers }),
]) satisfies z.ZodType<Distribution>;

const Test = z.object({
  attribute: Word,
  is: z.enum(["=", "!=", "<", "<=", ">", ">=", "in"]),
  value: z.union([
    z.string().max(500),
    z.number(),
    z.tuple([z.number().nullable(), z.number().nullable()]).readonly(),
  ]),
});

/** The engine's `Condition` as JSON. */
export const ConditionJson = listOf(listOf(Test, 50), 50) satisfies z.ZodType<Condition>;

const Chances = listOf(z.object({ value: Word, share: Share }), 500);
const Attribute = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("words"), name: Word, values: Chances }),
  z.object({ kind: z.literal("number"), name: Word, distribution: DistributionJson }),
  z.object({ kind: z.literal("chain"), name: Word, next: z.record(z.string(), Chances) }),
  z.object({ kind: z.literal("formula"), name: Word, formula: z.string().max(2_000) }),
]) satisfies z.ZodType<AttributeRule>;

/** The engine's `BatchRule` as JSON. */
export const BatchJson = z.object({
  kind: z.enum(["sequential", "parallel", "concurrent"]),
  aloneShare: Share,
  sizes: listOf(z.object({ size: z.number(), share: Share }), 200),
  factors: listOf(z.object({ size: z.number(), factor: z.number() }), 200),
  firing: listOf(
    listOf(
      z.object({
        of: z.enum(["size", "sinceLastMs", "sinceFirstMs", "hour", "weekday"]),
        is: z.enum(["<", "<=", "=", ">=", ">"]),
        value: z.number(),
      }),
      20,
    ),
    50,
  ),
}) satisfies z.ZodType<BatchRule>;

/** The engine's `ProcessDeadline` as JSON. */
export const DeadlineJson = z.object({
  days: z.number().min(0).max(10_000),
  clock: z.enum(["calendar", "working"]),
  calendarId: Word.nullable(),
}) satisfies z.ZodType<ProcessDeadline>;

const Flow = z.object({
  id: Word,
  name: Word,
  nodes: listOf(
    z.object({
      id: Word,
      kind: z.enum(bpmnKinds),
      name: Word,
      parentId: Word.nullable(),
      defaultFlowId: Word.nullable(),
      attachedToId: Word.nullable(),
      isInterrupting: z.boolean(),
      repeats: z.enum(bpmnRepeats),
      trigger: z.enum(bpmnTriggers).nullable(),
    }),
    2_000,
  ),
  flows: listOf(z.object({ id: Word, name: Word, from: Word, to: Word }), 5_000),
}) satisfies z.ZodType<BpmnModel>;

const Rates = listOf(z.number().min(0), 168).nullable();
const Coming = z.object({
  gap: DistributionJson,
  calendarId: Word.nullable(),
  weekHourRates: Rates,
  monthRates: Rates,
  growth: z.number().positive(),
}) satisfies z.ZodType<Arrivals>;

const Ids = listOf(Word, 500);
const Process = z.object({
  id: Word,
  name: Word,
  flow: Flow,
  arrivals: Coming,
  tasks: listOf(
    z.object({
      nodeId: Word,
      performers: listOf(
        z.object({ personId: Word, duration: DistributionJson, onSite: Word.exactOptional() }),
        500,
      ),
      unattended: DistributionJson.nullable(),
      extraneous: DistributionJson.nullable(),
      external: DistributionJson.nullable(),
      batch: BatchJson.nullable(),
      notBy: Ids,
      sameAs: Ids,
      atShiftEnd: z.enum(["same-person", "hand-over"]),
      attributes: listOf(Attribute, 100),
    }),
    1_000,
  ),
  splits: listOf(
    z.object({
      nodeId: Word,
      branches: listOf(
        z.object({ flowId: Word, probability: Share, condition: ConditionJson.nullable() }),
        500,
      ),
      times: DistributionJson.nullable(),
    }),
    1_000,
  ),
  delays: listOf(z.object({ nodeId: Word, delay: DistributionJson, share: Share }), 500),
  attributes: listOf(Attribute, 100),
  priorities: listOf(ConditionJson, 50),
  discipline: z.enum(["first-come", "due-date", "shortest"]),
  deadline: DeadlineJson.nullable(),
}) satisfies z.ZodType<SimulatedProcess>;

/** The engine's `SimulationModel` as JSON; people in it have numbers and no names. */
export const SimulationModelJson = z
  .object({
    processes: listOf(Process, 50, 1),
    people: listOf(
      z.object({
        id: Word,
        name: Word,
        role: Word,
        calendarId: Word,
        costPerHour: z.number().min(0),
        tasksAtOnce: z.int().min(1).max(1_000),
        switchMs: z.number().min(0),
        availability: z.number().positive().max(1),
        absences: listOf(z.object({ fromMs: z.number(), toMs: z.number() }), 2_000),
      }),
      500,
    ),
    calendars: listOf(z.object({ id: Word, name: Word, calendar: WorkCalendar }), 1_000),
    attributes: listOf(Attribute, 100),
  })
  .meta({ id: "SimulationModel" }) satisfies z.ZodType<SimulationModel>;
