import {
  type ComparedFigure,
  type KnownCause,
  type MeasureOverTime,
  processBehaviour,
} from "@talka/engine";
import { formatDay, formatNumber } from "@talka/report";
import { BehaviourChart } from "../../ui/charts/BehaviourChart.tsx";
import { Choice } from "../../ui/charts/Choice.tsx";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { changeWords } from "./change-words.ts";
import styles from "./changes.module.css";

export interface RunChartProps {
  readonly run: MeasureOverTime;
  readonly figure: ComparedFigure;
  readonly unit: "week" | "month";
  readonly zone: string;
  readonly workingDayMs: number | null;
  readonly hasOpen: boolean;
  readonly known: readonly KnownCause[];
  readonly onUnit: (unit: "week" | "month") => void;
}

const dayMs = 86_400_000;

/** One figure in time with its natural limits. */
export function RunChart(props: RunChartProps) {
  const { run, figure, unit, zone, workingDayMs, hasOpen, known, onUnit } = props;
  const { locale } = useLocale();
  const text = useText(changeWords);
  const size =
    figure === "lead"
      ? dayMs
      : figure === "lead-work"
        ? (workingDayMs ?? dayMs)
        : figure === "repeated"
          ? 0.01
          : 1;
  const values = run.values.map((value) => value / size);
  if (values.length === 0) return <EmptyState title={text("noValues")} />;
  // Limits of the values as they are shown; scaling by hand would forget one of them.
  const phases = processBehaviour(
    values,
    run.phases.slice(1).map(({ from }) => from),
    0,
  );
  const rows = values.map((value, k) => ({ value, atMs: run.atMs[k] ?? 0, n: run.n[k] ?? 0 }));
  return (
    <DataFigure
      title={text("chart")}
      fileName="in-time"
      controls={
        <Choice
          label={text("unit")}
          value={unit}
          onChange={onUnit}
          options={[
            { value: "week", label: text("week") },
            { value: "month", label: text("month") },
          ]}
        />
      }
      note={
        <>
          <p>{text("chartNote")}</p>
          {hasOpen && figure.startsWith("lead") && <p>{text("open")}</p>}
        </>
      }
      rows={rows}
      rowKey={(row) => row.atMs}
      columns={[
        {
          id: "on",
          title: text("on"),
          value: (row) => row.atMs,
          text: (row) => formatDay(row.atMs, locale, zone),
        },
        {
          id: "value",
          title: text(`figure.${figure}`),
          value: (row) => row.value,
          text: (row) => formatNumber(row.value, locale),
        },
        { id: "n", title: text("n"), value: (row) => row.n },
      ]}
      picture={
        <div className={styles["chart"]}>
          <BehaviourChart
            points={rows.map((row) => ({
              on: new Date(row.atMs).toISOString().slice(0, 10),
              value: row.value,
            }))}
            phases={phases}
            notes={known.flatMap((cause) => {
              // The week or month it falls into, as for a change.
              const at = rows.findLastIndex(({ atMs }) => atMs <= Date.parse(cause.on));
              return at < 0 ? [] : [{ at, label: text(`cause.${cause.kind}`) }];
            })}
            changeAt={phases.at(-1)?.from || null}
            locale={locale}
            words={{
              unit: text(`figure.${figure}`),
              mean: text("mean"),
              upper: text("upper"),
              lower: text("lower"),
              newWay: text("newWay"),
            }}
          />
        </div>
      }
    />
  );
}
