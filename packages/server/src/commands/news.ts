import type {
  createNews as createRequest,
  deleteNews as deleteRequest,
  listNewsRevisions as revisionsRequest,
  saveNews as saveRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  type FundingProfile,
  fundingProfileIdOf,
  type NewsContent,
  type NewsFunding,
  type NewsState,
  newsStateAfter,
} from "@talka/exchange";
import {
  addNewsRevision,
  addRecordLink,
  asTenant,
  deleteUnpublishedNews,
  findFundingProfiles,
  findNews,
  insertNews,
  listNews as listRows,
  listNewsSubjects as listSubjectRows,
  lockNews,
  type NewsRevisionRow,
  type NewsRow,
  type NewsSubjectRows,
  listNewsRevisions as readRevisions,
  recordAuditEvent,
  removeRecordLink,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { contentOf, type ListedNews, type ShownNews } from "../presenters/present-news.ts";
import type { RequestContext } from "../services.ts";

/** News of the organisation, last changed first. */
export async function listNews(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ListedNews[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await listRows(trx, who.scope);
    const ids = rows.map((row) => row.funding_profile_id).filter((id) => id !== null);
    const profiles = await findFundingProfiles(trx, who.scope, ids);
    return ok(
      rows.map((row) => ({ row, publicFunding: fundingOf(row.funding_profile_id, profiles) })),
    );
  });
}

/** What news may be about. */
export async function listNewsSubjects(
  context: RequestContext,
  who: Actor,
): Promise<Result<NewsSubjectRows, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await listSubjectRows(trx, who.scope)));
}

/** One item with its newest revision. */
export async function getNews(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<ShownNews, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readNewsPage(trx, who, params.id));
}

/** Begins an item. */
export async function createNews(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownNews, Refusal>> {
  const content = body.content as NewsContent;
  return asTenant(context.db, who.scope, (trx) => beginNews(trx, who, body.id, content));
}

/** Begins an item; sent once more, because the answer was lost, it is there already. */
export async function beginNews(
  trx: TenantTransaction,
  who: Actor,
  id: string,
  content: NewsContent,
): Promise<Result<ShownNews, Refusal>> {
  const known = await readNewsPage(trx, who, id);
  if (known.ok) return known;
  if (!(await areSubjectsKnown(trx, who, content))) return failed({ code: "news.subject-unknown" });
  if (!(await insertNews(trx, who.scope, { id, content }))) return failed({ code: "news.unknown" });
  await linkToMeeting(trx, who, id, null, content.meetingId);
  return readNewsPage(trx, who, id);
}

/** The thread leads from a session to what is told of it. */
async function linkToMeeting(
  trx: TenantTransaction,
  { scope }: Actor,
  newsId: string,
  before: string | null,
  after: string | null,
): Promise<void> {
  if (before === after) return;
  const news = { kind: "news", id: newsId };
  if (before !== null) await removeRecordLink(trx, scope, { kind: "meeting", id: before }, news);
  if (after !== null) {
    await addRecordLink(trx, scope, { kind: "meeting", id: after }, news, "told-as");
  }
}

/** Saves a new revision; another one saved since the writer looked is never passed over. */
export async function saveNews(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof saveRequest>,
): Promise<Result<ShownNews, Refusal>> {
  const content = body.content as NewsContent;
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await lockNews(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "news.unknown" });
    // Sent once more: the same words on the revision they were made from are there already.
    const isSame = sameContent(contentOf(row), content);
    if (isSame && [row.revision, row.revision - 1].includes(body.basedOn)) {
      return readNewsPage(trx, who, params.id);
    }
    if (row.revision !== body.basedOn) {
      return failed({ code: "news.revision-conflict", detail: { latest: row.revision } });
    }
    const state = newsStateAfter(row.state as NewsState, "write");
    if (state === null) return failed({ code: "news.wrong-state" });
    if (!(await areSubjectsKnown(trx, who, content))) {
      return failed({ code: "news.subject-unknown" });
    }
    const change = { revision: row.revision + 1, state, content };
    await addNewsRevision(trx, who.scope, params.id, change);
    await linkToMeeting(trx, who, params.id, contentOf(row).meetingId, content.meetingId);
    return readNewsPage(trx, who, params.id);
  });
}

/** Revisions of an item, newest first. */
export async function listNewsRevisions(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof revisionsRequest>,
): Promise<Result<readonly NewsRevisionRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await readRevisions(trx, who.scope, params.id);
    return rows.length === 0 ? failed({ code: "news.unknown" }) : ok(rows);
  });
}

/** Deletes an item that was never public. */
export async function deleteNews(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof deleteRequest>,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await lockNews(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "news.unknown" });
    if (!(await deleteUnpublishedNews(trx, who.scope, params.id))) {
      return failed({ code: "news.was-public" });
    }
    const subject = { kind: "news", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "news.deleted", subject });
    return ok(null);
  });
}

/** An item as its editors see it. */
export async function readNewsPage(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownNews, Refusal>> {
  const row = await findNews(trx, who.scope, id);
  return row === undefined ? failed({ code: "news.unknown" }) : ok(await shown(trx, who, row));
}

async function shown(trx: TenantTransaction, who: Actor, row: NewsRow): Promise<ShownNews> {
  const content = contentOf(row);
  const { events, projects } = await listSubjectRows(trx, who.scope);
  const event = events.find((one) => one.id === content.eventId) ?? null;
  const project = projects.find((one) => one.id === (content.projectId ?? event?.project_id));
  const fundingProfileId = fundingProfileIdOf(
    content,
    withProfile(event),
    withProfile(project ?? null),
  );
  const ids = [fundingProfileId, row.funding_profile_id].filter((one) => one !== null);
  const profiles = await findFundingProfiles(trx, who.scope, ids);
  return {
    row,
    fundingProfileId,
    funding: fundingOf(fundingProfileId, profiles),
    publicFunding: fundingOf(row.funding_profile_id, profiles),
  };
}

function withProfile(row: { readonly funding_profile_id: string | null } | null) {
  return row === null ? null : { fundingProfileId: row.funding_profile_id };
}

/** Who pays, by the id and the profiles that are there. */
export function fundingOf(id: string | null, profiles: ReadonlyMap<string, object>): NewsFunding {
  if (id === null) return { kind: "none" };
  const content = profiles.get(id);
  if (content === undefined) return { kind: "gone" };
  return { kind: "profile", profile: { ...(content as FundingProfile), id } };
}

/** What an item is said to be about is there, and the writer may tell of it. */
async function areSubjectsKnown(
  trx: TenantTransaction,
  who: Actor,
  content: NewsContent,
): Promise<boolean> {
  const { events, projects, meetings } = await listSubjectRows(trx, who.scope);
  const isIn = (id: string | null, rows: readonly { readonly id: string }[]) =>
    id === null || rows.some((row) => row.id === id);
  const { fundingProfileId: funding } = content;
  const profiles = await findFundingProfiles(trx, who.scope, funding === null ? [] : [funding]);
  return (
    isIn(content.eventId, events) &&
    isIn(content.projectId, projects) &&
    isIn(content.meetingId, meetings) &&
    (funding === null || profiles.has(funding))
  );
}

function sameContent(one: NewsContent, other: NewsContent): boolean {
  return canonical(one) === canonical(other);
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
