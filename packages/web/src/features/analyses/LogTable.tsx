import type { EventLogSummary } from "@talka/contract";
import { formatBytes, formatDay, formatQuantity } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Table } from "../../ui/data/Table.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { analysesWords } from "./analyses-words.ts";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { useSavedActions } from "./use-saved.ts";

/** The logs that are stored, how large they are, and whether they name people. */
export function LogTable({ logs }: { readonly logs: readonly EventLogSummary[] }) {
  const text = useText(analysesWords);
  const { locale } = useLocale();
  const { removeLog } = useSavedActions();
  const [leaving, setLeaving] = useState<EventLogSummary | null>(null);
  const period = ({ firstAt, lastAt, zone }: EventLogSummary) =>
    firstAt === null || lastAt === null
      ? "–"
      : [firstAt, lastAt].map((at) => formatDay(Date.parse(at), locale, zone, "short")).join(" – ");
  return (
    <>
      <Table
        caption={text("logs")}
        hideCaption
        rows={logs}
        rowKey={(log) => log.id}
        columns={[
          {
            id: "name",
            title: text("log"),
            isRowHeader: true,
            cell: (log) => (
              <>
                <Link to="/analysis/$id" params={{ id: `log.${log.id}` }}>
                  {log.name}
                </Link>{" "}
                {log.demo && <span className={layout["badge"]}>{text("demo")}</span>}
              </>
            ),
            sortBy: (log) => log.name,
          },
          {
            id: "size",
            title: text("size"),
            cell: (log) => (
              <>
                {formatQuantity(log.counts.cases, "case", locale)}
                {log.bytes !== null && (
                  <small className={layout["soft"]}> · {formatBytes(log.bytes, locale)}</small>
                )}
              </>
            ),
            sortBy: (log) => log.counts.cases,
          },
          { id: "period", title: text("period"), cell: period, sortBy: (log) => log.firstAt },
          { id: "people", title: text("people"), cell: (log) => text(`people.${log.people}`) },
          {
            id: "delete",
            title: "",
            align: "end",
            cell: (log) =>
              log.mayDelete && (
                <Button
                  size="small"
                  look="quiet"
                  aria-label={`${text("deleteLog")}: ${log.name}`}
                  onPress={() => setLeaving(log)}
                >
                  {text("deleteLog")}
                </Button>
              ),
          },
        ]}
      />
      {leaving !== null && (
        <DeleteDialog
          title={text("deleteLogTitle", { title: leaving.name })}
          body={text("deleteLogText")}
          onClose={() => setLeaving(null)}
          onDelete={() => removeLog.mutate({ id: leaving.id, title: leaving.name })}
        />
      )}
    </>
  );
}
