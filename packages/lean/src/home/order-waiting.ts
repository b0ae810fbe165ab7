/** As much of a thing that waits as its place in the list needs. */
export interface Waiting {
  /** The day it is due; `null`: now, or whenever one comes to it. */
  readonly on: string | null;
  readonly isOverdue: boolean;
}

/** So many are told in a sentence each, above the list. */
export const soonestCount = 3;

/** A thing is due soon when its day is so near; later ones wait in the list only. */
const soonDays = 14;
const dayMs = 86_400_000;

/**
 * What waits, in the order one should come to it: overdue first, the longest first; then what is due
 * by its day, with what has no day after everything due within a week. Ties keep their order.
 */
export function orderWaiting<Item extends Waiting>(
  items: readonly Item[],
  today: string,
): readonly Item[] {
  const undated = Date.parse(today) + 7 * dayMs + 1;
  const rank = ({ on, isOverdue }: Item) =>
    on === null ? (isOverdue ? Date.parse(today) - 1 : undated) : Date.parse(on);
  return items
    .map((item, k) => ({ item, k }))
    .sort(
      (a, b) =>
        Number(b.item.isOverdue) - Number(a.item.isOverdue) ||
        rank(a.item) - rank(b.item) ||
        a.k - b.k,
    )
    .map(({ item }) => item);
}

/** The few that stand above the list: overdue, without a day, or due within two weeks. */
export function soonest<Item extends Waiting>(
  ordered: readonly Item[],
  today: string,
): readonly Item[] {
  const until = Date.parse(today) + soonDays * dayMs;
  return ordered
    .filter(({ on, isOverdue }) => isOverdue || on === null || Date.parse(on) <= until)
    .slice(0, soonestCount);
}
