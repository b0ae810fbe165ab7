import type { AnalysisResult } from "@talka/engine";
import {
  findingSentence,
  formatDay,
  formatDuration,
  formatNumber,
  formatQuantity,
  formatShare,
  type Locale,
  residentsSentence,
  translator,
} from "@talka/report";
import type { ImportedLog } from "../input/import-log.ts";
import { cliWords } from "../words/cli-words.ts";

const mostLosses = 5;

/** What is printed of an analysis: its size, its lead time, and its largest losses as sentences. */
export function summaryText(
  analysis: AnalysisResult,
  imported: ImportedLog,
  title: string,
  locale: Locale,
): string {
  const say = translator(cliWords, locale);
  const { summary, observation, view } = analysis;
  if (summary.cases === 0) return `${say("empty", { title })}\n`;
  const { zone } = view.log;
  const lines = [
    say("summary", {
      title,
      cases: formatQuantity(summary.cases, "case", locale),
      events: formatQuantity(summary.events, "event", locale),
      activities: formatQuantity(summary.activities, "activity", locale),
      from: formatDay(observation.fromMs, locale, zone),
      to: formatDay(observation.toMs, locale, zone),
    }),
  ];
  if (imported.guessed) lines.push(say("guessed", { columns: columnsOf(imported, locale) }));
  lines.push(...leadLines(analysis, locale), "");
  if (analysis.findings.length === 0) lines.push(say("noLosses"));
  else lines.push(say("losses"), ...lossLines(analysis, locale));
  const { residentsWaiting } = analysis;
  if (residentsWaiting.hoursPerDay > 0) {
    lines.push("", `${residentsSentence(residentsWaiting, locale)}.`);
  }
  if (analysis.tieShare > 0.1) {
    lines.push("", say("ties", { share: formatShare(analysis.tieShare, locale) }));
  }
  return `${lines.join("\n")}\n`;
}

function leadLines(analysis: AnalysisResult, locale: Locale): readonly string[] {
  const say = translator(cliWords, locale);
  const { leadTime, workingDayMs } = analysis;
  const line = (summary: typeof leadTime.elapsed, inWork: number | null) => {
    const clock =
      inWork === null
        ? ({ kind: "elapsed" } as const)
        : ({ kind: "working", workingDayMs: inWork } as const);
    return say("lead", {
      median: formatDuration(summary.medianMs, locale, clock),
      p85: formatDuration(summary.p85Ms, locale, clock),
      n: formatNumber(summary.n, locale),
      clock: say(inWork === null ? "calendarTime" : "workingTime"),
    });
  };
  const lines = [line(leadTime.elapsed, null)];
  if (leadTime.working !== null && workingDayMs !== null) {
    lines.unshift(line(leadTime.working, workingDayMs));
  }
  return lines;
}

function lossLines(analysis: AnalysisResult, locale: Locale): readonly string[] {
  const { findings, workingDayMs } = analysis;
  return findings.slice(0, mostLosses).flatMap((finding, k) => {
    const { headline, detail, cost, evidence } = findingSentence(finding, locale, { workingDayMs });
    const told = [`${k + 1}. ${headline}${cost === null ? "" : `: ${cost}`}.`];
    if (detail !== "") told.push(`   ${detail}`);
    return [...told, `   ${evidence}.`];
  });
}

function columnsOf({ mapping }: ImportedLog, locale: Locale): string {
  const say = translator(cliWords, locale);
  const parts = [
    `${say("part.case")} = ${mapping.caseId.join(" + ")}`,
    `${say("part.activity")} = ${mapping.activity.join(" + ")}`,
    `${say("part.end")} = ${withTime(mapping.end, mapping.endTime)}`,
  ];
  if (mapping.start !== undefined) {
    parts.push(`${say("part.start")} = ${withTime(mapping.start, mapping.startTime)}`);
  }
  for (const part of ["resource", "role", "lifecycle"] as const) {
    if (mapping[part] !== undefined) parts.push(`${say(`part.${part}`)} = ${mapping[part]}`);
  }
  return parts.join(", ");
}

function withTime(day: string, time: string | undefined): string {
  return time === undefined ? day : `${day} + ${time}`;
}
