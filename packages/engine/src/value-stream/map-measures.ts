import { checkMap } from "./check-map.ts";
import { expectedVisits } from "./expected-visits.ts";
import { type Backing, backingOf, percentOf, plus, type StreamFigure, times } from "./figure.ts";
import type { MapMeasures, MapSettings } from "./measures.ts";
import { headroom, leadTimeFromStock, peopleNeeded, taktMinutes } from "./rates.ts";
import { readFlow, type StreamFlow } from "./read-flow.ts";
import { type LoadedStep, loadSteps } from "./step-loads.ts";
import { type Estimate, exactly, type StreamClock, type StreamMap } from "./stream-map.ts";
import { onClock } from "./time-steps.ts";
import { type PathSums, walkPath } from "./walk-path.ts";

/**
 * The figures of a map drawn by people. Never throws on what a person may have drawn: what cannot
 * be used is left out and told in `warnings` and in the `missing` steps of each figure.
 *
 * How alternatives and parallel branches are told apart: several forward links with probability 1
 * each are taken all at once; otherwise one of them is taken, by probability.
 */
export function mapMeasures(map: StreamMap, settings: MapSettings): MapMeasures {
  const { clock } = settings;
  const { flow } = readFlow(map);
  const once = expectedVisits(flow, map.links.length, false);
  const often = expectedVisits(flow, map.links.length, true);
  const steps = loadSteps(flow, once.visits, often.visits, settings);
  const path = walkPath(
    flow,
    steps.map(({ load }) => load),
  );
  const onPath = steps.filter(({ visits }, s) => visits > 0 && path.steps.has(s));
  const seen = steps.filter(({ visits }) => visits > 0);
  const effort = minutesOf(
    total(seen.map((step) => step.effort)),
    "work",
    backing(seen, ({ effortKnown }) => effortKnown),
  );
  return {
    clock,
    steps: steps.map(({ measures }) => measures),
    effort,
    ...pathFigures(path, onPath, seen, clock),
    ...countHandoffs(map, flow, often.travels),
    ...demandFigures(map, flow, effort, settings),
    headroom: headroomOf(settings),
    pathStepIds: onPath.map(({ step }) => step.id),
    approximate: often.leaving.length > 0,
    warnings: checkMap(map, settings.openShare, clock),
  };
}

/** Times and ratios; `seen` are all steps that a case may visit, those on the path among them. */
function pathFigures(
  path: PathSums,
  onPath: readonly LoadedStep[],
  seen: readonly LoadedStep[],
  clock: StreamClock,
) {
  const leadKnown = (step: LoadedStep) => step.leadKnown;
  const reached = seen.filter(({ measures }) => measures.expectedPasses !== null);
  const onlyByRework = seen.filter(({ measures }) => measures.expectedPasses === null);
  const mending = total(onlyByRework.map(({ load, visits }) => times(load.lead, visits)));
  const both = backing(onPath, (step) => step.leadKnown && step.processKnown);
  return {
    processTime: minutesOf(
      total(reached.map(({ effortOnce }) => effortOnce)),
      "work",
      backing(reached, ({ effortKnown }) => effortKnown),
    ),
    leadTime: minutesOf(path.lead, clock, backing(onPath, leadKnown)),
    leadTimeWithRework: minutesOf(
      plus(path.reworked, mending),
      clock,
      backing([...onPath, ...onlyByRework], leadKnown),
    ),
    waitingTime: minutesOf(less(path.along, path.process), clock, both),
    activityRatio: percentFigure(percentOf(path.process, path.along), clock, both),
    valueAddedRatio: percentFigure(percentOf(path.value, path.lead), clock, both),
    rolledCompleteAccurate: percentFigure(
      exactly(path.right * 100),
      null,
      backing(reached, ({ rightKnown }) => rightKnown),
    ),
  };
}

function countHandoffs(map: StreamMap, { steps }: StreamFlow, travels: Float64Array) {
  const laneOf = new Map(steps.map(({ id, laneId }) => [id, laneId]));
  const between = map.links.flatMap(({ from, to }, k) => {
    const lanes = [laneOf.get(from), laneOf.get(to)];
    return lanes.includes(undefined) || lanes[0] === lanes[1] ? [] : [k];
  });
  return {
    handoffs: between.length,
    handoffsPerCase: between.reduce((sum, k) => sum + travels[k], 0),
    loopBacks: map.links.filter(({ kind }) => kind === "rework").length,
  };
}

/** What a year's cases ask for; `null` where cases or working time are not known. */
function demandFigures(
  map: StreamMap,
  { steps }: StreamFlow,
  effort: StreamFigure,
  { availableMinutesPerYear: available, plannedUtilisation }: MapSettings,
) {
  const queues = steps.flatMap(({ queueNow }) => (queueNow === null ? [] : [queueNow]));
  const queued = queues.length === 0 ? null : queues.reduce((sum, cases) => sum + cases, 0);
  const { casesPerYear } = map.process;
  if (available === null || casesPerYear === null) {
    return { queued, taktMinutes: null, peopleNeeded: null, leadTimeFromQueueMinutes: null };
  }
  const people = peopleNeeded(casesPerYear, effort, available, plannedUtilisation);
  return {
    queued,
    taktMinutes: taktMinutes(available, casesPerYear),
    peopleNeeded: { ...effort, ...people, unit: "people" as const },
    leadTimeFromQueueMinutes:
      queued === null ? null : leadTimeFromStock(queued, casesPerYear / available),
  };
}

function total(parts: readonly Estimate[]): Estimate {
  return parts.reduce(plus, exactly(0));
}

function backing(of: readonly LoadedStep[], known: (step: LoadedStep) => boolean): Backing {
  return backingOf(
    of.filter(known).map(({ step }) => step),
    of.filter((step) => !known(step)).map(({ step }) => step.id),
  );
}

function minutesOf(minutes: Estimate, clock: StreamClock, behind: Backing): StreamFigure {
  return { ...minutes, unit: "minutes", clock, ...behind };
}

function percentFigure(
  percent: Estimate,
  clock: StreamClock | null,
  behind: Backing,
): StreamFigure {
  return { ...percent, unit: "percent", clock, ...behind };
}

function headroomOf({ deadline, p85LeadTime, clock, openShare }: MapSettings): Estimate | null {
  if (deadline === null || p85LeadTime === null) return null;
  const term = onClock(deadline, clock, openShare);
  const p85 = onClock(p85LeadTime, clock, openShare);
  if (term === null || p85 === null) return null;
  return {
    low: headroom(term.low, p85.high),
    likely: headroom(term.likely, p85.likely),
    high: headroom(term.high, p85.low),
  };
}

/** Whole less part, as a range: the shortest whole with the longest part, never below 0. */
function less(whole: Estimate, part: Estimate): Estimate {
  return {
    low: Math.max(0, whole.low - part.high),
    likely: Math.max(0, whole.likely - part.likely),
    high: Math.max(0, whole.high - part.low),
  };
}
