import type { AnalysisResult, DeadlineRule, RuleReport } from "@talka/engine";
import { deadlineTable, openByDueTable } from "../tables/tables-of.ts";
import { formatDay } from "../words/format-day.ts";
import { formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { ReportBlock } from "./report-block.ts";
import { tableBlock, withoutColumns } from "./report-tables.ts";
import { reportWords } from "./report-words.ts";

const tableRows = 20;
const elapsed = { kind: "elapsed" } as const;

/** How each version of the rule was kept, how its term was counted, and which open cases are next. */
export function deadlineBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const { deadline, settings } = analysis;
  if (deadline === null || settings.deadline === null) return [];
  const say = translator(reportWords, locale);
  const texts = settings.deadline.rules.flatMap((rule, r) => {
    const report = deadline.rules[r];
    return report === undefined ? [] : [ruleText(rule, report, locale)];
  });
  const pauses = settings.deadline.suspensions.map(({ from, to }) =>
    say("deadlineSuspended", { from: quoteName(from, locale), to: quoteName(to, locale) }),
  );
  const counted = [say("deadlineCount"), ...pauses];
  if (deadline.withoutRule > 0) {
    counted.push(say("deadlineWithout", { n: formatNumber(deadline.withoutRule, locale) }));
  }
  // On paper: what decides; every column stands in the exported table
  const narrow = withoutColumns(deadlineTable(analysis, locale), [5, 6, 7]);
  const blocks: ReportBlock[] = [...texts, counted.join(" ")].map((text) => ({
    kind: "text",
    text,
  }));
  blocks.push(tableBlock(narrow, analysis, locale, tableRows));
  if (deadline.openByDue.cases.length > 0) {
    blocks.push(tableBlock(openByDueTable(analysis, locale), analysis, locale, tableRows));
  }
  return blocks;
}

function ruleText(rule: DeadlineRule, report: RuleReport, locale: Locale): string {
  const say = translator(reportWords, locale);
  const values = { name: rule.name, days: daysText(rule, locale) };
  const sentences =
    report.decided === 0
      ? [say("deadlineRuleNone", values)]
      : [
          say("deadlineRule", {
            ...values,
            onTime: formatShare(report.onTimeShare, locale),
            late: formatNumber(report.late, locale),
            decided: formatNumber(report.decided, locale),
          }),
          say(report.headroomMs < 0 ? "deadlineOverrun" : "deadlineHeadroom", {
            room: formatDuration(Math.abs(report.headroomMs), locale, elapsed),
          }),
        ];
  const { legalReference: law, confidence } = rule;
  if (law !== "") sentences.push(say("deadlineLaw", { law, confidence }));
  return sentences.join(" ");
}

/** First and last day in force, as far as there are any. */
function daysText({ validFrom, validTo }: DeadlineRule, locale: Locale): string {
  const say = translator(reportWords, locale);
  const day = (date: string) => formatDay(Date.parse(`${date}T12:00:00Z`), locale, "UTC");
  if (validFrom !== null && validTo !== null) {
    return say("deadlineSpan", { from: day(validFrom), to: day(validTo) });
  }
  if (validFrom !== null) return say("deadlineFrom", { from: day(validFrom) });
  return validTo === null ? say("deadlineAlways") : say("deadlineTo", { to: day(validTo) });
}
