import {
  countedIn,
  type DatedOrganisation,
  readDirectory,
  type Succession,
} from "./institutions.ts";
import { type RegisteredPerson, tellPeopleApart } from "./participants.ts";
import { type Frequency, periodAt } from "./periods.ts";

/** What the figures of a project are made of. */
export interface ParticipationFacts {
  readonly events: readonly { readonly id: string; readonly startsOn: string }[];
  readonly halfDays: readonly {
    readonly eventId: string;
    readonly day: string;
    readonly half: string;
    readonly hours: number;
  }[];
  readonly registrations: readonly (Omit<RegisteredPerson, "lastOrganisationId"> & {
    readonly eventId: string;
    readonly organisationId: string;
  })[];
  readonly attendances: readonly {
    readonly registrationId: string;
    readonly day: string;
    readonly half: string;
  }[];
  readonly organisations: readonly DatedOrganisation[];
  readonly successions: readonly Succession[];
}

/** Which days are counted, and how they are put together. */
export interface ParticipationAsked {
  readonly from: string;
  readonly to: string;
  readonly periods: Frequency;
}

/** Figures in which nobody and nothing is counted twice. */
export interface Tally {
  readonly events: number;
  readonly institutions: number;
  readonly participants: number;
  /** Half-days attended by people. */
  readonly halfDays: number;
  readonly hours: number;
}

/** The figures a funder asks for. */
export interface Participation {
  readonly total: Tally;
  readonly byEvent: readonly (Tally & { readonly eventId: string })[];
  readonly byPeriod: readonly (Tally & { readonly period: string })[];
  readonly byCountry: readonly (Tally & { readonly country: string })[];
  readonly byKind: readonly (Tally & { readonly kind: string })[];
  readonly byOrganisation: readonly (Tally & {
    readonly organisationId: string;
    /** Later organisations that took part and in which this one is counted; none: itself. */
    readonly countedIn: readonly string[];
  })[];
}

interface Visit {
  readonly person: number;
  readonly eventId: string;
  readonly day: string;
  readonly half: string;
  readonly hours: number;
  readonly organisationId: string;
}

/**
 * Institutions, participants and hours of attended half-days, in all and by event, period, country,
 * kind and organisation. A person counts once in each figure, however many events; a half-day once,
 * however many registrations. By country, kind and organisation a person stands where they last
 * came from, so that these lines add up to the total; hours stand where they were attended from.
 */
export function countParticipation(
  facts: ParticipationFacts,
  asked: ParticipationAsked,
): Participation {
  const directory = readDirectory(facts.organisations, facts.successions);
  const visits = attendedHalfDays(facts, asked, directory);
  const homes = new Map<number, string>();
  for (const visit of visits) homes.set(visit.person, visit.organisationId);
  const allInstitutions = new Set(visits.map((one) => one.organisationId));
  const counted = countedIn(allInstitutions, directory);
  const known = new Map(facts.organisations.map((one) => [one.id, one]));

  const tally = (some: readonly Visit[]): Tally => {
    const institutions = countedIn(new Set(some.map((one) => one.organisationId)), directory);
    return {
      ...sums(some),
      institutions: [...institutions.values()].filter((later) => later.length === 0).length,
      participants: new Set(some.map((one) => one.person)).size,
    };
  };
  const byHome = <Key extends string>(keyOf: (organisationId: string) => Key) => {
    const lines = [...new Set([...allInstitutions].map(keyOf))].sort();
    return lines.map((key) => ({
      key,
      tally: {
        ...sums(visits.filter((one) => keyOf(one.organisationId) === key)),
        institutions: [...counted].filter(([id, later]) => later.length === 0 && keyOf(id) === key)
          .length,
        participants: [...homes.values()].filter((home) => keyOf(home) === key).length,
      },
    }));
  };
  const periods = [...new Set(visits.map((one) => periodAt(one.day, asked.periods).name))].sort();
  return {
    total: tally(visits),
    byEvent: facts.events
      .map((event) => ({
        eventId: event.id,
        ...tally(visits.filter((one) => one.eventId === event.id)),
      }))
      .filter((line) => line.participants > 0),
    byPeriod: periods.map((period) => ({
      period,
      ...tally(visits.filter((one) => periodAt(one.day, asked.periods).name === period)),
    })),
    byCountry: byHome((id) => known.get(id)?.country ?? "").map(({ key, tally: figures }) => ({
      country: key,
      ...figures,
    })),
    byKind: byHome((id) => known.get(id)?.kind ?? "").map(({ key, tally: figures }) => ({
      kind: key,
      ...figures,
    })),
    byOrganisation: byHome((id) => id).map(({ key, tally: figures }) => ({
      organisationId: key,
      countedIn: counted.get(key) ?? [],
      ...figures,
    })),
  };
}

function sums(visits: readonly Visit[]) {
  return {
    events: new Set(visits.map((one) => one.eventId)).size,
    halfDays: visits.length,
    hours: Math.round(visits.reduce((sum, one) => sum + one.hours, 0) * 100) / 100,
  };
}

/** Each half-day of each person once, in the order of days. */
function attendedHalfDays(
  facts: ParticipationFacts,
  { from, to }: ParticipationAsked,
  directory: ReturnType<typeof readDirectory>,
): readonly Visit[] {
  const startOf = new Map(facts.events.map((one) => [one.id, one.startsOn]));
  const hoursOf = new Map(
    facts.halfDays.map((one) => [`${one.eventId} ${one.day} ${one.half}`, one.hours]),
  );
  const people = tellPeopleApart(
    facts.registrations.map((one) => ({
      ...one,
      lastOrganisationId: directory.lastOf(one.organisationId),
    })),
  );
  const registrationOf = new Map(facts.registrations.map((one) => [one.id, one]));
  const visits = new Map<string, Visit>();
  const rows = [...facts.attendances].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const { registrationId, day, half } of rows) {
    const registration = registrationOf.get(registrationId);
    if (registration === undefined || day < from || day > to) continue;
    const { eventId, organisationId } = registration;
    const hours = hoursOf.get(`${eventId} ${day} ${half}`);
    const person = people.get(registrationId);
    const on = startOf.get(eventId);
    if (hours === undefined || person === undefined || on === undefined) continue;
    const key = `${person} ${eventId} ${day} ${half}`;
    if (visits.has(key)) continue;
    const dated = directory.onDay(organisationId, on);
    visits.set(key, { person, eventId, day, half, hours, organisationId: dated });
  }
  return [...visits.values()];
}

function keyOf(row: ParticipationFacts["attendances"][number]): string {
  // the morning comes before the afternoon
  return `${row.day} ${row.half === "morning" ? 0 : 1} ${row.registrationId}`;
}
