import { countNetwork, leaveRoom } from "./count-network.ts";

/** What of a table may be shown: `true` is shown. Nothing says why a count is hidden. */
export interface ShownCounts {
  /** By row and column. */
  readonly cells: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly total: boolean;
}

/** The floor for results about people; it may be raised, and lowered to 3 at most. */
export const PEOPLE_FLOOR = 5;
/** The lowest floor there may be. */
export const LEAST_PEOPLE_FLOOR = 3;

/**
 * Hides every count of people below the floor, cells and totals alike, zeros too; and then as many
 * more, the smallest first and totals last, that no hidden small count can be told from what is
 * shown: for all that rows, columns and totals say, each may be as large as the floor. A table with
 * one row is a one-way table.
 *
 * Exact against anyone who knows that the table adds up and no count is below 0. It does not help
 * against other tables of the same people: see `nestedShown` for filters within filters.
 *
 * @param counts By row and column: people, each in one cell.
 * @throws {RangeError} The floor is below 3, rows differ in length, or a count is no whole number ≥ 0.
 */
export function suppressSmall(
  counts: readonly (readonly number[])[],
  floor = PEOPLE_FLOOR,
): ShownCounts {
  checkFloor(floor);
  for (const count of counts.flat()) {
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`${count} is no count of people`);
  }
  const network = countNetwork(counts);
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const { amount } = network;
  const total = amount.length - 1;
  const hidden = Uint8Array.from(amount, (people) => (people < floor ? 1 : 0));
  const all = amount[total] + 1;
  const cost = amount.map((people, flow) => {
    if (flow === total) return all * all * amount.length;
    return flow < rows * columns ? people + 1 : people + all;
  });
  // The least first: what they need hidden often serves the others.
  const small = [...amount.keys()]
    .filter((flow) => amount[flow] < floor)
    .sort((a, b) => amount[a] - amount[b] || a - b);
  // A whole below the floor shows nothing at all, and then there is nothing to tell from.
  if (amount[total] < floor) hidden.fill(1);
  else for (const flow of small) leaveRoom(network, flow, floor, hidden, cost);
  const shown = Array.from(hidden, (is) => is === 0);
  return {
    cells: counts.map((_, r) => shown.slice(r * columns, (r + 1) * columns)),
    rowTotals: shown.slice(rows * columns, rows * columns + rows),
    columnTotals: shown.slice(rows * columns + rows, total),
    total: shown[total],
  };
}

/**
 * Which of several counts may be shown that lie one within the other (all, of these the women, of
 * these the young): none below the floor, and no two whose difference is fewer people than it,
 * except nobody.
 *
 * @param counts The widest first, each part of the one before.
 * @throws {RangeError} The floor is below 3, or a count is larger than the one before.
 */
export function nestedShown(counts: readonly number[], floor = PEOPLE_FLOOR): readonly boolean[] {
  checkFloor(floor);
  let last = Number.POSITIVE_INFINITY;
  let before = Number.POSITIVE_INFINITY;
  return counts.map((people) => {
    if (people > before) throw new RangeError(`${people} people cannot be part of ${before}`);
    before = people;
    const apart = last - people;
    if (people < floor || (apart > 0 && apart < floor)) return false;
    last = people;
    return true;
  });
}

function checkFloor(floor: number): void {
  if (!(floor >= LEAST_PEOPLE_FLOOR)) {
    throw new RangeError(`a floor of ${floor} people is below ${LEAST_PEOPLE_FLOOR}`);
  }
}
