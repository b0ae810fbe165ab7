import { formatDay, formatMonth, formatNumber } from "@talka/report";
import { useEffect, useMemo, useRef, useState } from "react";
import type { DotOrder, DotPoints } from "../../engine-worker/queries/dotted-chart.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { DotLegend } from "./DotLegend.tsx";
import { chooseMarks } from "./dot-marks.ts";
import { dotWords } from "./dot-words.ts";
import styles from "./dotted-chart.module.css";
import {
  type DotWindow,
  movedWindow,
  paintDots,
  scaledWindow,
  spanOf,
  wholeWindow,
} from "./paint-dots.ts";

export interface DottedChartViewProps {
  readonly points: DotPoints;
  readonly order: DotOrder;
  readonly onOrder: (order: DotOrder) => void;
  readonly onOpenCase: (caseIndex: number) => void;
}

const orders: readonly DotOrder[] = ["start", "end", "duration", "log"];
const dayMs = 86_400_000;

/** Every event of every case as a mark: patterns, batches and gaps at one glance. */
export function DottedChartView({ points, order, onOrder, onOpenCase }: DottedChartViewProps) {
  const { locale } = useLocale();
  const text = useText(dotWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [axis, setAxis] = useState<"calendar" | "since">("calendar");
  const [window, setWindow] = useState<DotWindow>(wholeWindow);
  const values = axis === "calendar" ? points.atMs : points.sinceStartMs;
  const span = useMemo(() => spanOf(values), [values]);
  const marks = useMemo(() => chooseMarks(points.activityCounts), [points]);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const paint = () => {
      const pen = element.getContext("2d");
      if (pen === null) return;
      const dense = globalThis.devicePixelRatio || 1;
      element.width = Math.round(element.clientWidth * dense);
      element.height = Math.round(element.clientHeight * dense);
      pen.scale(dense, dense);
      const style = getComputedStyle(element);
      const colours = [0, 1, 2, 3, 4, 5, 6].map((k) => style.getPropertyValue(`--mark-${k}`));
      const size = { width: element.clientWidth, height: element.clientHeight };
      paintDots(pen, points, values, span, window, marks, colours, size);
    };
    paint();
    const watch = new ResizeObserver(paint);
    watch.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", paint);
    return () => {
      watch.disconnect();
      scheme.removeEventListener("change", paint);
    };
  }, [points, values, span, window, marks]);
  useWheelZoom(canvas, setWindow);
  const drag = useDrag(setWindow, (atX, atY) => {
    const row = Math.floor((window.y0 + atY * (window.y1 - window.y0)) * points.caseCount);
    const at = points.caseOfRow[row];
    if (at !== undefined && atX >= 0) onOpenCase(at);
  });
  if (points.caseCount === 0) return <EmptyState title={text("empty")} />;
  const at = (share: number) =>
    span.fromMs + (window.x0 + share * (window.x1 - window.x0)) * (span.toMs - span.fromMs);
  return (
    <DataFigure
      title={text("title")}
      note={`${text("note", { events: points.row.length, cases: points.caseCount })} ${text("openCase")}`}
      fileName="events-by-month"
      rows={points.months}
      rowKey={(month) => month.month}
      columns={[
        {
          id: "month",
          title: text("month"),
          value: (month) => month.month,
          text: (month) => formatMonth(Date.parse(`${month.month}-15T12:00:00Z`), locale, "UTC"),
        },
        { id: "events", title: text("events"), value: (month) => month.events },
        { id: "cases", title: text("casesActive"), value: (month) => month.cases },
      ]}
      controls={
        <>
          <Choice
            label={text("axis")}
            value={axis}
            onChange={(next) => {
              setAxis(next);
              setWindow(wholeWindow);
            }}
            options={[
              { value: "calendar", label: text("calendar") },
              { value: "since", label: text("since") },
            ]}
          />
          <Choice
            label={text("order")}
            value={order}
            onChange={onOrder}
            options={orders.map((value) => ({
              value,
              label: `${value === "start" ? `${text("order")} ` : ""}${text(value)}`,
            }))}
          />
        </>
      }
      pictureIsRead
      picture={
        <div className={styles["chart"]}>
          <div className={styles["tools"]} data-print="hide">
            <Button
              size="small"
              square
              aria-label={text("in")}
              onPress={() => setWindow((before) => scaledWindow(before, 0.6, 0.5, 0.5))}
            >
              +
            </Button>
            <Button
              size="small"
              square
              aria-label={text("out")}
              onPress={() => setWindow((before) => scaledWindow(before, 1.6, 0.5, 0.5))}
            >
              −
            </Button>
            <Button size="small" onPress={() => setWindow(wholeWindow)}>
              {text("all")}
            </Button>
          </div>
          <canvas ref={canvas} className={styles["canvas"]} {...drag} />
          <div className={styles["axis"]} aria-hidden="true">
            {[0, 0.25, 0.5, 0.75, 1].map((share) => (
              <span key={share}>
                {axis === "calendar"
                  ? formatDay(at(share), locale, points.zone, "short")
                  : text("days", { n: formatNumber(at(share) / dayMs, locale) })}
              </span>
            ))}
          </div>
          <DotLegend marks={marks} names={points.activityNames} counts={points.activityCounts} />
          <p className={styles["hint"]}>{text("zoom")}</p>
        </div>
      }
    />
  );
}

/** Ctrl and wheel zooms around the pointer; the wheel alone scrolls the page. */
function useWheelZoom(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  setWindow: (change: (before: DotWindow) => DotWindow) => void,
): void {
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const hear = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const atX = (event.clientX - box.left) / box.width;
      const atY = (event.clientY - box.top) / box.height;
      setWindow((before) => scaledWindow(before, 1.0015 ** event.deltaY, atX, atY));
    };
    element.addEventListener("wheel", hear, { passive: false });
    return () => element.removeEventListener("wheel", hear);
  }, [canvas, setWindow]);
}

/** Dragging moves the window; a press that does not move is a click at shares of the canvas. */
function useDrag(
  setWindow: (change: (before: DotWindow) => DotWindow) => void,
  onClick: (atX: number, atY: number) => void,
) {
  const last = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  return {
    onPointerDown: (event: React.PointerEvent<HTMLCanvasElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: React.PointerEvent<HTMLCanvasElement>) => {
      const before = last.current;
      if (before === null) return;
      const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
      if (!before.moved && Math.hypot(dx, dy) < 4) return;
      const { width, height } = event.currentTarget.getBoundingClientRect();
      last.current = { x: event.clientX, y: event.clientY, moved: true };
      setWindow((window) => movedWindow(window, -dx / width, -dy / height));
    },
    onPointerUp: (event: React.PointerEvent<HTMLCanvasElement>) => {
      const { width, height, left, top } = event.currentTarget.getBoundingClientRect();
      if (last.current?.moved === false) {
        onClick((event.clientX - left) / width, (event.clientY - top) / height);
      }
      last.current = null;
    },
  };
}
