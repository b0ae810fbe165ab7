/** An organisation as far as counting needs it. */
export interface DatedOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  /** Last day; `null` while it exists. */
  readonly validTo: string | null;
}

/** One organisation that became another, wholly or in part. */
export interface Succession {
  readonly fromId: string;
  readonly toId: string;
}

/** What of the directory counting asks. */
export interface Directory {
  /** The organisation that an organisation is on a day: its only successor where it has ended. */
  onDay(id: string, day: string): string;
  /** Where a line of only successors ends; an organisation that was split ends with itself. */
  lastOf(id: string): string;
  /** All that an organisation became, directly or through others. */
  descendantsOf(id: string): ReadonlySet<string>;
}

/** Reads the directory once, so that counting asks quickly. Circles of successions are cut. */
export function readDirectory(
  organisations: readonly DatedOrganisation[],
  successions: readonly Succession[],
): Directory {
  const endOf = new Map(organisations.map((one) => [one.id, one.validTo]));
  const successors = new Map<string, string[]>();
  for (const { fromId, toId } of eachOnce(successions)) {
    successors.set(fromId, [...(successors.get(fromId) ?? []), toId]);
  }
  const onlyOf = (id: string): string | null => {
    const all = successors.get(id) ?? [];
    return all.length === 1 ? (all[0] ?? null) : null;
  };
  const follow = (id: string, goesOn: (at: string) => boolean): string => {
    const seen = new Set<string>();
    let at = id;
    while (!seen.has(at) && goesOn(at)) {
      seen.add(at);
      const next = onlyOf(at);
      if (next === null) return at;
      at = next;
    }
    return at;
  };
  return {
    onDay: (id, day) =>
      follow(id, (at) => {
        const end = endOf.get(at) ?? null;
        return end !== null && end < day;
      }),
    lastOf: (id) => follow(id, () => true),
    descendantsOf(id) {
      const found = new Set<string>();
      const open = [...(successors.get(id) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next) || next === id) continue;
        found.add(next);
        open.push(...(successors.get(next) ?? []));
      }
      return found;
    },
  };
}

function eachOnce(successions: readonly Succession[]): readonly Succession[] {
  const seen = new Set<string>();
  return successions.filter(({ fromId, toId }) => {
    const key = `${fromId} ${toId}`;
    if (fromId === toId || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Among organisations that took part, those in which each is counted: itself, or, where what it
 * became took part too, that. An institution is counted once though it was renamed or joined.
 */
export function countedIn(
  ids: ReadonlySet<string>,
  directory: Directory,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...ids].map((id) => {
      const later = [...directory.descendantsOf(id)].filter((one) => ids.has(one));
      return [id, later] as const;
    }),
  );
}

/** How many institutions these organisations are. */
export function countInstitutions(ids: ReadonlySet<string>, directory: Directory): number {
  return [...countedIn(ids, directory).values()].filter((later) => later.length === 0).length;
}
