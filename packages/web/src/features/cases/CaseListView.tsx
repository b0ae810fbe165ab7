import { formatDay, formatDuration, formatNumber } from "@talka/report";
import type { CaseOrder, CasePage, CaseRow } from "../../engine-worker/queries/cases.ts";
import { DataTable, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { caseWords } from "./case-words.ts";
import styles from "./cases.module.css";

/** Orders that are offered, and whether each counts down. */
export const caseOrders: readonly { readonly order: CaseOrder; readonly descending: boolean }[] = [
  { order: "lead", descending: true },
  { order: "lead-work", descending: true },
  { order: "start", descending: true },
  { order: "end", descending: true },
  { order: "events", descending: true },
  { order: "id", descending: false },
];

export interface CaseListViewProps {
  readonly page: CasePage;
  readonly limit: number;
  readonly onOpen: (caseIndex: number) => void;
  readonly onPage: (offset: number) => void;
}

const dayMs = 86_400_000;

/** One page of cases; each row opens its case. */
export function CaseListView({ page, limit, onOpen, onPage }: CaseListViewProps) {
  const { locale } = useLocale();
  const text = useText(caseWords);
  if (page.total === 0) return <EmptyState title={text("none")} />;
  const { workingDayMs, zone, rows, offset, total } = page;
  const day = (atMs: number) => formatDay(atMs, locale, zone, "short");
  const hasRule = rows.some((row) => row.latenessMs !== null);
  const table = {
    title: text("title"),
    fileName: "cases",
    rows,
    rowKey: (row: CaseRow) => row.caseIndex,
    columns: [
      {
        id: "case",
        title: text("case"),
        value: (row: CaseRow) => row.caseId,
        cell: (row: CaseRow) => (
          <button type="button" className={styles["open"]} onClick={() => onOpen(row.caseIndex)}>
            {row.caseId}
          </button>
        ),
      },
      {
        id: "start",
        title: text("start"),
        value: (row: CaseRow) => row.startAtMs,
        text: (row: CaseRow) => day(row.startAtMs),
      },
      {
        id: "end",
        title: text("end"),
        value: (row: CaseRow) => row.endAtMs,
        text: (row: CaseRow) => day(row.endAtMs),
      },
      {
        id: "state",
        title: text("state"),
        value: (row: CaseRow) => text(row.completed ? "done" : "open"),
      },
      {
        id: "lead",
        title: text("leadDays"),
        value: (row: CaseRow) => row.leadMs / dayMs,
        text: (row: CaseRow) => formatNumber(row.leadMs / dayMs, locale),
      },
      ...(workingDayMs === null
        ? []
        : [
            {
              id: "work",
              title: text("workDays"),
              value: (row: CaseRow) => (row.leadWorkMs ?? Number.NaN) / workingDayMs,
              text: (row: CaseRow) =>
                formatNumber((row.leadWorkMs ?? Number.NaN) / workingDayMs, locale),
            },
          ]),
      { id: "events", title: text("events"), value: (row: CaseRow) => row.events },
      { id: "way", title: text("way"), value: (row: CaseRow) => row.variantRank },
      ...(hasRule
        ? [
            {
              id: "late",
              title: text("late"),
              value: (row: CaseRow) => row.latenessMs ?? Number.NaN,
              text: (row: CaseRow) =>
                row.latenessMs === null || row.latenessMs <= 0
                  ? "–"
                  : formatDuration(row.latenessMs, locale, { kind: "elapsed" }),
            },
          ]
        : []),
    ],
  };
  return (
    <div className={styles["list"]}>
      <div className={styles["row"]}>
        <p className={styles["note"]} role="status">
          {text("note", {
            n: total,
            from: formatNumber(offset + 1, locale, 0),
            to: formatNumber(offset + rows.length, locale, 0),
          })}
        </p>
        <SaveTableMenu {...table} />
      </div>
      <DataTable {...table} />
      {total > limit && (
        <div className={styles["row"]}>
          <Button
            size="small"
            isDisabled={offset === 0}
            onPress={() => onPage(Math.max(0, offset - limit))}
          >
            {text("previous")}
          </Button>
          <Button
            size="small"
            isDisabled={offset + limit >= total}
            onPress={() => onPage(offset + limit)}
          >
            {text("next")}
          </Button>
        </div>
      )}
    </div>
  );
}
