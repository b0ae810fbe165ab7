import type { RuleReport } from "@talka/engine";
import { formatDuration, formatShare } from "@talka/report";
import { DataTable, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./lead-time.module.css";
import { leadTimeWords } from "./lead-time-words.ts";

/** How each version of the promise was kept. */
export function DeadlineTable({ rules }: { readonly rules: readonly RuleReport[] }) {
  const { locale } = useLocale();
  const text = useText(leadTimeWords);
  const table = {
    title: text("rules"),
    fileName: "deadlines",
    rows: rules,
    rowKey: (rule: RuleReport) => rule.name,
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
      {
        id: "headroom",
        title: text("headroom"),
        value: (rule: RuleReport) => rule.headroomMs,
        text: (rule: RuleReport) => formatDuration(rule.headroomMs, locale, { kind: "elapsed" }),
      },
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
    </section>
  );
}
