import { normalName } from "../programme/participants.ts";
import type { ParticipationAsked, ParticipationFacts, Tally } from "../programme/participation.ts";

type Registration = ParticipationFacts["registrations"][number];

/** The total, counted as one would on paper: every list walked through again for every question. */
export function slowParticipation(facts: ParticipationFacts, asked: ParticipationAsked): Tally {
  const people = piles(facts);
  const counted: { person: number; event: string; when: string; hours: number; from: string }[] =
    [];
  const byId = [...facts.attendances].sort((a, b) =>
    a.registrationId < b.registrationId ? -1 : 1,
  );
  for (const { registrationId, day, half } of byId) {
    const registration = facts.registrations.find((one) => one.id === registrationId);
    const event = facts.events.find((one) => one.id === registration?.eventId);
    if (registration === undefined || event === undefined) continue;
    if (day < asked.from || day > asked.to) continue;
    const slot = facts.halfDays.find(
      (one) => one.eventId === event.id && one.day === day && one.half === half,
    );
    if (slot === undefined) continue;
    const person = people.findIndex((pile) => pile.includes(registration));
    const when = `${day} ${half}`;
    const isKnown = counted.some(
      (one) => one.person === person && one.event === event.id && one.when === when,
    );
    if (isKnown) continue;
    const from = organisationOn(facts, registration.organisationId, event.startsOn);
    counted.push({ person, event: event.id, when, hours: slot.hours, from });
  }
  const cameFrom = counted.map((one) => one.from);
  const institutions = cameFrom
    .filter((id, k) => cameFrom.indexOf(id) === k)
    .filter((id) => !cameFrom.some((other) => other !== id && became(facts, id, other, [])));
  return {
    events: facts.events.filter((event) => counted.some((one) => one.event === event.id)).length,
    institutions: institutions.length,
    participants: people.filter((_, k) => counted.some((one) => one.person === k)).length,
    halfDays: counted.length,
    hours: counted.reduce((sum, one) => sum + one.hours, 0),
  };
}

/** Registrations in piles, one pile a person. */
function piles(facts: ParticipationFacts): Registration[][] {
  const made: { pile: Registration[]; names: string[] }[] = [];
  const emailOf = (one: Registration) => (one.email ?? "").trim().toLowerCase();
  const sorted = [
    ...facts.registrations.filter((one) => one.personId !== null).sort(byId),
    ...facts.registrations.filter((one) => one.personId === null && emailOf(one) !== "").sort(byId),
    ...facts.registrations.filter((one) => one.personId === null && emailOf(one) === "").sort(byId),
  ];
  const namesakeOrder: { place: string; who: (typeof made)[number] }[] = [];
  for (const one of sorted) {
    const place = `${normalName(one.name)} of ${lineEnd(facts, one.organisationId)}`;
    const namesakes = namesakeOrder.filter((entry) => entry.place === place).map((e) => e.who);
    let who: (typeof made)[number] | undefined;
    if (one.personId !== null) {
      who = made.find(({ pile }) => pile.some((other) => other.personId === one.personId));
    } else if (emailOf(one) !== "") {
      who = namesakes.find(({ pile }) => pile.some((other) => emailOf(other) === emailOf(one)));
      who ??= namesakes.find(({ pile }) => pile.every((other) => emailOf(other) === ""));
    } else {
      who = namesakes[0];
    }
    if (who === undefined) {
      who = { pile: [], names: [] };
      made.push(who);
    }
    who.pile.push(one);
    if (!namesakes.includes(who)) namesakeOrder.push({ place, who });
  }
  return made.map(({ pile }) => pile);
}

function byId(a: Registration, b: Registration): number {
  return a.id < b.id ? -1 : 1;
}

function lineEnd(facts: ParticipationFacts, id: string): string {
  const next = facts.successions.filter((one) => one.fromId === id);
  return next.length === 1 ? lineEnd(facts, next[0]!.toId) : id;
}

function organisationOn(facts: ParticipationFacts, id: string, day: string): string {
  const end = facts.organisations.find((one) => one.id === id)?.validTo ?? null;
  const next = facts.successions.filter((one) => one.fromId === id);
  if (end === null || end >= day || next.length !== 1) return id;
  return organisationOn(facts, next[0]!.toId, day);
}

function became(
  facts: ParticipationFacts,
  from: string,
  to: string,
  passed: readonly string[],
): boolean {
  return facts.successions
    .filter((one) => one.fromId === from && !passed.includes(one.toId))
    .some((one) => one.toId === to || became(facts, one.toId, to, [...passed, one.toId]));
}
