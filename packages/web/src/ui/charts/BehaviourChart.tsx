import type { BehaviourPhase } from "@talka/engine";
import { formatDay, formatNumber, type Locale, signalIndexes } from "@talka/report";
import styles from "./behaviour-chart.module.css";
import { niceTicks } from "./nice-ticks.ts";

/** What a process behaviour chart draws. */
export interface BehaviourChartProps {
  /** In order of time. */
  readonly points: readonly { readonly on: string; readonly value: number }[];
  readonly phases: readonly BehaviourPhase[];
  /** Index of the first value of the new way; `null`: none. */
  readonly changeAt: number | null;
  /** What is known to have happened: before which value, and how it is called. In order of time. */
  readonly notes?: readonly { readonly at: number; readonly label: string }[];
  readonly locale: Locale;
  readonly words: {
    readonly unit: string;
    readonly mean: string;
    readonly upper: string;
    readonly lower: string;
    readonly newWay: string;
  };
}

const size = { width: 960, height: 320, left: 52, right: 120, top: 28, bottom: 40 };

/** Values in time with mean and limits of each phase; signals are filled and larger. */
export function BehaviourChart(props: BehaviourChartProps) {
  const { points, phases, changeAt, notes = [], locale, words } = props;
  const values = points.map(({ value }) => value);
  const limits = phases.flatMap(({ limits }) => (limits === null ? [] : [limits]));
  const low = Math.min(...values, ...limits.map(({ lower }) => lower));
  const high = Math.max(...values, ...limits.map(({ upper }) => upper));
  const ticks = niceTicks(Math.min(0, low) < 0 ? low : 0, high, 5);
  const [bottom = 0] = ticks;
  const top = Math.max(high, ticks.at(-1) ?? high);
  const step = (size.width - size.left - size.right) / Math.max(1, points.length);
  const x = (k: number) => size.left + (k + 0.5) * step;
  const y = (value: number) =>
    size.height -
    size.bottom -
    ((value - bottom) / (top - bottom || 1)) * (size.height - size.top - size.bottom);
  const marked = signalIndexes(phases);
  const every = Math.max(1, Math.ceil(points.length / 8));
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={styles["chart"]}
      aria-hidden="true"
    >
      <text x={4} y={14} className={styles["tick"]}>
        {words.unit}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={size.left}
            x2={size.width - size.right}
            y1={y(tick)}
            y2={y(tick)}
            className={styles["grid"]}
          />
          <text x={size.left - 8} y={y(tick) + 4} textAnchor="end" className={styles["tick"]}>
            {formatNumber(tick, locale)}
          </text>
        </g>
      ))}
      {phases.map((phase, k) => {
        // a phase too short for limits of its own is read against those before it
        const by = phase.limits ?? phases[k - 1]?.limits ?? null;
        if (by === null) return null;
        const [fromX, toX] = [x(phase.from) - step / 2, x(phase.to - 1) + step / 2];
        const isLast = k === phases.length - 1;
        const line = (value: number, look: "mean" | "limit", name: string) => (
          <g key={name} className={styles[look]}>
            <line x1={fromX} x2={toX} y1={y(value)} y2={y(value)} />
            {isLast && (
              <text x={toX + 6} y={y(value) + 4}>
                {`${name} ${formatNumber(value, locale)}`}
              </text>
            )}
          </g>
        );
        return (
          <g key={phase.from}>
            {line(by.upper, "limit", words.upper)}
            {line(by.mean, "mean", words.mean)}
            {line(by.lower, "limit", words.lower)}
          </g>
        );
      })}
      {changeAt !== null && (
        <g className={styles["change"]}>
          <line
            x1={x(changeAt) - step / 2}
            x2={x(changeAt) - step / 2}
            y1={size.top - 8}
            y2={size.height - size.bottom}
          />
          <text x={x(changeAt) - step / 2 + 5} y={size.top - 8}>
            {words.newWay}
          </text>
        </g>
      )}
      {notes.map(({ at, label }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may be alike
        <g key={k} className={styles["note"]}>
          <line
            x1={x(at) - step / 2}
            x2={x(at) - step / 2}
            y1={size.top}
            y2={size.height - size.bottom}
          />
          <text x={x(at) - step / 2} y={size.height - size.bottom - 6 - (k % 3) * 14} dx={5}>
            {label}
          </text>
        </g>
      ))}
      <path
        d={points.map(({ value }, k) => `${k === 0 ? "M" : "L"}${x(k)} ${y(value)}`).join("")}
        className={styles["line"]}
      />
      {points.map(({ on, value }, k) => (
        // several values may share a day: only their place tells them apart
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is all there is
        <g key={k}>
          <circle
            cx={x(k)}
            cy={y(value)}
            r={marked.has(k) ? 5.5 : 3.5}
            className={marked.has(k) ? styles["signal"] : styles["point"]}
          />
          {k % every === 0 && (
            <text
              x={x(k)}
              y={size.height - size.bottom + 20}
              textAnchor="middle"
              className={styles["tick"]}
            >
              {formatDay(Date.parse(on), locale, "UTC", "short")}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
