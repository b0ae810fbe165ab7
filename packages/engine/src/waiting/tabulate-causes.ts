import type { LogView } from "../log/log-view.ts";
import { type WaitingCause, waitingCauses } from "../model/waiting-cause.ts";
import type { ExplainedWaiting } from "./explain-waiting.ts";

/** Milliseconds by cause. */
export type CauseTimes = Readonly<Record<WaitingCause, number>>;

/** Waiting before one activity after another. */
export interface CauseArc {
  /** Activity that made the next ready; −1 for the arrival of a case. */
  readonly from: number;
  readonly to: number;
  /** How often. */
  readonly count: number;
  readonly caseCount: number;
  readonly totalMs: number;
  readonly causes: CauseTimes;
}

/** Why the selected cases waited. */
export interface CauseTable {
  /** Most waiting first, ties by activities. Arcs without any wait are kept: they were looked at. */
  readonly arcs: readonly CauseArc[];
  readonly totals: CauseTimes;
  readonly waitingMs: number;
  /** Σ end − start of all instances. */
  readonly processingMs: number;
  /** processing ÷ (processing + waiting); `null` where both are 0. */
  readonly efficiency: number | null;
  /** The same were this cause gone. */
  readonly efficiencyWithout: Readonly<Record<WaitingCause, number | null>>;
  readonly caseCount: number;
  /** Instances that were looked at: those that something made ready. */
  readonly instanceCount: number;
  /** Of all instances, how many starts are estimated; 0–1. */
  readonly estimatedShare: number;
}

/** Adds up causes by arc. Times are elapsed milliseconds. */
export function tabulateCauses({ log, cases }: LogView, explained: ExplainedWaiting): CauseTable {
  const { causes, enabledBy, readyAtMs, startAtMs, estimatedStarts } = explained;
  const width = log.activityNames.length + 1;
  const arcs = new Map<number, OpenArc>();
  const columns = waitingCauses.map((cause) => causes[cause]);
  let processingMs = 0;
  let instances = 0;
  let instanceCount = 0;
  for (const c of cases) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      instances++;
      processingMs += log.endAtMs[i] - startAtMs[i];
      if (Number.isNaN(readyAtMs[i])) continue;
      instanceCount++;
      const from = enabledBy[i] === -1 ? -1 : log.activity[enabledBy[i]];
      const key = (from + 1) * width + log.activity[i];
      let arc = arcs.get(key);
      if (arc === undefined) {
        arc = {
          from,
          to: log.activity[i],
          count: 0,
          caseCount: 0,
          lastCase: -1,
          sums: new Float64Array(columns.length),
        };
        arcs.set(key, arc);
      }
      arc.count++;
      if (arc.lastCase !== c) arc.caseCount++;
      arc.lastCase = c;
      for (let k = 0; k < columns.length; k++) arc.sums[k] += columns[k][i];
    }
  }
  const totals = ofEach((_, k) => [...arcs.values()].reduce((all, { sums }) => all + sums[k], 0));
  const waitingMs = sum(totals);
  const share = (waiting: number) =>
    processingMs + waiting === 0 ? null : processingMs / (processingMs + waiting);
  return {
    arcs: [...arcs.values()]
      .map(({ from, to, count, caseCount, sums }) => {
        const times = ofEach((_, k) => sums[k]);
        return { from, to, count, caseCount, totalMs: sum(times), causes: times };
      })
      .sort((a, b) => b.totalMs - a.totalMs || a.from - b.from || a.to - b.to),
    totals,
    waitingMs,
    processingMs,
    efficiency: share(waitingMs),
    efficiencyWithout: ofEach((cause) => share(waitingMs - totals[cause])),
    caseCount: cases.length,
    instanceCount,
    estimatedShare: instances === 0 ? 0 : estimatedStarts / instances,
  };
}

interface OpenArc {
  readonly from: number;
  readonly to: number;
  count: number;
  caseCount: number;
  lastCase: number;
  /** Milliseconds, in the order of the causes. */
  readonly sums: Float64Array;
}

function ofEach<Value>(
  value: (cause: WaitingCause, k: number) => Value,
): Record<WaitingCause, Value> {
  return Object.fromEntries(waitingCauses.map((cause, k) => [cause, value(cause, k)])) as Record<
    WaitingCause,
    Value
  >;
}

const sum = (times: CauseTimes) => waitingCauses.reduce((all, cause) => all + times[cause], 0);
