import { type ReactNode, useId, useState } from "react";
import { useText } from "../locale/locale-context.ts";
import { Choice } from "./Choice.tsx";
import styles from "./charts.module.css";
import { DataTable, type DataTableProps, HiddenTable, SaveTableMenu } from "./DataTable.tsx";
import { chartWords } from "./words.ts";

export interface DataFigureProps<Row> extends DataTableProps<Row> {
  /** What is drawn; hidden from screen readers unless `pictureIsRead`. */
  readonly picture: ReactNode;
  /** What one should know to read it: unit, n, clock. */
  readonly note?: ReactNode;
  /** Switches of this figure: clock, order, layer. */
  readonly controls?: ReactNode;
  /** True where the picture itself can be walked through by keyboard. */
  readonly pictureIsRead?: boolean;
  readonly isWide?: boolean;
}

/** A picture and the table with the same content; the table is always there for screen readers. */
export function DataFigure<Row>(props: DataFigureProps<Row>) {
  const { title, picture, note, controls, pictureIsRead = false } = props;
  const text = useText(chartWords);
  const [shown, setShown] = useState<"picture" | "table">("picture");
  const id = useId();
  return (
    <section className={styles["figure"]} aria-labelledby={id}>
      <header className={styles["head"]}>
        <h3 id={id}>{title}</h3>
        <div className={styles["tools"]} data-print="hide">
          {controls}
          <Choice
            label={text("show")}
            value={shown}
            onChange={setShown}
            options={[
              { value: "picture", label: text("picture") },
              { value: "table", label: text("table") },
            ]}
          />
          <SaveTableMenu {...props} />
        </div>
      </header>
      {note !== undefined && <div className={styles["note"]}>{note}</div>}
      {shown === "table" ? (
        <DataTable {...props} />
      ) : (
        <>
          <div className={styles["picture"]} aria-hidden={pictureIsRead ? undefined : true}>
            {picture}
          </div>
          <HiddenTable {...props} title={text("tableOf", { title })} />
        </>
      )}
    </section>
  );
}
