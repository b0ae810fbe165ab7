import { type WaitingCause, waitingCauses } from "../model/waiting-cause.ts";
import { studentQuantile } from "../stats/normal.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";
import type { ProcessFigures, ReplicationFigures } from "./measure-replication.ts";

/** A mean over replications with its 95 % interval (Student's t); bounds are `NaN` of one. */
export interface ReplicatedMean {
  readonly mean: number;
  readonly ci95: readonly [number, number];
  /** Standard deviation between replications. */
  readonly sd: number;
  /** Replications that had a value. */
  readonly n: number;
}

/** The same of a figure of cases, with the means of its median and ninth decile. */
export interface ReplicatedFigure extends ReplicatedMean {
  readonly p50: number;
  readonly p90: number;
}

/** Of a process, or of all together. Milliseconds per case. */
export interface ProcessSummary {
  readonly id: string;
  readonly name: string;
  /** Counted cases, all replications together. */
  readonly cases: number;
  readonly cycleMs: ReplicatedFigure;
  readonly waitingMs: ReplicatedFigure;
  readonly workMs: ReplicatedFigure;
  readonly pausedMs: ReplicatedMean;
  readonly eventMs: ReplicatedMean;
  readonly cost: ReplicatedMean;
  /** Mean `NaN` where no case has a deadline. */
  readonly onTimeShare: ReplicatedMean;
  readonly gapMs: ReplicatedMean;
  /** Waiting by cause, per case. */
  readonly waitingByCause: Readonly<Record<WaitingCause, number>>;
}

/** Of a task. Milliseconds per execution. */
export interface TaskSummary {
  readonly id: string;
  readonly name: string;
  readonly processId: string;
  readonly countPerCase: ReplicatedMean;
  readonly waitingMs: ReplicatedMean;
  readonly workMs: ReplicatedMean;
  readonly pausedMs: ReplicatedMean;
  readonly waitingByCause: Readonly<Record<WaitingCause, number>>;
}

/** Of a person, or of a role: shares of open hours. */
export interface LoadSummary {
  readonly id: string;
  readonly name: string;
  readonly utilisation: ReplicatedMean;
  readonly loadP95: ReplicatedMean;
  /** Mean worked milliseconds. */
  readonly workedMs: ReplicatedMean;
}

/** All replications together. */
export interface SimulationSummary {
  readonly replications: number;
  readonly activityInstances: number;
  readonly unfinished: number;
  readonly cut: number;
  readonly all: ProcessSummary;
  readonly processes: readonly ProcessSummary[];
  readonly tasks: readonly TaskSummary[];
  readonly people: readonly LoadSummary[];
  readonly roles: readonly LoadSummary[];
}

/** Brings the figures of replications together: means, 95 % intervals, quantiles. */
export function summariseReplications(
  { model, tasks }: CompiledSimulation,
  figures: readonly ReplicationFigures[],
): SimulationSummary {
  const sum = (of: (one: ReplicationFigures) => number) =>
    figures.reduce((total, one) => total + of(one), 0);
  const processIds = model.processes.map(({ id }) => id);
  const taskSummaries = tasks.ids.map((id, t) => {
    const of = (value: (one: ReplicationFigures["tasks"][number]) => number) =>
      replicatedMean(figures.map((one) => value(one.tasks[t])));
    return {
      id,
      name: tasks.names[t],
      processId: processIds[tasks.processOf[t]],
      countPerCase: of((one) => one.countPerCase),
      waitingMs: of((one) => one.waitingMs),
      workMs: of((one) => one.workMs),
      pausedMs: of((one) => one.pausedMs),
      waitingByCause: causeRecord(
        (k) => replicatedMean(figures.map((one) => one.tasks[t].causes[k])).mean,
      ),
    };
  });
  const process = (
    id: string,
    name: string,
    of: (one: ReplicationFigures) => ProcessFigures,
    isOwn: (processId: string) => boolean,
  ) =>
    processSummary(id, name, figures.map(of), (k) => {
      let perCase = 0;
      for (const task of taskSummaries) {
        if (!isOwn(task.processId)) continue;
        const cause = waitingCauses[k];
        const ms = task.waitingByCause[cause] * task.countPerCase.mean;
        if (!Number.isNaN(ms))
          perCase +=
            ms * shareOfCases(figures, processIds.indexOf(task.processId), isOwn, processIds);
      }
      return perCase;
    });
  return {
    replications: figures.length,
    activityInstances: sum((one) => one.activityInstances),
    unfinished: sum((one) => one.unfinished),
    cut: sum((one) => one.cut),
    all: process(
      "",
      "",
      (one) => one.all,
      () => true,
    ),
    processes: model.processes.map(({ id, name }, p) =>
      process(
        id,
        name,
        (one) => one.processes[p],
        (own) => own === id,
      ),
    ),
    tasks: taskSummaries,
    people: model.people.map(({ id, name }, k) => loadSummary(id, name, figures, [k])),
    roles: [...new Set(model.people.map(({ role }) => role))].map((role) =>
      loadSummary(
        role,
        role,
        figures,
        [...model.people.keys()].filter((k) => model.people[k].role === role),
      ),
    ),
  };
}

/** Which share of the cases looked at are of a process. */
function shareOfCases(
  figures: readonly ReplicationFigures[],
  process: number,
  isOwn: (processId: string) => boolean,
  processIds: readonly string[],
): number {
  let own = 0;
  let all = 0;
  for (const one of figures) {
    one.processes.forEach(({ cases }, p) => {
      if (p === process) own += cases;
      if (isOwn(processIds[p])) all += cases;
    });
  }
  return all === 0 ? 0 : own / all;
}

function processSummary(
  id: string,
  name: string,
  figures: readonly ProcessFigures[],
  causeOf: (cause: number) => number,
): ProcessSummary {
  const of = (value: (one: ProcessFigures) => number) => replicatedMean(figures.map(value));
  const cases = (key: "cycleMs" | "waitingMs" | "workMs"): ReplicatedFigure => ({
    ...of((one) => one[key].mean),
    p50: of((one) => one[key].p50).mean,
    p90: of((one) => one[key].p90).mean,
  });
  return {
    id,
    name,
    cases: figures.reduce((sum, one) => sum + one.cases, 0),
    cycleMs: cases("cycleMs"),
    waitingMs: cases("waitingMs"),
    workMs: cases("workMs"),
    pausedMs: of((one) => one.pausedMs),
    eventMs: of((one) => one.eventMs),
    cost: of((one) => one.cost),
    onTimeShare: of((one) => one.onTimeShare),
    gapMs: of((one) => one.gapMs),
    waitingByCause: causeRecord(causeOf),
  };
}

function loadSummary(
  id: string,
  name: string,
  figures: readonly ReplicationFigures[],
  people: readonly number[],
): LoadSummary {
  const total = (
    one: ReplicationFigures,
    of: (p: ReplicationFigures["people"][number]) => number,
  ) => people.reduce((sum, k) => sum + of(one.people[k]), 0);
  return {
    id,
    name,
    utilisation: replicatedMean(
      figures.map((one) => {
        const open = total(one, ({ openMs }) => openMs);
        return open === 0 ? 0 : total(one, ({ workedMs }) => workedMs) / open;
      }),
    ),
    loadP95: replicatedMean(
      figures.map((one) => total(one, ({ loadP95 }) => loadP95) / people.length),
    ),
    workedMs: replicatedMean(figures.map((one) => total(one, ({ workedMs }) => workedMs))),
  };
}

function causeRecord(of: (cause: number) => number): Record<WaitingCause, number> {
  const record: Record<string, number> = {};
  waitingCauses.forEach((cause, k) => {
    record[cause] = of(k);
  });
  return record as Record<WaitingCause, number>;
}

/** Mean, spread and 95 % interval of values of replications; those that are `NaN` do not count. */
export function replicatedMean(values: readonly number[]): ReplicatedMean {
  const own = values.filter((value) => !Number.isNaN(value));
  const n = own.length;
  const mean = own.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { mean, ci95: [Number.NaN, Number.NaN], sd: Number.NaN, n };
  const sd = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const half = (studentFactor(n - 1) * sd) / Math.sqrt(n);
  return { mean, ci95: [mean - half, mean + half], sd, n };
}

const factors = new Map<number, number>();

function studentFactor(freedom: number): number {
  const known = factors.get(freedom) ?? studentQuantile(0.975, freedom);
  factors.set(freedom, known);
  return known;
}
