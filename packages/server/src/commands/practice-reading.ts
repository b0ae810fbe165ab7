import type { PracticePage } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { contentLocales, type FundingProfile, publicityOf, readText } from "@talka/exchange";
import {
  isReleasable,
  namesIn,
  type PracticeContent,
  type PracticeState,
  practiceTexts,
  releaseObstacles,
  stepsFrom,
  wordingsOf,
} from "@talka/lean";
import { type PersonalDataKind, personalDataIn, personalDataKinds } from "@talka/meeting";
import {
  asGate,
  findOrganisation,
  findOwnAdoptionOf,
  findPractice,
  findPracticeContact,
  fundingOfPractices,
  listAdoptionStates,
  listAdoptionsOfCard,
  listMembers,
  listPracticeChecks,
  listPracticeQuestions,
  listVisitWishes,
  organisationsWithRole,
  type PracticeRow,
  type PublicTransaction,
  type TenantTransaction,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import { member } from "../policies/policies.ts";
import type { Actor, Principal } from "../policies/principal.ts";
import {
  type CardForReview,
  contentOfCard,
  type ShownPractice,
} from "../presenters/present-practice.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";

/** Who acts for an organisation, or `null` for whoever has not signed in. */
export function actorOf(principal: Principal): Actor | null {
  const who = member(principal);
  return who.ok ? who.value : null;
}

/** Whether the network has nobody for the coordinator's check: then a neighbour's coordinator does it. */
export async function lacksReviewers(context: RequestContext): Promise<boolean> {
  return (await reviewersOf(context)).length === 0;
}

/** Organisations with a network coordinator. */
export function reviewersOf(context: RequestContext): Promise<readonly string[]> {
  return asGate(context.db, (trx) => organisationsWithRole(trx, "network-coordinator"));
}

/** Whether the actor may take the coordinator's check of a card. */
export function mayCheck(
  who: Actor,
  row: { readonly organisation_id: string; readonly state: string },
  noReviewers: boolean,
): boolean {
  if (row.state !== "coordinator-check") return false;
  if (who.rights.has("practice.review")) return true;
  const isForeign = row.organisation_id !== who.scope.organisationId;
  return noReviewers && isForeign && who.rights.has("practice.release");
}

/** What stands against showing a card, with personal data and names of people of the house. */
export async function reviewOf(
  trx: TenantTransaction,
  who: Actor,
  content: PracticeContent,
): Promise<CardForReview> {
  const found = new Set<PersonalDataKind>(
    [
      ...practiceTexts(content).flatMap(({ text }) => wordingsOf(text)),
      content.evidence?.method ?? "",
      content.process,
    ].flatMap(personalDataIn),
  );
  const members = await listMembers(trx, who.scope);
  const names = namesIn(
    content,
    members.map(({ name }) => name),
  );
  const personalData = personalDataKinds.filter((kind) => found.has(kind));
  return { ...releaseObstacles(content), personalData, names };
}

/** Why a card may not be read outside its house, or `null`. */
export function releaseRefusal(review: CardForReview): Refusal | null {
  if (!isReleasable(review)) {
    const { missing, open, elsewhere } = review;
    const detail = { missing: missing.length, open: open.length, elsewhere: elsewhere.length };
    return { code: "practice.incomplete", detail };
  }
  const isPersonal = review.personalData.length + review.names.length > 0;
  return isPersonal ? { code: "practice.personal-data" } : null;
}

/** One card with all that hangs on it for its reader. */
export async function readPractice(
  context: RequestContext,
  trx: TenantTransaction | PublicTransaction,
  who: Actor | null,
  id: string,
  noReviewers = false,
): Promise<Result<ShownPractice, Refusal>> {
  const row = await findPractice(trx, id);
  if (row === undefined) return failed({ code: "practice.unknown" });
  const content = contentOfCard(row);
  // A public card whose publicity has fallen short since is hidden from the public until mended.
  if (who === null && (await publicityRefusal(trx, content)) !== null) {
    return failed({ code: "practice.unknown" });
  }
  const questions = await listPracticeQuestions(trx, id);
  const profile = await profileOf(trx, content.fundingProfileId);
  const shared = {
    row,
    today: dayIn(context.now()),
    states: (await listAdoptionStates(trx, [id])).map((one) => one.state),
    questions,
    profile,
  };
  if (who === null) return ok({ ...shared, inside: null });
  const signedIn = trx as TenantTransaction;
  const isOwn = row.organisation_id === who.scope.organisationId;
  const has = (right: Parameters<Actor["rights"]["has"]>[0]) => who.rights.has(right);
  const state = row.state as PracticeState;
  const asked = { asked: questions.length, answered: questions.filter((one) => one.answer).length };
  const own = isOwn ? undefined : await findOwnAdoptionOf(signedIn, who.scope, id);
  const isShown = state !== "draft" && state !== "retired";
  return ok({
    ...shared,
    inside: {
      contact: (await findPracticeContact(signedIn, id))?.contact ?? "",
      adoptions: await listAdoptionsOfCard(signedIn, who.scope, id),
      ownAdoptionId: own?.id ?? null,
      visitWishes: await listVisitWishes(signedIn, who.scope, id),
      checks: isOwn ? await listPracticeChecks(signedIn, who.scope, id) : [],
      review: isOwn ? await reviewOf(signedIn, who, content) : null,
      may: {
        edit: isOwn && has(isShown ? "practice.release" : "lean.contribute") && state !== "retired",
        ask: !isOwn && has("lean.contribute") && isShown,
        answer: isOwn && has("lean.contribute"),
        check: mayCheck(who, row, noReviewers),
        borrow: !isOwn && has("lean.contribute") && state === "published" && own === undefined,
        askForVisit: !isOwn && has("lean.contribute") && state === "published",
        arrangeVisit: isOwn && has("event.manage"),
        setVisibility: isOwn && has("practice.release"),
        delete: isOwn && has("practice.release") && state === "draft" && !row.published_on,
        steps: isOwn && has("practice.release") ? stepsFrom(state, asked) : [],
      } satisfies PracticePage["may"],
    },
  });
}

/** The funding profile a card names, where it is there. */
export async function profileOf(
  trx: TenantTransaction | PublicTransaction,
  id: string | null,
): Promise<FundingProfile | null> {
  if (id === null) return null;
  const content = (await fundingOfPractices(trx, [id])).get(id);
  return content === undefined ? null : { ...(content as FundingProfile), id };
}

/** Why a funded card may not be public in a language it is written in, or `null`. */
export async function publicityRefusal(
  trx: TenantTransaction | PublicTransaction,
  content: PracticeContent,
): Promise<Refusal | null> {
  const { fundingProfileId, title } = content;
  if (fundingProfileId === null) return null;
  const profile = await profileOf(trx, fundingProfileId);
  if (profile === null) {
    return { code: "practice.publicity-missing", detail: { locale: title.original, parts: "" } };
  }
  for (const locale of contentLocales) {
    if (readText(title, locale).state === "missing") continue;
    const publicity = publicityOf(profile, locale);
    if (publicity.ok) continue;
    const detail = { locale, parts: publicity.error.parts.join(",") };
    return { code: "practice.publicity-missing", detail };
  }
  return null;
}

/** What a notice about a card names: its title, and the municipality that did something. */
export async function noticeWords(trx: TenantTransaction, who: Actor, row: PracticeRow) {
  const own = await findOrganisation(trx, who.scope.organisationId);
  return {
    title: contentOfCard(row).title.text,
    organisationLv: own?.name_lv ?? "",
    organisationLt: own?.name_lt ?? "",
    organisationEn: own?.name_en ?? "",
  };
}
