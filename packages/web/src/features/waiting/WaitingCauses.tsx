import { type CauseArc, type WaitingCause, type WaitingView, waitingCauses } from "@talka/engine";
import { formatNumber, formatShare, waitingCauseWords } from "@talka/report";
import type { CauseFacts } from "../../engine-worker/queries/waiting-causes.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { CauseLegend } from "./CauseLegend.tsx";
import { causeWords } from "./cause-words.ts";
import styles from "./causes.module.css";

export interface WaitingCausesProps {
  readonly facts: CauseFacts;
  readonly view: WaitingView;
  readonly onView: (view: WaitingView) => void;
  /** Keeps cases in which one step directly follows another. */
  readonly onKeepArc: (from: string, to: string) => void;
}

const shownBars = 10;
const hourMs = 3_600_000;

/** Why cases waited: every hour between two steps has one cause. */
export function WaitingCauses({ facts, view, onView, onKeepArc }: WaitingCausesProps) {
  const { locale } = useLocale();
  const text = useText(causeWords);
  const cause = useText(waitingCauseWords);
  const { table, most, activityNames, months } = facts;
  const arcs = table.arcs.filter((arc) => arc.totalMs > 0);
  if (arcs.length === 0) return <EmptyState title={text("none")} />;
  const name = (activity: number) =>
    activity < 0 ? text("arrival") : (activityNames[activity] ?? "");
  const hours = (ms: number) => ms / hourMs / (months || 1);
  const inHours = (ms: number) => formatNumber(hours(ms), locale, 0);
  const seen = waitingCauses.filter((one) => table.totals[one] > 0);
  const longest = arcs.slice(0, shownBars);
  const widest = Math.max(1, ...longest.map((arc) => arc.totalMs));
  const share = (value: number | null) => (value === null ? "–" : formatShare(value, locale));
  return (
    <DataFigure<CauseArc>
      title={text("title")}
      fileName="waiting-causes"
      controls={
        <Choice
          label={text("whose")}
          value={view}
          onChange={onView}
          options={[
            { value: "team", label: text("team") },
            { value: "person", label: text("person") },
          ]}
        />
      }
      note={
        <>
          <p>{text(view === "team" ? "teamNote" : "personNote", { n: table.instanceCount })}</p>
          {!facts.hasPeople && <p>{text("nobody")}</p>}
          {!facts.hasHours && <p>{text("noHours")}</p>}
          {most !== null && (
            <p>
              {text("estimated", {
                share: formatShare(table.estimatedShare, locale),
                least: inHours(table.waitingMs),
                most: inHours(most.waitingMs),
              })}
            </p>
          )}
        </>
      }
      rows={arcs}
      rowKey={(arc) => `${arc.from} ${arc.to}`}
      initialSort={{ column: "total", direction: "descending" }}
      columns={[
        { id: "from", title: text("from"), value: (arc) => name(arc.from) },
        { id: "to", title: text("to"), value: (arc) => name(arc.to) },
        { id: "count", title: text("times"), value: (arc) => arc.count },
        {
          id: "total",
          title: text("total"),
          value: (arc) => hours(arc.totalMs),
          text: (arc) => inHours(arc.totalMs),
        },
        ...seen.map((one) => ({
          id: one,
          title: cause(one),
          value: (arc: CauseArc) => hours(arc.causes[one]),
          text: (arc: CauseArc) => inHours(arc.causes[one]),
        })),
      ]}
      pictureIsRead
      picture={
        <div className={styles["causes"]}>
          <CauseLegend
            rows={seen.map((one) => ({
              cause: one,
              hours: inHours(table.totals[one]),
              share: share(table.totals[one] / table.waitingMs),
              efficiency: share(table.efficiencyWithout[one]),
              band: most === null ? null : inHours(most.totals[one]),
            }))}
            efficiency={share(table.efficiency)}
          />
          <ol className={styles["bars"]}>
            {longest.map((arc) => (
              <li key={`${arc.from} ${arc.to}`}>
                <button
                  type="button"
                  className={styles["bar"]}
                  disabled={arc.from < 0}
                  onClick={() => onKeepArc(name(arc.from), name(arc.to))}
                  aria-label={text("bar", {
                    from: name(arc.from),
                    to: name(arc.to),
                    total: inHours(arc.totalMs),
                    parts: partsOf(arc)
                      .map((one) => `${cause(one)} ${inHours(arc.causes[one])}`)
                      .join(", "),
                  })}
                >
                  <span className={styles["name"]}>
                    {name(arc.from)} <span aria-hidden="true">→</span> {name(arc.to)}
                  </span>
                  <span className={styles["rail"]} aria-hidden="true">
                    {partsOf(arc).map((one) => (
                      <span
                        key={one}
                        className={styles["piece"]}
                        data-cause={one}
                        title={`${cause(one)}: ${inHours(arc.causes[one])}`}
                        style={{ inlineSize: `${(arc.causes[one] / widest) * 100}%` }}
                      />
                    ))}
                  </span>
                  <span className={styles["value"]}>{inHours(arc.totalMs)}</span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      }
    />
  );
}

const partsOf = (arc: CauseArc): readonly WaitingCause[] =>
  waitingCauses.filter((one) => arc.causes[one] > 0);
