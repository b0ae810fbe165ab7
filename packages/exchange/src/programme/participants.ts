/** A registration as far as telling people apart needs it. */
export interface RegisteredPerson {
  readonly id: string;
  /** Where the organisation's line of successors ends. */
  readonly lastOrganisationId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
}

/**
 * A name as it is compared: without accents, capitals and the order of its parts, so that a paper
 * sheet and a form agree.
 */
export function normalName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((part) => part !== "")
    .sort()
    .join(" ");
}

interface Someone {
  readonly personId: string | null;
  readonly emails: Set<string>;
  readonly key: number;
}

/**
 * Which registrations are of one person: by the account; else by name and organisation, unless two
 * different e-mail addresses say otherwise. Who registered with an account is looked at first, then
 * who gave an e-mail, then the rest, each in the order of ids; so the order of the list is no matter.
 *
 * @returns A number for each registration id, the same for the same person.
 */
export function tellPeopleApart(
  registrations: readonly RegisteredPerson[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const byAccount = new Map<string, Someone>();
  const byName = new Map<string, Someone[]>();
  let people = 0;
  for (const one of inOrder(registrations)) {
    const place = `${normalName(one.name)}\n${one.lastOrganisationId}`;
    const namesakes = byName.get(place) ?? [];
    byName.set(place, namesakes);
    const email = plainEmail(one.email);
    let someone =
      one.personId === null ? amongNamesakes(namesakes, email) : byAccount.get(one.personId);
    if (someone === undefined) {
      someone = { personId: one.personId, emails: new Set(), key: people };
      people += 1;
      if (one.personId !== null) byAccount.set(one.personId, someone);
    }
    if (!namesakes.includes(someone)) namesakes.push(someone);
    if (email !== null) someone.emails.add(email);
    found.set(one.id, someone.key);
  }
  return found;
}

/** With an e-mail: who has it, else who has none yet. Without: the first of the name. */
function amongNamesakes(namesakes: readonly Someone[], email: string | null): Someone | undefined {
  if (email === null) return namesakes[0];
  return (
    namesakes.find((one) => one.emails.has(email)) ?? namesakes.find((one) => one.emails.size === 0)
  );
}

function inOrder(registrations: readonly RegisteredPerson[]): readonly RegisteredPerson[] {
  const rung = (one: RegisteredPerson) => {
    if (one.personId !== null) return 0;
    return plainEmail(one.email) === null ? 2 : 1;
  };
  return [...registrations].sort((a, b) => rung(a) - rung(b) || (a.id < b.id ? -1 : 1));
}

function plainEmail(email: string | null): string | null {
  const plain = email?.trim().toLowerCase() ?? "";
  return plain === "" ? null : plain;
}
