import { formatDay, formatDuration } from "@talka/report";
import type { OpenCaseDue } from "../../engine-worker/queries/lead-time.ts";
import { DataTable, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./lead-time.module.css";
import { leadTimeWords } from "./lead-time-words.ts";

export interface OpenByDueTableProps {
  readonly cases: readonly OpenCaseDue[];
  readonly zone: string;
}

const dayMs = 86_400_000;

/** Which open cases are late, and which will be next. */
export function OpenByDueTable({ cases, zone }: OpenByDueTableProps) {
  const { locale } = useLocale();
  const text = useText(leadTimeWords);
  const elapsed = { kind: "elapsed" } as const;
  const table = {
    title: text("dueNext"),
    fileName: "open-by-due",
    rows: cases,
    rowKey: (one: OpenCaseDue) => one.caseId,
    columns: [
      { id: "case", title: text("case"), value: (one: OpenCaseDue) => one.caseId },
      { id: "rule", title: text("rule"), value: (one: OpenCaseDue) => one.rule },
      {
        id: "due",
        title: text("lastDay"),
        // The due instant is the midnight after the last day.
        value: (one: OpenCaseDue) => new Date(one.dueAtMs - 1).toISOString(),
        text: (one: OpenCaseDue) => formatDay(one.dueAtMs - 1, locale, zone),
      },
      {
        id: "left",
        title: text("left"),
        value: (one: OpenCaseDue) => one.leftMs / dayMs,
        text: (one: OpenCaseDue) =>
          one.leftMs > 0
            ? formatDuration(one.leftMs, locale, elapsed)
            : text("lateBy", { time: formatDuration(-one.leftMs, locale, elapsed) }),
      },
    ],
  };
  return (
    <section className={styles["rules"]} aria-label={text("dueNext")}>
      <header>
        <h3>{text("dueNext")}</h3>
        <SaveTableMenu {...table} />
      </header>
      <DataTable {...table} />
    </section>
  );
}
