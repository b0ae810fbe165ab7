import type { AnalysisResult } from "@talka/engine";
import { type Locale, translator } from "../words/translate.ts";
import { type DataTable, tableFrom } from "./data-table.ts";
import { tableWords } from "./table-words.ts";

/** One row an activity, in order of first appearance in the log. */
export function activityTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { graph, waiting, workingDayMs } = analysis;
  const inWork = workingDayMs !== null;
  const withService = waiting.activities.some((one) => one.service !== null);
  const { nodeCount, nodeCases, startCount, endCount, activityNames } = graph;
  const shown = waiting.activities.filter((one) => (nodeCount[one.activity] ?? 0) > 0);
  return tableFrom("activities", say("activities"), shown, [
    { title: say("activity"), kind: "text", cell: (one) => activityNames[one.activity] },
    { title: say("occurrences"), kind: "count", cell: (one) => nodeCount[one.activity] },
    { title: say("caseCount"), kind: "count", cell: (one) => nodeCases[one.activity] },
    { title: say("startsHere"), kind: "count", cell: (one) => startCount[one.activity] },
    { title: say("endsHere"), kind: "count", cell: (one) => endCount[one.activity] },
    { title: say("medianWaiting"), kind: "elapsed", cell: (one) => one.waiting.elapsed.medianMs },
    { title: say("p90Waiting"), kind: "elapsed", cell: (one) => one.waiting.elapsed.p90Ms },
    { title: say("totalWaiting"), kind: "elapsed", cell: (one) => one.totalWaitingMs },
    {
      title: say("medianWaitingWorking"),
      kind: "working",
      when: inWork,
      cell: (one) => one.waiting.working?.medianMs,
    },
    {
      title: say("totalWaitingWorking"),
      kind: "working",
      when: inWork,
      cell: (one) => one.totalWaitingWorkMs,
    },
    {
      title: say("medianService"),
      kind: "elapsed",
      when: withService,
      cell: (one) => one.service?.elapsed.medianMs,
    },
    { title: say("evidence"), kind: "text", cell: (one) => say(one.evidence) },
  ]);
}

/** One row an arc, longest waiting in all first. */
export function transitionTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { graph, waiting, workingDayMs } = analysis;
  const inWork = workingDayMs !== null;
  const { activityNames } = graph;
  return tableFrom("transitions", say("transitions"), waiting.arcs, [
    { title: say("from"), kind: "text", cell: (arc) => activityNames[arc.from] },
    { title: say("to"), kind: "text", cell: (arc) => activityNames[arc.to] },
    { title: say("occurrences"), kind: "count", cell: (arc) => arc.occurrences },
    { title: say("caseCount"), kind: "count", cell: (arc) => arc.cases },
    { title: say("medianWaiting"), kind: "elapsed", cell: (arc) => arc.waiting.elapsed.medianMs },
    { title: say("p90Waiting"), kind: "elapsed", cell: (arc) => arc.waiting.elapsed.p90Ms },
    { title: say("totalWaiting"), kind: "elapsed", cell: (arc) => arc.totalWaitingMs },
    {
      title: say("medianWaitingWorking"),
      kind: "working",
      when: inWork,
      cell: (arc) => arc.waiting.working?.medianMs,
    },
    {
      title: say("p90WaitingWorking"),
      kind: "working",
      when: inWork,
      cell: (arc) => arc.waiting.working?.p90Ms,
    },
    {
      title: say("totalWaitingWorking"),
      kind: "working",
      when: inWork,
      cell: (arc) => arc.totalWaitingWorkMs,
    },
    { title: say("evidence"), kind: "text", cell: (arc) => say(arc.evidence) },
  ]);
}

/** One row an activity that is ever repeated, most repeats first. */
export function reworkTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const repeated = analysis.rework.activities
    .filter((one) => one.repeats > 0)
    .sort((a, b) => b.repeats - a.repeats || a.activity - b.activity);
  return tableFrom("rework", say("rework"), repeated, [
    {
      title: say("activity"),
      kind: "text",
      cell: (one) => analysis.graph.activityNames[one.activity],
    },
    { title: say("repeats"), kind: "count", cell: (one) => one.repeats },
    { title: say("repeatCases"), kind: "count", cell: (one) => one.repeatCases },
    {
      title: say("share"),
      kind: "share",
      cell: (one) => one.repeatCases / analysis.rework.cases,
    },
    { title: say("selfLoops"), kind: "count", cell: (one) => one.selfLoops },
    { title: say("loops"), kind: "count", cell: (one) => one.loops },
    {
      title: say("otherResource"),
      kind: "count",
      when: repeated.some((one) => one.sameResource + one.otherResource > 0),
      cell: (one) => one.otherResource,
    },
    { title: say("repeatTime"), kind: "elapsed", cell: (one) => one.repeatTime.elapsed.medianMs },
  ]);
}
