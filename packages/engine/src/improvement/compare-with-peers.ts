import { type BootstrapResult, type BootstrapSettings, bootstrap } from "./bootstrap.ts";
import { type ProofStatistic, statisticInPlace } from "./proof-statistic.ts";

/** Values of one place before and after the same date. */
export interface BeforeAfter {
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
}

/** A change held against those of places that did not make it. */
export interface PeerComparison {
  /** Own change of the statistic, in its unit. */
  readonly ownChange: number;
  /** Mean change of the peers: what would have come about anyway. */
  readonly peerChange: number;
  /**
   * Own change less that of the peers, with intervals over cases. They do not hold what may befall
   * one place only; `atLeastAsGood` says how often peers did as well by themselves.
   */
  readonly effect: BootstrapResult;
  readonly peers: number;
  /** Peers whose change was as good as the own, or better. */
  readonly atLeastAsGood: number;
}

/**
 * Difference in differences: how much more (or less) changed here than at peers over the same time.
 * Holds as far as all would have gone the same way without the change; only a look at the time before
 * can tell.
 *
 * @returns `null` without peers, or where any of them or the own place has fewer than two values in a
 *   period.
 * @see J. D. Angrist, J.-S. Pischke, "Mostly Harmless Econometrics", 2009, chapter 5.
 */
export function compareWithPeers(
  own: BeforeAfter,
  peers: readonly BeforeAfter[],
  statistic: ProofStatistic,
  better: "lower" | "higher",
  settings: BootstrapSettings,
): PeerComparison | null {
  if (peers.length === 0) return null;
  const samples = [own, ...peers].flatMap(({ before, after }) => [before, after]);
  const changesOf = (drawn: readonly Float64Array[]): readonly number[] =>
    Array.from({ length: drawn.length / 2 }, (_, place) => {
      const before = statisticInPlace(drawn[2 * place], statistic);
      return statisticInPlace(drawn[2 * place + 1], statistic) - before;
    });
  const meanOfPeers = (changes: readonly number[]) =>
    changes.slice(1).reduce((sum, change) => sum + change, 0) / peers.length;
  const effect = bootstrap(
    samples,
    (drawn) => {
      const changes = changesOf(drawn);
      return changes[0] - meanOfPeers(changes);
    },
    settings,
  );
  if (effect === null) return null;
  const changes = changesOf(samples.map((sample) => Float64Array.from(sample)));
  const sign = better === "lower" ? -1 : 1;
  return {
    ownChange: changes[0],
    peerChange: meanOfPeers(changes),
    effect,
    peers: peers.length,
    atLeastAsGood: changes.slice(1).filter((change) => sign * (change - changes[0]) >= 0).length,
  };
}
