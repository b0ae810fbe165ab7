import type { WhatIfBase } from "@talka/contract";
import {
  type AnalysisSettings,
  casesOf,
  checkModel,
  DEFAULT_CHECK,
  DEFAULT_FIT,
  eventCount,
  finishedCases,
  fitBest,
  type ModelCheck,
  openCaseStarts,
  type SimulationModel,
  withoutNames,
} from "@talka/engine";
import type { CallContext, WorkerState } from "../handlers.ts";
import { analysed } from "./analysed.ts";

/** The model to be made. */
export interface FitQuestion {
  readonly settings: AnalysisSettings;
  readonly name: string;
}

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
/** A Monday, 00:00. */
const aMondayMs = 4 * dayMs;
/** More say little more, and take long. */
const mostCases = 2_500;
const seed = 1;

/**
 * Makes a simulation model of the cases that pass the filters and are over (the latest, where there
 * are very many), holds it against its own later cases, and takes every name out of it.
 */
export function fittedBase(
  state: WorkerState,
  { settings, name }: FitQuestion,
  { progress }: CallContext,
): WhatIfBase {
  const { view } = analysed(state, settings);
  const over = finishedCases(casesOf(view.log, [...view.cases]), settings.endActivities ?? []);
  const latest = [...over.caseIds.keys()]
    .map((c) => ({ c, at: over.endAtMs[over.caseStart[c] ?? 0] ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .slice(0, mostCases)
    .map(({ c }) => c);
  const log = over.caseIds.length > mostCases ? casesOf(over, latest) : over;
  const fit = {
    ...DEFAULT_FIT,
    name,
    calendar: settings.calendar,
    deadline: settings.deadline,
    otherStartsAtMs: openCaseStarts(casesOf(view.log, [...view.cases]), log),
  };
  const check = checkModel(log, fit, { ...DEFAULT_CHECK, replications: 5, seed }, (share) =>
    progress(share * 70, 100),
  );
  const { model, basis } = fitBest(log, { ...fit, ...check.choice }, seed, (share) =>
    progress(70 + share * 30, 100),
  );
  const perYear = basis.arrivals.perDay * 365;
  const cases = Math.round(Math.min(500, Math.max(150, perYear)));
  const lastMs = eventCount(log) === 0 ? aMondayMs : basis.toMs;
  const startAtMs = aMondayMs + Math.floor((lastMs - aMondayMs) / weekMs) * weekMs;
  return {
    model: withoutPast(withoutNames(model), startAtMs),
    story: {
      ...storyOf(check),
      cases: basis.cases,
      notes: basis.notes,
      rules: basis.rules,
    },
    run: {
      startAtMs,
      cases: cases + Math.round(cases / 4),
      warmUpCases: Math.round(cases / 4),
      seed,
    },
  };
}

/** Who was away when is nobody's business once it is over. */
function withoutPast(model: SimulationModel, fromMs: number): SimulationModel {
  const people = model.people.map((person) => ({
    ...person,
    absences: person.absences.filter(({ toMs }) => toMs > fromMs),
  }));
  return { ...model, people };
}

function storyOf({ verdict, reasons, answers, distances, leadHours }: ModelCheck) {
  const finite = (hours: number) => (Number.isFinite(hours) ? Math.max(0, hours) : null);
  const { model, floor, baseline } = distances.cycleTimeHours;
  return {
    kind: "record" as const,
    verdict,
    reasons,
    answers,
    errorHours: finite(model.mean),
    floorHours: finite(floor.mean),
    baselineHours: finite(baseline.mean),
    recordedHours: finite(leadHours.recorded.mean),
    simulatedHours: finite(leadHours.simulated.mean),
  };
}
