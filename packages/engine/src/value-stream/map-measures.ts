import { checkMap } from "./check-map.ts";
import { expectedVisits } from "./expected-visits.ts";
import { type Backing, backingOf, percentOf, plus, type StreamFigure, times } from "./figure.ts";
import type { MapMeasures, MapSettings } from "./measures.ts";
import { peopleNeeded, taktMinutes } from "./rates.ts";
import { readFlow } from "./read-flow.ts";
import { loadSteps } from "./step-loads.ts";
import { type Estimate, exactly, type StreamClock, type StreamMap } from "./stream-map.ts";
import { walkPath } from "./walk-path.ts";

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

  const counted = steps.filter((_, s) => often.visits[s] > 0);
  const onPath = steps.filter((_, s) => path.steps.has(s));
  const elsewhere = counted.filter(({ share }) => share === 0);
  const back = (of: typeof steps, known: (step: (typeof steps)[number]) => boolean): Backing =>
    backingOf(
      of.filter(known).map(({ step }) => step),
      of.filter((step) => !known(step)).map(({ step }) => step.id),
    );
  const pathBacking = back(onPath, ({ leadKnown, processKnown }) => leadKnown && processKnown);
  const reached = counted.filter(({ share }) => share > 0);
  const effort = counted.map(({ effort }) => effort).reduce(plus, exactly(0));
  const minutes = (estimate: Estimate, at: StreamClock, backing: Backing): StreamFigure => ({
    ...estimate,
    unit: "minutes",
    clock: at,
    ...backing,
  });
  const percent = (estimate: Estimate, at: StreamClock | null, backing: Backing): StreamFigure => ({
    ...estimate,
    unit: "percent",
    clock: at,
    ...backing,
  });
  const reworkOnly = elsewhere
    .map(({ load, visits }) => times(load.lead, visits))
    .reduce(plus, exactly(0));
  const effortFigure = minutes(
    effort,
    "work",
    back(counted, ({ effortKnown }) => effortKnown),
  );
  const { casesPerYear } = map.process;
  const available = settings.availableMinutesPerYear;
  const isHandoff = map.links.map(({ from, to }) => {
    const start = flow.steps.find(({ id }) => id === from);
    const end = flow.steps.find(({ id }) => id === to);
    return start !== undefined && end !== undefined && start.laneId !== end.laneId;
  });
  return {
    clock,
    steps: steps.map(({ measures }) => measures),
    processTime: minutes(
      reached.map(({ effortOnce }) => effortOnce).reduce(plus, exactly(0)),
      "work",
      back(reached, ({ effortKnown }) => effortKnown),
    ),
    effort: effortFigure,
    leadTime: minutes(
      path.lead,
      clock,
      back(onPath, ({ leadKnown }) => leadKnown),
    ),
    leadTimeWithRework: minutes(
      plus(path.reworked, reworkOnly),
      clock,
      back([...onPath, ...elsewhere], ({ leadKnown }) => leadKnown),
    ),
    waitingTime: minutes(less(path.along, path.process), clock, pathBacking),
    activityRatio: percent(percentOf(path.process, path.along), clock, pathBacking),
    valueAddedRatio: percent(percentOf(path.value, path.lead), clock, pathBacking),
    rolledCompleteAccurate: percent(
      exactly(path.right * 100),
      null,
      back(reached, ({ rightKnown }) => rightKnown),
    ),
    handoffs: isHandoff.filter(Boolean).length,
    handoffsPerCase: isHandoff.reduce((sum, is, k) => sum + (is ? often.travels[k] : 0), 0),
    loopBacks: map.links.filter(({ kind }) => kind === "rework").length,
    taktMinutes:
      available === null || casesPerYear === null ? null : taktMinutes(available, casesPerYear),
    peopleNeeded:
      available === null || casesPerYear === null
        ? null
        : {
            ...effortFigure,
            ...peopleNeeded(casesPerYear, effort, available, settings.plannedUtilisation),
            unit: "people",
          },
    pathStepIds: onPath.map(({ step }) => step.id),
    approximate: often.leaving.length > 0,
    warnings: checkMap(map, settings.openShare, clock),
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
