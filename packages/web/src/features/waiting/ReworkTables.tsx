import type { ActivityPingPong, ActivityRework } from "@talka/engine";
import { formatNumber, formatShare } from "@talka/report";
import type { WaitingFacts } from "../../engine-worker/queries/waiting.ts";
import { DataTable, type DataTableProps, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./waiting.module.css";
import { waitingWords } from "./waiting-words.ts";

const hourMs = 3_600_000;

/** Steps that are done again, and pairs of steps between which work goes to and fro. */
export function ReworkTables({ facts }: { readonly facts: WaitingFacts }) {
  const { locale } = useLocale();
  const text = useText(waitingWords);
  const { rework, activityNames, workingDayMs } = facts;
  const name = (activity: number) => activityNames[activity] ?? "";
  const hours = (row: ActivityRework) =>
    ((workingDayMs === null ? null : row.totalRepeatWorkMs) ?? row.totalRepeatMs) / hourMs;
  const again: DataTableProps<ActivityRework> = {
    title: text("rework"),
    fileName: "rework",
    rows: rework.activities.filter((row) => row.repeats > 0),
    rowKey: (row) => row.activity,
    initialSort: { column: "repeats", direction: "descending" },
    columns: [
      { id: "step", title: text("step"), value: (row) => name(row.activity) },
      { id: "repeats", title: text("repeats"), value: (row) => row.repeats },
      { id: "cases", title: text("repeatCases"), value: (row) => row.repeatCases },
      { id: "selfLoops", title: text("selfLoops"), value: (row) => row.selfLoops },
      { id: "loops", title: text("loops"), value: (row) => row.loops },
      { id: "other", title: text("other"), value: (row) => row.otherResource },
      {
        id: "hours",
        title: text("repeatHours"),
        value: hours,
        text: (row) => formatNumber(hours(row), locale),
      },
    ],
  };
  const between: DataTableProps<ActivityPingPong> = {
    title: text("pingPong"),
    fileName: "to-and-fro",
    rows: rework.pingPongs,
    rowKey: (row) => `${row.a} ${row.b}`,
    columns: [
      { id: "a", title: text("a"), value: (row) => name(row.a) },
      { id: "b", title: text("b"), value: (row) => name(row.b) },
      { id: "returns", title: text("returns"), value: (row) => row.returns },
      { id: "cases", title: text("cases"), value: (row) => row.cases },
    ],
  };
  return (
    <>
      {again.rows.length > 0 && (
        <section className={styles["part"]} aria-label={again.title}>
          <header>
            <h3>{again.title}</h3>
            <SaveTableMenu {...again} />
          </header>
          <p className={styles["note"]}>
            {text("reworkNote", {
              cases: rework.reworkCases,
              of: formatNumber(rework.cases, locale, 0),
              share: formatShare(rework.reworkCases / rework.cases, locale),
            })}
          </p>
          <DataTable {...again} />
        </section>
      )}
      {between.rows.length > 0 && (
        <section className={styles["part"]} aria-label={between.title}>
          <header>
            <h3>{between.title}</h3>
            <SaveTableMenu {...between} />
          </header>
          <DataTable {...between} />
        </section>
      )}
    </>
  );
}
