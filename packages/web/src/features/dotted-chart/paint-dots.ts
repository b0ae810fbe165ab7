import type { DotPoints } from "../../engine-worker/queries/dotted-chart.ts";
import { type Mark, traceMark } from "./dot-marks.ts";
import { paintPixels } from "./paint-pixels.ts";

/** What part of the chart is seen: shares of the whole, 0–1. */
export interface DotWindow {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The whole chart. */
export const wholeWindow: DotWindow = { x0: 0, x1: 1, y0: 0, y1: 1 };

/** The span of the horizontal axis, in milliseconds. */
export interface DotSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** From the first to the last point; one millisecond at least. */
export function spanOf(values: Float64Array): DotSpan {
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < fromMs) fromMs = value;
    if (value > toMs) toMs = value;
  }
  return fromMs <= toMs ? { fromMs, toMs: Math.max(toMs, fromMs + 1) } : { fromMs: 0, toMs: 1 };
}

/** Draws the points that are in the window; forms only while they can be told apart. */
export function paintDots(
  pen: CanvasRenderingContext2D,
  points: DotPoints,
  values: Float64Array,
  span: DotSpan,
  window: DotWindow,
  marks: readonly Mark[],
  colours: readonly string[],
  size: { readonly width: number; readonly height: number },
): void {
  const { row, activity, caseCount } = points;
  const rowHeight = size.height / (caseCount * (window.y1 - window.y0));
  const r = Math.max(2, Math.min(5, rowHeight * 0.42));
  const scaleX = size.width / (window.x1 - window.x0) / (span.toMs - span.fromMs);
  const left = span.fromMs + window.x0 * (span.toMs - span.fromMs);
  const xOf = (p: number) => ((values[p] ?? 0) - left) * scaleX;
  const yOf = (p: number) => ((row[p] ?? 0) + 0.5 - window.y0 * caseCount) * rowHeight;
  const isSeen = (x: number, y: number) =>
    x >= -6 && x <= size.width + 6 && y >= -6 && y <= size.height + 6;
  let seen = 0;
  for (let p = 0; p < row.length; p++) if (isSeen(xOf(p), yOf(p))) seen++;
  if (seen > mostForms) {
    // So many marks that their forms would only cover one another.
    const colour = (p: number) => (marks[activity[p] ?? 0]?.colour ?? -1) + 1;
    const dense = pen.canvas.width / Math.max(1, size.width);
    paintPixels(pen, { count: row.length, x: xOf, y: yOf, colour }, colours, dense);
    return;
  }
  const byActivity: number[][] = marks.map(() => []);
  for (let p = 0; p < row.length; p++) {
    const x = xOf(p);
    const y = yOf(p);
    if (isSeen(x, y)) byActivity[activity[p] ?? 0]?.push(x, y);
  }
  // The grey of the rest lies under the marks of the commonest.
  const order = marks
    .map((_, a) => a)
    .sort((a, b) => (marks[a]?.colour ?? 0) - (marks[b]?.colour ?? 0));
  pen.lineWidth = 1.4;
  for (const a of order) {
    const mark = marks[a];
    const places = byActivity[a] ?? [];
    if (mark === undefined || places.length === 0) continue;
    const colour = colours[mark.colour + 1] ?? "gray";
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    const half = mark.colour < 0 ? r * 0.8 : r;
    for (let from = 0; from < places.length; from += 2 * pathMarks) {
      pen.beginPath();
      for (let i = from; i < Math.min(places.length, from + 2 * pathMarks); i += 2) {
        traceMark(pen, mark.form, places[i] ?? 0, places[i + 1] ?? 0, half);
      }
      if (mark.form === "ring" || mark.form === "cross") pen.stroke();
      else pen.fill();
    }
  }
}

/** Marks above which their forms are no longer drawn. */
const mostForms = 20_000;
/** Marks in one path; long paths get slow out of proportion. */
const pathMarks = 200;

/** The window scaled around a point of it (shares of the window), kept inside the whole. */
export function scaledWindow(
  window: DotWindow,
  factor: number,
  atX: number,
  atY: number,
): DotWindow {
  const axis = (from: number, to: number, at: number): readonly [number, number] => {
    const length = Math.min(1, Math.max(0.002, (to - from) * factor));
    const start = Math.min(1 - length, Math.max(0, from + (to - from) * at - length * at));
    return [start, start + length];
  };
  const [x0, x1] = axis(window.x0, window.x1, atX);
  const [y0, y1] = axis(window.y0, window.y1, atY);
  return { x0, x1, y0, y1 };
}

/** The window moved by shares of itself, kept inside the whole. */
export function movedWindow(window: DotWindow, byX: number, byY: number): DotWindow {
  const axis = (from: number, to: number, by: number): readonly [number, number] => {
    const start = Math.min(1 - (to - from), Math.max(0, from + by * (to - from)));
    return [start, start + (to - from)];
  };
  const [x0, x1] = axis(window.x0, window.x1, byX);
  const [y0, y1] = axis(window.y0, window.y1, byY);
  return { x0, x1, y0, y1 };
}
