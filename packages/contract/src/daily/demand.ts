import { demandChannels, demandClasses, failureReasons } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";

/** One contact: why it came, and nobody. */
export const DemandSample = z
  .object({
    /** Made by the device that counts, so that sending twice counts once. */
    id: Id,
    sampledOn: Day,
    serviceId: Id.nullable(),
    channel: z.enum(demandChannels),
    class: z.enum(demandClasses),
    reason: z.enum(failureReasons).nullable(),
    /** What was wanted, without personal data. */
    wanted: z.string().trim().max(300),
    minutes: z.int().min(0).max(480).nullable(),
  })
  .refine((sample) => sample.reason === null || sample.class === "failure", {
    path: ["reason"],
    message: "only a failure has a reason",
  })
  .meta({ id: "DemandSample" });
export type DemandSample = z.infer<typeof DemandSample>;

/** Contacts that are alike, counted. */
export const DemandCount = z
  .object({
    day: Day,
    channel: z.enum(demandChannels),
    serviceId: Id.nullable(),
    class: z.enum(demandClasses),
    reason: z.enum(failureReasons).nullable(),
    count: z.int(),
    minutes: z.int(),
  })
  .meta({ id: "DemandCount" });
export type DemandCount = z.infer<typeof DemandCount>;

export const getDemand = describeRequest({
  method: "GET",
  path: "/api/teams/:id/demand",
  summary: "Contacts a team has sampled between two days, counted; the last 30 days unless named",
  params: IdParams,
  query: z.object({ from: Day.optional(), to: Day.optional() }),
  response: z.object({
    teamName: z.string(),
    from: Day,
    to: Day,
    counts: listOf(DemandCount),
    words: listOf(
      z.object({
        wanted: z.string(),
        class: z.enum(demandClasses),
        reason: z.enum(failureReasons).nullable(),
        day: Day,
      }),
    ),
    mayWrite: z.boolean(),
  }),
});
export const sendDemand = describeRequest({
  method: "POST",
  path: "/api/teams/:id/demand",
  summary: "Keep sampled contacts; what was sent before stays as it is",
  params: IdParams,
  body: z.object({ samples: listOf(DemandSample, 500, 1) }),
  response: z.object({ kept: z.int() }),
});
export const takeBackDemand = describeRequest({
  method: "DELETE",
  path: "/api/demand-samples/:id",
  summary: "Take back a contact that was counted by mistake",
  params: IdParams,
});
