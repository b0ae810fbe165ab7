import {
  holdsPlace,
  type RegistrationChange,
  type RegistrationRecord,
  type RegistrationRules,
} from "./registration.ts";

const hourMs = 3_600_000;

/** Places taken, in all and by organisation. */
export interface PlacesTaken {
  readonly all: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Confirmed and offered places. */
export function placesTaken(records: readonly RegistrationRecord[]): PlacesTaken {
  const of = new Map<string, number>();
  let all = 0;
  for (const record of records) {
    if (!holdsPlace(record)) continue;
    all += 1;
    of.set(record.organisationId, (of.get(record.organisationId) ?? 0) + 1);
  }
  return { all, of };
}

/** The most places an organisation may take; infinite where nothing limits it. */
export function limitOf(rules: RegistrationRules, organisationId: string): number {
  const whole = rules.capacity ?? Number.POSITIVE_INFINITY;
  if (rules.mode !== "quota") return whole;
  const quota = rules.quotas.find((one) => one.organisationId === organisationId);
  return Math.min(whole, quota?.places ?? 0);
}

/** Whether one more from an organisation fits. */
export function fits(
  rules: RegistrationRules,
  taken: PlacesTaken,
  organisationId: string,
): boolean {
  const whole = rules.capacity ?? Number.POSITIVE_INFINITY;
  return taken.all < whole && (taken.of.get(organisationId) ?? 0) < limitOf(rules, organisationId);
}

/** Whether more places are taken than the rules give, in all or by an organisation. */
export function isOverbooked(
  rules: RegistrationRules,
  records: readonly RegistrationRecord[],
): boolean {
  const taken = placesTaken(records);
  if (taken.all > (rules.capacity ?? Number.POSITIVE_INFINITY)) return true;
  return [...taken.of].some(([id, places]) => places > limitOf(rules, id));
}

/**
 * What the passing of time and freed places bring: offers not answered in time lapse, and each free
 * place is offered to who is next. Doing it again at the same instant changes nothing more.
 *
 * @param records By `askedAtMs`, then id.
 */
export function settleRegistrations(
  rules: RegistrationRules,
  records: readonly RegistrationRecord[],
  nowMs: number,
): RegistrationChange[] {
  const changes: RegistrationChange[] = [];
  const taken = { all: 0, of: new Map<string, number>() };
  const take = (organisationId: string) => {
    taken.all += 1;
    taken.of.set(organisationId, (taken.of.get(organisationId) ?? 0) + 1);
  };
  for (const record of records) {
    if (record.state === "offered" && (record.offeredUntilMs ?? 0) <= nowMs) {
      changes.push({ id: record.id, state: "lapsed", offeredUntilMs: null });
    } else if (holdsPlace(record)) take(record.organisationId);
  }
  let waiting = records.filter((record) => record.state === "waiting");
  for (;;) {
    const next = nextInLine(rules, taken, waiting);
    if (next === null) return changes;
    waiting = waiting.filter((record) => record !== next);
    take(next.organisationId);
    const offeredUntilMs = nowMs + rules.replyHours * hourMs;
    changes.push({ id: next.id, state: "offered", offeredUntilMs });
  }
}

/**
 * Who is offered a free place: the first in order for whom there is one, or, by quota, the first of
 * the organisation with the smallest filled share of its places (without quotas: the fewest places).
 */
export function nextInLine(
  rules: RegistrationRules,
  taken: PlacesTaken,
  waiting: readonly RegistrationRecord[],
): RegistrationRecord | null {
  let best: RegistrationRecord | null = null;
  let bestShare = Number.POSITIVE_INFINITY;
  for (const record of waiting) {
    if (!fits(rules, taken, record.organisationId)) continue;
    if (rules.waiting === "order") return record;
    const share = filledShare(rules, taken, record.organisationId);
    if (share < bestShare) {
      best = record;
      bestShare = share;
    }
  }
  return best;
}

function filledShare(rules: RegistrationRules, taken: PlacesTaken, organisationId: string): number {
  const places = taken.of.get(organisationId) ?? 0;
  return rules.mode === "quota" ? places / limitOf(rules, organisationId) : places;
}
