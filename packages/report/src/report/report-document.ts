import type { AnalysisResult } from "@talka/engine";
import { findingSentence } from "../sentences/finding-sentence.ts";
import { residentsSentence } from "../sentences/residents-sentence.ts";
import { reworkTable, transitionTable } from "../tables/activity-tables.ts";
import { variantTable } from "../tables/case-tables.ts";
import { findingTable, handoverTable } from "../tables/tables-of.ts";
import { formatDay, formatInstant } from "../words/format-day.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { type Locale, translator } from "../words/translate.ts";
import { definitions } from "./definition-words.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "./report-block.ts";
import { deadlineBlocks } from "./report-deadlines.ts";
import { figureBlocks } from "./report-figures.ts";
import type { ReportInput, ReportOptions } from "./report-input.ts";
import { leadTimeBlocks } from "./report-lead-times.ts";
import { mapBlocks } from "./report-map.ts";
import { ownWaysNotice, qualityBlocks, tieNotice } from "./report-quality.ts";
import { settingBlocks } from "./report-settings.ts";
import { tableBlock, withoutColumns } from "./report-tables.ts";
import { reportWords } from "./report-words.ts";

/** Losses that stand on the first page. */
const firstLosses = 3;
const tableRows = 12;

/** A whole report in finished words and pictures; sections without content are left out. */
export function reportDocument(input: ReportInput, options: ReportOptions): ReportDocument {
  const { analysis, importReport } = input;
  const { locale, title } = options;
  const say = translator(reportWords, locale);
  const sections: ReportSection[] = [
    { id: "losses", title: say("losses"), blocks: lossBlocks(analysis, locale) },
    {
      id: "map",
      title: say("map"),
      blocks: [...tieNotice(analysis, locale), ...mapBlocks(analysis, locale)],
    },
    { id: "figures", title: say("figures"), blocks: figureBlocks(analysis, locale) },
    { id: "lead-times", title: say("leadTimes"), blocks: leadTimeBlocks(analysis, locale) },
    { id: "waiting", title: say("waiting"), blocks: waitingBlocks(analysis, locale) },
    { id: "other-losses", title: say("otherLosses"), blocks: otherLosses(analysis, locale) },
    { id: "variants", title: say("variants"), blocks: variantBlocks(analysis, locale) },
    { id: "handovers", title: say("handovers"), blocks: handoverBlocks(analysis, locale) },
    { id: "rework", title: say("rework"), blocks: reworkBlocks(analysis, locale) },
    { id: "deadlines", title: say("deadlines"), blocks: deadlineBlocks(analysis, locale) },
    { id: "quality", title: say("quality"), blocks: qualityBlocks(analysis, importReport, locale) },
    { id: "settings", title: say("settings"), blocks: settingBlocks(analysis, locale) },
    {
      id: "definitions",
      title: say("definitions"),
      blocks: [{ kind: "terms", items: definitions(locale) }],
    },
  ];
  return {
    locale,
    title,
    organisation: options.organisation,
    lead: leadLines(analysis, options),
    sections: sections.filter((section) => section.blocks.length > 0),
    foot: say("foot", { title }),
  };
}

function leadLines(analysis: AnalysisResult, options: ReportOptions): readonly string[] {
  const { locale, source, generatedAtMs } = options;
  const say = translator(reportWords, locale);
  const { observation, summary, wholeLog, view } = analysis;
  const { zone } = view.log;
  const size = {
    cases: formatQuantity(summary.cases, "case", locale),
    events: formatQuantity(summary.events, "event", locale),
    activities: formatQuantity(summary.activities, "activity", locale),
  };
  const lines = [
    summary.cases === wholeLog.cases
      ? say("size", size)
      : say("sizeOf", { ...size, all: formatNumber(wholeLog.cases, locale) }),
  ];
  if (Number.isFinite(observation.fromMs)) {
    lines.unshift(
      say("period", {
        from: formatDay(observation.fromMs, locale, zone),
        to: formatDay(observation.toMs, locale, zone),
      }),
    );
  }
  if (source !== "") lines.push(say("source", { source }));
  lines.push(say("generated", { at: formatInstant(generatedAtMs, locale, zone) }));
  return lines;
}

function lossBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const { findings, residentsWaiting, workingDayMs } = analysis;
  const items = findings
    .slice(0, firstLosses)
    .map((finding) => findingSentence(finding, locale, { workingDayMs }));
  const say = translator(reportWords, locale);
  const blocks: ReportBlock[] = [
    items.length > 0 ? { kind: "losses", items } : { kind: "text", text: say("noLosses") },
  ];
  if (Number.isFinite(residentsWaiting.hoursPerDay) && residentsWaiting.hoursPerDay > 0) {
    blocks.push({ kind: "text", text: `${residentsSentence(residentsWaiting, locale)}.` });
  }
  return blocks;
}

function otherLosses(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const table = findingTable(analysis, locale);
  const rest = { ...table, rows: table.rows.slice(firstLosses) };
  if (rest.rows.length === 0) return [];
  const narrow = withoutColumns(rest, analysis.workingDayMs === null ? [] : [1]);
  return [tableBlock(narrow, analysis, locale, tableRows)];
}

function waitingBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  if (analysis.waiting.arcs.length === 0) return [];
  const table = transitionTable(analysis, locale);
  // On paper one clock is enough: working time where there is a calendar
  const narrow = withoutColumns(table, analysis.workingDayMs === null ? [3, 7] : [3, 4, 5, 6, 10]);
  return [tableBlock(narrow, analysis, locale, 15)];
}

function variantBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const { variants, summary } = analysis;
  if (variants.cases.length === 0) return [];
  const say = translator(reportWords, locale);
  const top = Math.min(10, variants.cases.length);
  const covered = variants.cases.subarray(0, top).reduce((sum, cases) => sum + cases, 0);
  return [
    ...ownWaysNotice(analysis, locale),
    ...tieNotice(analysis, locale),
    {
      kind: "text",
      text: say("variantsText", {
        variants: variants.cases.length,
        top: formatNumber(top, locale),
        share: formatShare(covered / summary.cases, locale),
      }),
    },
    tableBlock(variantTable(analysis, locale), analysis, locale, top),
  ];
}

function handoverBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const { handovers } = analysis;
  if (handovers === null || handovers.handovers.length === 0) return [];
  // A report goes from hand to hand: what single people pass to each other stays out of it
  const table = handovers.level === "role" ? [handoverTable(analysis, locale)] : [];
  const say = translator(reportWords, locale);
  const kept = handovers.kept.reduce((sum, count) => sum + count, 0);
  return [
    {
      kind: "text",
      text: say("handoversText", {
        pairs: formatNumber(handovers.pairs, locale),
        given: formatNumber(handovers.pairs - handovers.unknownPairs - kept, locale),
        unknown: formatNumber(handovers.unknownPairs, locale),
        who: say(handovers.level === "role" ? "role" : "person"),
      }),
    },
    ...table.map((one) => tableBlock(one, analysis, locale, tableRows)),
  ];
}

function reworkBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const say = translator(reportWords, locale);
  const { cases, reworkCases } = analysis.rework;
  if (reworkCases === 0) return [{ kind: "text", text: say("noRework") }];
  const values = {
    share: formatShare(reworkCases / cases, locale),
    cases: formatNumber(reworkCases, locale),
    all: formatNumber(cases, locale),
  };
  return [
    { kind: "text", text: say("reworkText", values) },
    tableBlock(reworkTable(analysis, locale), analysis, locale, tableRows),
  ];
}
