import { type Change, changeOf } from "../stats/change-of.ts";
import type { StreamFigure } from "./figure.ts";
import { mapMeasures } from "./map-measures.ts";
import type { MapMeasures, MapSettings } from "./measures.ts";
import { hoursReleasedPerYear } from "./rates.ts";
import type { EvidenceLevel, StreamMap, StreamStep } from "./stream-map.ts";

/** A figure of both maps that can be told as a difference. */
export type ComparedMeasure =
  | "process-time"
  | "effort"
  | "lead-time"
  | "lead-time-with-rework"
  | "waiting-time"
  | "activity-ratio"
  | "value-added-ratio"
  | "rolled-complete-accurate"
  | "handoffs"
  | "handoffs-per-case"
  | "loop-backs"
  | "steps"
  | "people-needed";

/** One figure, before and after. */
export interface MeasureChange extends Change {
  readonly measure: ComparedMeasure;
  readonly verdict: "better" | "worse" | "same" | "unknown";
  /** The ranges of before and after do not meet; of single numbers: they differ. */
  readonly apart: boolean;
  /** The weaker of both. */
  readonly evidence: EvidenceLevel;
}

/** What was done to a step. Steps are the same where their ids are. */
export type StepChange =
  | { readonly code: "step.added"; readonly stepId: string }
  | { readonly code: "step.removed"; readonly stepId: string }
  | {
      readonly code: "step.moved";
      readonly stepId: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly code: "step.renamed";
      readonly stepId: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly code: "step.process-time"; readonly stepId: string; readonly change: Change }
  | { readonly code: "step.lead-time"; readonly stepId: string; readonly change: Change };

/** Two maps laid side by side. */
export interface MapComparison {
  readonly current: MapMeasures;
  readonly target: MapMeasures;
  readonly changes: readonly MeasureChange[];
  /** In the order of the current map, added steps after them. */
  readonly steps: readonly StepChange[];
  /** Hours a year set free: less effort × cases of the current map; `null` where these are not known. */
  readonly hoursReleasedPerYear: StreamFigure | null;
}

const LESS_IS_BETTER: ReadonlySet<ComparedMeasure> = new Set<ComparedMeasure>([
  "process-time",
  "effort",
  "lead-time",
  "lead-time-with-rework",
  "waiting-time",
  "handoffs",
  "handoffs-per-case",
  "loop-backs",
  "steps",
  "people-needed",
]);

/** What differs between a current map and a target one, as numbers and codes; the words are others'. */
export function compareMaps(
  current: StreamMap,
  target: StreamMap,
  settings: MapSettings,
): MapComparison {
  const before = mapMeasures(current, settings);
  const after = mapMeasures(target, settings);
  const figures: readonly (readonly [ComparedMeasure, StreamFigure | null, StreamFigure | null])[] =
    [
      ["process-time", before.processTime, after.processTime],
      ["effort", before.effort, after.effort],
      ["lead-time", before.leadTime, after.leadTime],
      ["lead-time-with-rework", before.leadTimeWithRework, after.leadTimeWithRework],
      ["waiting-time", before.waitingTime, after.waitingTime],
      ["activity-ratio", before.activityRatio, after.activityRatio],
      ["value-added-ratio", before.valueAddedRatio, after.valueAddedRatio],
      ["rolled-complete-accurate", before.rolledCompleteAccurate, after.rolledCompleteAccurate],
      ["people-needed", before.peopleNeeded, after.peopleNeeded],
    ];
  const counts: readonly (readonly [ComparedMeasure, number, number])[] = [
    ["handoffs", before.handoffs, after.handoffs],
    ["handoffs-per-case", before.handoffsPerCase, after.handoffsPerCase],
    ["loop-backs", before.loopBacks, after.loopBacks],
    ["steps", before.steps.length, after.steps.length],
  ];
  const { casesPerYear } = current.process;
  const weaker = weakerOf(before.effort, after.effort);
  return {
    current: before,
    target: after,
    changes: [
      ...figures.flatMap(([measure, a, b]) => (a && b ? [figureChange(measure, a, b)] : [])),
      ...counts.map(([measure, a, b]): MeasureChange => {
        const change = changeOf(a, b);
        const evidence = "measured" as const;
        return { measure, ...change, verdict: judge(measure, change), apart: a !== b, evidence };
      }),
    ],
    steps: stepChanges(current, target, before, after),
    hoursReleasedPerYear:
      casesPerYear === null
        ? null
        : {
            ...hoursReleasedPerYear(before.effort, after.effort, casesPerYear),
            ...weaker,
            unit: "hours-a-year",
            clock: "work",
          },
  };
}

function figureChange(measure: ComparedMeasure, a: StreamFigure, b: StreamFigure): MeasureChange {
  const change = changeOf(a.likely, b.likely);
  return {
    measure,
    ...change,
    verdict: judge(measure, change),
    apart: b.high < a.low || b.low > a.high,
    evidence: weakerOf(a, b).evidence,
  };
}

/** Differences below a billionth are only rounding. */
function judge(measure: ComparedMeasure, { before, after, absolute }: Change) {
  if (Number.isNaN(absolute)) return "unknown";
  if (Math.abs(absolute) <= 1e-9 * Math.max(1, Math.abs(before), Math.abs(after))) return "same";
  return absolute < 0 === LESS_IS_BETTER.has(measure) ? "better" : "worse";
}

function weakerOf(a: StreamFigure, b: StreamFigure) {
  const rank = { estimated: 0, sampled: 1, measured: 2 };
  return {
    evidence: rank[a.evidence] <= rank[b.evidence] ? a.evidence : b.evidence,
    n: Math.min(a.n, b.n),
    missing: [...new Set([...a.missing, ...b.missing])],
  };
}

function stepChanges(
  current: StreamMap,
  target: StreamMap,
  before: MapMeasures,
  after: MapMeasures,
): readonly StepChange[] {
  const now = new Map(current.steps.map((step) => [step.id, step]));
  const then = new Map(target.steps.map((step) => [step.id, step]));
  const timesBefore = new Map(before.steps.map((step) => [step.stepId, step]));
  const timesAfter = new Map(after.steps.map((step) => [step.stepId, step]));
  const roleIn = (map: StreamMap, { laneId }: StreamStep) =>
    map.lanes.find(({ id }) => id === laneId)?.role ?? laneId;
  const changes: StepChange[] = [];
  for (const [stepId, step] of now) {
    const next = then.get(stepId);
    if (next === undefined) {
      changes.push({ code: "step.removed", stepId });
      continue;
    }
    if (step.name !== next.name) {
      changes.push({ code: "step.renamed", stepId, from: step.name, to: next.name });
    }
    const from = roleIn(current, step);
    const to = roleIn(target, next);
    if (from !== to) changes.push({ code: "step.moved", stepId, from, to });
    const a = timesBefore.get(stepId);
    const b = timesAfter.get(stepId);
    if (a === undefined || b === undefined) continue;
    if (a.process.likely !== b.process.likely) {
      const change = changeOf(a.process.likely, b.process.likely);
      changes.push({ code: "step.process-time", stepId, change });
    }
    if (a.lead.likely !== b.lead.likely) {
      const change = changeOf(a.lead.likely, b.lead.likely);
      changes.push({ code: "step.lead-time", stepId, change });
    }
  }
  for (const stepId of then.keys()) {
    if (!now.has(stepId)) changes.push({ code: "step.added", stepId });
  }
  return changes;
}
