import type { AnalysisResult } from "@talka/engine";
import { formatMonth } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { type DataTable, tableFrom } from "./data-table.ts";
import { tableWords } from "./table-words.ts";

/** One row a variant, commonest first, with what it covers together with those above it. */
export function variantTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { variants, graph, summary } = analysis;
  const covered: number[] = [];
  variants.cases.forEach((cases, v) => {
    covered.push((covered[v - 1] ?? 0) + cases);
  });
  const sequence = (v: number) =>
    Array.from(
      variants.activity.subarray(variants.start[v], variants.start[v + 1]),
      (a) => graph.activityNames[a] ?? "",
    ).join(" → ");
  return tableFrom("variants", say("variants"), Array.from(variants.cases), [
    { title: say("rank"), kind: "count", cell: (_, v) => v + 1 },
    { title: say("sequence"), kind: "text", cell: (_, v) => sequence(v) },
    { title: say("caseCount"), kind: "count", cell: (cases) => cases },
    { title: say("share"), kind: "share", cell: (cases) => cases / summary.cases },
    {
      title: say("coverage"),
      kind: "share",
      cell: (_, v) => (covered[v] ?? Number.NaN) / summary.cases,
    },
  ]);
}

/** One row a month, oldest first, months without an ended case too. */
export function monthTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const inWork = analysis.workingDayMs !== null;
  return tableFrom("months", say("months"), analysis.trend.months, [
    { title: say("month"), kind: "text", cell: (one) => monthTitle(one.month, locale) },
    { title: say("started"), kind: "count", cell: (one) => one.started },
    { title: say("finished"), kind: "count", cell: (one) => one.leadTime.elapsed.n },
    { title: say("medianLead"), kind: "elapsed", cell: (one) => one.leadTime.elapsed.medianMs },
    { title: say("p85Lead"), kind: "elapsed", cell: (one) => one.leadTime.elapsed.p85Ms },
    {
      title: say("medianLeadWorking"),
      kind: "working",
      when: inWork,
      cell: (one) => one.leadTime.working?.medianMs,
    },
    {
      title: say("p85LeadWorking"),
      kind: "working",
      when: inWork,
      cell: (one) => one.leadTime.working?.p85Ms,
    },
  ]);
}

/** "2026-03" as the language writes a month. */
export function monthTitle(month: string, locale: Locale): string {
  return formatMonth(Date.parse(`${month}-15T00:00:00Z`), locale, "UTC");
}

/** One row a case, in the order of the view. */
export function caseTable(analysis: AnalysisResult, locale: Locale): DataTable {
  const say = translator(tableWords, locale);
  const { view, cases } = analysis;
  const { log } = view;
  const inWork = cases.working !== null;
  const events = (c: number) => (log.caseStart[c + 1] ?? 0) - (log.caseStart[c] ?? 0);
  return tableFrom("cases", say("cases"), Array.from(view.cases), [
    { title: say("caseId"), kind: "text", cell: (c) => log.caseIds[c] },
    { title: say("startAt"), kind: "instant", cell: (_, k) => cases.startAtMs[k] },
    { title: say("endAt"), kind: "instant", cell: (_, k) => cases.endAtMs[k] },
    {
      title: say("completed"),
      kind: "text",
      cell: (_, k) => say(cases.completed[k] ? "yes" : "no"),
    },
    { title: say("events"), kind: "count", cell: (c) => events(c) },
    { title: say("lead"), kind: "elapsed", cell: (_, k) => cases.leadMs[k] },
    {
      title: say("leadWorking"),
      kind: "working",
      when: inWork,
      cell: (_, k) => cases.working?.leadMs[k],
    },
    {
      title: say("service"),
      kind: "elapsed",
      when: analysis.startShare > 0,
      cell: (_, k) => cases.serviceMs[k],
    },
  ]);
}
