import type {
  createPractice as createRequest,
  deletePractice as deleteRequest,
  searchPractices as searchRequest,
  updatePractice as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import type { FundingProfile } from "@talka/exchange";
import {
  type ChosenFacets,
  evidenceLevel,
  type FacetValues,
  facetCounts,
  narrowed,
  type PracticeContent,
  type PracticeFacet,
  practiceFacets,
  practiceSearchText,
  searchQuery,
} from "@talka/lean";
import {
  addRecordLink,
  asPublic,
  asTenant,
  deletePracticeDraft,
  type FoundPractice,
  findPractice,
  fundingOfPractices,
  insertPractice,
  listAdoptionStates,
  listPracticesById,
  type PublicTransaction,
  recordAuditEvent,
  searchPractices as searchRows,
  type TenantTransaction,
  updatePractice as writePractice,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor, Principal } from "../policies/principal.ts";
import {
  contentOfCard,
  type FoundCards,
  type ListedPractice,
  type ShownPractice,
} from "../presenters/present-practice.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import {
  actorOf,
  lacksReviewers,
  publicityRefusal,
  readPractice,
  releaseRefusal,
  reviewOf,
} from "./practice-reading.ts";
import { readAs } from "./read-as.ts";

/** Cards told at a time. */
const pageSize = 20;

const shown = {
  published: ["published"],
  own: ["draft", "peer-check", "coordinator-check", "published", "retired"],
  "to-check": ["peer-check", "coordinator-check"],
} as const;

/** Cards by words and facets; where no card has all the words, such as have some of them. */
export async function searchPractices(
  context: RequestContext,
  who: Principal,
  { query }: Given<typeof searchRequest>,
): Promise<Result<FoundCards, Refusal>> {
  const actor = actorOf(who);
  const show = actor === null ? "published" : (query.show ?? "published");
  const terms = searchQuery(query.q ?? "");
  const search = {
    terms,
    organisationId: show === "own" && actor !== null ? actor.scope.organisationId : null,
    states: shown[show],
  };
  const chosen = Object.fromEntries(
    practiceFacets.flatMap((facet) =>
      query[facet] === undefined || query[facet] === "" ? [] : [[facet, query[facet]]],
    ),
  ) as ChosenFacets;
  const from = query.from ?? 0;
  return readAs(context, who, async (trx) => {
    let rows = await searchRows(trx, search);
    const isPartial = rows.length === 0 && terms.length > 1;
    if (isPartial) rows = await searchRows(trx, search, true);
    if (actor === null) rows = await fitForPublic(trx, rows);
    const all = rows.map((row) => ({ id: row.id, values: valuesOf(row) }));
    const found = narrowed(all, chosen);
    const ids = found.slice(from, from + pageSize).map((one) => one.id);
    return ok({
      total: found.length,
      isPartial: isPartial && found.length > 0,
      cards: await listCards(context, trx, ids),
      facets: facetCounts(all, chosen),
    });
  });
}

/** Without the funded cards whose publicity has fallen short. */
async function fitForPublic(
  trx: TenantTransaction | PublicTransaction,
  rows: readonly FoundPractice[],
): Promise<FoundPractice[]> {
  const fit: FoundPractice[] = [];
  for (const row of rows) {
    if ((await publicityRefusal(trx, contentOfCard(row))) === null) fit.push(row);
  }
  return fit;
}

function valuesOf(row: FoundPractice): FacetValues {
  const content = contentOfCard(row);
  const one = (value: string | null) => (value === null || value === "" ? [] : [value]);
  const values: { [facet in PracticeFacet]: readonly string[] } = {
    theme: [content.theme],
    service: one(content.serviceId),
    process: one(content.process),
    waste: content.wastes,
    target: content.targets,
    band: one(row.population_band),
    country: [row.country],
    evidence: [evidenceLevel(content.evidence)],
    outcome: [content.outcome],
  };
  return values;
}

async function listCards(
  context: RequestContext,
  trx: TenantTransaction | PublicTransaction,
  ids: readonly string[],
): Promise<readonly ListedPractice[]> {
  const rows = new Map((await listPracticesById(trx, ids)).map((row) => [row.id, row]));
  const adoptions = await listAdoptionStates(trx, ids);
  const today = dayIn(context.now());
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const states = adoptions.filter((one) => one.card_id === id).map((one) => one.state);
    return row === undefined ? [] : [{ row, states, today }];
  });
}

/** Public cards for other systems. */
export function listPublicPractices(context: RequestContext) {
  return asPublic(context.db, async (trx) => {
    const search = { terms: [], organisationId: null, states: shown.published };
    const rows = await fitForPublic(trx, await searchRows(trx, search));
    const ids = rows.map((row) => row.id);
    const cards = await listCards(context, trx, ids);
    const wanted = cards.flatMap(({ row }) => contentOfCard(row).fundingProfileId ?? []);
    const profiles = await fundingOfPractices(trx, wanted);
    return ok(
      cards.map((card) => {
        const id = contentOfCard(card.row).fundingProfileId;
        const content = id === null ? undefined : profiles.get(id);
        const profile =
          id === null || content === undefined ? null : { ...(content as FundingProfile), id };
        return { ...card, profile };
      }),
    );
  });
}

/** One card. */
export async function getPractice(
  context: RequestContext,
  who: Principal,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<ShownPractice, Refusal>> {
  const actor = actorOf(who);
  const none = actor !== null && (await lacksReviewers(context));
  return readAs(context, who, (trx) => readPractice(context, trx, actor, params.id, none));
}

const written = (content: PracticeContent, contact: string) => {
  const { first, rest } = practiceSearchText(content);
  return { content, contact, searchFirst: first, searchRest: rest };
};

/** Begins a card; asked twice with one id it is made once. */
export async function createPractice(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  const { id, contact, from } = body;
  const content = body.content as PracticeContent;
  return asTenant(context.db, who.scope, async (trx) => {
    const isNew = await insertPractice(trx, who.scope, id, written(content, contact), from);
    if (isNew) {
      const subject = { kind: "practice", id };
      await recordAuditEvent(trx, { ...who.scope, action: "practice.created", subject });
      if (from !== null) await addRecordLink(trx, who.scope, from, { kind: "card", id }, "told-as");
    }
    const row = await findPractice(trx, id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.exists" });
    }
    return readPractice(context, trx, who, id);
  });
}

/** Words a card anew. One that others read stays fit to be read, and only a coordinator changes it. */
export async function updatePractice(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  const content = body.content as PracticeContent;
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.unknown" });
    }
    if (row.state !== "draft") {
      if (!who.rights.has("practice.release")) {
        return failed({ code: "right.missing", detail: { right: "practice.release" } });
      }
      const refusal = releaseRefusal(await reviewOf(trx, who, content));
      if (refusal !== null) return failed(refusal);
      const fault = row.visibility === "public" ? await publicityRefusal(trx, content) : null;
      if (fault !== null) return failed(fault);
    }
    const card = { id: params.id, basedOn: body.basedOn };
    const done = await writePractice(
      trx,
      who.scope,
      card,
      written(content, body.contact),
      context.now(),
    );
    if (!done) return failed({ code: "practice.changed" });
    const subject = { kind: "practice", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "practice.changed", subject });
    return readPractice(context, trx, who, params.id);
  });
}

/** Deletes a draft that was never published. */
export async function deletePractice(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof deleteRequest>,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.unknown" });
    }
    const done = await deletePracticeDraft(trx, who.scope, params.id);
    if (!done) return failed({ code: "practice.state" });
    const subject = { kind: "practice", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "practice.deleted", subject });
    return ok(null);
  });
}
