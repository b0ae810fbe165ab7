import type { AnalysisResult, DurationSummary, ImportReport } from "@talka/engine";
import { directlyFollowsRows } from "./directly-follows-rows.ts";

/** A JSON value as written: what is unknown is `null`, never `NaN`. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Raised when a field is renamed, removed or means something else; new fields do not raise it. */
export const cliJsonVersion = 1;

/** Commonest variants written out. */
const topVariants = 20;

/**
 * The figures of an analysis for other programs, in the stable shape of `docs/reference/cli-json.md`.
 * Durations are seconds of clock time; fields whose name ends in `WorkingSeconds` are working time.
 */
export function cliJson(
  analysis: AnalysisResult,
  report: ImportReport,
): { readonly [key: string]: JsonValue } {
  const { graph, summary } = analysis;
  const names = graph.activityNames;
  const counted = (counts: ArrayLike<number>) =>
    Object.fromEntries(
      names.flatMap((name, a) => ((counts[a] ?? 0) > 0 ? [[name, counts[a] ?? 0]] : [])),
    );
  return {
    version: cliJsonVersion,
    cases: summary.cases,
    events: report.accepted + report.repaired,
    activityInstances: summary.events,
    activities: summary.activities,
    resources: summary.resources,
    firstEventAt: instant(analysis.observation.fromMs),
    lastEventAt: instant(analysis.observation.toMs),
    zone: analysis.view.log.zone,
    rows: {
      read: report.read,
      accepted: report.accepted,
      repaired: report.repaired,
      rejected: report.rejected,
    },
    completedCases: analysis.completedCases,
    openCases: analysis.openCases,
    tieShare: numberOrNull(analysis.tieShare),
    startShare: numberOrNull(analysis.startShare),
    activityCounts: counted(graph.nodeCount),
    activityCases: counted(graph.nodeCases),
    startActivities: counted(graph.startCount),
    endActivities: counted(graph.endCount),
    variants: variantsOf(analysis),
    directlyFollows: directlyFollowsRows(graph),
    caseDurationSeconds: durations(analysis.leadTime.elapsed),
    caseDurationWorkingSeconds: durationsOrNull(analysis.leadTime.working),
    waitingSeconds: durations(analysis.waiting.all.elapsed),
    waitingWorkingSeconds: durationsOrNull(analysis.waiting.all.working),
    workingDaySeconds: analysis.workingDayMs === null ? null : analysis.workingDayMs / 1000,
    reworkCases: Object.fromEntries(
      analysis.rework.activities.flatMap((one) =>
        one.repeatCases > 0 ? [[names[one.activity] ?? "", one.repeatCases]] : [],
      ),
    ),
    casesWithRework: analysis.rework.reworkCases,
    averageCasesInProgress: numberOrNull(analysis.littlesLaw.overallCasesInProgress),
    arrivalSeconds: { mean: seconds(analysis.arrivals.meanGapMs) },
    handovers: handoversOf(analysis),
    deadline: deadlineOf(analysis),
    residentsWaiting: {
      hoursPerDay: numberOrNull(analysis.residentsWaiting.hoursPerDay),
      workingHoursPerDay: numberOrNull(analysis.residentsWaiting.workingHoursPerDay),
      evidence: analysis.residentsWaiting.evidence,
    },
    findings: analysis.findings.map((finding) => ({
      id: finding.id,
      kind: finding.kind,
      hoursPerMonth: numberOrNull(finding.hoursPerMonth?.elapsed ?? null),
      workingHoursPerMonth: numberOrNull(finding.hoursPerMonth?.working ?? null),
      occurrences: finding.occurrences,
      cases: finding.cases,
      evidence: finding.evidence,
    })),
  };
}

/** Seconds without the noise that a division by 1000 leaves behind. */
function seconds(ms: number | null): number | null {
  return ms === null || !Number.isFinite(ms) ? null : Math.round(ms * 1000) / 1_000_000;
}

function numberOrNull(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}

function instant(atMs: number): string | null {
  return Number.isFinite(atMs) ? new Date(atMs).toISOString() : null;
}

function durations(summary: DurationSummary): { readonly [key: string]: JsonValue } {
  return {
    n: summary.n,
    mean: seconds(summary.meanMs),
    p25: seconds(summary.p25Ms),
    median: seconds(summary.medianMs),
    p75: seconds(summary.p75Ms),
    p85: seconds(summary.p85Ms),
    p90: seconds(summary.p90Ms),
    p95: seconds(summary.p95Ms),
    max: seconds(summary.maxMs),
  };
}

function durationsOrNull(summary: DurationSummary | null): JsonValue {
  return summary === null ? null : durations(summary);
}

function variantsOf({ variants, graph }: AnalysisResult): JsonValue {
  const { start, activity, cases } = variants;
  const top = Math.min(topVariants, cases.length);
  return {
    count: cases.length,
    top: Array.from({ length: top }, (_, v) => ({
      activities: Array.from(
        activity.subarray(start[v], start[v + 1]),
        (a) => graph.activityNames[a] ?? "",
      ),
      cases: cases[v] ?? 0,
    })),
  };
}

function handoversOf({ handovers }: AnalysisResult): JsonValue {
  if (handovers === null) return null;
  const { names, level, pairs, unknownPairs, kept } = handovers;
  return {
    level,
    pairs,
    unknownPairs,
    keptPairs: kept.reduce((sum, count) => sum + count, 0),
    links: handovers.handovers.map((one) => ({
      from: names[one.from] ?? "",
      to: names[one.to] ?? "",
      count: one.count,
      cases: one.cases,
      medianSeconds: seconds(one.waiting.elapsed.medianMs),
      totalSeconds: seconds(one.totalWaitingMs),
    })),
  };
}

function deadlineOf({ deadline }: AnalysisResult): JsonValue {
  if (deadline === null) return null;
  return deadline.rules.map((rule) => ({
    name: rule.name,
    decided: rule.decided,
    late: rule.late,
    onTimeShare: numberOrNull(rule.onTimeShare),
    medianLateSeconds: seconds(rule.medianLateMs),
    p85LegalSeconds: seconds(rule.p85LegalMs),
    suspended: rule.suspended,
    medianSuspendedSeconds: seconds(rule.medianSuspendedMs),
    headroomSeconds: seconds(rule.headroomMs),
    open: rule.open,
    openLate: rule.openLate,
  }));
}
