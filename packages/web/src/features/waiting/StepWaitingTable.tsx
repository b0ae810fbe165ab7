import type { ActivityWaiting } from "@talka/engine";
import { formatNumber } from "@talka/report";
import type { WaitingFacts } from "../../engine-worker/queries/waiting.ts";
import { DataTable, type DataTableProps, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./waiting.module.css";
import { waitingColumns } from "./waiting-columns.ts";
import { waitingWords } from "./waiting-words.ts";

const hourMs = 3_600_000;

/** Waiting before each step, and the work on it where starts are known. */
export function StepWaitingTable({ facts }: { readonly facts: WaitingFacts }) {
  const { locale } = useLocale();
  const text = useText(waitingWords);
  const { waiting, activityNames, workingDayMs } = facts;
  const inWork = workingDayMs !== null;
  const work = (row: ActivityWaiting) =>
    ((inWork ? row.service?.working : row.service?.elapsed)?.medianMs ?? Number.NaN) / hourMs;
  const hasWork = waiting.activities.some((row) => row.service !== null);
  const table: DataTableProps<ActivityWaiting> = {
    title: text("before"),
    fileName: "waiting-before-steps",
    rows: waiting.activities.filter((row) => row.instances > 0),
    rowKey: (row) => row.activity,
    initialSort: { column: inWork ? "monthWork" : "month", direction: "descending" },
    columns: [
      { id: "step", title: text("step"), value: (row) => activityNames[row.activity] ?? "" },
      ...waitingColumns<ActivityWaiting>(facts, text, locale),
      ...(hasWork
        ? [
            {
              id: "service",
              title: text(inWork ? "service" : "serviceElapsed"),
              value: work,
              text: (row: ActivityWaiting) => formatNumber(work(row), locale),
            },
          ]
        : []),
    ],
  };
  return (
    <section className={styles["part"]} aria-label={table.title}>
      <header>
        <h3>{table.title}</h3>
        <SaveTableMenu {...table} />
      </header>
      <p className={styles["note"]}>{text("beforeNote")}</p>
      <DataTable {...table} />
    </section>
  );
}
