import {
  type LoadSummary,
  type ProcessSummary,
  type ReplicatedFigure,
  type ReplicatedMean,
  type SimulationSummary,
  type WaitingCause,
  waitingCauses,
} from "@talka/engine";
import type { SheetTable } from "@talka/formats";
import type { SimulateRequest } from "./simulate-request.ts";

/** The summary in seconds, for other programs; docs/reference/simulation.md tells the fields. */
export function summaryJson(
  summary: SimulationSummary,
  request: SimulateRequest,
  wallSeconds: number,
) {
  const several = summary.processes.length > 1;
  return {
    cases: request.cases,
    replications: summary.replications,
    seed: request.seed,
    dispatch: request.dispatch,
    start: new Date(request.startAtMs).toISOString(),
    warmUpCases: request.warmUpCases,
    wallSeconds,
    activityInstances: summary.activityInstances,
    unfinishedCases: summary.unfinished,
    cutCases: summary.cut,
    ...processJson(summary.all),
    ...(several
      ? {
          processes: summary.processes.map((process) => ({
            id: process.id,
            name: process.name,
            ...processJson(process),
          })),
        }
      : {}),
    tasks: summary.tasks.map((task) => ({
      id: task.id,
      name: task.name,
      ...(several ? { process: task.processId } : {}),
      countPerCase: told(task.countPerCase.mean),
      processingSeconds: seconds(task.workMs.mean),
      waitingSeconds: seconds(task.waitingMs.mean),
      pausedSeconds: seconds(task.pausedMs.mean),
      ci95: {
        countPerCase: task.countPerCase.ci95.map(told),
        processingSeconds: task.workMs.ci95.map(seconds),
        waitingSeconds: task.waitingMs.ci95.map(seconds),
      },
      causes: causesJson(task.waitingByCause),
    })),
    resources: summary.people.map(loadJson),
    roles: summary.roles.map(loadJson),
  };
}

function processJson(process: ProcessSummary) {
  return {
    cycleTimeSeconds: figureJson(process.cycleMs),
    waitingSeconds: figureJson(process.waitingMs),
    processingSeconds: figureJson(process.workMs),
    pausedSeconds: meanJson(process.pausedMs, 1000),
    eventSeconds: meanJson(process.eventMs, 1000),
    interarrivalSeconds: meanJson(process.gapMs, 1000),
    cost: meanJson(process.cost, 1),
    onTimeShare: meanJson(process.onTimeShare, 1),
    causes: causesJson(process.waitingByCause),
  };
}

function loadJson(load: LoadSummary) {
  return {
    id: load.id,
    name: load.name,
    utilisation: told(load.utilisation.mean),
    ci95: load.utilisation.ci95.map(told),
    loadP95: told(load.loadP95.mean),
    workedSeconds: seconds(load.workedMs.mean),
  };
}

function figureJson(figure: ReplicatedFigure) {
  return { ...meanJson(figure, 1000), p50: seconds(figure.p50), p90: seconds(figure.p90) };
}

function meanJson({ mean, ci95 }: ReplicatedMean, unit: number) {
  return { mean: told(mean / unit), ci95: ci95.map((bound) => told(bound / unit)) };
}

function causesJson(causes: Readonly<Record<WaitingCause, number>>) {
  return Object.fromEntries(waitingCauses.map((cause) => [cause, seconds(causes[cause])]));
}

/** JSON has no word for what is not known but `null`. */
function told(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function seconds(ms: number): number | null {
  return told(ms / 1000);
}

/** Every figure of a summary as one table, a row a figure. */
export function summaryTable(summary: SimulationSummary): SheetTable {
  const rows: (string | number | null)[][] = [];
  const row = (
    what: string,
    id: string,
    name: string,
    figure: string,
    mean: ReplicatedMean,
    unit = 1,
  ) => rows.push([what, id, name, figure, ...[mean.mean, ...mean.ci95].map((x) => told(x / unit))]);
  for (const process of summary.processes) {
    const own = ["process", process.id, process.name] as const;
    row(...own, "cycleTimeSeconds", process.cycleMs, 1000);
    row(...own, "waitingSeconds", process.waitingMs, 1000);
    row(...own, "processingSeconds", process.workMs, 1000);
    row(...own, "cost", process.cost);
    row(...own, "onTimeShare", process.onTimeShare);
  }
  for (const task of summary.tasks) {
    const own = ["task", task.id, task.name] as const;
    row(...own, "countPerCase", task.countPerCase);
    row(...own, "waitingSeconds", task.waitingMs, 1000);
    row(...own, "processingSeconds", task.workMs, 1000);
  }
  for (const [what, list] of [
    ["resource", summary.people],
    ["role", summary.roles],
  ] as const) {
    for (const load of list) {
      row(what, load.id, load.name, "utilisation", load.utilisation);
      row(what, load.id, load.name, "loadP95", load.loadP95);
    }
  }
  return {
    name: "simulation",
    columns: [
      ...["what", "id", "name", "figure"].map((name) => ({ name, kind: "text" as const })),
      ...["mean", "low", "high"].map((name) => ({ name, kind: "number" as const })),
    ],
    rows,
  };
}
