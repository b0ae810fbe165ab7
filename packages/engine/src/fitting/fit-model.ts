import { compileCalendar } from "../calendar/compile-calendar.ts";
import { measureCaseSpans } from "../log/case-spans.ts";
import { caseCount, type EventLog, eventCount } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { findBatches } from "../performance/find-batches.ts";
import type {
  AttributeRule,
  NamedCalendar,
  SimulationModel,
} from "../simulation/simulation-model.ts";
import { explainWaiting } from "../waiting/explain-waiting.ts";
import { makeFlow } from "./candidate-flows.ts";
import { fitAbsences, withoutAbsences } from "./fit-absences.ts";
import { fitArrivals } from "./fit-arrivals.ts";
import { fitAvailability } from "./fit-availability.ts";
import { fitBatches } from "./fit-batches.ts";
import { clockOfPerson, fitCalendars } from "./fit-calendars.ts";
import { fitDeadline } from "./fit-deadline.ts";
import { fitPairs } from "./fit-pairs.ts";
import { fitPeople } from "./fit-people.ts";
import { fitPriorities } from "./fit-priorities.ts";
import { fitRules, withMemory } from "./fit-rules.ts";
import { type FitSettings, plainChoice } from "./fit-settings.ts";
import { withStarts } from "./fit-starts.ts";
import { fitTasks } from "./fit-tasks.ts";
import { fitWaits } from "./fit-waits.ts";
import type { FittedModel } from "./fitted-model.ts";
import { concurrencyIn } from "./flow/concurrency-in.ts";
import { fitSplits } from "./flow/fit-splits.ts";
import { describeRoles, modelPeople } from "./model-people.ts";
import { notesOf } from "./notes-of.ts";
import { latestCases } from "./record-part.ts";
import { shareWork } from "./shared-work.ts";
import { markWork } from "./working-marks.ts";

/** The calendar of the office in a fitted model. */
export const OFFICE_ID = "office";
const DAY_MS = 86_400_000;

/**
 * A simulation model of the process that a log records: its ways and how often each is taken, when
 * cases come, who works when, how long work takes, what waits for what, batches, priorities and the
 * promise. There is no chance in it: the same log and settings give the same model.
 *
 * @param record Every case counts: leave open cases out where ends matter.
 * @param onProgress Told the share that is done; throws to stop.
 * @returns For an empty log a model in which nothing happens.
 */
export function fitModel(
  record: EventLog,
  settings: FitSettings,
  onProgress: (share: number) => void = () => {},
): FittedModel {
  const choice = plainChoice(settings);
  const log = latestCases(record, choice.part);
  const started = withStarts(log);
  const view = wholeLog(started.log);
  const { startAtMs } = started.log;
  const people = fitPeople(log);
  const marks = markWork(log, startAtMs, started.estimated);
  const hours = fitCalendars(log, people, marks, settings.calendar);
  const clockOf = clockOfPerson(hours);
  onProgress(0.1);
  const flow = settings.flow ?? makeFlow(view, choice.ways);
  const splits = fitSplits(view, flow);
  const learnt = fitRules(log, flow, splits);
  onProgress(0.3);
  const workMs = shareWork(log, startAtMs, clockOf);
  const external = settings.externalActivities.map((name) => log.activityNames.indexOf(name));
  const explained = explainWaiting(view, {
    view: "team",
    clockOf: () => clockOf(-1),
    externalActivities: new Set(external),
    concurrency: concurrencyIn(flow, started.log),
  });
  onProgress(0.6);
  const batches = fitBatches(findBatches(view, clockOf(-1), undefined, explained));
  const waits = fitWaits(started.log, explained, new Set(batches.keys()));
  const { tasks, fitted } = fitTasks({
    log: started.log,
    flow,
    people,
    workMs,
    waits,
    batches,
    pairs: fitPairs(log),
    useDelays: choice.waits === "delays",
  });
  onProgress(0.8);
  const away = fitAbsences(log, people, marks, clockOf);
  const hoursOf = fitAvailability(started.log, explained, (who) =>
    withoutAbsences(clockOf(who), away.of[who]),
  );
  const calendars: NamedCalendar[] = [...hours.calendars];
  const spans = measureCaseSpans(view);
  const [fromMs, toMs] = [lowest(spans.startAtMs), highest(spans.endAtMs)];
  if (settings.calendar !== null) {
    calendars.push({ id: OFFICE_ID, name: OFFICE_ID, calendar: settings.calendar });
  }
  const office =
    settings.calendar === null
      ? null
      : { id: OFFICE_ID, clock: compileCalendar(settings.calendar, fromMs, toMs) };
  const arrivedAtMs = measureCaseSpans(wholeLog(record)).startAtMs;
  const allStartsAtMs = Float64Array.from([...arrivedAtMs, ...settings.otherStartsAtMs]);
  const arrivals = fitArrivals(allStartsAtMs, log.zone, office);
  const lastStartMs = highest(spans.startAtMs);
  const { priorities, attributes } = fitPriorities(started.log, explained.readyAtMs, startAtMs);
  const deadline = fitDeadline(settings.deadline, office === null ? null : OFFICE_ID);
  const performing = new Set(tasks.flatMap(({ performers }) => performers.map((p) => p.personId)));
  const model: SimulationModel = {
    processes: [
      {
        id: flow.id,
        name: settings.name,
        flow,
        arrivals: arrivals.arrivals,
        tasks: withMemory(tasks, learnt.ofTask),
        splits: learnt.splits,
        delays: [],
        attributes: joinRules(learnt.attributes, attributes),
        priorities,
        discipline: "first-come",
        deadline: deadline.deadline,
      },
    ],
    people: modelPeople({
      log,
      people,
      hours,
      hoursOf,
      performing,
      away,
      toMs,
      waits: choice.waits,
    }),
    calendars,
    attributes: [],
  };
  onProgress(1);
  return {
    model,
    choice,
    basis: {
      cases: caseCount(log),
      events: eventCount(log),
      fromMs,
      toMs,
      estimatedStartShare: started.estimatedShare,
      flow: {
        replayedShare: splits.replayedShare,
        fittingShare: splits.fittingShare,
        deviationShare: splits.deviationShare,
      },
      arrivals: {
        perDay:
          (arrivals.n * arrivals.arrivals.growth) /
          Math.max(1, (highest(allStartsAtMs) - lowest(allStartsAtMs)) / DAY_MS),
        weekTrust: arrivals.weekTrust,
        monthTrust: arrivals.monthTrust,
        level: arrivals.arrivals.growth,
        partLevel: arrivals.levelIn(fromMs, lastStartMs),
      },
      tasks: fitted,
      rules: learnt.rules,
      roles: describeRoles(model, hoursOf, log.resourceNames),
      notes: notesOf({
        log,
        settings,
        flow,
        splits,
        started,
        people,
        hours,
        fitted,
        deadline,
        away,
      }),
    },
  };
}

/** A value drawn for rules of ways is not drawn again for priorities. */
function joinRules(
  first: readonly AttributeRule[],
  more: readonly AttributeRule[],
): readonly AttributeRule[] {
  const known = new Set(first.map(({ name }) => name));
  return [...first, ...more.filter(({ name }) => !known.has(name))];
}

function lowest(values: Float64Array): number {
  return values.reduce((a, b) => (b < a || Number.isNaN(a) ? b : a), Number.NaN);
}

function highest(values: Float64Array): number {
  return values.reduce((a, b) => (b > a || Number.isNaN(a) ? b : a), Number.NaN);
}
