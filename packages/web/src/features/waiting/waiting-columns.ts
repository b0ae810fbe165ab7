import type { ActivityWaiting, ArcWaiting, DurationSummary } from "@talka/engine";
import { formatNumber, type Locale, type Translate } from "@talka/report";
import type { WaitingFacts } from "../../engine-worker/queries/waiting.ts";
import type { DataColumn } from "../../ui/charts/table-text.ts";

const hourMs = 3_600_000;

type Word =
  | "cases"
  | "times"
  | "medianWork"
  | "p90Work"
  | "monthWork"
  | "median"
  | "p90"
  | "month"
  | "hours"
  | "days";

/** The columns on both clocks that every table of waiting has; working time first where known. */
export function waitingColumns<Row extends ArcWaiting | ActivityWaiting>(
  { workingDayMs, months }: Pick<WaitingFacts, "workingDayMs" | "months">,
  text: Translate<Word>,
  locale: Locale,
): readonly DataColumn<Row>[] {
  const column = (id: string, title: string, of: (row: Row) => number): DataColumn<Row> => ({
    id,
    title,
    value: of,
    text: (row) => formatNumber(of(row), locale),
  });
  const aMonth = (ms: number | null) => (ms ?? Number.NaN) / hourMs / (months || 1);
  const on = (summary: DurationSummary | null, pick: "medianMs" | "p90Ms") =>
    (summary?.[pick] ?? Number.NaN) / hourMs;
  const unit = text("hours");
  const working =
    workingDayMs === null
      ? []
      : [
          column("monthWork", text("monthWork"), (row) => aMonth(row.totalWaitingWorkMs)),
          column("medianWork", text("medianWork", { unit }), (row) =>
            on(row.waiting.working, "medianMs"),
          ),
          column("p90Work", text("p90Work", { unit }), (row) => on(row.waiting.working, "p90Ms")),
        ];
  return [
    { id: "cases", title: text("cases"), value: (row) => row.cases },
    { id: "times", title: text("times"), value: (row) => row.waiting.elapsed.n },
    ...working,
    column("month", text("month"), (row) => aMonth(row.totalWaitingMs)),
    column("median", text("median", { unit }), (row) => on(row.waiting.elapsed, "medianMs")),
    column("p90", text("p90", { unit }), (row) => on(row.waiting.elapsed, "p90Ms")),
  ];
}
