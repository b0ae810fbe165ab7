import type { RoundKind } from "../evaluation/vocabulary.ts";
import type { PublicityPart } from "../publicity/publicity-of.ts";
import type { ContentLocale, TranslatedText } from "../text/translated-text.ts";
import type { CycleStepName, StepState } from "./cycle.ts";
import { addDays } from "./days.ts";
import type { Frequency } from "./periods.ts";
import { periodAt } from "./periods.ts";

/** Something of a project with a day on it, as found. Texts are shown in the reader's language. */
export type NextFact = { readonly projectId?: string | null } & FoundFact;

type FoundFact =
  | {
      readonly kind: "event";
      readonly eventId: string;
      readonly title: TranslatedText;
      readonly organisationId: string;
      readonly startsOn: string;
      readonly endsOn: string;
      readonly state: string;
      readonly registrationClosesOn: string | null;
    }
  | {
      readonly kind: "offer";
      readonly eventId: string;
      readonly title: TranslatedText;
      readonly organisationId: string;
      readonly until: string;
    }
  | {
      readonly kind: "step";
      readonly cycleId: string;
      readonly title: TranslatedText;
      readonly organisationId: string;
      readonly step: CycleStepName;
      readonly from: string | null;
      readonly to: string | null;
      readonly state: StepState;
    }
  | {
      readonly kind: "working-group";
      readonly groupId: string;
      readonly title: TranslatedText;
      readonly meetsOn: string;
    }
  | {
      readonly kind: "commitment";
      readonly commitmentId: string;
      readonly meetingId: string;
      readonly action: string;
      readonly organisationId: string | null;
      readonly dueOn: string;
      readonly outcome: string | null;
    }
  | {
      readonly kind: "publicity";
      readonly fundingProfileId: string;
      readonly organisationId: string;
      readonly locale: ContentLocale;
      readonly parts: readonly PublicityPart[];
    }
  | {
      readonly kind: "indicator";
      readonly indicatorId: string;
      readonly title: TranslatedText;
      readonly frequency: Frequency;
      readonly reviewOn: string;
      readonly leadId: string;
      /** Whose values are awaited, with the periods for which there is one or a reason for none. */
      readonly members: readonly {
        readonly organisationId: string;
        readonly since: string;
        readonly until: string;
        readonly given: readonly string[];
      }[];
    }
  | {
      readonly kind: "evaluation";
      readonly evaluationId: string;
      readonly title: TranslatedText;
      readonly organisationId: string;
      readonly round: RoundKind;
      readonly opensOn: string;
      readonly closesOn: string;
      readonly state: string;
      /** Day of a reminder that is due and was not sent. */
      readonly remindOn: string | null;
    };

/** What is to happen, and by when. */
export type NextItem = OwedItem & { readonly projectId: string | null };

type OwedItem = {
  /** The day; `null`: stands in the way already, with no day of its own. */
  readonly on: string | null;
  /** Its day is over. */
  readonly isOverdue: boolean;
  /** Who owes it; `null`: nobody in particular. */
  readonly organisationId: string | null;
} & (
  | {
      readonly kind: "event" | "registration";
      readonly eventId: string;
      readonly title: TranslatedText;
    }
  | { readonly kind: "offer"; readonly eventId: string; readonly title: TranslatedText }
  | {
      readonly kind: "step-begins" | "step-ends";
      readonly cycleId: string;
      readonly step: CycleStepName;
      readonly title: TranslatedText;
    }
  | { readonly kind: "working-group"; readonly title: TranslatedText }
  | { readonly kind: "commitment"; readonly meetingId: string; readonly action: string }
  | {
      readonly kind: "publicity";
      readonly fundingProfileId: string;
      readonly locale: ContentLocale;
      readonly parts: readonly PublicityPart[];
    }
  | {
      readonly kind: "value-missing";
      readonly indicatorId: string;
      readonly title: TranslatedText;
      readonly period: string;
    }
  | {
      readonly kind: "review";
      readonly indicatorId: string;
      readonly title: TranslatedText;
    }
  | {
      readonly kind: "evaluation-opens" | "evaluation-reminder" | "evaluation-closes";
      readonly evaluationId: string;
      readonly round: RoundKind;
      readonly title: TranslatedText;
    }
);

/** A value is owed so many days after its period. */
export const VALUE_DAYS = 30;
/** A review is announced so many days before. */
const REVIEW_DAYS = 60;

/**
 * What happens next and who owes what: overdue first, the longest first; then what stands in the way
 * without a day; then by day. What is done, and what passed without owing anything, is left out.
 *
 * @param today Where the reader is, "2026-03-01".
 */
export function whatIsNext(facts: readonly NextFact[], today: string): readonly NextItem[] {
  const items = facts.flatMap((fact) =>
    itemsOf(fact, today).map((item) => ({ ...item, projectId: fact.projectId ?? null })),
  );
  return items
    .map((item, k) => ({ item, k }))
    .sort((a, b) => rungOf(a.item) - rungOf(b.item) || dayOf(a.item, b.item) || a.k - b.k)
    .map(({ item }) => item);
}

/** The part of a list that one organisation owes, in the same order. */
export function owedBy(items: readonly NextItem[], organisationId: string): readonly NextItem[] {
  return items.filter((item) => item.organisationId === organisationId);
}

function rungOf({ isOverdue, on }: NextItem): number {
  if (isOverdue) return 0;
  return on === null ? 1 : 2;
}

function dayOf(a: NextItem, b: NextItem): number {
  const [one, other] = [a.on ?? "", b.on ?? ""];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function itemsOf(fact: NextFact, today: string): readonly OwedItem[] {
  const at = (on: string, organisationId: string | null) => ({
    on,
    isOverdue: on < today,
    organisationId,
  });
  switch (fact.kind) {
    case "event": {
      if (fact.state === "cancelled" || fact.state === "over" || fact.endsOn < today) return [];
      const { eventId, title, registrationClosesOn: closesOn } = fact;
      const on = fact.startsOn < today ? today : fact.startsOn;
      const event = { ...at(on, fact.organisationId), kind: "event" as const, eventId, title };
      if (closesOn === null || closesOn < today || fact.state !== "announced") return [event];
      return [{ ...at(closesOn, null), kind: "registration", eventId, title }, event];
    }
    case "offer": {
      // an offer whose time is over goes to the next one waiting: nobody owes it any more
      if (fact.until < today) return [];
      const { eventId, title } = fact;
      return [{ ...at(fact.until, fact.organisationId), kind: "offer", eventId, title }];
    }
    case "step":
      return stepItems(fact, today);
    case "working-group":
      if (fact.meetsOn < today) return [];
      return [{ ...at(fact.meetsOn, null), kind: "working-group", title: fact.title }];
    case "commitment": {
      if (fact.outcome === "done" || fact.outcome === "dropped") return [];
      const { meetingId, action } = fact;
      return [{ ...at(fact.dueOn, fact.organisationId), kind: "commitment", meetingId, action }];
    }
    case "publicity": {
      if (fact.parts.length === 0) return [];
      const { fundingProfileId, locale, parts, organisationId } = fact;
      const now = { on: null, isOverdue: false, organisationId };
      return [{ ...now, kind: "publicity", fundingProfileId, locale, parts }];
    }
    case "indicator":
      return indicatorItems(fact, today);
    case "evaluation": {
      const { evaluationId, title, organisationId, round, remindOn } = fact;
      const common = { evaluationId, title, round };
      if (fact.state === "planned") {
        return [{ ...at(fact.opensOn, organisationId), ...common, kind: "evaluation-opens" }];
      }
      if (fact.state !== "open") return [];
      const closes: OwedItem = {
        ...at(fact.closesOn, organisationId),
        ...common,
        kind: "evaluation-closes",
      };
      if (remindOn === null) return [closes];
      return [{ ...at(remindOn, organisationId), ...common, kind: "evaluation-reminder" }, closes];
    }
  }
}

function stepItems(fact: Extract<NextFact, { kind: "step" }>, today: string): readonly OwedItem[] {
  const { from, to, state, cycleId, step, title, organisationId } = fact;
  if (state === "done" || state === "skipped") return [];
  const common = { cycleId, step, title, organisationId };
  if (state === "waiting" && from !== null && from >= today) {
    return [{ ...common, kind: "step-begins", on: from, isOverdue: false }];
  }
  if (to !== null) return [{ ...common, kind: "step-ends", on: to, isOverdue: to < today }];
  if (state === "waiting" && from !== null) {
    return [{ ...common, kind: "step-begins", on: from, isOverdue: true }];
  }
  return [];
}

/** The newest ended period of each member without a value, and the review when it comes near. */
function indicatorItems(
  fact: Extract<NextFact, { kind: "indicator" }>,
  today: string,
): readonly OwedItem[] {
  const { indicatorId, title, frequency, reviewOn, leadId } = fact;
  if (reviewOn < today) return [];
  const items: OwedItem[] = [];
  const current = periodAt(today, frequency);
  const last = periodAt(addDays(current.from, -1), frequency);
  for (const { organisationId, since, until, given } of fact.members) {
    if (last.to < since || last.from > until || given.includes(last.name)) continue;
    const on = addDays(last.to, VALUE_DAYS);
    items.push({
      kind: "value-missing",
      indicatorId,
      title,
      period: last.name,
      organisationId,
      on,
      isOverdue: on < today,
    });
  }
  if (reviewOn <= addDays(today, REVIEW_DAYS)) {
    const review = { on: reviewOn, isOverdue: false, organisationId: leadId };
    items.push({ ...review, kind: "review", indicatorId, title });
  }
  return items;
}
