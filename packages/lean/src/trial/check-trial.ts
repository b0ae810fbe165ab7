import {
  type BehaviourPhase,
  compareWithPeers,
  interruptedSeries,
  processBehaviour,
  randomSource,
  type SeriesEffect,
  type Verdict,
  verdict,
} from "@talka/engine";
import { inOrder, type Measure } from "./read-measures.ts";
import { type BetterWay, isTime, type TrialUnit } from "./vocabulary.ts";

/** Values of a place that did not make the change. */
export interface PeerMeasures {
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** What a trial is checked by. */
export interface TrialEvidence {
  readonly measures: readonly Measure[];
  readonly peers: readonly PeerMeasures[];
  /** The first day of the new way; `null`: not told yet. */
  readonly changedOn: string | null;
  /** The day was written down beforehand. */
  readonly declared: boolean;
  readonly better: BetterWay;
  readonly unit: TrialUnit;
  readonly predicted: number | null;
}

/** What the values say. */
export interface TrialCheck {
  /** In order of time. */
  readonly measures: readonly Measure[];
  /** Index of the first value of the new way; `null` where there is none yet. */
  readonly changeAt: number | null;
  readonly phases: readonly BehaviourPhase[];
  readonly series: SeriesEffect | null;
  readonly verdict: Verdict;
}

/** Resamples of an interval: its ends move by less than 2 % of its width. */
const RESAMPLES = 5000;
const SEED = 20_180_508;

/**
 * Checks a trial: the chart of its values, an interrupted series where there are enough values, others
 * that did not change where they were given, and the verdict by the engine's rule. The same values give
 * the same bits everywhere.
 */
export function checkTrial(evidence: TrialEvidence): TrialCheck {
  const measures = inOrder(evidence.measures);
  const values = measures.map(({ value }) => value);
  const { changedOn, better, declared, predicted } = evidence;
  const first = changedOn === null ? -1 : measures.findIndex(({ on }) => on >= changedOn);
  const changeAt = first < 0 ? null : first;
  const least = isTime(evidence.unit) || evidence.unit === "count" ? 0 : null;
  const cut = changeAt !== null && changeAt > 0 ? [changeAt] : [];
  const split = (list: readonly Measure[]) => ({
    before: list.filter(({ on }) => changedOn === null || on < changedOn).map((one) => one.value),
    after: list.filter(({ on }) => changedOn !== null && on >= changedOn).map((one) => one.value),
  });
  const own = split(measures);
  const settings = () => ({ random: randomSource(SEED), resamples: RESAMPLES, level: 0.95 });
  const fitted =
    cut.length === 0 || !hasEqualSteps(measures)
      ? null
      : interruptedSeries(values, cut[0] as number);
  const series = fitted?.ok ? fitted.value : null;
  const peers = compareWithPeers(
    own,
    evidence.peers.map((peer) => split(peer.measures)),
    { kind: "median" },
    better,
    settings(),
  );
  return {
    measures,
    changeAt,
    phases: values.length === 0 ? [] : processBehaviour(values, cut, least),
    series,
    verdict: verdict({ ...own, better, declared, least, predicted, series, peers }, settings()),
  };
}

/** Widest step over the narrowest, for months of 28 to 31 days. */
const STEP_SLACK = 1.25;

/** Whether values come at equal steps, as an interrupted series needs: weeks, months, every third day. */
export function hasEqualSteps(measures: readonly Measure[]): boolean {
  const steps = measures
    .slice(1)
    .map(({ on }, k) => Date.parse(on) - Date.parse(measures[k]?.on ?? on));
  const narrowest = Math.min(...steps);
  return narrowest > 0 && Math.max(...steps) <= STEP_SLACK * narrowest;
}
