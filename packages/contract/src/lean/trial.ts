import { trialDecisions, trialStates } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, LocaleCode, listOf } from "../request/fields.ts";
import { RecordSource } from "./idea.ts";
import {
  A3Content,
  freeText,
  TrialAct,
  TrialFindings,
  TrialMeasures,
  TrialPlan,
} from "./trial-content.ts";

/** A trial in a list. */
export const TrialCard = z
  .object({
    id: Id,
    title: z.string(),
    state: z.enum(trialStates),
    measure: z.string(),
    startOn: z.string(),
    checkOn: z.string(),
    decision: z.enum(trialDecisions).nullable(),
    processId: Id.nullable(),
    teamId: Id.nullable(),
    changedAt: Instant,
  })
  .meta({ id: "TrialCard" });
export type TrialCard = z.infer<typeof TrialCard>;

/** A trial with everything that was written on it. */
export const TrialPage = z
  .object({
    id: Id,
    state: z.enum(trialStates),
    processId: Id.nullable(),
    teamId: Id.nullable(),
    ideaId: Id.nullable(),
    plan: TrialPlan,
    startedOn: Day.nullable(),
    /** First day of the new way, and when it was written down. */
    changedOn: Day.nullable(),
    changeWrittenOn: Day.nullable(),
    log: listOf(z.object({ id: Id, on: Day, text: z.string() })),
    amendments: listOf(z.object({ id: Id, text: z.string(), at: Instant })),
    measured: TrialMeasures,
    findings: TrialFindings,
    act: TrialAct.nullable(),
    decidedOn: Day.nullable(),
    a3: A3Content,
    standardId: Id.nullable(),
    changedAt: Instant,
    mayWrite: z.boolean(),
    mayStart: z.boolean(),
    mayDecide: z.boolean(),
  })
  .meta({ id: "TrialPage" });
export type TrialPage = z.infer<typeof TrialPage>;

const placed = { processId: Id.nullable(), teamId: Id.nullable() };
const of = (action: string) => ({
  path: `/api/trials/:id${action}`,
  params: IdParams,
  response: TrialPage,
});

export const listTrials = describeRequest({
  method: "GET",
  path: "/api/trials",
  summary: "Trials of one's own organisation, newest first",
  response: z.object({ trials: listOf(TrialCard) }),
});
export const getTrial = describeRequest({
  method: "GET",
  summary: "One trial with its log, values and findings",
  ...of(""),
});
export const createTrial = describeRequest({
  method: "POST",
  path: "/api/trials",
  summary: "Plan a trial",
  body: z.object({
    id: Id,
    plan: TrialPlan,
    ...placed,
    /** The idea or the adoption it tries. */
    from: RecordSource.nullable(),
  }),
  response: TrialPage,
});
export const planTrial = describeRequest({
  method: "PUT",
  summary: "Write the plan anew, before the trial begins",
  ...of("/plan"),
  body: z.object({ plan: TrialPlan, ...placed }),
});
export const startTrial = describeRequest({
  method: "POST",
  summary: "Begin a trial; what was foretold is frozen from now on",
  ...of("/start"),
  body: z.object({
    /** First day of the new way, declared now; `null`: it is told later. */
    changedOn: Day.nullable(),
  }),
});
export const declareTrialChange = describeRequest({
  method: "PUT",
  summary: "Tell the first day of the new way",
  ...of("/change"),
  body: z.object({ changedOn: Day.nullable() }),
});
export const amendTrial = describeRequest({
  method: "POST",
  summary: "Tell what differs from the plan; the plan stays as it was",
  ...of("/amendments"),
  body: z.object({ id: Id, text: freeText(1000).min(1) }),
});
export const logTrial = describeRequest({
  method: "POST",
  summary: "Note what happened on a day of the trial",
  ...of("/log"),
  body: z.object({ id: Id, on: Day, text: freeText(1000).min(1) }),
});
export const measureTrial = describeRequest({
  method: "PUT",
  summary: "Put the values of a trial, all of them",
  ...of("/measures"),
  body: TrialMeasures,
});
export const findTrial = describeRequest({
  method: "PUT",
  summary: "Write what was found: surprise, effects, working time",
  ...of("/findings"),
  body: TrialFindings,
});
export const checkTrialNow = describeRequest({
  method: "POST",
  summary: "Go from doing to checking, or back",
  ...of("/check"),
  body: z.object({ checking: z.boolean() }),
});
export const decideTrial = describeRequest({
  method: "POST",
  summary: "Adopt, adapt or abandon; the trial is finished",
  ...of("/decision"),
  body: TrialAct,
});
export const writeA3 = describeRequest({
  method: "PUT",
  summary: "Write the A3 sheet of a trial",
  ...of("/a3"),
  body: A3Content,
});
export const getTrialSheet = describeRequest({
  method: "GET",
  path: "/api/trials/:id/sheet",
  summary: "The trial on one A4 page, or its A3 sheet, as accessible PDF",
  params: IdParams,
  query: z.object({ locale: LocaleCode.default("lv"), form: z.enum(["a4", "a3"]).default("a4") }),
  bytes: "answered",
});
