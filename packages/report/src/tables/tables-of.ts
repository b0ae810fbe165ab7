import type { AnalysisResult, Finding } from "@talka/engine";
import { findingSentence } from "../sentences/finding-sentence.ts";
import { type Locale, translator } from "../words/translate.ts";
import { activityTable, reworkTable, transitionTable } from "./activity-tables.ts";
import { caseTable, monthTable, variantTable } from "./case-tables.ts";
import { type DataTable, tableFrom } from "./data-table.ts";
import { tableWords } from "./table-words.ts";

/**
 * Every table of an analysis, in the order of a report; tables that the log cannot fill are left
 * out. Durations stand in milliseconds of the clock their column names.
 */
export function tablesOf(analysis: AnalysisResult, locale: Locale): readonly DataTable[] {
  const tables = [
    findingTable(analysis, locale),
    activityTable(analysis, locale),
    transitionTable(analysis, locale),
    variantTable(analysis, locale),
    monthTable(analysis, locale),
    reworkTable(analysis, locale),
  ];
  if (analysis.handovers !== null) tables.push(handoverTable(analysis, locale));
  if (analysis.deadline !== null) {
    tables.push(deadlineTable(analysis, locale));
    if (analysis.deadline.openByDue.cases.length > 0) tables.push(openByDueTable(analysis, locale));
  }
  return [...tables, caseTable(analysis, locale)];
}

/** One row a finding, worst first, said in one sentence. */
export function findingTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { findings, workingDayMs } = analysis;
  const said = (one: Finding) => findingSentence(one, locale, { workingDayMs }).headline;
  return tableFrom("findings", say("findings"), findings, [
    { title: say("finding"), kind: "text", cell: said },
    { title: say("hoursPerMonth"), kind: "hours", cell: (one) => one.hoursPerMonth?.elapsed },
    {
      title: say("workingHoursPerMonth"),
      kind: "hours",
      when: workingDayMs !== null,
      cell: (one) => one.hoursPerMonth?.working,
    },
    { title: say("occurrences"), kind: "count", cell: (one) => one.occurrences },
    { title: say("caseCount"), kind: "count", cell: (one) => one.cases },
    { title: say("evidence"), kind: "text", cell: (one) => say(one.evidence) },
  ]);
}

/** Links between roles (or people where roles are unknown), most frequent first. */
export function handoverTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { handovers, workingDayMs } = analysis;
  const names = handovers?.names ?? [];
  const title = say(handovers?.level === "role" ? "handoversRole" : "handoversResource");
  return tableFrom("handovers", title, handovers?.handovers ?? [], [
    { title: say("from"), kind: "text", cell: (one) => names[one.from] },
    { title: say("to"), kind: "text", cell: (one) => names[one.to] },
    { title: say("occurrences"), kind: "count", cell: (one) => one.count },
    { title: say("caseCount"), kind: "count", cell: (one) => one.cases },
    { title: say("medianWaiting"), kind: "elapsed", cell: (one) => one.waiting.elapsed.medianMs },
    { title: say("totalWaiting"), kind: "elapsed", cell: (one) => one.totalWaitingMs },
    {
      title: say("medianWaitingWorking"),
      kind: "working",
      when: workingDayMs !== null,
      cell: (one) => one.waiting.working?.medianMs,
    },
    {
      title: say("totalWaitingWorking"),
      kind: "working",
      when: workingDayMs !== null,
      cell: (one) => one.totalWaitingWorkMs,
    },
  ]);
}

/** One row a version of a rule, in the order of the settings. */
export function deadlineTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  return tableFrom("deadlines", say("deadlines"), analysis.deadline?.rules ?? [], [
    { title: say("rule"), kind: "text", cell: (one) => one.name },
    { title: say("decided"), kind: "count", cell: (one) => one.decided },
    { title: say("late"), kind: "count", cell: (one) => one.late },
    { title: say("onTime"), kind: "share", cell: (one) => one.onTimeShare },
    { title: say("medianLate"), kind: "elapsed", cell: (one) => one.medianLateMs },
    { title: say("p85Legal"), kind: "elapsed", cell: (one) => one.p85LegalMs },
    { title: say("suspended"), kind: "count", cell: (one) => one.suspended },
    { title: say("medianSuspended"), kind: "elapsed", cell: (one) => one.medianSuspendedMs },
    { title: say("headroom"), kind: "elapsed", cell: (one) => one.headroomMs },
    { title: say("open"), kind: "count", cell: (one) => one.open },
    { title: say("openLate"), kind: "count", cell: (one) => one.openLate },
  ]);
}

/** Open cases under a rule, those due first on top; what is left is negative once it is late. */
export function openByDueTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { deadline, view } = analysis;
  const due = deadline?.openByDue;
  return tableFrom("open-by-due", say("openByDue"), Array.from(due?.cases ?? []), [
    { title: say("caseId"), kind: "text", cell: (c) => view.log.caseIds[c] },
    { title: say("rule"), kind: "text", cell: (_, k) => deadline?.rules[due?.rule[k] ?? -1]?.name },
    // The due instant is the midnight after the last day: its last moment still belongs to it.
    { title: say("dueAt"), kind: "instant", cell: (_, k) => (due?.dueAtMs[k] ?? Number.NaN) - 1 },
    { title: say("left"), kind: "elapsed", cell: (_, k) => due?.leftMs[k] },
  ]);
}
