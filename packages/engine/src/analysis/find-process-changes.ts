import type { CaseGroups } from "../comparison/case-groups.ts";
import { compareGroupsInSteps } from "../comparison/compare-groups.ts";
import type { Comparison } from "../comparison/difference.ts";
import {
  findChangesInSteps,
  type ProcessChange,
  type ProcessChanges,
} from "../comparison/find-changes.ts";
import type { LogView } from "../log/log-view.ts";
import { finishSteps } from "../stats/finish-steps.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { type ComparedSettings, comparedFigures } from "./compare-cases.ts";
import { observationWindow } from "./observation-window.ts";

/** A confirmed point with what differs before and after it. */
export interface ExplainedChange extends ProcessChange {
  /** Cases from the confirmed point before, or the beginning, to the next, or the end. */
  readonly comparison: Comparison;
}

/** Where a process changed, and how. */
export interface ExplainedChanges extends Omit<ProcessChanges, "points"> {
  readonly points: readonly ExplainedChange[];
  /** Candidates that shuffled cases make as well. */
  readonly unconfirmed: readonly ProcessChange[];
  readonly fromMs: number;
  readonly toMs: number;
}

/** Share of the work that finding takes; explaining takes the rest. */
const FINDING_SHARE = 0.6;
const SEED = 20_261_126;
/** Points nearer than this are told as one event seen twice. */
const NEAR_MS = 30 * 86_400_000;

/**
 * Finds the points at which the process of a view changed and compares the cases before with those
 * after each. Lead time is that of the settings, in clock time.
 */
export function findProcessChanges(view: LogView, settings: ComparedSettings): ExplainedChanges {
  return finishSteps(findProcessChangesInSteps(view, settings));
}

/** The same step by step; yields the share that is done, 0–1. */
export function* findProcessChangesInSteps(
  view: LogView,
  settings: ComparedSettings,
): Generator<number, ExplainedChanges, void> {
  const input = comparedFigures(view, settings);
  const window = observationWindow(view);
  const lead = input.figures.find(({ figure }) => figure === "lead");
  const { points, ...found } = yield* scaled(
    0,
    FINDING_SHARE,
    findChangesInSteps(
      view,
      lead?.values ?? new Float64Array(view.cases.length).fill(Number.NaN),
      input.finished,
      zoneOffsets(view.log.zone),
      SEED,
    ),
  );
  const confirmed = points.filter(({ isConfirmed }) => isConfirmed);
  const explained: ExplainedChange[] = [];
  const each = (1 - FINDING_SHARE) / confirmed.length;
  for (const [k, point] of confirmed.entries()) {
    const others = confirmed
      .map(({ atMs }) => atMs)
      .filter((at) => Math.abs(at - point.atMs) > NEAR_MS);
    const fromMs = Math.max(Number.NEGATIVE_INFINITY, ...others.filter((at) => at < point.atMs));
    const toMs = Math.min(Number.POSITIVE_INFINITY, ...others.filter((at) => at > point.atMs));
    const groups = aroundPoint(input.startAtMs, point.atMs, fromMs, toMs);
    const comparison = yield* scaled(
      FINDING_SHARE + k * each,
      each,
      compareGroupsInSteps(view, {
        ...input,
        groups,
        strata: null,
        margins: null,
        control: "benjamini-hochberg",
        seed: SEED,
      }),
    );
    explained.push({ ...point, comparison });
  }
  return {
    ...found,
    points: explained,
    unconfirmed: points.filter(({ isConfirmed }) => !isConfirmed),
    fromMs: window.fromMs,
    toMs: window.toMs,
  };
}

/** Steps of a part as steps of the whole. */
function* scaled<Value>(
  from: number,
  share: number,
  steps: Generator<number, Value, void>,
): Generator<number, Value, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + share * step.value;
  }
}

/** Cases begun in [fromMs, atMs) and in [atMs, toMs); the others belong to neither. */
function aroundPoint(
  startAtMs: Float64Array,
  atMs: number,
  fromMs: number,
  toMs: number,
): CaseGroups {
  const groupOf = Int16Array.from(startAtMs, (start) => {
    if (!(start >= fromMs && start < toMs)) return -1;
    return start < atMs ? 0 : 1;
  });
  const sizes = [0, 1].map((g) => groupOf.reduce((sum, of) => sum + (of === g ? 1 : 0), 0));
  const end = (ms: number) => (Number.isFinite(ms) ? ms : null);
  return {
    labels: [
      { kind: "period", fromMs: end(fromMs), toMs: atMs },
      { kind: "period", fromMs: atMs, toMs: end(toMs) },
    ],
    groupOf,
    sizes,
    leftOut: groupOf.length - sizes[0] - sizes[1],
  };
}
