/**
 * Which parts of a whole may be shown so that no figure stands on fewer people than the floor, and
 * none can be found by taking the shown parts from the whole (domain §6.4). Parts below the floor are
 * hidden; while those hidden, with people of no part, are together fewer than the floor, the smallest
 * shown part is hidden too (of equals the later name). A whole below the floor shows nothing.
 *
 * @param parts People by part; no person is in two.
 * @param whole People in all, also those of no part.
 */
export function shownParts(
  parts: ReadonlyMap<string, number>,
  whole: number,
  floor: number,
): ReadonlySet<string> {
  if (whole < floor) return new Set();
  const shown = [...parts]
    .filter(([, people]) => people >= floor)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  let rest = whole - shown.reduce((sum, [, people]) => sum + people, 0);
  while (rest > 0 && rest < floor) {
    const hidden = shown.pop();
    if (hidden === undefined) break;
    rest += hidden[1];
  }
  return new Set(shown.map(([name]) => name));
}
