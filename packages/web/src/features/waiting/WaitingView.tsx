import type { ArcWaiting } from "@talka/engine";
import { formatNumber, formatShare } from "@talka/report";
import type { ReactNode } from "react";
import type { WaitingFacts } from "../../engine-worker/queries/waiting.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ReworkTables } from "./ReworkTables.tsx";
import { StepWaitingTable } from "./StepWaitingTable.tsx";
import styles from "./waiting.module.css";
import { waitingColumns } from "./waiting-columns.ts";
import { waitingWords } from "./waiting-words.ts";

export interface WaitingViewProps {
  readonly facts: WaitingFacts;
  /** Keeps cases in which one step directly follows another. */
  readonly onKeepArc: (from: string, to: string) => void;
  /** Why it waited, shown after where. */
  readonly children: ReactNode;
}

const shownBars = 12;
const hourMs = 3_600_000;

/** Where cases lie: between steps, before steps, and in repeats; sortable, on both clocks. */
export function WaitingView({ facts, onKeepArc, children }: WaitingViewProps) {
  const { locale } = useLocale();
  const text = useText(waitingWords);
  const { waiting, activityNames, startShare, months, workingDayMs } = facts;
  const arcs = waiting.arcs.filter((arc) => arc.waiting.elapsed.n > 0);
  if (arcs.length === 0) return <EmptyState title={text("none")} />;
  const name = (activity: number) => activityNames[activity] ?? "";
  const inWork = workingDayMs !== null;
  const hours = (arc: ArcWaiting) =>
    ((inWork ? arc.totalWaitingWorkMs : null) ?? arc.totalWaitingMs) / hourMs / (months || 1);
  const longest = [...arcs].sort((a, b) => hours(b) - hours(a)).slice(0, shownBars);
  const most = Math.max(1e-9, ...longest.map(hours));
  const unit = text(inWork ? "workHours" : "calendarHours");
  return (
    <div className={styles["screen"]}>
      <DataFigure<ArcWaiting>
        title={text("between")}
        note={
          <>
            <p>
              {text("betweenNote", {
                evidence:
                  startShare > 0
                    ? text("measured", { share: formatShare(startShare, locale) })
                    : text("estimated"),
              })}
            </p>
            <p>{text("chart", { unit })}</p>
          </>
        }
        fileName="waiting-between-steps"
        rows={arcs}
        rowKey={(arc) => `${arc.from} ${arc.to}`}
        initialSort={{ column: inWork ? "monthWork" : "month", direction: "descending" }}
        columns={[
          { id: "from", title: text("from"), value: (arc) => name(arc.from) },
          { id: "to", title: text("to"), value: (arc) => name(arc.to) },
          ...waitingColumns<ArcWaiting>(facts, text, locale),
          {
            id: "irregular",
            title: text("irregular"),
            value: (arc) => arc.irregularity,
            text: (arc) => formatNumber(arc.irregularity, locale),
          },
        ]}
        pictureIsRead
        picture={
          <ol className={styles["bars"]}>
            {longest.map((arc) => (
              <li key={`${arc.from} ${arc.to}`}>
                <button
                  type="button"
                  className={styles["bar"]}
                  title={text("keep", { from: name(arc.from), to: name(arc.to) })}
                  onClick={() => onKeepArc(name(arc.from), name(arc.to))}
                >
                  <span className={styles["name"]}>
                    {name(arc.from)} <span aria-hidden="true">→</span> {name(arc.to)}
                  </span>
                  <span className={styles["rail"]} aria-hidden="true">
                    <span
                      className={styles["fill"]}
                      style={{ inlineSize: `${Math.max(0.5, (hours(arc) / most) * 100)}%` }}
                    />
                  </span>
                  <span className={styles["value"]}>{formatNumber(hours(arc), locale, 0)}</span>
                </button>
              </li>
            ))}
          </ol>
        }
      />
      {children}
      <StepWaitingTable facts={facts} />
      <ReworkTables facts={facts} />
    </div>
  );
}
