import { cycleStates, cycleSteps, stepStates } from "@talka/exchange";
import { z } from "zod";
import { MadeId } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";
import { TranslatedTitle } from "./translated-text.ts";

/** Something of the programme that a step is about: an event, a session, an evaluation. */
export const CycleLink = z
  .object({ kind: z.enum(["event", "meeting", "evaluation"]), id: Id })
  .meta({ id: "CycleLink" });

/** One of the ten steps as planned. */
export const CycleStepPlan = z
  .object({
    step: z.enum(cycleSteps),
    from: Day.nullable(),
    to: Day.nullable(),
    state: z.enum(stepStates),
    links: listOf(CycleLink, 50),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, { path: ["to"] })
  .meta({ id: "CycleStepPlan" });
export type CycleStepPlan = z.infer<typeof CycleStepPlan>;

/** A cycle of exchange: ten steps that prompt and never lock. */
export const CycleContent = z
  .object({
    title: TranslatedTitle,
    state: z.enum(cycleStates),
    steps: listOf(CycleStepPlan, 10, 10).refine(
      (steps) => steps.every(({ step }, k) => step === cycleSteps[k]),
      "must be the ten steps in order",
    ),
  })
  .meta({ id: "CycleContent" });
export type CycleContent = z.infer<typeof CycleContent>;

/** What an organisation gave to a step, marked by when it came. */
export const CycleInput = z
  .object({
    id: Id,
    organisationId: Id,
    step: z.enum(cycleSteps),
    note: z.string(),
    givenOn: Day,
    timing: z.enum(["early", "in-time", "late", "unplanned"]),
    /** Of the reader's own organisation. */
    isOwn: z.boolean(),
  })
  .meta({ id: "CycleInput" });
export type CycleInput = z.infer<typeof CycleInput>;

/** What a linked thing is called, where the reader may see it. */
const LinkedThing = CycleLink.extend({ title: z.string(), on: Day.nullable() });

/** A cycle with what was given to it. */
export const CyclePage = CycleContent.extend({
  id: Id,
  projectId: Id,
  inputs: listOf(CycleInput),
  /** Linked things the reader may see; the others stay nameless. */
  linked: listOf(LinkedThing),
}).meta({ id: "CyclePage" });
export type CyclePage = z.infer<typeof CyclePage>;

/** What a step can be linked to: events of the project, sessions and evaluations of the lead. */
export const CycleLinkables = z
  .object({ linkables: listOf(LinkedThing) })
  .meta({ id: "CycleLinkables" });

export const listCycles = describeRequest({
  method: "GET",
  path: "/api/projects/:id/cycles",
  summary: "Cycles of a project with what partners gave, last made first",
  params: IdParams,
  response: z.object({ cycles: listOf(CyclePage) }),
});
export const listCycleLinkables = describeRequest({
  method: "GET",
  path: "/api/projects/:id/linkables",
  summary: "Events, sessions and evaluations that a step of a cycle can be linked to",
  params: IdParams,
  response: CycleLinkables,
});
/** Repeating it with the same id changes nothing. */
export const createCycle = describeRequest({
  method: "POST",
  path: "/api/projects/:id/cycles",
  summary: "Begin a cycle of a project the organisation leads",
  params: IdParams,
  body: CycleContent.extend({ id: MadeId }),
  response: CyclePage,
});
export const updateCycle = describeRequest({
  method: "PUT",
  path: "/api/cycles/:id",
  summary: "Change title, state and steps of a cycle",
  params: IdParams,
  body: CycleContent,
  response: CyclePage,
});
export const deleteCycle = describeRequest({
  method: "DELETE",
  path: "/api/cycles/:id",
  summary: "Delete a cycle and what was given to it",
  params: IdParams,
});
/** By any partner, at any time. */
export const giveCycleInput = describeRequest({
  method: "POST",
  path: "/api/cycles/:id/inputs",
  summary: "Give something to a step; early or late, it is accepted and marked",
  params: IdParams,
  body: z.object({
    id: MadeId,
    step: z.enum(cycleSteps),
    note: z.string().trim().min(1).max(2_000),
    givenOn: Day,
  }),
  response: CyclePage,
});
export const withdrawCycleInput = describeRequest({
  method: "DELETE",
  path: "/api/cycle-inputs/:id",
  summary: "Take back what the organisation gave to a step",
  params: IdParams,
});
