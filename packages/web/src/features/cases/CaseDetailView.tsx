import {
  type DurationClock,
  formatDay,
  formatDuration,
  formatInstant,
  formatNumber,
} from "@talka/report";
import type { CaseDetail, CaseEvent, NamedValue } from "../../engine-worker/queries/case-detail.ts";
import { DataTable, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { CaseTimeline } from "./CaseTimeline.tsx";
import { caseWords } from "./case-words.ts";
import styles from "./cases.module.css";

/** One case: its time line over the opening hours, its events, its properties. */
export function CaseDetailView({
  detail,
  onBack,
}: {
  readonly detail: CaseDetail;
  readonly onBack: () => void;
}) {
  const { locale } = useLocale();
  const text = useText(caseWords);
  const { zone, workingDayMs, events } = detail;
  const elapsed: DurationClock = { kind: "elapsed" };
  const moment = (event: CaseEvent, atMs: number) =>
    Number.isNaN(atMs)
      ? "–"
      : event.wholeDay
        ? formatDay(atMs, locale, zone, "short")
        : formatInstant(atMs, locale, zone, "short");
  const hasStart = events.some((event) => !Number.isNaN(event.startAtMs));
  const table = {
    title: text("timeline"),
    fileName: `case-${detail.caseId}`,
    rows: events,
    rowKey: (_: CaseEvent, index: number) => index,
    columns: [
      { id: "step", title: text("step"), value: (event: CaseEvent) => event.activity },
      ...(hasStart
        ? [
            {
              id: "begun",
              title: text("begun"),
              value: (event: CaseEvent) => event.startAtMs,
              text: (event: CaseEvent) => moment(event, event.startAtMs),
            },
          ]
        : []),
      {
        id: "ended",
        title: text("ended"),
        value: (event: CaseEvent) => event.endAtMs,
        text: (event: CaseEvent) =>
          `${moment(event, event.endAtMs)}${event.tied ? ` (${text("tied")})` : ""}`,
      },
      {
        id: "waited",
        title: text("waited"),
        value: (event: CaseEvent) => event.waitingMs,
        text: (event: CaseEvent) =>
          Number.isNaN(event.waitingMs) ? "–" : formatDuration(event.waitingMs, locale, elapsed),
      },
      ...(workingDayMs === null
        ? []
        : [
            {
              id: "waitedWork",
              title: text("waitedWork"),
              value: (event: CaseEvent) => event.waitingWorkMs ?? Number.NaN,
              text: (event: CaseEvent) =>
                event.waitingWorkMs === null
                  ? "–"
                  : formatDuration(event.waitingWorkMs, locale, { kind: "working", workingDayMs }),
            },
          ]),
      ...(events.some((event) => event.role !== null)
        ? [{ id: "role", title: text("who"), value: (event: CaseEvent) => event.role ?? "" }]
        : []),
      ...(events.some((event) => event.resource !== null)
        ? [{ id: "who", title: text("person"), value: (event: CaseEvent) => event.resource ?? "" }]
        : []),
      { id: "row", title: text("row"), value: (event: CaseEvent) => event.rowNumber },
    ],
  };
  const said = (value: NamedValue) => {
    if (value.kind === "text") return value.value;
    return value.kind === "number"
      ? formatNumber(value.value, locale, 2)
      : formatInstant(value.value, locale, zone, "short");
  };
  return (
    <article className={styles["detail"]}>
      <div className={styles["row"]}>
        <h2>{text("caseTitle", { id: detail.caseId })}</h2>
        <Button size="small" onPress={onBack}>
          {text("back")}
        </Button>
      </div>
      <CaseTimeline detail={detail} />
      <p className={styles["note"]}>{text("timelineNote", { zone })}</p>
      <div className={styles["row"]}>
        <h3>{text("timeline")}</h3>
        <SaveTableMenu {...table} />
      </div>
      <DataTable {...table} />
      {detail.attributes.length > 0 && (
        <section aria-label={text("properties")}>
          <h3>{text("properties")}</h3>
          <dl className={styles["properties"]}>
            {detail.attributes.map((attribute) => (
              <div key={attribute.name}>
                <dt>{attribute.name}</dt>
                <dd>{said(attribute)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  );
}
