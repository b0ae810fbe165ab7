/** What steps of another analysis are called in the open one; "" is a step that is not in it. */
export type ChosenNames = Readonly<Record<string, string>>;

/** Letters and digits only, without case and diacritics: "Lēmums, sagatavots" is "lemumssagatavots". */
function folded(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * What each step of another analysis is called in the open one: as chosen, else the same name, else
 * the one name that differs in case, accents and signs only; `null` where there is none.
 */
export function sameName(
  theirs: string,
  own: readonly string[],
  chosen: ChosenNames,
): string | null {
  const picked = chosen[theirs];
  if (picked !== undefined) return own.includes(picked) ? picked : null;
  if (own.includes(theirs)) return theirs;
  const alike = own.filter((name) => folded(name) === folded(theirs));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Pairs that are called otherwise, for the engine. A step that is said not to be here gets no name of one that is. */
export function renamesOf(
  theirs: readonly string[],
  own: readonly string[],
  chosen: ChosenNames,
  foreign: string,
): readonly (readonly [string, string])[] {
  return theirs.flatMap((name): readonly (readonly [string, string])[] => {
    const same = sameName(name, own, chosen);
    if (same === null) return own.includes(name) ? [[name, `${name} (${foreign})`]] : [];
    return same === name ? [] : [[name, same]];
  });
}

/** Choices kept in this browser; empty where there are none. */
export function readChosenNames(text: string | null): ChosenNames {
  try {
    const value: unknown = text === null ? {} : JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, name]) => typeof name === "string"));
  } catch {
    return {};
  }
}
