import type { BehaviourPhase } from "@talka/engine";
import { formatDay } from "../words/format-day.ts";
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

/** What a process behaviour chart needs beside its values. */
export interface BehaviourLook extends ChartWords {
  readonly locale: Locale;
  readonly unit: string;
  readonly mean: string;
  readonly upper: string;
  readonly lower: string;
  readonly newWay: string;
}

const [width, height] = [680, 190];
const box = { left: 40, right: 562, top: 26, bottom: 158 };

/**
 * A process behaviour chart on paper: values in time, mean and natural limits of each phase; values
 * that make a signal are larger and darker. All values above 0.
 */
export function behaviourSvg(
  points: readonly { readonly on: string; readonly value: number }[],
  phases: readonly BehaviourPhase[],
  changeAt: number | null,
  look: BehaviourLook,
): string {
  const { locale } = look;
  const highs = phases.flatMap(({ limits }) => (limits === null ? [] : [limits.upper]));
  const highest = Math.max(0, ...points.map(({ value }) => value), ...highs);
  const ticks = roundTicks(highest, 4);
  const top = ticks.at(-1) || 1;
  const step = (box.right - box.left) / Math.max(1, points.length);
  const x = (k: number) => box.left + (k + 0.5) * step;
  const y = (value: number) => box.bottom - (value / top) * (box.bottom - box.top);
  const parts = [chartText(4, 12, look.unit)];
  for (const tick of ticks) {
    parts.push(chartLine(box.left, y(tick), box.right, y(tick), paper.grid));
    parts.push(chartText(box.left - 6, y(tick) + 4, formatNumber(tick, locale), { anchor: "end" }));
  }
  parts.push(...limitLines(phases, x, y, step, look));
  if (changeAt !== null) {
    const at = x(changeAt) - step / 2;
    parts.push(chartLine(at, box.top - 8, at, box.bottom, paper.ink));
    parts.push(chartText(at + 4, box.top - 4, look.newWay, { fill: paper.ink }));
  }
  const path = points.map(
    ({ value }, k) => `${k === 0 ? "M" : "L"}${place(x(k))} ${place(y(value))}`,
  );
  parts.push(`<path d="${path.join("")}" fill="none" stroke="${paper.quiet}" stroke-width="1"/>`);
  const marked = signalIndexes(phases);
  const every = Math.max(1, Math.ceil(points.length / 7));
  for (const [k, { on, value }] of points.entries()) {
    const [r, fill] = marked.has(k) ? [3.6, paper.accent] : [2.4, paper.strong];
    parts.push(`<circle cx="${place(x(k))}" cy="${place(y(value))}" r="${r}" fill="${fill}"/>`);
    if (k % every === 0) {
      const day = formatDay(Date.parse(on), locale, "UTC", "short");
      parts.push(chartText(x(k), box.bottom + 18, day, { anchor: "middle" }));
    }
  }
  return chartSvg(width, height, look, parts);
}

/** Values that make a signal: of the first phase against its own limits, later against those before. */
export function signalIndexes(phases: readonly BehaviourPhase[]): ReadonlySet<number> {
  const marked = new Set<number>();
  for (const [k, { signals, signalsAgainstBefore }] of phases.entries()) {
    for (const { from, to } of k === 0 ? signals : signalsAgainstBefore) {
      for (let i = from; i <= to; i++) marked.add(i);
    }
  }
  return marked;
}

function limitLines(
  phases: readonly BehaviourPhase[],
  x: (k: number) => number,
  y: (value: number) => number,
  step: number,
  look: BehaviourLook,
): string[] {
  const parts: string[] = [];
  for (const [k, phase] of phases.entries()) {
    const limits = phase.limits ?? phases[k - 1]?.limits ?? null;
    if (limits === null) continue;
    const [from, to] = [x(phase.from) - step / 2, x(phase.to - 1) + step / 2];
    const lines = [
      { value: limits.upper, name: look.upper, dashed: true },
      { value: limits.mean, name: look.mean, dashed: false },
      { value: limits.lower, name: look.lower, dashed: true },
    ];
    for (const { value, name, dashed } of lines) {
      parts.push(chartLine(from, y(value), to, y(value), paper.strong, { width: 1.2, dashed }));
      if (k === phases.length - 1) {
        const told = `${name} ${formatNumber(value, look.locale)}`;
        parts.push(chartText(to + 4, y(value) + 4, told));
      }
    }
  }
  return parts;
}
