import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, listOf } from "../request/fields.ts";
import { LogMapping, RowFaultCode } from "./log-mapping.ts";

const Count = z.int().nonnegative().max(4_294_967_295);

/**
 * What became of the rows of a file, without their content: the values of refused rows never leave
 * the computer they were read on. `accepted + repaired + rejected = read`.
 */
export const ImportSummary = z
  .object({
    read: Count,
    accepted: Count,
    repaired: Count,
    rejected: Count,
    faults: listOf(
      z.object({
        fault: RowFaultCode,
        column: z.string().max(300),
        outcome: z.enum(["rejected", "repaired"]),
        rows: Count,
      }),
      1_000,
    ),
    overlapCount: Count,
    gapCount: Count,
  })
  .refine((counts) => counts.accepted + counts.repaired + counts.rejected === counts.read, {
    message: "accepted + repaired + rejected must equal read",
  })
  .meta({ id: "ImportSummary" });
export type ImportSummary = z.infer<typeof ImportSummary>;

/** A fingerprint of the columns of a file: SHA-256 in hexadecimal. */
export const ShapeKey = z.string().regex(/^[0-9a-f]{64}$/);

/** What the importing screen says of a log. */
export const EventLogBody = z.object({
  name: Line,
  shapeKey: ShapeKey,
  mapping: LogMapping,
  importSummary: ImportSummary,
  zone: z.string().min(1).max(64),
  counts: z.object({ cases: Count, events: Count, activities: Count }),
  /** First and last end; `null` for a log without events. */
  firstAt: Instant.nullable(),
  lastAt: Instant.nullable(),
  /** "kept" needs the right `names.keep` and is recorded. */
  people: z.enum(["pseudonyms", "none", "kept"]),
  /** The service of the catalogue whose process this is. */
  serviceId: Id.nullable(),
});

/** A log of the organisation. */
export const EventLogSummary = z
  .object({
    id: Id,
    name: z.string(),
    state: z.enum(["awaiting-events", "ready", "deleted"]),
    zone: z.string(),
    counts: z.object({ cases: Count, events: Count, activities: Count }),
    firstAt: Instant.nullable(),
    lastAt: Instant.nullable(),
    people: z.enum(["pseudonyms", "none", "kept"]),
    serviceId: Id.nullable(),
    /** Size of the stored events; `null` until they are there. */
    bytes: z.number().nullable(),
    createdBy: z.string().nullable(),
    createdAt: Instant,
    demo: z.boolean(),
    /** The signed-in person may delete it. */
    mayDelete: z.boolean(),
  })
  .meta({ id: "EventLogSummary" });
export type EventLogSummary = z.infer<typeof EventLogSummary>;

/** A log with how it was read. */
export const EventLogPage = EventLogSummary.extend({
  shapeKey: ShapeKey,
  mapping: LogMapping,
  importSummary: ImportSummary,
  /** SHA-256 of the stored bytes, hexadecimal. */
  sha256: z.string().nullable(),
}).meta({ id: "EventLogPage" });
export type EventLogPage = z.infer<typeof EventLogPage>;

export const createEventLog = describeRequest({
  method: "POST",
  path: "/api/event-logs",
  summary: "Announce a log; its events follow as bytes",
  body: EventLogBody,
  response: EventLogPage,
});
/**
 * Body: an Arrow IPC file, `application/vnd.apache.arrow.file`. Once only. With a `Content-Digest`
 * header (`sha-256=:…:`) bytes that were damaged on the way are refused.
 */
export const putEvents = describeRequest({
  method: "PUT",
  path: "/api/event-logs/:id/events",
  summary: "Send the events of a log as one Arrow IPC file, once",
  params: IdParams,
  response: EventLogPage,
  bytes: "sent",
});
export const getEvents = describeRequest({
  method: "GET",
  path: "/api/event-logs/:id/events",
  summary: "The events of a log as one Arrow IPC file",
  params: IdParams,
  /** "export": the file leaves the product, which is recorded. */
  query: z.object({ purpose: z.enum(["open", "export"]).default("open") }),
  bytes: "answered",
});
export const listEventLogs = describeRequest({
  method: "GET",
  path: "/api/event-logs",
  summary: "Logs of the organisation, newest first",
  response: z.object({ eventLogs: listOf(EventLogSummary) }),
});
export const getEventLog = describeRequest({
  method: "GET",
  path: "/api/event-logs/:id",
  summary: "One log and how it was read",
  params: IdParams,
  response: EventLogPage,
});
export const deleteEventLog = describeRequest({
  method: "DELETE",
  path: "/api/event-logs/:id",
  summary: "Delete a log and its events; analyses of it stay without events",
  params: IdParams,
});
