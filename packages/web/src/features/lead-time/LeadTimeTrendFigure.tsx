import type { DurationSummary, LeadTimeTrend, TrendMonth } from "@talka/engine";
import { type DurationClock, formatDuration, formatMonth, formatNumber } from "@talka/report";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { niceTicks } from "../../ui/charts/nice-ticks.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { axisUnit } from "./duration-unit.ts";
import styles from "./lead-time.module.css";
import { leadTimeWords } from "./lead-time-words.ts";

/** A deadline as a length of time; days as in the rule, the last one included. */
export interface DatedPromise {
  readonly ms: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface LeadTimeTrendFigureProps {
  readonly trend: LeadTimeTrend;
  readonly clock: DurationClock;
  /** Each version of the deadline, over the months in which it was in force. */
  readonly promises: readonly DatedPromise[];
  readonly onKeepMonth: (month: string) => void;
}

const size = { width: 1000, height: 300, left: 48, right: 12, top: 16, bottom: 56 };
/** Fewer cases than this say nothing about a month. */
const leastCases = 5;

/** Typical lead time and the 85 % line, month by month, over the number of cases that ended. */
export function LeadTimeTrendFigure(props: LeadTimeTrendFigureProps) {
  const { trend, clock, promises, onKeepMonth } = props;
  const { locale } = useLocale();
  const text = useText(leadTimeWords);
  const { months } = trend;
  const of = (month: TrendMonth): DurationSummary =>
    (clock.kind === "working" ? month.leadTime.working : null) ?? month.leadTime.elapsed;
  const solid = months.filter((month) => of(month).n >= leastCases);
  const longestMs = Math.max(
    1,
    ...promises.map(({ ms }) => ms),
    ...solid.map((month) => of(month).p85Ms),
  );
  const unit = axisUnit(longestMs, clock);
  const unitWord = text(unit.word);
  const name = (month: TrendMonth) =>
    formatMonth(Date.parse(`${month.month}-15T12:00:00Z`), locale, "UTC");
  const step = (size.width - size.left - size.right) / Math.max(1, months.length);
  const x = (k: number) => size.left + (k + 0.5) * step;
  const y = (ms: number) =>
    size.height - size.bottom - (ms / longestMs) * (size.height - size.top - size.bottom);
  const mostEnded = Math.max(1, ...months.map((month) => of(month).n));
  const runs = solidRuns(months, of);
  const lines = promises.flatMap((promise) => {
    const first = months.findIndex(({ month }) => month >= (promise.validFrom ?? "").slice(0, 7));
    const last = months.findLastIndex(
      ({ month }) => month <= (promise.validTo ?? "9999").slice(0, 7),
    );
    return first < 0 || last < first
      ? []
      : [{ ms: promise.ms, fromX: x(first) - step / 2, toX: x(last) + step / 2 }];
  });
  const labelEvery = Math.max(1, Math.ceil(months.length / 12));
  return (
    <DataFigure<TrendMonth>
      title={text("trend")}
      note={text("trendNote")}
      fileName="lead-times-by-month"
      rows={months}
      rowKey={(month) => month.month}
      columns={[
        { id: "month", title: text("month"), value: (month) => month.month, text: name },
        { id: "started", title: text("started"), value: (month) => month.started },
        { id: "ended", title: text("ended"), value: (month) => of(month).n },
        {
          id: "median",
          title: text("medianOf", { unit: unitWord }),
          value: (month) => of(month).medianMs / unit.ms,
          text: (month) => formatNumber(of(month).medianMs / unit.ms, locale),
        },
        {
          id: "p85",
          title: text("p85Of", { unit: unitWord }),
          value: (month) => of(month).p85Ms / unit.ms,
          text: (month) => formatNumber(of(month).p85Ms / unit.ms, locale),
        },
      ]}
      pictureIsRead
      picture={
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons inside a drawing
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={styles["chart"]}
          role="group"
          aria-label={text("trend")}
        >
          {niceTicks(0, longestMs / unit.ms, 4).map((value) => (
            <g key={value}>
              <line
                x1={size.left}
                x2={size.width - size.right}
                y1={y(value * unit.ms)}
                y2={y(value * unit.ms)}
                className={styles["grid"]}
              />
              <text
                x={size.left - 8}
                y={y(value * unit.ms) + 4}
                textAnchor="end"
                className={styles["tick"]}
              >
                {formatNumber(value, locale)}
              </text>
            </g>
          ))}
          {runs.map((run) => {
            const upper = run.map((k) => `${x(k)} ${y(of(months[k] as TrendMonth).p85Ms)}`);
            const middle = run.map((k) => `${x(k)} ${y(of(months[k] as TrendMonth).medianMs)}`);
            return (
              <g key={run[0]}>
                <path
                  d={`M${upper.join("L")}L${[...middle].reverse().join("L")}Z`}
                  className={styles["band"]}
                />
                <path d={`M${middle.join("L")}`} className={styles["line"]} />
              </g>
            );
          })}
          {lines.map(({ ms, fromX, toX }) => (
            <g key={fromX} className={styles["promise"]}>
              <line x1={fromX} x2={toX} y1={y(ms)} y2={y(ms)} />
              <text x={toX} y={y(ms) - 5} textAnchor="end">
                {text("deadline", { value: formatNumber(ms / unit.ms, locale) })}
              </text>
            </g>
          ))}
          {months.map((month, k) => {
            const summary = of(month);
            const label = text("monthBar", {
              month: name(month),
              n: summary.n,
              median: formatDuration(summary.medianMs, locale, clock, { grammar: "accusative" }),
            });
            const keep = () => onKeepMonth(month.month);
            return (
              <g key={month.month}>
                {k % labelEvery === 0 && (
                  <text
                    x={x(k)}
                    y={size.height - size.bottom + 40}
                    textAnchor="middle"
                    className={styles["tick"]}
                  >
                    {month.month}
                  </text>
                )}
                {summary.n > 0 && (
                  // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
                  <g
                    role="button"
                    tabIndex={0}
                    aria-label={label}
                    className={styles["press"]}
                    onClick={keep}
                    onKeyDown={(event) => {
                      if (event.key === "Enter" || event.key === " ") {
                        event.preventDefault();
                        keep();
                      }
                    }}
                  >
                    <title>{label}</title>
                    <rect
                      x={x(k) - step / 2}
                      y={size.top}
                      width={step}
                      height={size.height - size.top - size.bottom + 22}
                      className={styles["reach"]}
                    />
                    <rect
                      x={x(k) - Math.max(1, step / 2 - 1.5)}
                      y={size.height - size.bottom + 22 - (summary.n / mostEnded) * 18}
                      width={Math.max(2, step - 3)}
                      height={(summary.n / mostEnded) * 18}
                      rx={1.5}
                      className={styles["bar"]}
                    />
                    {summary.n >= leastCases && (
                      <circle cx={x(k)} cy={y(summary.medianMs)} r={4} className={styles["dot"]} />
                    )}
                  </g>
                )}
              </g>
            );
          })}
        </svg>
      }
    />
  );
}

/** Neighbouring months with enough cases: only these are joined by lines. */
function solidRuns(
  months: readonly TrendMonth[],
  of: (month: TrendMonth) => DurationSummary,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  months.forEach((month, k) => {
    if (of(month).n < leastCases) return;
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === k - 1) last.push(k);
    else runs.push([k]);
  });
  return runs;
}
