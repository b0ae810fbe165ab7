import type { AnalysisResult, ImportReport } from "@talka/engine";
import { faultName } from "../sentences/fault-names.ts";
import { warningSentence } from "../sentences/warning-sentence.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { type Locale, translator } from "../words/translate.ts";
import { qualityWords } from "./quality-words.ts";
import type { ReportBlock } from "./report-block.ts";

/** The share from which equal times must be mentioned beside whatever shows an order. */
const manyTies = 0.1;
/** The share of ways in cases from which single ways explain little. */
const mostlyOwnWays = 0.5;

/** What became of the rows, and how far the order and the starts of events can be trusted. */
export function qualityBlocks(
  analysis: AnalysisResult,
  report: ImportReport | null,
  locale: Locale,
): readonly ReportBlock[] {
  const say = translator(qualityWords, locale);
  const number = (value: number) => formatNumber(value, locale);
  const blocks: ReportBlock[] = [];
  if (report !== null) {
    const { read, accepted, repaired, rejected, overlapCount, gapCount } = report;
    blocks.push({
      kind: "text",
      text: say("rowsText", {
        read: number(read),
        accepted: number(accepted),
        repaired: number(repaired),
        rejected: number(rejected),
      }),
    });
    blocks.push(faultBlock(report, locale));
    for (const warning of report.warnings) {
      blocks.push({ kind: "text", text: `${warningSentence(warning, locale)}.` });
    }
    if (overlapCount + gapCount > 0) {
      const values = { overlap: number(overlapCount), gap: number(gapCount) };
      blocks.push({ kind: "text", text: say("overlapText", values) });
    }
  }
  const share = formatShare(analysis.tieShare, locale);
  if (analysis.tieShare > 0) {
    blocks.push({ kind: "text", text: say("tieText", { share }) });
  }
  if (analysis.tieShare > manyTies) blocks.push({ kind: "notice", text: say("tieWarning") });
  blocks.push(
    analysis.startShare > 0
      ? {
          kind: "text",
          text: say("startText", { share: formatShare(analysis.startShare, locale) }),
        }
      : { kind: "notice", text: say("noStarts") },
  );
  return blocks;
}

function faultBlock(report: ImportReport, locale: Locale): ReportBlock {
  const say = translator(qualityWords, locale);
  if (report.faultClasses.length === 0) return { kind: "text", text: say("noFaults") };
  return {
    kind: "table",
    title: say("faults"),
    columns: [
      { title: say("faultClass"), numeric: false },
      { title: say("faultColumn"), numeric: false },
      { title: say("faultRejected"), numeric: true },
      { title: say("faultRepaired"), numeric: true },
    ],
    rows: report.faultClasses.map((one) => [
      faultName(one.fault, locale),
      one.column,
      formatNumber(one.rejected, locale),
      formatNumber(one.repaired, locale),
    ]),
    note: "",
  };
}

/** A notice for the map and the variants where their order rests in part on the file's. */
export function tieNotice({ tieShare }: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  if (!(tieShare > manyTies)) return [];
  const share = formatShare(tieShare, locale);
  return [{ kind: "notice", text: translator(qualityWords, locale)("tieNote", { share }) }];
}

/** A notice for the variants where most cases go a way of their own. */
export function ownWaysNotice(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const variants = analysis.variants.cases.length;
  const { cases } = analysis.summary;
  if (!(variants / cases > mostlyOwnWays) || variants < 10) return [];
  const values = {
    variants: formatNumber(variants, locale),
    cases: formatNumber(cases, locale),
  };
  return [{ kind: "notice", text: translator(qualityWords, locale)("mostlyOwnWays", values) }];
}
