import type { LogView } from "../log/log-view.ts";
import { MAP_END, MAP_START } from "../model/process-map.ts";

/** What occurs or not in a case. Activities are indexes of the log, or `MAP_START` and `MAP_END`. */
export type Occurrence =
  | { readonly kind: "activity"; readonly activity: number }
  | { readonly kind: "arc"; readonly from: number; readonly to: number };

/** In how many cases of each cell something occurs. */
export interface OccurrenceCount {
  readonly what: Occurrence;
  /** Cases it occurs in, by cell. */
  readonly cases: Uint32Array;
}

/**
 * Counts for every activity and every arc (with ▶ and ■) the cases in which it occurs, by cell; a case
 * counts once however often it goes there.
 *
 * @param cellOf Cell of each selected case, −1 to leave it out.
 * @returns Activities first, then arcs, both in order of first appearance. O(events).
 */
export function countOccurrences(
  { log, cases }: LogView,
  cellOf: ArrayLike<number>,
  cells: number,
): readonly OccurrenceCount[] {
  const { activity, caseStart } = log;
  const indexOf = new Map<number, number>();
  const found: OccurrenceCount[] = [];
  const seenIn: number[] = [];
  const note = (key: number, what: () => Occurrence, k: number) => {
    let index = indexOf.get(key);
    if (index === undefined) {
      index = found.push({ what: what(), cases: new Uint32Array(cells) }) - 1;
      indexOf.set(key, index);
      seenIn.push(-1);
    }
    if (seenIn[index] === k) return;
    seenIn[index] = k;
    found[index].cases[cellOf[k]]++;
  };
  for (let k = 0; k < cases.length; k++) {
    if (cellOf[k] < 0) continue;
    let before = MAP_START;
    const end = caseStart[cases[k] + 1];
    for (let i = caseStart[cases[k]]; i <= end; i++) {
      const to = i < end ? activity[i] : MAP_END;
      const from = before;
      if (to !== MAP_END) note(to, () => ({ kind: "activity", activity: to }), k);
      // Names below 0 are ▶ and ■; no pair of activities comes to the same number.
      note((from + 3) * 70_000 + to + 3 + 70_000, () => ({ kind: "arc", from, to }), k);
      before = to;
    }
  }
  const isArc = ({ what }: OccurrenceCount) => (what.kind === "arc" ? 1 : 0);
  return found.sort((a, b) => isArc(a) - isArc(b));
}
