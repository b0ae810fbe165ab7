import type { ReplicationFigures } from "../measure-replication.ts";
import { type ReplicatedMean, replicatedMean } from "../summarise-replications.ts";

/** What two ways of working are compared by; times in milliseconds per case. */
export const scenarioMeasures = [
  "lead-mean",
  "lead-median",
  "lead-p90",
  "waiting",
  "work",
  "on-time",
] as const;
/** One of {@link scenarioMeasures}. */
export type ScenarioMeasure = (typeof scenarioMeasures)[number];

/** A measure of today's way and of another, run by the same chance. */
export interface ScenarioComparison {
  readonly measure: ScenarioMeasure;
  readonly before: ReplicatedMean;
  readonly after: ReplicatedMean;
  /** Mean of after − before, replication by replication, with its own interval. */
  readonly change: ReplicatedMean;
  /** The interval of the change holds 0, or there is none yet. */
  readonly isWithinChance: boolean;
}

const measured: Readonly<Record<ScenarioMeasure, (one: ReplicationFigures) => number>> = {
  "lead-mean": ({ all }) => all.cycleMs.mean,
  "lead-median": ({ all }) => all.cycleMs.p50,
  "lead-p90": ({ all }) => all.cycleMs.p90,
  waiting: ({ all }) => all.waitingMs.mean,
  work: ({ all }) => all.workMs.mean,
  "on-time": ({ all }) => all.onTimeShare,
};

/**
 * Compares two ways of working whose replications met the same chance (same seed, numbers and
 * cases). Replications are paired by number; those that only one has do not count.
 */
export function compareRuns(
  before: readonly ReplicationFigures[],
  after: readonly ReplicationFigures[],
): readonly ScenarioComparison[] {
  const later = new Map(after.map((one) => [one.replication, one]));
  const pairs = before.flatMap((one) => {
    const other = later.get(one.replication);
    return other === undefined ? [] : [{ one, other }];
  });
  return scenarioMeasures.map((measure): ScenarioComparison => {
    const value = measured[measure];
    const change = replicatedMean(pairs.map(({ one, other }) => value(other) - value(one)));
    const [low, high] = change.ci95;
    return {
      measure,
      before: replicatedMean(pairs.map(({ one }) => value(one))),
      after: replicatedMean(pairs.map(({ other }) => value(other))),
      change,
      isWithinChance: !(low > 0 || high < 0),
    };
  });
}
