import type { PulseCard } from "@talka/contract";
import { type PulseQuestion, pulseQuestions } from "@talka/lean";
import { formatNumber } from "@talka/report";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./daily.module.css";
import { showDay } from "./days.ts";
import pulse from "./pulse.module.css";
import { pulseWords } from "./pulse-words.ts";

/** Closed pulses, oldest first: one small line a question, and the table with n. */
export function PulseTrend({ pulses }: { readonly pulses: readonly PulseCard[] }) {
  const text = useText(pulseWords);
  const { locale } = useLocale();
  const told = pulses.filter((one) => one.figures !== null);
  const hidden = pulses.filter((one) => one.figures === null);
  const asked = pulseQuestions.filter((question) =>
    told.some((one) => one.questions.includes(question)),
  );
  const figureOf = (one: PulseCard, question: PulseQuestion) =>
    one.figures?.find((figure) => figure.question === question) ?? null;
  const name = (question: PulseQuestion) => text("short", { question });
  const floor = pulses[0]?.floor ?? 5;
  return (
    <>
      {told.length > 0 && (
        <DataFigure
          title={text("trend")}
          note={text("trendNote", { floor })}
          fileName="pulse"
          rows={told}
          rowKey={(row) => row.id}
          columns={[
            {
              id: "day",
              title: text("closedOn"),
              value: (row) => row.closedOn,
              text: (row) => showDay(row.closedOn ?? "", locale, "short"),
            },
            { id: "n", title: text("people"), value: (row) => row.figures?.[0]?.n ?? null },
            ...asked.flatMap((question) => [
              {
                id: `${question}-mean`,
                title: text("mean", { name: name(question) }),
                value: (row: PulseCard) => figureOf(row, question)?.mean ?? null,
                text: (row: PulseCard) => number(figureOf(row, question)?.mean),
              },
              {
                id: `${question}-median`,
                title: text("median", { name: name(question) }),
                value: (row: PulseCard) => figureOf(row, question)?.median ?? null,
                text: (row: PulseCard) => number(figureOf(row, question)?.median),
              },
            ]),
          ]}
          picture={
            <ul className={pulse["lines"]}>
              {asked.map((question) => (
                <li key={question}>
                  <strong>{name(question)}</strong>
                  <Line
                    points={told.flatMap((one) => {
                      const figure = figureOf(one, question);
                      const day = showDay(one.closedOn ?? "", locale, "short");
                      return figure === null
                        ? []
                        : [{ id: one.id, mean: figure.mean, label: number(figure.mean), day }];
                    })}
                  />
                </li>
              ))}
            </ul>
          }
        />
      )}
      {hidden.length > 0 && (
        <ul className={layout["list"]}>
          {hidden.map((one) => (
            <li key={one.id} className={styles["notice"]}>
              {text("few", { day: showDay(one.closedOn ?? "", locale), floor: one.floor })}
            </li>
          ))}
        </ul>
      )}
    </>
  );

  function number(value: number | undefined): string {
    return value === undefined ? "" : formatNumber(value, locale, 1);
  }
}

interface Point {
  readonly id: string;
  readonly mean: number;
  readonly label: string;
  readonly day: string;
}

const width = 320;
const height = 110;

/** Means from 1 to 5 with a rule at each whole number. */
function Line({ points }: { readonly points: readonly Point[] }) {
  const x = (k: number) =>
    points.length === 1 ? width / 2 : 24 + (k / (points.length - 1)) * (width - 48);
  const y = (value: number) => height - 8 - ((value - 1) / 4) * (height - 24);
  return (
    <svg viewBox={`0 -12 ${width} ${height + 32}`} className={pulse["chart"]} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((value) => (
        <g key={value}>
          <line x1="14" x2={width} y1={y(value)} y2={y(value)} className={pulse["rule"]} />
          <text x="0" y={y(value) + 4} className={pulse["tick"]}>
            {value}
          </text>
        </g>
      ))}
      <polyline
        points={points.map((one, k) => `${x(k)},${y(one.mean)}`).join(" ")}
        className={pulse["line"]}
      />
      {points.map((one, k) => (
        <g key={one.id} textAnchor="middle">
          <circle cx={x(k)} cy={y(one.mean)} r="4" className={pulse["dot"]} />
          <text x={x(k)} y={y(one.mean) - 9} className={pulse["value"]}>
            {one.label}
          </text>
          {(k === 0 || k === points.length - 1) && (
            <text x={x(k)} y={height + 14} className={pulse["tick"]}>
              {one.day}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
