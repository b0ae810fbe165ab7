import type { LeadTimeHistogram } from "@talka/engine";
import { formatNumber } from "../words/format-number.ts";
import type { Locale } from "../words/translate.ts";
import {
  type ChartWords,
  chartLine,
  chartSvg,
  chartText,
  paper,
  place,
  roundTicks,
} from "./svg-text.ts";

/** What a histogram needs beside its bins. */
export interface HistogramLook extends ChartWords {
  readonly locale: Locale;
  /** Length of the unit of the axis in milliseconds, and what stands at its end: "calendar days". */
  readonly unitMs: number;
  readonly unitTitle: string;
  readonly countTitle: string;
  /** "and 12 cases longer": said at the right end where the tail was cut. */
  readonly aboveText: string | null;
  /** Vertical lines with a word each, such as the median. */
  readonly marks: readonly { readonly ms: number; readonly text: string }[];
}

const [width, height] = [680, 230];
const box = { left: 44, right: 668, top: 40, bottom: 190 };

/** Lead times as a picture of bars on a common axis. An empty histogram gives the axes alone. */
export function histogramSvg(histogram: LeadTimeHistogram, look: HistogramLook): string {
  const { counts, binMs, fromMs } = histogram;
  const bins = Math.max(1, counts.length);
  const tallest = Math.max(1, ...counts);
  const ticks = roundTicks(tallest, 4);
  const top = ticks.at(-1) ?? tallest;
  const x = (ms: number) => box.left + ((ms - fromMs) / (bins * binMs)) * (box.right - box.left);
  const y = (count: number) => box.bottom - (count / top) * (box.bottom - box.top);
  const lastMs = fromMs + bins * binMs;
  const parts: string[] = [];
  for (const tick of ticks) {
    parts.push(chartLine(box.left, y(tick), box.right, y(tick), paper.grid));
    parts.push(
      chartText(box.left - 6, y(tick) + 4, formatNumber(tick, look.locale), { anchor: "end" }),
    );
  }
  counts.forEach((count, k) => {
    const left = x(fromMs + k * binMs) + 0.5;
    const right = x(fromMs + (k + 1) * binMs) - 0.5;
    if (count > 0) {
      parts.push(
        `<rect x="${place(left)}" y="${place(y(count))}" width="${place(right - left)}" height="${place(box.bottom - y(count))}" fill="${paper.fill}"/>`,
      );
    }
  });
  for (const tick of roundTicks(lastMs / look.unitMs, 8)) {
    const at = x(tick * look.unitMs);
    if (at < box.left - 1 || at > box.right + 1) continue;
    parts.push(chartLine(at, box.bottom, at, box.bottom + 4, paper.quiet));
    parts.push(
      chartText(at, box.bottom + 17, formatNumber(tick, look.locale, 2), { anchor: "middle" }),
    );
  }
  parts.push(chartLine(box.left, box.bottom, box.right, box.bottom, paper.quiet));
  parts.push(chartText(box.left, box.bottom + 34, look.unitTitle));
  parts.push(chartText(4, 12, look.countTitle));
  if (look.aboveText !== null) {
    parts.push(chartText(box.right, box.bottom + 34, look.aboveText, { anchor: "end" }));
  }
  look.marks.forEach((mark, k) => {
    if (!Number.isFinite(mark.ms) || mark.ms > lastMs) return;
    const at = x(mark.ms);
    // The first mark on the upper line, so that its words pass over the next mark
    const high = box.top - 4 - 13 * ((k + 1) % 2);
    parts.push(chartLine(at, high, at, box.bottom, paper.accent, { width: 1.5, dashed: k > 0 }));
    const anchor = at > box.right - 150 ? "end" : "start";
    parts.push(
      chartText(at + (anchor === "start" ? 4 : -4), high + 4, mark.text, {
        anchor,
        fill: paper.accent,
        weight: 600,
      }),
    );
  });
  return chartSvg(width, height, look, parts);
}
