import type { DurationSummary, LeadTimeHistogram } from "@talka/engine";
import { type DurationClock, formatNumber, formatShare } from "@talka/report";
import type { ReactNode } from "react";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { niceTicks } from "../../ui/charts/nice-ticks.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { axisUnit } from "./duration-unit.ts";
import styles from "./lead-time.module.css";
import { leadTimeWords } from "./lead-time-words.ts";

export interface LeadTimeHistogramFigureProps {
  readonly histogram: LeadTimeHistogram;
  readonly summary: DurationSummary;
  readonly clock: DurationClock;
  readonly promiseMs: number | null;
  readonly note: ReactNode;
  /** `null` where bars are not to be chosen (working time is no filter). */
  readonly onKeep: ((minMs: number, maxMs: number) => void) | null;
}

interface Bin {
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
}

const size = { width: 1000, height: 300, left: 48, right: 12, top: 34, bottom: 44 };

/** Lead times in bins of a round width, with the lines of the middle, of 85 % and of the promise. */
export function LeadTimeHistogramFigure(props: LeadTimeHistogramFigureProps) {
  const { histogram, summary, clock, promiseMs, note, onKeep } = props;
  const { locale } = useLocale();
  const text = useText(leadTimeWords);
  const bins: readonly Bin[] = Array.from(histogram.counts, (count, k) => ({
    fromMs: histogram.fromMs + k * histogram.binMs,
    toMs: histogram.fromMs + (k + 1) * histogram.binMs,
    count,
  }));
  const endMs = bins.at(-1)?.toMs ?? histogram.binMs;
  const unit = axisUnit(endMs, clock);
  const unitWord = text(unit.word);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const x = (ms: number) =>
    size.left +
    ((ms - histogram.fromMs) / (endMs - histogram.fromMs)) * (size.width - size.left - size.right);
  const y = (count: number) =>
    size.height - size.bottom - (count / most) * (size.height - size.top - size.bottom);
  const told = (ms: number) => formatNumber(ms / unit.ms, locale);
  const lines = [
    {
      key: "median",
      ms: summary.medianMs,
      words: text("median", { value: told(summary.medianMs) }),
    },
    { key: "p85", ms: summary.p85Ms, words: text("p85", { value: told(summary.p85Ms) }) },
    ...(promiseMs === null
      ? []
      : [{ key: "promise", ms: promiseMs, words: text("deadline", { value: told(promiseMs) }) }]),
  ].filter((line) => line.ms <= endMs);
  return (
    <DataFigure<Bin>
      title={text("distribution")}
      note={
        <>
          {note}
          {histogram.above > 0 && <p>{text("above", { n: histogram.above })}</p>}
        </>
      }
      fileName="lead-times"
      rows={bins}
      rowKey={(bin) => bin.fromMs}
      columns={[
        {
          id: "from",
          title: text("from", { unit: unitWord }),
          value: (bin) => bin.fromMs / unit.ms,
          text: (bin) => told(bin.fromMs),
        },
        {
          id: "to",
          title: text("to", { unit: unitWord }),
          value: (bin) => bin.toMs / unit.ms,
          text: (bin) => told(bin.toMs),
        },
        { id: "cases", title: text("cases"), value: (bin) => bin.count },
        {
          id: "share",
          title: text("share"),
          value: (bin) => bin.count / histogram.n,
          text: (bin) => formatShare(bin.count / histogram.n, locale),
        },
      ]}
      pictureIsRead={onKeep !== null}
      picture={
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons inside a drawing
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={styles["chart"]}
          role="group"
          aria-label={text("distribution")}
        >
          {niceTicks(0, most, 4).map((count) => (
            <g key={count}>
              <line
                x1={size.left}
                x2={size.width - size.right}
                y1={y(count)}
                y2={y(count)}
                className={styles["grid"]}
              />
              <text x={size.left - 8} y={y(count) + 4} textAnchor="end" className={styles["tick"]}>
                {formatNumber(count, locale, 0)}
              </text>
            </g>
          ))}
          {bins.map((bin) => {
            const bar = {
              x: x(bin.fromMs) + 1,
              y: y(bin.count),
              width: Math.max(1, x(bin.toMs) - x(bin.fromMs) - 2),
              height: y(0) - y(bin.count),
              rx: 2,
              className: styles["bar"],
            };
            if (onKeep === null || bin.count === 0) return <rect key={bin.fromMs} {...bar} />;
            const label = text("bar", {
              from: told(bin.fromMs),
              to: told(bin.toMs),
              unit: unitWord,
              n: bin.count,
            });
            const keep = () => onKeep(bin.fromMs, bin.toMs);
            return (
              // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
              <g
                key={bin.fromMs}
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
                  x={bar.x}
                  y={size.top}
                  width={bar.width}
                  height={y(0) - size.top}
                  className={styles["reach"]}
                />
                <rect {...bar} />
              </g>
            );
          })}
          {lines.map((line, k) => (
            <g key={line.key} className={styles[line.key]}>
              <line x1={x(line.ms)} x2={x(line.ms)} y1={12 + k * 12} y2={y(0)} />
              <text
                x={x(line.ms) + (x(line.ms) > size.width - 130 ? -6 : 6)}
                y={16 + k * 12}
                textAnchor={x(line.ms) > size.width - 130 ? "end" : "start"}
              >
                {line.words}
              </text>
            </g>
          ))}
          {niceTicks(histogram.fromMs / unit.ms, endMs / unit.ms, 8).map((value) => (
            <text
              key={value}
              x={x(value * unit.ms)}
              y={y(0) + 17}
              textAnchor="middle"
              className={styles["tick"]}
            >
              {formatNumber(value, locale)}
            </text>
          ))}
          <text
            x={(size.left + size.width) / 2}
            y={size.height - 6}
            textAnchor="middle"
            className={styles["axis"]}
          >
            {text("axis", { unit: unitWord })}
          </text>
        </svg>
      }
    />
  );
}
