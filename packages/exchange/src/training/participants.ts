/** A confirmed place at one day of a cycle. */
export interface DayRegistration {
  readonly registrationId: string;
  readonly eventId: string;
  /** `null`: without an account. */
  readonly personId: string | null;
  readonly organisationId: string;
  readonly name: string;
}

/** Somebody who takes part in a cycle, with or without an account. */
export interface Participant {
  /** The same for the same person every time it is worked out. */
  readonly key: string;
  readonly personId: string | null;
  readonly organisationId: string;
  readonly name: string;
  readonly registrationIds: readonly string[];
}

/**
 * The people behind the registrations of a cycle's days, by name. Whoever has an account is one person
 * however the name was written; without one, the same name in the same organisation is the same person,
 * and where exactly one account there has that name, it is that person.
 */
export function participantsOf(registrations: readonly DayRegistration[]): Participant[] {
  const named = new Map<string, Set<string>>();
  for (const one of registrations) {
    if (one.personId === null) continue;
    const persons = named.get(nameKey(one)) ?? new Set();
    named.set(nameKey(one), persons.add(one.personId));
  }
  const found = new Map<
    string,
    { first: DayRegistration; personId: string | null; ids: string[] }
  >();
  for (const one of registrations) {
    const alike = named.get(nameKey(one)) ?? new Set();
    const personId = one.personId ?? (alike.size === 1 ? ([...alike][0] ?? null) : null);
    const key = personId ?? nameKey(one);
    const known = found.get(key);
    if (known !== undefined) known.ids.push(one.registrationId);
    else found.set(key, { first: one, personId, ids: [one.registrationId] });
  }
  return [...found]
    .map(([key, { first, personId, ids }]) => ({
      key,
      personId,
      organisationId: first.organisationId,
      name: first.name.trim(),
      registrationIds: ids,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
}

function nameKey({ organisationId, name }: DayRegistration): string {
  return `${organisationId} ${name.trim().replace(/\s+/g, " ").toLowerCase()}`;
}
