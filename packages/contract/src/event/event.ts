import {
  eventKinds,
  eventStates,
  eventVisibilities,
  halves,
  registrationModes,
  sessionLanguages,
  waitingOrders,
} from "@talka/exchange";
import { z } from "zod";
import { FundingProfilePage } from "../exchange/funding-profile.ts";
import { TranslatedProse, TranslatedTitle } from "../exchange/translated-text.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, LocaleCode, listOf } from "../request/fields.ts";
import { OwnRegistration } from "./registration.ts";

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const isZone = (zone: string) => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};
const byTime = { error: "must end after it begins", path: ["ends"] };

/** Names one half-day. */
export const HalfDayKeyFields = z.object({ day: Day, half: z.enum(halves) });

/** Half a day of an event with the hours it counts for; times on the event's clock. */
export const HalfDayFields = HalfDayKeyFields.extend({
  begins: Time,
  ends: Time,
  hours: z.number().min(0.25).max(12).multipleOf(0.25),
})
  .refine(({ begins, ends }) => begins < ends, byTime)
  .meta({ id: "HalfDay" });

/** One line of the agenda. */
export const AgendaItemFields = z
  .object({
    id: Id,
    day: Day,
    begins: Time,
    ends: Time,
    title: TranslatedTitle,
    speaker: z.string().trim().max(200),
    room: z.string().trim().max(100),
    language: z.enum(sessionLanguages),
    interpretation: listOf(LocaleCode, 3),
  })
  .refine(({ begins, ends }) => begins < ends, byTime)
  .meta({ id: "AgendaItem" });

/** How people come to the event. */
export const RegistrationSettings = z
  .object({
    mode: z.enum(registrationModes),
    /** The last day on which one may register; `null`: until the event is over. */
    closesOn: Day.nullable(),
    quotas: listOf(z.object({ organisationId: Id, places: z.int().min(0).max(10_000) }), 200),
    waiting: z.enum(waitingOrders),
    /** How long an offered place is kept. */
    replyHours: z.int().min(1).max(720),
  })
  .meta({ id: "RegistrationSettings" });

/** What an organiser writes about an event. */
export const EventContent = z
  .object({
    kind: z.enum(eventKinds),
    title: TranslatedTitle,
    summary: TranslatedProse.nullable(),
    startsOn: Day,
    endsOn: Day,
    /** IANA zone of the place. */
    zone: z.string().max(60).refine(isZone, "no such time zone"),
    place: z.string().trim().max(300),
    link: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]),
    capacity: z.int().min(1).max(10_000).nullable(),
    projectId: Id.nullable(),
    fundingProfileId: Id.nullable(),
    visibility: z.enum(eventVisibilities),
    registration: RegistrationSettings,
    halfDays: listOf(HalfDayFields, 62),
  })
  .meta({ id: "EventContent" });
export type EventContent = z.infer<typeof EventContent>;

/** Whole and in order; a schema with refinements cannot be extended, so bodies add them last. */
function checked<Shape extends z.ZodRawShape>(body: z.ZodObject<Shape>) {
  return body.superRefine((value, context) => {
    const { startsOn, endsOn, halfDays } = value as unknown as EventContent;
    const length = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
    if (length < 0 || length > 30) {
      context.addIssue({
        code: "custom",
        message: "must end 0 to 30 days later",
        path: ["endsOn"],
      });
    }
    const keys = new Set(halfDays.map((one) => `${one.day} ${one.half}`));
    const inside = halfDays.every(({ day }) => startsOn <= day && day <= endsOn);
    if (keys.size < halfDays.length || !inside) {
      const message = "must be different half-days of the event";
      context.addIssue({ code: "custom", message, path: ["halfDays"] });
    }
  });
}

/** An event as listed. */
export const EventSummary = z
  .object({
    id: Id,
    kind: z.enum(eventKinds),
    title: TranslatedTitle,
    startsOn: Day,
    endsOn: Day,
    zone: z.string(),
    place: z.string(),
    link: z.string(),
    state: z.enum(eventStates),
    visibility: z.enum(eventVisibilities),
    organiser: OrganisationReference,
    /** Own registration, where there is a living one. */
    ownState: z.string().nullable(),
    /** The signed-in person may change the event. */
    mayManage: z.boolean(),
  })
  .meta({ id: "EventSummary" });
export type EventSummary = z.infer<typeof EventSummary>;

/** What an event is a part of. */
export const EventWhole = z
  .object({ kind: z.enum(["visit", "training"]), id: Id, title: TranslatedTitle })
  .meta({ id: "EventWhole" });
export type EventWhole = z.infer<typeof EventWhole>;

/** Places as everybody may know them. */
export const EventPlaces = z
  .object({
    capacity: z.int().nullable(),
    /** Confirmed and offered. */
    taken: z.int(),
    waiting: z.int(),
  })
  .meta({ id: "EventPlaces" });

/** An event with all that its page shows. */
export const EventPage = EventContent.extend({
  id: Id,
  state: z.enum(eventStates),
  organiser: OrganisationReference,
  project: z.object({ id: Id, title: TranslatedTitle }).nullable(),
  fundingProfile: FundingProfilePage.nullable(),
  agenda: listOf(AgendaItemFields, 300),
  createdAt: Instant,
  /** Goes with a change, so that nobody overwrites what somebody else has written meanwhile. */
  updatedAt: Instant,
  /** `null` where nobody is signed in. */
  places: EventPlaces.nullable(),
  own: OwnRegistration.nullable(),
  /** The visit or training cycle it belongs to, where the reader may see that. */
  whole: EventWhole.nullable(),
  may: z.object({
    manage: z.boolean(),
    mark: z.boolean(),
    /** Register oneself. */
    register: z.boolean(),
    /** Register colleagues of one's own organisation. */
    registerColleagues: z.boolean(),
  }),
}).meta({ id: "EventPage" });
export type EventPage = z.infer<typeof EventPage>;

export const listEvents = describeRequest({
  method: "GET",
  path: "/api/events",
  summary: "Events one may see; published ones without signing in",
  response: z.object({ events: listOf(EventSummary) }),
});
export const createEvent = describeRequest({
  method: "POST",
  path: "/api/events",
  summary: "Prepare an event as a draft",
  body: checked(EventContent.extend({ id: Id })),
  response: EventPage,
});
export const getEvent = describeRequest({
  method: "GET",
  path: "/api/events/:id",
  summary: "One event with its agenda, places and own registration",
  params: IdParams,
  response: EventPage,
});
export const updateEvent = describeRequest({
  method: "PUT",
  path: "/api/events/:id",
  summary: "Change what is written about an event",
  params: IdParams,
  body: checked(EventContent.extend({ basedOn: Instant })),
  response: EventPage,
});
export const deleteEvent = describeRequest({
  method: "DELETE",
  path: "/api/events/:id",
  summary: "Delete a draft",
  params: IdParams,
});
/** Announcing is refused while the funding profile lacks a part in a language of the title. */
export const changeEventState = describeRequest({
  method: "POST",
  path: "/api/events/:id/state",
  summary: "Announce an event, close it as over, or cancel it",
  params: IdParams,
  body: z.object({ state: z.enum(["announced", "over", "cancelled"]) }),
  response: EventPage,
});
export const saveAgenda = describeRequest({
  method: "PUT",
  path: "/api/events/:id/agenda",
  summary: "Replace the agenda",
  params: IdParams,
  body: z.object({ basedOn: Instant, agenda: listOf(AgendaItemFields, 300) }),
  response: EventPage,
});
export const getAgendaFile = describeRequest({
  method: "GET",
  path: "/api/events/:id/agenda",
  summary: "The agenda as CSV",
  params: IdParams,
  query: z.object({ locale: LocaleCode.default("lv") }),
  bytes: "answered",
});
export const getEventCalendar = describeRequest({
  method: "GET",
  path: "/api/events/:id/calendar",
  summary: "The event as an iCalendar file: an entry a day, or one for each agenda item",
  params: IdParams,
  query: z.object({
    locale: LocaleCode.default("lv"),
    parts: z.enum(["days", "items"]).default("days"),
  }),
  bytes: "answered",
});
/** Projects and funding profiles an event may be attached to. */
export const listEventChoices = describeRequest({
  method: "GET",
  path: "/api/event-choices",
  summary: "Projects and funding profiles an event or a session of one's own may name",
  response: z.object({
    projects: listOf(z.object({ id: Id, title: TranslatedTitle, fundingProfileId: Id.nullable() })),
    fundingProfiles: listOf(FundingProfilePage),
  }),
});
