/** A table of counts with its totals, read as a network in which every count is a flow. */
export interface CountNetwork {
  readonly nodeCount: number;
  /** Start, end and amount of each flow. Cells row by row, row totals, column totals, the total. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly amount: Float64Array;
}

/**
 * A two-way table as a circulation: people flow from the total into rows, through cells into columns,
 * and back. What flows into a row flows out of it, and so for columns and the total, which says
 * exactly that the table adds up; so whoever knows some flows can change the others only along rings.
 *
 * @see J. P. Kelly, B. L. Golden, A. A. Assad, "Cell suppression: disclosure protection for sensitive
 *   tabular data", Networks 22, 1992.
 */
export function countNetwork(counts: readonly (readonly number[])[]): CountNetwork {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const source = rows + columns;
  const sink = source + 1;
  const flows: [number, number, number][] = [];
  for (let r = 0; r < rows; r++) {
    if (counts[r].length !== columns) {
      throw new RangeError(`row ${r} has ${counts[r].length} cells, not ${columns}`);
    }
    for (let c = 0; c < columns; c++) flows.push([r, rows + c, counts[r][c]]);
  }
  const rowSums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  for (let r = 0; r < rows; r++) flows.push([source, r, rowSums[r]]);
  for (let c = 0; c < columns; c++) {
    flows.push([rows + c, sink, counts.reduce((sum, row) => sum + row[c], 0)]);
  }
  flows.push([sink, source, rowSums.reduce((a, b) => a + b, 0)]);
  return {
    nodeCount: sink + 1,
    from: Int32Array.from(flows, ([from]) => from),
    to: Int32Array.from(flows, ([, to]) => to),
    amount: Float64Array.from(flows, ([, , amount]) => amount),
  };
}

/**
 * Makes sure that a hidden flow may, for all that is shown, be as large as `wished`: looks for rings
 * along which it could grow, cheapest first, and hides the shown flows they need.
 *
 * @param hidden One slot a flow; set where a further one must be hidden.
 * @param cost What hiding a flow costs.
 */
export function leaveRoom(
  { nodeCount, from, to, amount }: CountNetwork,
  target: number,
  wished: number,
  hidden: Uint8Array,
  cost: Float64Array,
): void {
  // Extra flow beyond the true amounts; below 0 where people are taken away, never more than there are.
  const extra = new Float64Array(amount.length);
  let missing = wished - amount[target];
  while (missing > 0) {
    const path = cheapestPath(to[target], from[target]);
    let room = missing;
    for (const { flow, forward } of path) {
      if (!forward) room = Math.min(room, amount[flow] + extra[flow]);
    }
    for (const { flow, forward } of path) {
      extra[flow] += forward ? room : -room;
      hidden[flow] = 1;
    }
    missing -= room;
  }

  /** By Bellman and Ford: tables are small. There always is one, by hiding totals if need be. */
  function cheapestPath(start: number, end: number) {
    const spent = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
    const came: { flow: number; forward: boolean }[] = [];
    spent[start] = 0;
    for (let round = 0; round < nodeCount; round++) {
      let changed = false;
      for (let flow = 0; flow < amount.length; flow++) {
        if (flow === target) continue;
        const price = hidden[flow] === 1 ? 0 : cost[flow];
        if (spent[from[flow]] + price < spent[to[flow]]) {
          spent[to[flow]] = spent[from[flow]] + price;
          came[to[flow]] = { flow, forward: true };
          changed = true;
        }
        if (amount[flow] + extra[flow] > 0 && spent[to[flow]] + price < spent[from[flow]]) {
          spent[from[flow]] = spent[to[flow]] + price;
          came[from[flow]] = { flow, forward: false };
          changed = true;
        }
      }
      if (!changed) break;
    }
    const path: { readonly flow: number; readonly forward: boolean }[] = [];
    for (let node = end; node !== start; ) {
      const step = came[node];
      path.push(step);
      node = step.forward ? from[step.flow] : to[step.flow];
    }
    return path;
  }
}
