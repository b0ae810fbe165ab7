import type { ReplicationFigures } from "../simulation/measure-replication.ts";

/** What a proposal is judged by; smaller is better in all of them. */
export const goalKinds = [
  /** Milliseconds from arrival to end, mean of all cases. */
  "wait",
  /** What nine in ten cases stay below, milliseconds. */
  "slowest",
  /** Share of cases that end after their deadline. */
  "late",
  /** Worked share of the day above the limit on the 19th of 20 days, people added up. */
  "overload",
  /** Of a case. */
  "cost",
  /** How much people have to get used to: duties and rules changed, eight moved hours count one. */
  "change",
  /** Soft needs not met, weighted. */
  "needs",
] as const;
/** One of them. */
export type GoalKind = (typeof goalKinds)[number];

/** Goals that runs measure; the others follow from the roster. */
export const measuredGoals: readonly GoalKind[] = ["wait", "slowest", "late", "overload", "cost"];

/** The measured goals of one replication, in the order of `measuredGoals`; `NaN` where there is none. */
export type GoalSample = readonly number[];

/**
 * Takes the measured goals out of a replication.
 *
 * @param loadLimit Share of the day, 0–1, above which load is overload.
 * @param unfinishedToday So many cases stay unfinished today; where more do, waiting is endless.
 */
export function goalSample(
  figures: ReplicationFigures,
  loadLimit: number,
  unfinishedToday: number,
): GoalSample {
  const { all, people } = figures;
  const isWorse = figures.unfinished > unfinishedToday;
  let overload = 0;
  for (const { loadP95 } of people) overload += Math.max(0, loadP95 - loadLimit);
  return [
    isWorse ? Number.POSITIVE_INFINITY : all.cycleMs.mean,
    isWorse ? Number.POSITIVE_INFINITY : all.cycleMs.p90,
    isWorse ? 1 : 1 - all.onTimeShare,
    overload,
    all.cost,
  ];
}

/** Mean of several samples. */
export function meanSample(samples: readonly GoalSample[]): number[] {
  return measuredGoals.map(
    (_, k) => samples.reduce((sum, sample) => sum + sample[k], 0) / samples.length,
  );
}
