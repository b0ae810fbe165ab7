import type { AnalysisResult, DurationSummary, TwoClocks } from "@talka/engine";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare, noValue } from "../words/format-number.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { ReportBlock } from "./report-block.ts";
import { reportWords } from "./report-words.ts";

/** Lead, process and waiting time on both clocks, and what must be known to read them. */
export function figureBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const say = translator(reportWords, locale);
  const { workingDayMs, flowEfficiency } = analysis;
  const rows: string[][] = [];
  const add = (title: string, clocks: TwoClocks | null) => {
    if (clocks === null) return;
    if (clocks.working !== null && workingDayMs !== null) {
      const clock: DurationClock = { kind: "working", workingDayMs };
      rows.push(figureRow(title, say("workingTime"), clocks.working, clock, locale));
    }
    rows.push(figureRow(title, say("calendarTime"), clocks.elapsed, { kind: "elapsed" }, locale));
  };
  add(say("leadTime"), analysis.leadTime);
  add(say("serviceTime"), analysis.serviceTime);
  add(say("waitingTime"), analysis.waitingTime);
  const numeric = (title: string) => ({ title, numeric: true });
  const blocks: ReportBlock[] = [
    {
      kind: "table",
      title: say("figures"),
      columns: [
        { title: say("measure"), numeric: false },
        { title: say("clock"), numeric: false },
        numeric(say("median")),
        numeric(say("p85")),
        numeric(say("p95")),
        numeric(say("longest")),
        numeric(say("n")),
      ],
      rows,
      note: say("figuresNote"),
    },
  ];
  if (Number.isFinite(flowEfficiency.elapsed)) {
    const elapsed = formatShare(flowEfficiency.elapsed, locale);
    const text =
      flowEfficiency.working === null
        ? say("flowEfficiencyText", { elapsed })
        : say("flowEfficiencyTextWorking", {
            elapsed,
            working: formatShare(flowEfficiency.working, locale),
          });
    blocks.push({ kind: "text", text });
  }
  return [...blocks, ...openBlocks(analysis, locale)];
}

function figureRow(
  title: string,
  clockTitle: string,
  summary: DurationSummary,
  clock: DurationClock,
  locale: Locale,
): string[] {
  const told = (ms: number) => formatDuration(ms, locale, clock, { length: "short" });
  // With fewer than five values quantiles would only repeat them: the extremes say as much.
  const few = summary.n < 5;
  const some = (ms: number) => (few ? noValue : told(ms));
  return [
    title,
    clockTitle,
    told(summary.medianMs),
    some(summary.p85Ms),
    some(summary.p95Ms),
    told(summary.maxMs),
    formatNumber(summary.n, locale),
  ];
}

function openBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const say = translator(reportWords, locale);
  const { openCases, censoredMedianMs, littlesLaw } = analysis;
  const blocks: ReportBlock[] = [];
  if (openCases > 0) {
    const open = formatNumber(openCases, locale);
    blocks.push({
      kind: "text",
      text: Number.isFinite(censoredMedianMs)
        ? say("openCases", {
            open,
            median: formatDuration(censoredMedianMs, locale, { kind: "elapsed" }),
          })
        : say("openCasesNoMedian", { open }),
    });
  }
  if (!littlesLaw.steady && Number.isFinite(littlesLaw.gapShare)) {
    const gap = formatShare(littlesLaw.gapShare, locale);
    blocks.push({ kind: "notice", text: say("unsteady", { gap }) });
  }
  return blocks;
}
