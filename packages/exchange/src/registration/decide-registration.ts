import { failed, ok, type Result } from "@talka/engine";
import { fits, placesTaken, settleRegistrations } from "./places.ts";
import {
  isAlive,
  type RegistrationChange,
  type RegistrationOrigin,
  type RegistrationRecord,
  type RegistrationRules,
} from "./registration.ts";

/** What somebody wants of the list of registrations. */
export type RegistrationCommand =
  | {
      readonly kind: "ask";
      readonly id: string;
      readonly organisationId: string;
      readonly origin: RegistrationOrigin;
    }
  | { readonly kind: "approve" | "refuse" | "withdraw" | "accept"; readonly id: string };

/** Why the rules say no. */
export interface RegistrationRefusal {
  readonly code:
    | "registration.unknown"
    /** The event gives no places to this organisation. */
    | "registration.not-invited"
    /** No place is left for somebody who stands at the door. */
    | "registration.full"
    /** The offer is not there any more, or was not made. */
    | "registration.no-offer"
    | "registration.not-possible";
}

/**
 * What comes of a command: every registration that changes, a new one included. First, offers whose
 * time is over lapse; last, places that became free are offered. Of the confirmed and offered there
 * are never more than the rules give.
 *
 * @param records By `askedAtMs`, then id.
 */
export function decideRegistration(
  rules: RegistrationRules,
  records: readonly RegistrationRecord[],
  command: RegistrationCommand,
  nowMs: number,
): Result<readonly RegistrationChange[], RegistrationRefusal> {
  const lapsed = settleRegistrations(rules, records, nowMs);
  const settled = applyChanges(records, lapsed);
  const step =
    command.kind === "ask"
      ? decideAsked(rules, settled, command)
      : decideKnown(rules, settled, command);
  if (!step.ok) return step;
  const asked = command.kind === "ask" ? newRecord(command, step.value, nowMs) : [];
  const after = [...applyChanges(settled, [step.value]), ...asked];
  return ok(joinChanges(lapsed, [step.value], settleRegistrations(rules, after, nowMs)));
}

/** Registrations with changes made; new ones are not added. */
export function applyChanges(
  records: readonly RegistrationRecord[],
  changes: readonly RegistrationChange[],
): RegistrationRecord[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  return records.map((record) => ({ ...record, ...byId.get(record.id) }));
}

type Decided = Result<RegistrationChange, RegistrationRefusal>;

function decideAsked(
  rules: RegistrationRules,
  records: readonly RegistrationRecord[],
  { id, organisationId, origin }: Extract<RegistrationCommand, { kind: "ask" }>,
): Decided {
  const isInvited =
    rules.mode !== "quota" || rules.quotas.some((one) => one.organisationId === organisationId);
  if (!isInvited) return failed({ code: "registration.not-invited" });
  const byOrganiser = origin === "organiser" || origin === "door";
  if (rules.mode === "approval" && !byOrganiser) return ok(change(id, "asked"));
  if (hasPlace(rules, records, organisationId)) return ok(change(id, "confirmed"));
  if (origin === "door") return failed({ code: "registration.full" });
  return ok(change(id, "waiting"));
}

function decideKnown(
  rules: RegistrationRules,
  records: readonly RegistrationRecord[],
  { kind, id }: Exclude<RegistrationCommand, { kind: "ask" }>,
): Decided {
  const record = records.find((one) => one.id === id);
  if (record === undefined) return failed({ code: "registration.unknown" });
  const { state, organisationId } = record;
  switch (kind) {
    case "withdraw":
      return isAlive(record)
        ? ok(change(id, "withdrawn"))
        : failed({ code: "registration.not-possible" });
    case "refuse":
      return isAlive(record)
        ? ok(change(id, "refused"))
        : failed({ code: "registration.not-possible" });
    case "accept":
      return state === "offered"
        ? ok(change(id, "confirmed"))
        : failed({ code: "registration.no-offer" });
    case "approve": {
      if (state === "offered") return ok(change(id, "confirmed"));
      if (state !== "asked" && state !== "refused") {
        return failed({ code: "registration.not-possible" });
      }
      const place = hasPlace(rules, records, organisationId);
      return ok(change(id, place ? "confirmed" : "waiting"));
    }
  }
}

/** A free place is nobody else's: those who waited for one have been offered it before. */
function hasPlace(
  rules: RegistrationRules,
  records: readonly RegistrationRecord[],
  organisationId: string,
): boolean {
  return fits(rules, placesTaken(records), organisationId);
}

function change(id: string, state: RegistrationChange["state"]): RegistrationChange {
  return { id, state, offeredUntilMs: null };
}

function newRecord(
  { id, organisationId }: Extract<RegistrationCommand, { kind: "ask" }>,
  { state }: RegistrationChange,
  askedAtMs: number,
): RegistrationRecord[] {
  return [{ id, organisationId, state, askedAtMs, offeredUntilMs: null }];
}

/** The last word on each registration. */
function joinChanges(...lists: readonly (readonly RegistrationChange[])[]): RegistrationChange[] {
  return [...new Map(lists.flat().map((one) => [one.id, one])).values()];
}
