import type { StandardContent } from "@talka/contract";
import { usualMinutes } from "@talka/lean";
import { formatNumber, formatQuantity } from "@talka/report";
import { Table } from "../../ui/data/Table.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { standardWords } from "./standard-words.ts";

/** The steps with key point, reason and usual time. */
export function StepsTable({ steps }: { readonly steps: StandardContent["steps"] }) {
  const text = useText(standardWords);
  const { locale } = useLocale();
  const total = usualMinutes(steps);
  return (
    <div className={layout["section"]}>
      <Table
        caption={text("steps")}
        rows={steps.map((step, k) => ({ ...step, no: k + 1 }))}
        rowKey={(row) => row.no}
        columns={[
          {
            id: "step",
            title: text("step"),
            isRowHeader: true,
            width: "12rem",
            cell: (row) => `${row.no}. ${row.step}`,
          },
          { id: "keyPoint", title: text("keyPoint"), width: "12rem", cell: (row) => row.keyPoint },
          { id: "reason", title: text("reason"), width: "12rem", cell: (row) => row.reason },
          {
            id: "minutes",
            title: text("minutes"),
            align: "end",
            cell: (row) => (row.minutes === null ? "–" : formatNumber(row.minutes, locale)),
          },
        ]}
      />
      {total !== null && (
        <p>
          {text("total")}: <strong>{formatQuantity(total, "minute", locale)}</strong>
        </p>
      )}
    </div>
  );
}
