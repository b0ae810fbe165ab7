import { longest, plus, times } from "./figure.ts";
import type { StreamFlow } from "./read-flow.ts";
import { joinsOf } from "./regions.ts";
import { type Estimate, exactly } from "./stream-map.ts";

/** What one step adds to a case that reaches it. */
export interface StepLoad {
  readonly lead: Estimate;
  readonly process: Estimate;
  /** Process time where the step adds value for the resident, else 0. */
  readonly value: Estimate;
  /** Lead time with the expected repeats. */
  readonly reworked: Estimate;
  /** Share of cases that leave the step complete and accurate, 0–1; 1 where not known. */
  readonly right: number;
}

/** Sums over the path from the start to the end: alternatives by their share, of branches the longest. */
export interface PathSums extends StepLoad {
  /** Lead time along the likely path; `lead` takes the longest branch at each end of the range. */
  readonly along: Estimate;
  /** Steps on the path. */
  readonly steps: ReadonlySet<number>;
}

const NOTHING = exactly(0);
const AT_END: PathSums = {
  lead: NOTHING,
  along: NOTHING,
  process: NOTHING,
  value: NOTHING,
  reworked: NOTHING,
  right: 1,
  steps: new Set(),
};

/**
 * Adds loads up along the map. Alternatives are weighted by their probability. Of parallel branches
 * the one with the longest likely lead time is the path; `lead` and `reworked` take the longest
 * branch for each end of the range, and `right` multiplies all of them, because a case goes
 * through each.
 */
export function walkPath(flow: StreamFlow, loads: readonly StepLoad[]): PathSums {
  const join = joinsOf(flow);
  const end = loads.length;
  const known = new Map<number, PathSums>();

  function from(step: number, stop: number): PathSums {
    if (step === stop || step === end) return AT_END;
    const key = step * (end + 1) + stop;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const here = { ...loads[step], along: loads[step].lead, steps: new Set([step]) };
    const sums = inTurn(here, after(step, stop));
    known.set(key, sums);
    return sums;
  }
  function after(step: number, stop: number): PathSums {
    const ways = flow.onward[step];
    if (ways.length === 0) return AT_END;
    if (!flow.parallel[step]) {
      return mixed(ways.map(({ to, probability }) => ({ sums: from(to, stop), probability })));
    }
    const together = atOnce(ways.map(({ to }) => from(to, join[step])));
    return inTurn(together, from(join[step], stop));
  }

  return mixed(
    flow.entries.map(({ step, share }) => ({ sums: from(step, end), probability: share })),
  );
}

function inTurn(a: PathSums, b: PathSums): PathSums {
  return {
    lead: plus(a.lead, b.lead),
    along: plus(a.along, b.along),
    process: plus(a.process, b.process),
    value: plus(a.value, b.value),
    reworked: plus(a.reworked, b.reworked),
    right: a.right * b.right,
    steps: new Set([...a.steps, ...b.steps]),
  };
}

function mixed(ways: readonly { readonly sums: PathSums; readonly probability: number }[]) {
  let total = { ...AT_END, right: ways.length === 0 ? 1 : 0 };
  for (const { sums, probability } of ways) {
    if (probability === 0) continue;
    total = {
      lead: plus(total.lead, times(sums.lead, probability)),
      along: plus(total.along, times(sums.along, probability)),
      process: plus(total.process, times(sums.process, probability)),
      value: plus(total.value, times(sums.value, probability)),
      reworked: plus(total.reworked, times(sums.reworked, probability)),
      right: total.right + sums.right * probability,
      steps: new Set([...total.steps, ...sums.steps]),
    };
  }
  return total;
}

function atOnce(branches: readonly PathSums[]): PathSums {
  let path = branches[0];
  for (const branch of branches) if (branch.along.likely > path.along.likely) path = branch;
  return {
    ...path,
    lead: branches.map(({ lead }) => lead).reduce(longest),
    reworked: branches.map(({ reworked }) => reworked).reduce(longest),
    right: branches.reduce((product, { right }) => product * right, 1),
  };
}
