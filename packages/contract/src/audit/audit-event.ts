import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, Instant, listOf } from "../request/fields.ts";

/** What is recorded: sign-ins, views of restricted content, and changes of who may see what. */
export const auditActions = [
  "sign-in",
  "sign-in.refused",
  "sign-out",
  "session.ended",
  "password.changed",
  "setup",
  "member.listed",
  "member.joined",
  "member.changed",
  "member.removed",
  "names.granted",
  "names.withdrawn",
  "invitation.created",
  "invitation.withdrawn",
  "event-log.created",
  "event-log.names-kept",
  "event-log.opened",
  "event-log.exported",
  "event-log.deleted",
  "analysis.opened",
  "analysis.shared",
  "analysis.unshared",
  "analysis.deleted",
  "process.created",
  "process.changed",
  "map.created",
  "map.changed",
  "map.version-kept",
  "map.deleted",
  "team.created",
  "team.changed",
  "escalation.asked",
  "escalation.answered",
  "skills.read",
  "skills.changed",
  "skills.taken-over",
  "pulse.opened",
  "pulse.closed",
  "practice.created",
  "practice.changed",
  "practice.moved",
  "practice.shown",
  "practice.checked",
  "practice.deleted",
  "adoption.created",
  "adoption.moved",
  "adoption.shared",
  "meeting.created",
  "meeting.changed",
  "meeting.deleted",
  "meeting.exported",
  "material.created",
  "material.changed",
  "material.deleted",
  "evaluation.created",
  "evaluation.closed",
  "evaluation.exported",
  "evaluation.deleted",
  "event.created",
  "event.changed",
  "event.agenda-changed",
  "event.announced",
  "event.over",
  "event.cancelled",
  "event.deleted",
  "event.registrations-read",
  "event.participants-exported",
  "training.created",
  "training.deleted",
  "training.participants-read",
  "certificate.issued",
  "certificate.reissued",
  "certificate.withdrawn",
  "visit.created",
  "visit.deleted",
  "news.published",
  "news.taken-back",
  "news.deleted",
  "funding-profile.created",
  "funding-profile.changed",
  "funding-profile.deleted",
  "project.created",
  "project.changed",
  "project.deleted",
  "indicator.opened",
  "indicator.withdrawn",
  "participation.exported",
  "audit.read",
  "demo.removed",
] as const;
export const AuditAction = z.enum(auditActions).meta({ id: "AuditAction" });
export type AuditAction = z.infer<typeof AuditAction>;

/** One line of the record. Nobody can change or remove it before its year is over. */
export const AuditEvent = z
  .object({
    id: z.string(),
    at: Instant,
    action: AuditAction,
    /** `null` where nobody was signed in, or the person is no longer a member. */
    personName: z.string().nullable(),
    personId: Id.nullable(),
    subject: z.object({ kind: z.string(), id: Id, name: z.string().nullable() }).nullable(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .meta({ id: "AuditEvent" });
export type AuditEvent = z.infer<typeof AuditEvent>;

/** Newest first; `before` is the id of the last line already read. */
export const listAuditEvents = describeRequest({
  method: "GET",
  path: "/api/audit-events",
  summary: "The record of sign-ins, views and grants, newest first",
  query: z.object({
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    action: AuditAction.optional(),
  }),
  response: z.object({ events: listOf(AuditEvent), more: z.boolean() }),
});
