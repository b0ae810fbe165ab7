import {
  type ImportReport,
  ROW_FAULTS,
  type RowFate,
  type RowFault,
  type RowRepair,
} from "@talka/engine";
import { faultName, faultSentence, formatInstant, formatNumber, repairName } from "@talka/report";
import { useMutation } from "@tanstack/react-query";
import { engine } from "../../engine-worker/engine.ts";
import { Table, type TableColumnSpec } from "../../ui/data/Table.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./import.module.css";
import { rowWords } from "./row-words.ts";
import rowsStyles from "./rows.module.css";
import { saveFile } from "./save-file.ts";

interface FateTableProps {
  readonly report: Pick<ImportReport, "fates" | "faultClasses">;
  readonly fileName: string;
}

/** Row by row: where, what stands there, what is wrong, and how to mend it. */
export function FateTable({ report, fileName }: FateTableProps) {
  const text = useText(rowWords);
  const { locale } = useLocale();
  const all = report.faultClasses.reduce((sum, one) => sum + one.rejected + one.repaired, 0);
  const download = useMutation({
    mutationFn: () => engine().call("fatesCsv", { words: csvWords() }),
    onSuccess: (csv) => saveFile(csv, `${fileName}.rows.csv`),
  });
  const columns: TableColumnSpec<RowFate>[] = [
    {
      id: "row",
      title: text("row"),
      align: "end",
      isRowHeader: true,
      cell: (fate) => formatNumber(fate.rowNumber, locale),
      sortBy: (fate) => fate.rowNumber,
    },
    {
      id: "column",
      title: text("column"),
      cell: (fate) => fate.column,
      sortBy: (fate) => fate.column,
    },
    {
      id: "value",
      title: text("value"),
      cell: (fate) => <code className={rowsStyles["value"]}>{written(fate)}</code>,
      sortBy: (fate) => fate.value,
    },
    {
      id: "reason",
      title: text("reason"),
      width: "11rem",
      cell: (fate) => faultName(fate.fault, locale),
    },
    {
      id: "mend",
      title: text("mend"),
      width: "20rem",
      cell: (fate) => faultSentence(readable(fate), locale).mend,
    },
    {
      id: "outcome",
      title: text("outcome"),
      cell: (fate) => (
        <span className={styles["badge"]} data-tone={fate.outcome === "repaired" ? "good" : "warn"}>
          {text(fate.outcome)}
        </span>
      ),
      sortBy: (fate) => fate.outcome,
    },
  ];
  return (
    <section className={rowsStyles["fates"]} aria-labelledby="fates">
      <div className={rowsStyles["fatesHead"]}>
        <h3 id="fates">{text("fates")}</h3>
        <Button size="small" isDisabled={download.isPending} onPress={() => download.mutate()}>
          {text("download")}
        </Button>
      </div>
      <Table
        caption={
          all > report.fates.length
            ? text("fatesCut", {
                shown: formatNumber(report.fates.length, locale),
                all: formatNumber(all, locale),
              })
            : text("fates")
        }
        hideCaption={all <= report.fates.length}
        columns={columns}
        rows={report.fates}
        rowKey={(fate, k) => `${fate.rowNumber} ${fate.fault} ${k}`}
        windowAbove={50}
      />
    </section>
  );

  /** A suggested date as the reader's language writes it. */
  function readable(fate: RowFate): RowFate {
    const wallMs = Date.parse(`${fate.suggestedValue}Z`);
    if (Number.isNaN(wallMs)) return fate;
    return { ...fate, suggestedValue: formatInstant(wallMs, locale, "UTC", "short") };
  }

  function csvWords() {
    const repairs: RowRepair[] = [
      "reject",
      "use-start-as-end",
      "drop-start",
      "swap-start-end",
      "read-as-suggested",
      "name-unknown",
      "take-previous-end",
    ];
    return {
      header: (["row", "column", "value", "reason", "mend", "suggestion", "outcome"] as const).map(
        (key) => text(key),
      ),
      faults: Object.fromEntries(
        ROW_FAULTS.map((fault) => [fault, faultName(fault, locale)]),
      ) as Record<RowFault, string>,
      repairs: Object.fromEntries(
        repairs.map((repair) => [repair, repairName(repair, locale)]),
      ) as Record<RowRepair, string>,
      outcomes: { rejected: text("rejected"), repaired: text("repaired") },
      delimiter: locale === "en" ? "," : ";",
    };
  }
}

/** The value as it stands in the file; dates that were understood come in one form. */
function written({ value }: RowFate): string {
  return value === "" ? "–" : value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2");
}
