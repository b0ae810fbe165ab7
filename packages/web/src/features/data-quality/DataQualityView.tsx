import type { FaultClass } from "@talka/engine";
import { faultName, formatNumber, formatShare } from "@talka/report";
import type { DataQuality } from "../../engine-worker/queries/data-quality.ts";
import { DataTable, type DataTableProps, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./data-quality.module.css";
import { qualityWords } from "./quality-words.ts";

const fates = ["accepted", "repaired", "rejected"] as const;

/** How far the record can be trusted. */
export function DataQualityView({ quality }: { readonly quality: DataQuality }) {
  const { locale } = useLocale();
  const text = useText(qualityWords);
  const number = (value: number) => formatNumber(value, locale, 0);
  const { rows } = quality;
  const precisions = (["day", "minute", "second", "ms"] as const).map((unit, k) => ({
    what: `${text("precision")}: ${text(unit)}`,
    n: quality.precision[k] ?? 0,
  }));
  const counts = [
    ...(rows === null
      ? []
      : [
          { what: text("overlapCount"), n: rows.overlapCount },
          { what: text("gapCount"), n: rows.gapCount },
          { what: text("lifecycle"), n: rows.lifecycleRowsKeptAside },
          { what: text("openInstances"), n: rows.openInstances },
        ]),
    { what: text("overlaps"), n: quality.overlaps },
    ...precisions,
  ];
  const missing = [
    { name: text("start"), scope: "", empty: quality.withoutStart },
    { name: text("resource"), scope: "", empty: quality.withoutResource },
    { name: text("role"), scope: "", empty: quality.withoutRole },
  ].map((field) => ({ ...field, of: quality.events }));
  const attributes = quality.attributes.map((attribute) => ({
    ...attribute,
    scope: text(attribute.scope === "case" ? "caseScope" : "eventScope"),
  }));
  const faults: DataTableProps<FaultClass> = {
    title: text("faults"),
    fileName: "row-faults",
    rows: rows?.faults ?? [],
    rowKey: (fault) => `${fault.fault} ${fault.column}`,
    columns: [
      { id: "fault", title: text("fault"), value: (fault) => faultName(fault.fault, locale) },
      { id: "column", title: text("column"), value: (fault) => fault.column },
      { id: "repaired", title: text("repaired"), value: (fault) => fault.repaired },
      { id: "rejected", title: text("rejected"), value: (fault) => fault.rejected },
    ],
  };
  type Field = (typeof missing)[number];
  const fields: DataTableProps<Field> = {
    title: text("missing"),
    fileName: "missing-values",
    rows: [...missing, ...attributes],
    rowKey: (field) => `${field.name} ${field.scope}`,
    columns: [
      {
        id: "field",
        title: text("field"),
        value: (field) => (field.scope === "" ? field.name : `${field.name} (${field.scope})`),
      },
      {
        id: "empty",
        title: text("empty"),
        value: (field) => field.empty,
        text: (field) => (field.empty === null ? text("noColumn") : number(field.empty)),
      },
      { id: "of", title: text("of"), value: (field) => field.of },
      {
        id: "share",
        title: text("share"),
        value: (field) => (field.empty === null ? 1 : field.empty / field.of),
        text: (field) => formatShare(field.empty === null ? 1 : field.empty / field.of, locale),
      },
    ],
  };
  const times: DataTableProps<(typeof counts)[number]> = {
    title: text("times"),
    fileName: "times",
    rows: counts,
    rowKey: (row) => row.what,
    columns: [
      { id: "what", title: text("measure"), value: (row) => row.what },
      { id: "n", title: text("value"), value: (row) => row.n, text: (row) => number(row.n) },
    ],
  };
  return (
    <div className={styles["screen"]}>
      <section className={styles["part"]} aria-label={text("rows")}>
        <h3>{text("rows")}</h3>
        {rows === null ? (
          <p>{text("noRows")}</p>
        ) : (
          <>
            <div className={styles["bar"]} aria-hidden="true">
              {fates.map((fate) => (
                <span
                  key={fate}
                  className={styles[fate]}
                  style={{ flexGrow: rows[fate] / Math.max(1, rows.read) }}
                />
              ))}
            </div>
            <dl className={styles["fates"]}>
              <div>
                <dt>{text("read")}</dt>
                <dd>{number(rows.read)}</dd>
              </div>
              {fates.map((fate) => (
                <div key={fate}>
                  <dt>
                    <span className={styles[fate]} aria-hidden="true" />
                    {text(fate)}
                  </dt>
                  <dd>{number(rows[fate])}</dd>
                </div>
              ))}
            </dl>
            <p className={styles["note"]}>{text("rowsNote")}</p>
          </>
        )}
      </section>
      {faults.rows.length > 0 && <Part {...faults} />}
      <section className={styles["part"]} aria-label={text("order")}>
        <h3>{text("order")}</h3>
        <p className={styles["big"]}>{formatShare(quality.tieShare, locale)}</p>
        <p className={styles["note"]}>
          {text("ties")}. {text(quality.tieShare > 0.1 ? "tiesBad" : "tiesGood")}
        </p>
      </section>
      <Part {...times} />
      <Part {...fields} />
    </div>
  );
}

function Part<Row>(table: DataTableProps<Row>) {
  return (
    <section className={styles["part"]} aria-label={table.title}>
      <header className={styles["head"]}>
        <h3>{table.title}</h3>
        <SaveTableMenu {...table} />
      </header>
      <DataTable {...table} />
    </section>
  );
}
