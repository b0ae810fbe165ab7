import { newsStates } from "@talka/exchange";
import { personalDataKinds } from "@talka/meeting";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, LocaleCode, listOf } from "../request/fields.ts";
import { TranslatedProse, TranslatedTitle, translatedText } from "./translated-text.ts";

const MadeId = z.uuidv4();
const Revision = z.int().min(1);

/** What a news item says; see `parseRichText` for the markup of its body. */
export const NewsContentBody = z
  .object({
    title: translatedText(150).meta({ id: "NewsTitle" }),
    lead: translatedText(600).meta({ id: "NewsLead" }).nullable(),
    body: TranslatedProse.nullable(),
    photos: listOf(
      z.object({ materialId: Id, alt: translatedText(300).meta({ id: "PhotoText" }) }),
      20,
    ),
    tags: listOf(z.string().trim().min(1).max(40), 10),
    projectId: Id.nullable(),
    /** `null`: that of the event or of the project counts. */
    fundingProfileId: Id.nullable(),
    eventId: Id.nullable(),
    meetingId: Id.nullable(),
  })
  .meta({ id: "NewsContent" });

const NewsState = z.enum(newsStates).meta({ id: "NewsState" });
const PublicityPart = z.enum([
  "emblem",
  "statement",
  "disclaimer",
  "responsible",
  "programme",
  "description",
]);
const NewsPart = z.enum(["title", "lead", "body", "alt"]);

/** Why an item cannot be public in a language. */
export const NewsObstacleBody = z
  .object({ locale: LocaleCode, parts: listOf(NewsPart), publicity: listOf(PublicityPart) })
  .meta({ id: "NewsObstacle" });

/** A news item as listed. */
export const NewsSummary = z
  .object({
    id: Id,
    title: NewsContentBody.shape.title,
    state: NewsState,
    revision: Revision,
    /** What is public; a newer revision waits to be published. */
    publishedRevision: Revision.nullable(),
    publishedLocales: listOf(LocaleCode),
    /** The published languages in which everybody can read it now. */
    shownLocales: listOf(LocaleCode),
    /** The last part of its public address, from its first publishing on. */
    slug: z.string().nullable(),
    firstPublishedAt: Instant.nullable(),
    updatedAt: Instant,
    changedBy: z.string().nullable(),
  })
  .meta({ id: "NewsSummary" });
export type NewsSummary = z.infer<typeof NewsSummary>;

/** A news item with its newest revision and what stands against publishing it. */
export const NewsPage = NewsSummary.extend({
  content: NewsContentBody,
  /** Who pays for it: its own profile, else the event's, else the project's. */
  fundingProfileId: Id.nullable(),
  /** By language, of the newest revision. */
  obstacles: listOf(NewsObstacleBody),
  /** Why published languages are hidden: the funding profile was changed since. */
  hidden: listOf(NewsObstacleBody),
  personalData: listOf(
    z.object({ part: NewsPart, locale: LocaleCode, kinds: listOf(z.enum(personalDataKinds)) }),
  ),
}).meta({ id: "NewsPage" });
export type NewsPage = z.infer<typeof NewsPage>;

/** One revision in the history of an item. */
export const NewsRevision = z
  .object({
    revision: Revision,
    createdAt: Instant,
    changedBy: z.string().nullable(),
    content: NewsContentBody,
  })
  .meta({ id: "NewsRevision" });
export type NewsRevision = z.infer<typeof NewsRevision>;

/** What news may be about. */
export const NewsSubjects = z
  .object({
    projects: listOf(z.object({ id: Id, title: TranslatedTitle, fundingProfileId: Id.nullable() })),
    events: listOf(
      z.object({
        id: Id,
        title: TranslatedTitle,
        startsOn: Day,
        endsOn: Day,
        projectId: Id.nullable(),
        fundingProfileId: Id.nullable(),
      }),
    ),
    /** Closed ones. */
    meetings: listOf(z.object({ id: Id, title: z.string(), startsOn: Day, endsOn: Day })),
    /** Decided ones. */
    trials: listOf(z.object({ id: Id, title: z.string(), decidedOn: Day })),
    /** With everything it says, for previews. */
    fundingProfiles: listOf(z.object({ id: Id, name: z.string(), content: z.unknown() })),
  })
  .meta({ id: "NewsSubjects" });
export type NewsSubjects = z.infer<typeof NewsSubjects>;

export const listNews = describeRequest({
  method: "GET",
  path: "/api/news",
  summary: "News of the organisation in every state, last changed first",
  response: z.object({ news: listOf(NewsSummary) }),
});
export const listNewsSubjects = describeRequest({
  method: "GET",
  path: "/api/news/subjects",
  summary:
    "Projects, events, closed sessions, decided trials and funding profiles that news may be about",
  response: NewsSubjects,
});
export const createNews = describeRequest({
  method: "POST",
  path: "/api/news",
  summary: "Begin a news item as a draft",
  body: z.object({ id: MadeId, content: NewsContentBody }),
  response: NewsPage,
});
export const draftNews = describeRequest({
  method: "POST",
  path: "/api/news/drafts",
  summary: "Begin a draft in three languages from an event, a closed session or a decided trial",
  body: z.object({
    id: MadeId,
    /** The language of the original; the others are drafts to be read through. */
    locale: LocaleCode,
    from: z.object({ kind: z.enum(["event", "meeting", "trial"]), id: Id }),
  }),
  response: NewsPage,
});
export const getNews = describeRequest({
  method: "GET",
  path: "/api/news/:id",
  summary: "One news item with its newest revision and what stands against publishing it",
  params: IdParams,
  response: NewsPage,
});
export const saveNews = describeRequest({
  method: "PUT",
  path: "/api/news/:id",
  summary: "Save a new revision; what is public stays as it was published",
  params: IdParams,
  body: z.object({ content: NewsContentBody, basedOn: Revision }),
  response: NewsPage,
});
export const listNewsRevisions = describeRequest({
  method: "GET",
  path: "/api/news/:id/revisions",
  summary: "Revisions of a news item, newest first",
  params: IdParams,
  response: z.object({ revisions: listOf(NewsRevision) }),
});
export const finishNews = describeRequest({
  method: "POST",
  path: "/api/news/:id/ready",
  summary: "Say that a draft is ready to be published",
  params: IdParams,
  response: NewsPage,
});
export const publishNews = describeRequest({
  method: "POST",
  path: "/api/news/:id/publish",
  summary: "Publish a revision in some languages; refused while publicity or a text is missing",
  params: IdParams,
  body: z.object({ revision: Revision, locales: listOf(LocaleCode, 3, 1) }),
  response: NewsPage,
});
export const takeBackNews = describeRequest({
  method: "POST",
  path: "/api/news/:id/take-back",
  summary: "Take a published news item back; it is gone from pages, feed and sitemap at once",
  params: IdParams,
  response: NewsPage,
});
export const deleteNews = describeRequest({
  method: "DELETE",
  path: "/api/news/:id",
  summary: "Delete a news item that was never public",
  params: IdParams,
});
