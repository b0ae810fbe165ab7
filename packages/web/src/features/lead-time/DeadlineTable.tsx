import type { RuleReport } from "@talka/engine";
import { formatDuration, formatShare } from "@talka/report";
import { DataTable, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./lead-time.module.css";
import { leadTimeWords } from "./lead-time-words.ts";

/** How each version of the promise was kept. */
export function DeadlineTable({
  rules,
  withoutRule,
}: {
  readonly rules: readonly RuleReport[];
  /** Cases begun on a day on which no rule was in force. */
  readonly withoutRule: number;
}) {
  const { locale } = useLocale();
  const text = useText(leadTimeWords);
  const duration = (id: "medianLate" | "medianSuspended", value: (rule: RuleReport) => number) => ({
    id,
    title: text(id),
    value,
    text: (rule: RuleReport) => formatDuration(value(rule), locale, { kind: "elapsed" }),
  });
  const table = {
    title: text("rules"),
    fileName: "deadlines",
    rows: rules,
    rowKey: (rule: RuleReport, place: number) => `${place} ${rule.name}`,
    columns: [
      { id: "rule", title: text("rule"), value: (rule: RuleReport) => rule.name },
      { id: "decided", title: text("decided"), value: (rule: RuleReport) => rule.decided },
      { id: "late", title: text("late"), value: (rule: RuleReport) => rule.late },
      {
        id: "onTime",
        title: text("onTime"),
        value: (rule: RuleReport) => rule.onTimeShare,
        text: (rule: RuleReport) => formatShare(rule.onTimeShare, locale),
      },
      duration("medianLate", (rule) => rule.medianLateMs),
      { id: "suspended", title: text("suspended"), value: (rule: RuleReport) => rule.suspended },
      duration("medianSuspended", (rule) => rule.medianSuspendedMs),
      {
        id: "headroom",
        title: text("headroom"),
        value: (rule: RuleReport) => rule.headroomMs,
        text: (rule: RuleReport) => formatDuration(rule.headroomMs, locale, { kind: "elapsed" }),
      },
      { id: "open", title: text("openNow"), value: (rule: RuleReport) => rule.open },
      { id: "openLate", title: text("openLate"), value: (rule: RuleReport) => rule.openLate },
    ],
  };
  return (
    <section className={styles["rules"]} aria-label={text("rules")}>
      <header>
        <h3>{text("rules")}</h3>
        <SaveTableMenu {...table} />
      </header>
      <DataTable {...table} />
      {withoutRule > 0 && <p>{text("withoutRule", { n: withoutRule })}</p>}
    </section>
  );
}
