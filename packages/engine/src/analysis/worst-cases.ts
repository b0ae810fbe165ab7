import { quantilesInPlace } from "../stats/quantiles.ts";

/** As many example cases as a finding carries. */
const LIMIT = 200;
/** Groups larger than this are cut to their largest values before sorting. */
const SORTED_AT_ONCE = 4 * LIMIT;

/**
 * The cases behind each of several groups of values, largest value first, each case once.
 *
 * @param group Group of each value; −1 leaves a value out.
 * @param caseOf Case index of each value.
 */
export function worstCases(
  group: Int32Array,
  values: Float64Array,
  groupCount: number,
  caseOf: Uint32Array,
): number[][] {
  const start = new Uint32Array(groupCount + 1);
  for (let i = 0; i < group.length; i++) if (group[i] >= 0) start[group[i] + 1]++;
  for (let g = 0; g < groupCount; g++) start[g + 1] += start[g];
  const next = start.slice(0, groupCount);
  const members = new Uint32Array(start[groupCount]);
  for (let i = 0; i < group.length; i++) if (group[i] >= 0) members[next[group[i]]++] = i;
  return Array.from({ length: groupCount }, (_, g) =>
    largest(members.subarray(start[g], start[g + 1]), values, caseOf),
  );
}

/** The cases of one list of values, largest value first, each once, at most 200. */
export function largest(members: Uint32Array, values: Float64Array, caseOf: Uint32Array): number[] {
  let own = new Float64Array(members.length);
  let n = 0;
  for (let m = 0; m < members.length; m++) {
    const value = values[members[m]];
    if (!Number.isNaN(value)) own[n++] = value;
  }
  own = own.subarray(0, n);
  let least = Number.NEGATIVE_INFINITY;
  if (n > SORTED_AT_ONCE) {
    [least] = quantilesInPlace(own, n, [1 - SORTED_AT_ONCE / n], new Float64Array(1));
  }
  // Many equal values at the limit may all stay: they are as bad as each other.
  const kept = members.filter((i) => values[i] >= least);
  kept.sort((a, b) => values[b] - values[a] || caseOf[a] - caseOf[b] || a - b);
  const cases = new Set<number>();
  for (const i of kept) {
    cases.add(caseOf[i]);
    if (cases.size === LIMIT) break;
  }
  return [...cases];
}
