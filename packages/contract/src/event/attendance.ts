import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, listOf } from "../request/fields.ts";
import { HalfDayFields, HalfDayKeyFields } from "./event.ts";
import { RegistrationParams } from "./registration.ts";

/** How presence was recorded: the code at the door, oneself, the list, or the signed sheet. */
export const attendanceSources = ["qr", "self", "list", "sheet"] as const;

/** One mark of presence. */
export const AttendanceMark = HalfDayKeyFields.extend({
  source: z.enum(attendanceSources),
}).meta({ id: "AttendanceMark" });

/** A participant with the half-days attended. */
export const AttendanceRow = z
  .object({
    registrationId: Id,
    name: z.string(),
    organisation: OrganisationReference,
    code: z.string().nullable(),
    attended: listOf(AttendanceMark),
    hours: z.number(),
  })
  .meta({ id: "AttendanceRow" });
export type AttendanceRow = z.infer<typeof AttendanceRow>;

export const AttendanceList = z
  .object({ halfDays: listOf(HalfDayFields), rows: listOf(AttendanceRow) })
  .meta({ id: "AttendanceList" });
export type AttendanceList = z.infer<typeof AttendanceList>;

/** A code of a door: for one half-day of one event, signed. */
export const DoorToken = z.string().regex(/^[A-Za-z0-9_-]{20,120}\.[A-Za-z0-9_-]{43}$/);

/** What a code at the door leads to. */
export const DoorPreview = z
  .object({
    eventId: Id,
    title: TranslatedTitle,
    halfDay: HalfDayFields,
    zone: z.string(),
    /** Whether one may check in at this moment. */
    isOpen: z.boolean(),
    /** The signed-in person's name in the list; `null`: the code of the badge is needed. */
    ownName: z.string().nullable(),
    checkedIn: z.boolean(),
  })
  .meta({ id: "DoorPreview" });
export type DoorPreview = z.infer<typeof DoorPreview>;

export const CheckedIn = z
  .object({ name: z.string(), halfDay: HalfDayFields })
  .meta({ id: "CheckedIn" });

export const getAttendance = describeRequest({
  method: "GET",
  path: "/api/events/:id/attendance",
  summary: "Confirmed participants with attended half-days and hours",
  params: IdParams,
  response: AttendanceList,
});
export const markAttendance = describeRequest({
  method: "PUT",
  path: "/api/events/:id/attendance/:registrationId",
  summary: "Mark somebody present or absent for a half-day, from the list or the signed sheet",
  params: RegistrationParams,
  body: HalfDayKeyFields.extend({
    present: z.boolean(),
    source: z.enum(["list", "sheet"]),
  }),
  response: AttendanceRow,
});
export const getDoor = describeRequest({
  method: "GET",
  path: "/api/events/:id/door",
  summary: "The links behind the codes at the door, one for each half-day",
  params: IdParams,
  response: z.object({
    doors: listOf(
      z.object({ halfDay: HalfDayFields, link: z.string(), opensAt: Instant, closesAt: Instant }),
    ),
  }),
});
export const renewDoor = describeRequest({
  method: "POST",
  path: "/api/events/:id/door/renewal",
  summary: "Make new codes for the door; those shown so far no longer open it",
  params: IdParams,
});
export const checkInSelf = describeRequest({
  method: "POST",
  path: "/api/events/:id/check-in",
  summary: "Check oneself in while a half-day begins",
  params: IdParams,
  response: CheckedIn,
});
export const previewDoor = describeRequest({
  method: "POST",
  path: "/api/door/preview",
  summary: "What a code at the door leads to",
  body: z.object({ token: DoorToken }),
  response: DoorPreview,
});
/** By being signed in, or by the personal code of the badge. */
export const checkInAtDoor = describeRequest({
  method: "POST",
  path: "/api/door/check-in",
  summary: "Check in with the code at the door",
  body: z.object({ token: DoorToken, code: z.string().max(20).nullable() }),
  response: CheckedIn,
});
