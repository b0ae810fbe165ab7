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

/** One line of a trend; `NaN` breaks it: nothing was measured in that month. */
export interface TrendLine {
  readonly title: string;
  readonly valuesMs: readonly number[];
  readonly strong: boolean;
}

/** What a trend needs beside its lines. */
export interface TrendLook extends ChartWords {
  readonly locale: Locale;
  /** Length of the unit of the axis in milliseconds, and its name. */
  readonly unitMs: number;
  readonly unitTitle: string;
  /** "2026-03" and so on, one a value. */
  readonly months: readonly string[];
}

const [width, height] = [680, 220];
const box = { left: 44, right: 590, top: 28, bottom: 176 };

/** Durations month by month as lines from a common zero, each named at its end. */
export function trendSvg(lines: readonly TrendLine[], look: TrendLook): string {
  const { months, unitMs, locale } = look;
  const values = lines.flatMap((line) => line.valuesMs.filter(Number.isFinite));
  const ticks = roundTicks(Math.max(0, ...values) / unitMs, 4);
  const top = Math.max(ticks.at(-1) ?? 1, Number.MIN_VALUE);
  const step = (box.right - box.left) / Math.max(1, months.length - 1);
  const x = (m: number) => box.left + m * step;
  const y = (ms: number) => box.bottom - (ms / unitMs / top) * (box.bottom - box.top);
  const parts: string[] = [chartText(4, 12, look.unitTitle)];
  for (const tick of ticks) {
    const at = y(tick * unitMs);
    parts.push(chartLine(box.left, at, box.right, at, paper.grid));
    parts.push(chartText(box.left - 6, at + 4, formatNumber(tick, locale, 2), { anchor: "end" }));
  }
  parts.push(...monthAxis(months, x));
  const ends: { at: number; text: string; fill: string }[] = [];
  for (const line of lines) {
    const stroke = line.strong ? paper.strong : paper.quiet;
    parts.push(...polyline(line, x, y, stroke));
    const last = line.valuesMs.findLast(Number.isFinite);
    if (last !== undefined) ends.push({ at: y(last) + 4, text: line.title, fill: stroke });
  }
  ends.sort((a, b) => a.at - b.at);
  let above = Number.NEGATIVE_INFINITY;
  for (const end of ends) {
    const at = Math.max(end.at, above + 13);
    above = at;
    parts.push(chartText(box.right + 8, at, end.text, { fill: end.fill, weight: 600 }));
  }
  return chartSvg(width, height, look, parts);
}

/** A tick each month, a year's name under its January (or under the first month). */
function monthAxis(months: readonly string[], x: (m: number) => number): string[] {
  const parts = [chartLine(box.left, box.bottom, box.right, box.bottom, paper.quiet)];
  const every = Math.max(1, Math.ceil(months.length / 18));
  months.forEach((month, m) => {
    const [year = "", number = ""] = month.split("-");
    if (m % every === 0) {
      parts.push(chartLine(x(m), box.bottom, x(m), box.bottom + 4, paper.quiet));
      parts.push(chartText(x(m), box.bottom + 16, String(Number(number)), { anchor: "middle" }));
    }
    if (number === "01" || m === 0) {
      const crowded = m === 0 && months.slice(1, 3 * every).some((next) => next.endsWith("-01"));
      if (!crowded) {
        parts.push(chartText(x(m), box.bottom + 31, year, { anchor: "middle", weight: 600 }));
      }
    }
  });
  return parts;
}

function polyline(
  line: TrendLine,
  x: (m: number) => number,
  y: (ms: number) => number,
  stroke: string,
): string[] {
  const parts: string[] = [];
  const dash = line.strong ? "" : ' stroke-dasharray="5 3"';
  let path = "";
  line.valuesMs.forEach((value, m) => {
    if (!Number.isFinite(value)) {
      path += " ";
      return;
    }
    const joined = path !== "" && !path.endsWith(" ");
    path += `${joined ? "L" : "M"}${place(x(m))} ${place(y(value))}`;
    if (line.strong) {
      parts.push(`<circle cx="${place(x(m))}" cy="${place(y(value))}" r="2.4" fill="${stroke}"/>`);
    }
  });
  if (path.trim() === "") return [];
  return [
    `<path d="${path.trim()}" fill="none" stroke="${stroke}" stroke-width="${line.strong ? 2 : 1.4}"${dash}/>`,
    ...parts,
  ];
}
