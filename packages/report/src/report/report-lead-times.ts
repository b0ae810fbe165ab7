import type { AnalysisResult } from "@talka/engine";
import { histogramSvg } from "../charts/histogram-svg.ts";
import { trendSvg } from "../charts/trend-svg.ts";
import { monthTable, monthTitle } from "../tables/case-tables.ts";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatNumber } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { ReportBlock } from "./report-block.ts";
import { tableBlock } from "./report-tables.ts";
import { reportWords } from "./report-words.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Under this many cases a month is told in the table only. */
const fewCases = 5;

/** Histogram and trend of lead times, with a table of the same months. */
export function leadTimeBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  if (analysis.leadTime.elapsed.n === 0) return [];
  return [
    histogramBlock(analysis, locale),
    ...trendBlock(analysis, locale),
    tableBlock(monthTable(analysis, locale), analysis, locale, 36),
  ];
}

/** The clock lead times are drawn in: working time where there is a calendar. */
function drawnClock({ workingDayMs }: AnalysisResult): DurationClock {
  return workingDayMs === null ? { kind: "elapsed" } : { kind: "working", workingDayMs };
}

/** The unit of an axis that ends at `mostMs`: hours while days would be fractions. */
function axisUnit(mostMs: number, clock: DurationClock, locale: Locale) {
  const day = clock.kind === "working" ? clock.workingDayMs : dayMs;
  const inDays = mostMs >= 2 * day;
  const working = clock.kind === "working";
  const unit = inDays
    ? working
      ? ("working-day" as const)
      : ("calendar-day" as const)
    : working
      ? ("working-hour" as const)
      : ("hour" as const);
  const unitTitle = formatQuantity(2, unit, locale).replace(/^2\s/, "");
  return { unitMs: inDays ? day : hourMs, unitTitle };
}

function histogramBlock(analysis: AnalysisResult, locale: Locale): ReportBlock {
  const say = translator(reportWords, locale);
  const clock = drawnClock(analysis);
  const { leadTime } = analysis;
  const working = clock.kind === "working";
  const summary = (working ? leadTime.working : null) ?? leadTime.elapsed;
  const histogram = (working ? analysis.workingHistogram : null) ?? analysis.histogram;
  const told = (ms: number) => formatDuration(ms, locale, clock);
  const alternative = say("histogramAlternative", {
    median: told(summary.medianMs),
    p85: told(summary.p85Ms),
    longest: told(summary.maxMs),
    n: formatNumber(summary.n, locale),
  });
  const title = say("histogram");
  const lastMs = histogram.fromMs + histogram.binMs * histogram.counts.length;
  const svg = histogramSvg(histogram, {
    title,
    description: alternative,
    locale,
    ...axisUnit(lastMs, clock, locale),
    countTitle: say("casesAxis"),
    aboveText:
      histogram.above > 0
        ? say("above", { cases: formatQuantity(histogram.above, "case", locale) })
        : null,
    marks: [
      { ms: summary.medianMs, text: say("medianMark", { value: told(summary.medianMs) }) },
      { ms: summary.p85Ms, text: say("p85Mark", { value: told(summary.p85Ms) }) },
    ],
  });
  const note = `n = ${formatNumber(summary.n, locale)} · ${say(working ? "workingTime" : "calendarTime")}`;
  return { kind: "figure", svg, title, alternative, note };
}

function trendBlock(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const say = translator(reportWords, locale);
  const { months } = analysis.trend;
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || months.length < 2) return [];
  const clock = drawnClock(analysis);
  // A month of two or three cases would set the scale for all others
  const summaries = months.map(({ leadTime }) => {
    const inWork = clock.kind === "working" && leadTime.working !== null;
    const summary = inWork ? leadTime.working : leadTime.elapsed;
    return summary.n < fewCases ? { medianMs: Number.NaN, p85Ms: Number.NaN } : summary;
  });
  if (!summaries.some((s) => Number.isFinite(s.medianMs))) return [];
  const most = Math.max(0, ...summaries.map((s) => s.p85Ms).filter(Number.isFinite));
  const alternative = say("trendAlternative", {
    from: monthTitle(first.month, locale),
    to: monthTitle(last.month, locale),
  });
  const title = say("trend");
  const svg = trendSvg(
    [
      { title: say("medianLine"), valuesMs: summaries.map((s) => s.medianMs), strong: true },
      { title: say("p85Line"), valuesMs: summaries.map((s) => s.p85Ms), strong: false },
    ],
    {
      title,
      description: alternative,
      locale,
      ...axisUnit(most, clock, locale),
      months: months.map((one) => one.month),
    },
  );
  const note = say("trendNote", {
    clock: say(clock.kind === "working" ? "workingTime" : "calendarTime"),
  });
  return [{ kind: "figure", svg, title, alternative, note }];
}
