import { type AnalysisResult, chooseMap, type TwoClocks } from "@talka/engine";
import type { RecordedPath, RecordedStep } from "@talka/lean";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

const minuteMs = 60_000;
const daysOfYear = 365.25;

/**
 * The path most cases take, with median times and the roles that mostly do its steps: what a map can
 * be drawn from. People are never in it.
 */
export function recordedPath(state: WorkerState, { settings }: AnalysisQuestion): RecordedPath {
  const result = analysed(state, settings);
  const { graph, view, waiting, observation, leadTime } = result;
  const { happyPath } = chooseMap(view, graph, { activityShare: 1, arcShare: 1 }, null);
  const path = [...new Set(happyPath)];
  const placeOf = new Map(path.map((a, k) => [a, k]));
  const isWorking = result.workingDayMs !== null;
  const median = (times: TwoClocks | null | undefined) => {
    const summary = isWorking ? times?.working : times?.elapsed;
    return summary == null || summary.n === 0 ? null : summary.medianMs / minuteMs;
  };
  const roles = usualRoles(result);
  const steps = path.map((a): RecordedStep => {
    const row = waiting.activities.find(({ activity }) => activity === a);
    return {
      name: graph.activityNames[a] ?? "",
      role: roles[a] ?? "",
      cases: graph.nodeCases[a] ?? 0,
      n: Math.max(1, row?.service?.elapsed.n ?? row?.waiting.elapsed.n ?? graph.nodeCount[a] ?? 1),
      processMinutes: median(row?.service),
      waitingMinutes: median(row?.waiting),
    };
  });
  const arcs = Array.from(graph.count, (count, k) => ({
    from: placeOf.get(graph.from[k] ?? -1) ?? -1,
    to: placeOf.get(graph.to[k] ?? -1) ?? -1,
    count,
  })).filter(({ from, to }) => from >= 0 && to >= 0);
  const cases = view.cases.length;
  const lead = isWorking ? leadTime.working : leadTime.elapsed;
  return {
    steps,
    arcs,
    cases,
    // less than a month says little of a year
    casesPerYear:
      observation.days >= 28 ? Math.round((cases / observation.days) * daysOfYear) : null,
    clock: isWorking ? "work" : "elapsed",
    p85LeadMinutes: lead === null || lead.n < 5 ? null : Math.round(lead.p85Ms / minuteMs),
  };
}

/** The role that does each activity most often; "" where the log names none. */
function usualRoles({ view }: AnalysisResult): readonly string[] {
  const { log, cases } = view;
  const { role, roleNames } = log;
  if (role === null) return [];
  const counts = log.activityNames.map(() => new Uint32Array(roleNames.length));
  for (const c of cases) {
    const end = log.caseStart[c + 1] ?? 0;
    for (let i = log.caseStart[c] ?? 0; i < end; i++) {
      const by = role[i] ?? -1;
      const row = counts[log.activity[i] ?? 0];
      if (by >= 0 && row !== undefined) row[by] = (row[by] ?? 0) + 1;
    }
  }
  return counts.map((row) => {
    const most = row.reduce((best, count, k) => (count > (row[best] ?? 0) ? k : best), 0);
    return (row[most] ?? 0) > 0 ? (roleNames[most] ?? "") : "";
  });
}
