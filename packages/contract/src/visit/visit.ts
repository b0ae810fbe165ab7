import { visitNoteKinds } from "@talka/exchange";
import { z } from "zod";
import { FundingProfilePage } from "../exchange/funding-profile.ts";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, LocaleCode, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);
const NoteParams = IdParams.extend({ noteId: Id });

/** What is noted on a visit. Facts about work, never about named people. */
export const VisitNoteContent = z
  .object({
    kind: z.enum(visitNoteKinds),
    saw: text(4_000),
    means: text(4_000),
    question: text(4_000),
    place: text(200),
    /** A photograph without people was taken. */
    photographed: z.boolean(),
    /** The host sees it too; questions and offers always reach the host. */
    shared: z.boolean(),
  })
  .refine(({ saw, means, question }) => `${saw}${means}${question}` !== "", {
    message: "nothing is written",
    path: ["saw"],
  })
  .meta({ id: "VisitNoteContent" });
export type VisitNoteContent = z.infer<typeof VisitNoteContent>;

/** A note as one sees it. */
export const VisitNote = z
  .object({
    ...VisitNoteContent.shape,
    id: Id,
    organisation: OrganisationReference,
    /** The reader's organisation wrote it. */
    own: z.boolean(),
    /** The host's answer to a question; "" where there is none yet. */
    answer: z.string(),
  })
  .meta({ id: "VisitNote" });
export type VisitNote = z.infer<typeof VisitNote>;

/** A visit as listed. */
export const VisitSummary = z
  .object({
    id: Id,
    title: TranslatedTitle,
    startsOn: Day,
    endsOn: Day,
    /** IANA zone of the place. */
    zone: z.string(),
    place: z.string(),
    process: z.string(),
    host: OrganisationReference,
    guests: listOf(OrganisationReference),
    /** What the reader's organisation is on this visit. */
    part: z.enum(["host", "guest", "organiser"]),
    mayManage: z.boolean(),
    eventId: Id,
  })
  .meta({ id: "VisitSummary" });
export type VisitSummary = z.infer<typeof VisitSummary>;

/** A visit with the notes one may see. */
export const VisitPage = VisitSummary.extend({
  fundingProfile: FundingProfilePage.nullable(),
  projectId: Id.nullable(),
  notes: listOf(VisitNote),
}).meta({ id: "VisitPage" });
export type VisitPage = z.infer<typeof VisitPage>;

/** What is arranged for a visit. */
const VisitArrangement = z.object({
  title: TranslatedTitle,
  startsOn: Day,
  endsOn: Day,
  zone: z.string().min(1).max(60),
  place: text(300),
  process: text(300),
  hostId: Id,
  guestIds: listOf(Id, 50, 1),
  projectId: Id.nullable(),
  fundingProfileId: Id.nullable(),
});
const inOrder = (given: { readonly startsOn: string; readonly endsOn: string }) =>
  given.startsOn <= given.endsOn;
const beforeItBegins = { message: "must not end before it begins", path: ["endsOn"] };
const hostStaysHome = (given: { readonly hostId: string; readonly guestIds: readonly string[] }) =>
  !given.guestIds.includes(given.hostId);
const hostIsGuest = { message: "the host is no guest", path: ["guestIds"] };

export const listVisits = describeRequest({
  method: "GET",
  path: "/api/visits",
  summary: "Visits one's own organisation arranged, hosts or goes to, latest first",
  response: z.object({ visits: listOf(VisitSummary) }),
});
export const createVisit = describeRequest({
  method: "POST",
  path: "/api/visits",
  summary: "Arrange a visit: host, guests and days",
  body: VisitArrangement.extend({ id: Id, eventId: Id })
    .refine(inOrder, beforeItBegins)
    .refine(hostStaysHome, hostIsGuest),
  response: VisitPage,
});
/** Whoever has noted something stays on the visit. */
export const updateVisit = describeRequest({
  method: "PUT",
  path: "/api/visits/:id",
  summary: "Arrange a visit anew: title, host, guests, days and place",
  params: IdParams,
  body: VisitArrangement.refine(inOrder, beforeItBegins).refine(hostStaysHome, hostIsGuest),
  response: VisitPage,
});
export const getVisit = describeRequest({
  method: "GET",
  path: "/api/visits/:id",
  summary: "A visit with own notes and what was shared with the host",
  params: IdParams,
  response: VisitPage,
});
export const deleteVisit = describeRequest({
  method: "DELETE",
  path: "/api/visits/:id",
  summary: "Delete a visit with everything noted on it",
  params: IdParams,
});
export const putVisitNote = describeRequest({
  method: "PUT",
  path: "/api/visits/:id/notes/:noteId",
  summary: "Write a note for one's own organisation, or change it",
  params: NoteParams,
  body: VisitNoteContent,
  response: VisitPage,
});
export const deleteVisitNote = describeRequest({
  method: "DELETE",
  path: "/api/visits/:id/notes/:noteId",
  summary: "Delete a note of one's own organisation",
  params: NoteParams,
});
export const putVisitAnswer = describeRequest({
  method: "PUT",
  path: "/api/visits/:id/notes/:noteId/answer",
  summary: "Answer a question as the host; an empty answer takes it back",
  params: NoteParams,
  body: z.object({ text: text(4_000) }),
  response: VisitPage,
});
export const getVisitSheet = describeRequest({
  method: "GET",
  path: "/api/visits/:id/sheet",
  summary: "The observation sheet as accessible PDF for A4, blank or with own notes",
  params: IdParams,
  query: z.object({
    locale: LocaleCode.default("lv"),
    filled: z.enum(["yes", "no"]).default("no"),
  }),
  bytes: "answered",
});
