import type { FitNote, FittedRule, ModelQuestion } from "@talka/engine";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, listOf } from "../request/fields.ts";
import { ScenarioChangeJson } from "./scenario-change.ts";
import { SimulationModelJson } from "./simulation-model.ts";

const Share = z.number().min(0).max(1);
const Hours = z.number().min(0).nullable();
const Texts = listOf(z.string().max(500), 500);

const Note = z.discriminatedUnion("code", [
  z.object({ code: z.literal("people.unknown"), activities: Texts }),
  z.object({ code: z.literal("activities.left-out"), activities: Texts }),
  z.object({ code: z.literal("tasks.unknown"), tasks: Texts }),
  z.object({ code: z.literal("starts.estimated"), share: Share }),
  z.object({ code: z.literal("flow.deviates"), fittingShare: Share }),
  z.object({ code: z.literal("hours.pooled"), people: z.int() }),
  z.object({ code: z.literal("cases.few"), cases: z.int() }),
  z.object({ code: z.literal("absences.repeated"), weeks: z.int().nullable() }),
  z.object({ code: z.enum(["roles.guessed", "hours.unknown", "deadline.simplified"]) }),
]) satisfies z.ZodType<FitNote>;

const Grade = z.enum(["good", "for-comparisons", "not-to-be-trusted"]);

const Question = z.enum([
  "demand",
  "ways",
  "week",
  "leadTimes",
  "workTimes",
]) satisfies z.ZodType<ModelQuestion>;

const Steps = listOf(z.string().max(500), 200);
const Rule = z.object({
  nodeId: z.string().max(500),
  after: Steps,
  fromStart: z.boolean(),
  gain: z.number(),
  leaves: listOf(
    z.object({
      tests: listOf(
        z.object({
          of: z.enum(["case", "before", "times"]),
          name: z.string().max(500),
          is: z.enum(["=", "!=", ">=", "<"]),
          value: z.union([z.string().max(500), z.number()]),
        }),
        20,
      ),
      cases: z.int(),
      ways: listOf(z.object({ to: Steps, share: Share }), 200),
    }),
    50,
  ),
}) satisfies z.ZodType<FittedRule>;

/** What a model stands on, so that whoever reads a result knows how far to trust it. */
export const ModelStory = z
  .discriminatedUnion("kind", [
    /** Made of a record and held against its later cases. Hours of lead time; `null` is unknown. */
    z.object({
      kind: z.literal("record"),
      cases: z.int(),
      verdict: Grade,
      reasons: listOf(
        z.enum([
          "too-few-cases",
          "cycle-time-off",
          "ways-off",
          "no-better-than-repeating",
          "week-off",
          "office-changed",
        ]),
        10,
      ),
      errorHours: Hours,
      floorHours: Hours,
      baselineHours: Hours,
      recordedHours: Hours,
      simulatedHours: Hours,
      notes: listOf(Note, 50),
      /** What it may be asked, question by question; missing in what was kept before it was told. */
      answers: z.record(Question, Grade).exactOptional(),
      /** On what ways depend, where that was learnt. */
      rules: listOf(Rule, 40).exactOptional(),
    }),
    /** Made of a map with times that people estimated. */
    z.object({
      kind: z.literal("map"),
      assumptions: listOf(
        z.object({
          code: z.enum([
            "times.estimated",
            "times.unknown",
            "waits.as-drawn",
            "people.assumed",
            "demand.assumed",
          ]),
          names: Texts,
          casesPerYear: z.number().nullable(),
        }),
        20,
      ),
    }),
    /** Brought as a diagram with parameters. */
    z.object({ kind: z.literal("files") }),
  ])
  .meta({ id: "ModelStory" });
export type ModelStory = z.infer<typeof ModelStory>;

/** How every scenario of a page is run: the same chance for all of them. */
export const WhatIfRun = z.object({
  startAtMs: z.number(),
  /** Cases of each process, and how many of the first are not counted. */
  cases: z.int().min(1).max(5_000),
  warmUpCases: z.int().min(0).max(5_000),
  seed: z.int().min(0),
});

/** Today's way of working: a model, what it stands on, and how it is run. */
export const WhatIfBase = z
  .object({ model: SimulationModelJson, story: ModelStory, run: WhatIfRun })
  .meta({ id: "WhatIfBase" });
export type WhatIfBase = z.infer<typeof WhatIfBase>;

/** Another way of working: changes of today's. */
export const WhatIfScenario = z
  .object({ id: Id, name: z.string().trim().max(200), changes: listOf(ScenarioChangeJson, 100) })
  .meta({ id: "WhatIfScenario" });
export type WhatIfScenario = z.infer<typeof WhatIfScenario>;

/** Where a model was taken from. */
export const WhatIfSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("analysis"), id: Id.nullable() }),
  z.object({ kind: z.literal("map"), id: Id }),
  z.object({ kind: z.literal("files") }),
]);

/** A what-if in a list. */
export const WhatIfSummary = z
  .object({
    id: Id,
    title: Line,
    source: z.enum(["analysis", "map", "files"]),
    scenarioCount: z.int(),
    changedAt: Instant,
  })
  .meta({ id: "WhatIfSummary" });
export type WhatIfSummary = z.infer<typeof WhatIfSummary>;

/** A what-if with its scenarios. */
export const WhatIfPage = WhatIfSummary.extend({
  base: WhatIfBase,
  scenarios: listOf(WhatIfScenario, 8, 1),
  /** Grows with every change; whoever saves names the one it began from. */
  revision: z.int(),
  mayChange: z.boolean(),
}).meta({ id: "WhatIfPage" });
export type WhatIfPage = z.infer<typeof WhatIfPage>;

const content = { title: Line, scenarios: listOf(WhatIfScenario, 8, 1) };

export const listWhatIfs = describeRequest({
  method: "GET",
  path: "/api/what-ifs",
  summary: "What-ifs of one's own organisation, last changed first",
  response: z.object({ whatIfs: listOf(WhatIfSummary) }),
});
export const getWhatIf = describeRequest({
  method: "GET",
  path: "/api/what-ifs/:id",
  summary: "One what-if: its model and its scenarios",
  params: IdParams,
  response: WhatIfPage,
});
export const createWhatIf = describeRequest({
  method: "POST",
  path: "/api/what-ifs",
  summary: "Keep a what-if: the model of today's way of working, and scenarios",
  body: z.object({ id: Id, ...content, base: WhatIfBase, source: WhatIfSource }),
  response: WhatIfPage,
});
export const saveWhatIf = describeRequest({
  method: "PUT",
  path: "/api/what-ifs/:id",
  summary: "Save title and scenarios; refused where somebody has saved since",
  params: IdParams,
  body: z.object({ revision: z.int().min(1), ...content }),
  response: WhatIfPage,
});
export const deleteWhatIf = describeRequest({
  method: "DELETE",
  path: "/api/what-ifs/:id",
  summary: "Delete a what-if with its scenarios",
  params: IdParams,
});
