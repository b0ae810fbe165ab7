import { solveLinear } from "../stats/solve-linear.ts";
import type { StreamFlow } from "./read-flow.ts";
import { branchesOf, joinsOf } from "./regions.ts";

/** How often things happen to one case on average. */
export interface ExpectedVisits {
  /** By step. */
  readonly visits: Float64Array;
  /** Times each link is travelled, by index of the map's links. */
  readonly travels: Float64Array;
  /** Links back that leave a parallel branch: what the other branches then do is not modelled. */
  readonly leaving: readonly number[];
}

interface State {
  readonly step: number;
  /** Parallel splits of which this is one branch. */
  readonly within: readonly number[];
}

/**
 * Expected visits of every step, rework included: the absorbing Markov chain of the map, solved as
 * a linear system, so that loops inside loops are exact. In a parallel branch a case counts as one
 * part in as many as there are branches, and its parts become one again where the branches join.
 *
 * @param rework `false`: the chain without ways back; visits are then the share of cases that ever
 *   reach a step.
 * @see J. G. Kemeny, J. L. Snell, "Finite Markov Chains", 1960, chapter 3 (fundamental matrix).
 */
export function expectedVisits(
  flow: StreamFlow,
  linkCount: number,
  rework: boolean,
): ExpectedVisits {
  const { onward, parallel, back } = flow;
  const inside = branchesOf(flow, joinsOf(flow));
  const states: State[] = [];
  const numberOf = new Map<string, number>();
  function stateOf(step: number, within: readonly number[]): number {
    const kept = within.filter((split) => inside[split].has(step));
    const key = `${step}|${kept.join()}`;
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, states.length);
    return states.push({ step, within: kept }) - 1;
  }
  const first = flow.entries.map(({ step, share }) => ({ state: stateOf(step, []), share }));

  const moves: { from: number; to: number; part: number; times: number; link: number }[] = [];
  const leaving = new Set<number>();
  for (let k = 0; k < states.length; k++) {
    const { step, within } = states[k];
    const parts = within.reduce((product, split) => product * onward[split].length, 1);
    let goesOn = 1;
    if (rework) {
      for (const { to, probability, link } of back[step]) {
        goesOn -= probability;
        const next = stateOf(to, within);
        if (states[next].within.length < within.length) leaving.add(link);
        moves.push({ from: k, to: next, part: probability, times: probability * parts, link });
      }
    }
    const deeper = parallel[step] ? [...within, step] : within;
    const share = parallel[step] ? 1 / onward[step].length : 1;
    for (const { to, probability, link } of onward[step]) {
      const part = goesOn * probability;
      moves.push({
        from: k,
        to: stateOf(to, deeper),
        part: part * share,
        times: part * parts,
        link,
      });
    }
  }

  const n = states.length;
  const matrix = new Float64Array(n * n);
  const parts = new Float64Array(n);
  for (let k = 0; k < n; k++) matrix[k * n + k] = 1;
  for (const { from, to, part } of moves) matrix[to * n + from] -= part;
  for (const { state, share } of first) parts[state] += share;
  // Every way on ends and no step sends everything back, so the chain is absorbing: never singular.
  solveLinear(matrix, parts);

  const visits = new Float64Array(onward.length);
  const travels = new Float64Array(linkCount);
  for (let k = 0; k < n; k++) {
    const { step, within } = states[k];
    visits[step] += within.reduce((product, split) => product * onward[split].length, parts[k]);
  }
  for (const { from, times, link } of moves) if (link >= 0) travels[link] += parts[from] * times;
  return { visits, travels, leaving: [...leaving] };
}
