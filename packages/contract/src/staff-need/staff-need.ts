import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, listOf } from "../request/fields.ts";

const Weekdays = listOf(z.int().min(1).max(7), 7, 1);
const Minute = z.int().min(0).max(1_440);
const Share = z.number().min(0).max(1);
const window = { weekdays: Weekdays, fromMinute: Minute, toMinute: Minute };

/** What is needed, as the search of better ways of working understands it; no reason is asked. */
export const StaffNeedContent = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("contract-hours"), hoursPerWeek: z.number().min(1).max(60) }),
    z.object({ kind: z.literal("no-overtime") }),
    z.object({
      kind: z.literal("break"),
      minutes: z.int().min(5).max(180),
      afterHours: z.number().min(1).max(12),
    }),
    z.object({ kind: z.literal("rest"), hours: z.number().min(8).max(24) }),
    z.object({ kind: z.literal("load-limit"), share: Share }),
    z.object({ kind: z.literal("only-between"), ...window }),
    z.object({ kind: z.literal("not-between"), ...window }),
    z.object({ kind: z.literal("free-days"), weekdays: Weekdays }),
    z.object({ kind: z.literal("remote-days"), weekdays: Weekdays }),
    z.object({ kind: z.literal("leave"), fromMs: z.number(), toMs: z.number() }),
    z.object({ kind: z.literal("fairness"), spread: Share }),
    z.object({ kind: z.literal("few-tasks"), most: z.int().min(1).max(50) }),
    z.object({ kind: z.literal("few-changes"), most: z.int().min(0).max(50) }),
  ])
  .refine((need) => !("fromMinute" in need) || need.fromMinute < need.toMinute)
  .refine((need) => !("fromMs" in need) || need.fromMs < need.toMs)
  .meta({ id: "StaffNeedContent" });
export type StaffNeedContent = z.infer<typeof StaffNeedContent>;

const fields = {
  /** One's own, or everybody's together. */
  owner: z.enum(["self", "team"]),
  /** How the plan calls whoever needs it, "Clerk A"; never a name. */
  called: z.string().trim().max(40),
  /** Never to be broken, or a wish. */
  strength: z.enum(["hard", "soft"]),
  content: StaffNeedContent,
};

/** A need of the asker, or of everybody together. */
export const StaffNeedLine = z.object({ id: Id, ...fields }).meta({ id: "StaffNeedLine" });
export type StaffNeedLine = z.infer<typeof StaffNeedLine>;

/** Needs that one may see. */
export const StaffNeeds = z
  .object({ needs: listOf(StaffNeedLine), mayPlan: z.boolean() })
  .meta({ id: "StaffNeeds" });
export type StaffNeeds = z.infer<typeof StaffNeeds>;

export const listStaffNeeds = describeRequest({
  method: "GET",
  path: "/api/staff-needs",
  summary: "One's own needs and those entered for everybody together; nobody else's",
  response: StaffNeeds,
});
export const listNeedsToPlan = describeRequest({
  method: "GET",
  path: "/api/staff-needs/plan",
  summary: "All needs as constraints, for whoever plans: no account and no name",
  response: z.object({ needs: listOf(StaffNeedLine) }),
});
export const putStaffNeed = describeRequest({
  method: "PUT",
  path: "/api/staff-needs/:id",
  summary: "Keep a need of one's own, or one of everybody together; the client makes the id",
  params: IdParams,
  body: z.object(fields),
  response: StaffNeedLine,
});
export const deleteStaffNeed = describeRequest({
  method: "DELETE",
  path: "/api/staff-needs/:id",
  summary: "Delete a need of one's own, or one of everybody together",
  params: IdParams,
});
