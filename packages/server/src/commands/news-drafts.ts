import type { draftNews as request } from "@talka/contract";
import { failed, type Result } from "@talka/engine";
import type { ContentLocale, NewsContent, TranslatedText } from "@talka/exchange";
import {
  daysBetween,
  draftFromEvent,
  draftFromMeeting,
  draftFromTrial,
  type EventFacts,
} from "@talka/report";
import {
  addRecordLink,
  asTenant,
  findOrganisation,
  findOwnEvent,
  listEventDays,
  listEventOrganisations,
  openOwnMeeting,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { checkShownTrial } from "../presenters/check-shown-trial.ts";
import type { ShownNews } from "../presenters/present-news.ts";
import { presentTrial } from "../presenters/present-trial.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { fundingOfMeeting } from "./meeting-publicity.ts";
import { beginNews } from "./news.ts";
import { readTrial } from "./trial-reading.ts";

/** Begins a draft from what is on record; it is an ordinary draft from then on. */
export async function draftNews(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof request>,
): Promise<Result<ShownNews, Refusal>> {
  const { id, from, locale } = body;
  const content = await drafts[from.kind](context, who, from.id, locale);
  if (content === null) return failed({ code: "news.subject-unknown" });
  return asTenant(context.db, who.scope, async (trx) => {
    const begun = await beginNews(trx, who, id, content);
    if (begun.ok && from.kind === "trial") {
      await addRecordLink(trx, who.scope, from, { kind: "news", id }, "told-as");
    }
    return begun;
  });
}

const drafts = { event: eventDraft, meeting: meetingDraft, trial: trialDraft };

/** Only a decided trial is told: until then it is open how it ends. */
async function trialDraft(
  context: RequestContext,
  who: Actor,
  trialId: string,
  locale: ContentLocale,
): Promise<NewsContent | null> {
  return asTenant(context.db, who.scope, async (trx) => {
    const read = await readTrial(trx, who, trialId);
    const organisation = await findOrganisation(trx, who.scope.organisationId);
    if (!read.ok || organisation === undefined) return null;
    const trial = presentTrial(read.value);
    if (trial.decidedOn === null) return null;
    const check = checkShownTrial(trial);
    return draftFromTrial({ ...trial, organisation: namesOf(organisation), check }, locale);
  });
}

async function meetingDraft(
  context: RequestContext,
  who: Actor,
  meetingId: string,
  locale: ContentLocale,
): Promise<NewsContent | null> {
  const scope = await asTenant(context.db, who.scope, (trx) =>
    openOwnMeeting(trx, who.scope, meetingId),
  );
  const room = scope === null ? null : await context.meetings.enter(scope);
  if (room?.state.stage !== "closed") return null;
  const funding = await fundingOfMeeting(context, room.scope);
  const draft = draftFromMeeting(meetingId, room.view("moderator"), locale);
  return { ...draft, fundingProfileId: funding?.id ?? null };
}

async function eventDraft(
  context: RequestContext,
  who: Actor,
  eventId: string,
  locale: ContentLocale,
): Promise<NewsContent | null> {
  const facts = await asTenant(context.db, who.scope, (trx) =>
    eventFacts(trx, who, eventId, context.now()),
  );
  return facts === null ? null : draftFromEvent(facts, locale);
}

async function eventFacts(
  trx: TenantTransaction,
  who: Actor,
  eventId: string,
  now: Date,
): Promise<EventFacts | null> {
  const row = await findOwnEvent(trx, who.scope, eventId);
  const organiser = await findOrganisation(trx, who.scope.organisationId);
  if (row === undefined || organiser === undefined || row.state === "cancelled") return null;
  const days = await listEventDays(trx, who.scope, eventId);
  const organisations = await listEventOrganisations(trx, who.scope, eventId);
  return {
    id: eventId,
    kind: row.kind as EventFacts["kind"],
    title: row.title as TranslatedText,
    days: days.length > 0 ? days : daysBetween(row.starts_on, row.ends_on),
    place: row.place,
    isOver: row.state === "over" || row.ends_on < dayIn(now, row.zone),
    organiser: namesOf(organiser),
    organisations: organisations.map((one) => ({
      names: namesOf(one),
      country: one.country === "LT" ? "LT" : "LV",
      people: one.people,
    })),
    agenda: keptAgenda(row.details).map((item) => item.title),
    projectId: row.project_id,
    fundingProfileId: row.funding_profile_id,
  };
}

interface KeptAgendaItem {
  readonly day?: string;
  readonly begins?: string;
  readonly title: TranslatedText;
  readonly speaker?: string;
}

/** The agenda as kept with an event, in order of time; none where there is none. */
export function keptAgenda(details: object): readonly KeptAgendaItem[] {
  const { agenda } = details as { readonly agenda?: readonly KeptAgendaItem[] };
  const key = ({ day = "", begins = "" }: KeptAgendaItem) => `${day} ${begins}`;
  return [...(agenda ?? [])].sort((a, b) => key(a).localeCompare(key(b), "en"));
}

interface NameRow {
  readonly name_lv: string;
  readonly name_lt: string;
  readonly name_en: string;
}

/** The names of an organisation by language. */
export function namesOf({ name_lv, name_lt, name_en }: NameRow) {
  return { lv: name_lv, lt: name_lt, en: name_en };
}
