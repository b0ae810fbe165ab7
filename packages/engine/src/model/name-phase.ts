/**
 * What the name of an activity says of its phase: the part of a code before its last digits, and of
 * three digits or more the first ("01_HOOFD_1" of "01_HOOFD_115"). Empty where a name is no code.
 */
export function phaseCode(name: string): string {
  const code = /^([\p{L}\d]+(?:[_.\-/][\p{L}\d]+)*[_.\-/])(\d)(\d*)\p{L}?(?:[_.\-/]\d+)?$/u.exec(
    name,
  );
  if (code === null) return "";
  const [, stem = "", first = "", rest = ""] = code;
  return rest.length >= 2 ? stem + first : stem;
}

/** Share of the commonest activity of a phase from which on another may stand for it. */
const COMMON = 0.5;
/** Share of the activities of a phase that have to agree on a code. */
const MOST_OF_THEM = 0.8;

/**
 * Names of phases: the code that nearly all of their activities share, where no other phase has the
 * same; else from the commonest activity of the first part to that of the last; of one part, its two
 * commonest activities.
 *
 * @param phases Of each phase, the activities of each of its parts, in order.
 * @param weight How often each activity occurs.
 */
export function namePhases(
  phases: readonly (readonly (readonly string[])[])[],
  weight: (name: string) => number,
): readonly string[] {
  const codes = phases.map((parts) => sharedCode(parts.flat()));
  return phases.map((parts, k) => {
    const code = codes[k] ?? "";
    if (code !== "" && codes.indexOf(code) === codes.lastIndexOf(code)) return `${code}…`;
    const commonest = (names: readonly string[]) =>
      names.reduce((best, name) => (weight(name) > weight(best) ? name : best), names[0] ?? "");
    const most = weight(commonest(parts.flat()));
    // Rare parts at the ends do not give their names to the whole.
    const named = parts
      .map(commonest)
      .filter((name) => name !== "" && weight(name) >= COMMON * most);
    const [first = ""] = named;
    const last = named.at(-1) ?? "";
    if (first !== last) return `${first} – ${last}`;
    const second = commonest(parts.flat().filter((name) => name !== first));
    return second === "" ? first : `${first}, ${second} …`;
  });
}

function sharedCode(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(phaseCode(name), (counts.get(phaseCode(name)) ?? 0) + 1);
  const [code = "", count = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  return count >= MOST_OF_THEM * names.length ? code : "";
}
