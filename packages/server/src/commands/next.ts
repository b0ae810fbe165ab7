import type { IndicatorContent, ProjectContent } from "@talka/contract";
import { ok } from "@talka/engine";
import {
  type CycleStep,
  contentLocales,
  type NextFact,
  publicityOf,
  type RoundKind,
  reminderDue,
  type TranslatedText,
  whatIsNext,
} from "@talka/exchange";
import {
  asTenant,
  type CommitmentRow,
  listCommitments,
  listEvaluations,
  listExchangeCycles,
  listIndicators,
  listIndicatorValues,
  listOpenOffers,
  listOrganisationsById,
  listProjectEvents,
  listProjects,
  listRounds,
  type TenantTransaction,
} from "@talka/storage";
import type { Actor, Reader } from "../policies/principal.ts";
import { titleOf } from "../presenters/present-evaluation.ts";
import type { ShownNext } from "../presenters/present-next.ts";
import { presentFundingProfile, type ShownProject } from "../presenters/present-project.ts";
import type { RequestContext, Services } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { localDay } from "./local-day.ts";
import { readProject } from "./read-project.ts";
import { settleRounds } from "./settle-rounds.ts";

/** What happens next in one project. */
export async function getProjectNext(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
) {
  await settleRounds(context);
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await readProject(trx, who, params.id);
    if (!project.ok) return project;
    const today = localDay(context.now());
    const own = await readOwn(context, trx, who);
    const found = await factsOf(trx, who, project.value, own);
    return ok(await withNames(trx, whatIsNext(found, today), [project.value]));
  });
}

/** What waits for the own organisation across its projects, and promises of any session. */
export async function getOwnNext(context: RequestContext, who: Actor) {
  await settleRounds(context);
  return asTenant(context.db, who.scope, async (trx) => ok(await readOwnNext(context, trx, who)));
}

/** The same, within a transaction of the reader's own. */
export async function readOwnNext(
  context: Pick<Services, "now">,
  trx: TenantTransaction,
  who: Reader,
): Promise<ShownNext> {
  const today = localDay(context.now());
  const own = who.scope.organisationId;
  const all = await readOwn(context, trx, who);
  const projects: ShownProject[] = [];
  const found: NextFact[] = [];
  for (const row of await listProjects(trx, who.scope)) {
    if (row.ends_on < today) continue;
    const project = await readProject(trx, who, row.id);
    if (!project.ok) continue;
    projects.push(project.value);
    found.push(...(await factsOf(trx, who, project.value, all)));
  }
  const told = new Set(found.flatMap(keyOf));
  const others = [...all.promises.map(commitmentFact), ...all.rounds.map(({ fact }) => fact)];
  found.push(...others.filter((fact) => !keyOf(fact).some((key) => told.has(key))));
  const mine = whatIsNext(found, today).filter(
    (item) => item.organisationId === own || item.organisationId === null || item.kind === "event",
  );
  return withNames(trx, mine, projects);
}

async function factsOf(
  trx: TenantTransaction,
  who: Reader,
  project: ShownProject,
  { promises, rounds }: OwnFacts,
): Promise<readonly NextFact[]> {
  const { id } = project.row;
  const events = await listProjectEvents(trx, who.scope, [id]);
  const offers = await listOpenOffers(trx, who.scope, [id]);
  const cycles = await listExchangeCycles(trx, who.scope, [id]);
  const steps = cycles.flatMap((cycle) =>
    (cycle.steps as unknown as readonly LinkedStep[]).map((step) => ({ cycle, step })),
  );
  const linked = new Set(steps.flatMap(({ step }) => step.links.map((link) => link.id)));
  const groups = ((project.row.details as Partial<ProjectContent>).workingGroups ?? []).filter(
    (group) => (group.closedOn ?? null) === null,
  );
  const facts: readonly NextFact[] = [
    ...events.map(
      (event): NextFact => ({
        kind: "event",
        eventId: event.id,
        title: event.title as unknown as TranslatedText,
        organisationId: event.organisation_id,
        startsOn: event.starts_on,
        endsOn: event.ends_on,
        state: event.state,
        registrationClosesOn: event.closes_on,
      }),
    ),
    ...offers.map(
      (offer): NextFact => ({
        kind: "offer",
        eventId: offer.event_id,
        title: offer.title as unknown as TranslatedText,
        organisationId: offer.for_organisation_id,
        until: localDay(offer.offered_until ?? new Date(0)),
      }),
    ),
    ...steps.map(
      ({ cycle, step }): NextFact => ({
        kind: "step",
        cycleId: cycle.id,
        title: cycle.title as unknown as TranslatedText,
        organisationId: cycle.organisation_id,
        step: step.step,
        from: step.from,
        to: step.to,
        state: cycle.state === "closed" ? "done" : step.state,
      }),
    ),
    ...groups.flatMap((group): NextFact[] =>
      group.nextMeetingOn === null
        ? []
        : [
            {
              kind: "working-group",
              groupId: group.id,
              title: group.name,
              meetsOn: group.nextMeetingOn,
            },
          ],
    ),
    ...promises.filter((row) => linked.has(row.meeting_id)).map(commitmentFact),
    ...rounds
      .filter((one) => one.projectId === id || one.about.some((thing) => linked.has(thing)))
      .map(({ fact }) => fact),
    ...publicityFacts(project),
    ...(await indicatorFacts(trx, who, project)),
  ];
  return facts.map((fact) => ({ ...fact, projectId: id }));
}

/** What the organisation keeps apart from projects. */
interface OwnFacts {
  readonly promises: readonly CommitmentRow[];
  readonly rounds: readonly OwnRound[];
}

interface OwnRound {
  readonly projectId: string | null;
  /** The evaluation and what it is about: a step of a cycle may be linked to either. */
  readonly about: readonly string[];
  readonly fact: NextFact;
}

async function readOwn(
  context: Pick<Services, "now">,
  trx: TenantTransaction,
  who: Reader,
): Promise<OwnFacts> {
  const promises = await listCommitments(trx, who.scope);
  // only to whoever may open the page it leads to
  if (!who.rights.has("evaluation.manage")) return { promises, rounds: [] };
  const evaluations = await listEvaluations(trx, who.scope);
  const rounds = await listRounds(
    trx,
    who.scope,
    evaluations.map((row) => row.id),
  );
  return {
    promises,
    rounds: evaluations.flatMap((row) =>
      rounds
        .filter((round) => round.evaluation_id === row.id && round.state !== "closed")
        .map(({ kind, opens_on: opensOn, closes_on: closesOn, state, reminded_on }): OwnRound => {
          const today = dayIn(context.now(), row.zone);
          const fact: NextFact = {
            kind: "evaluation",
            evaluationId: row.id,
            title: titleOf(row.title),
            organisationId: row.organisation_id,
            round: kind as RoundKind,
            opensOn,
            closesOn,
            state,
            remindOn:
              state === "open" ? reminderDue({ opensOn, closesOn }, today, reminded_on) : null,
          };
          return { projectId: row.project_id, about: [row.id, row.subject_id], fact };
        }),
    ),
  };
}

type LinkedStep = CycleStep & { readonly links: readonly { readonly id: string }[] };

function commitmentFact(row: CommitmentRow): NextFact {
  return {
    kind: "commitment",
    commitmentId: row.id,
    meetingId: row.meeting_id,
    action: row.action,
    organisationId: row.for_organisation_id,
    dueOn: row.due_on,
    outcome: row.outcome,
  };
}

/** Names what may belong to a project and to the organisation alike, so that it is told once. */
function keyOf(fact: NextFact): readonly string[] {
  if (fact.kind === "commitment") return [`${fact.meetingId} ${fact.commitmentId}`];
  return fact.kind === "evaluation" ? [`${fact.evaluationId} ${fact.round}`] : [];
}

function publicityFacts({ fundingProfile }: ShownProject): readonly NextFact[] {
  if (fundingProfile === null) return [];
  const profile = presentFundingProfile(fundingProfile);
  return contentLocales.flatMap((locale): NextFact[] => {
    const told = publicityOf(profile, locale);
    if (told.ok) return [];
    const { parts } = told.error;
    const { id: fundingProfileId, organisation_id: organisationId } = fundingProfile;
    return [{ kind: "publicity", fundingProfileId, organisationId, locale, parts }];
  });
}

async function indicatorFacts(
  trx: TenantTransaction,
  who: Reader,
  { row, partners, isLead }: ShownProject,
): Promise<readonly NextFact[]> {
  const indicators = await listIndicators(trx, who.scope, [row.id]);
  const values = await listIndicatorValues(
    trx,
    who.scope,
    indicators.map((one) => one.id),
  );
  return indicators.map((indicator): NextFact => {
    const content = indicator.content as unknown as IndicatorContent;
    return {
      kind: "indicator",
      indicatorId: indicator.id,
      title: content.name,
      frequency: content.frequency,
      reviewOn: indicator.review_on,
      leadId: row.organisation_id,
      // the lead asks every partner for what is not shown to the network; others, themselves
      members: partners
        .filter((one) => one.part !== "associated")
        .filter((one) => isLead || one.partner_id === who.scope.organisationId)
        .map((one) => ({
          organisationId: one.partner_id,
          since: one.since ?? row.starts_on,
          until: one.until ?? row.ends_on,
          given: values
            .filter((value) => value.indicator_id === indicator.id)
            .filter((value) => value.organisation_id === one.partner_id)
            .map((value) => value.period),
        })),
    };
  });
}

async function withNames(
  trx: TenantTransaction,
  items: ShownNext["items"],
  projects: readonly ShownProject[],
): Promise<ShownNext> {
  const ids = new Set(items.flatMap((item) => item.organisationId ?? []));
  return { items, organisations: await listOrganisationsById(trx, [...ids]), projects };
}
