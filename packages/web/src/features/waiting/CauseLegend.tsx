import type { WaitingCause } from "@talka/engine";
import { waitingCauseWaste, waitingCauseWords } from "@talka/report";
import { useText } from "../../ui/locale/locale-context.ts";
import { causeWords } from "./cause-words.ts";
import styles from "./causes.module.css";

export interface CauseLegendProps {
  /** Written figures of each cause that occurs, in the order of the pieces of a bar. */
  readonly rows: readonly {
    readonly cause: WaitingCause;
    readonly hours: string;
    readonly share: string;
    readonly efficiency: string;
    /** At most, where starts are estimated; else `null`. */
    readonly band: string | null;
  }[];
  readonly efficiency: string;
}

/** Every cause with its mark, its hours, what would be gained without it, and what to ask. */
export function CauseLegend({ rows, efficiency }: CauseLegendProps) {
  const text = useText(causeWords);
  const cause = useText(waitingCauseWords);
  return (
    <table className={styles["legend"]}>
      <caption>{text("legend", { efficiency })}</caption>
      <thead>
        <tr>
          <th scope="col">{text("cause")}</th>
          <th scope="col">{text("total")}</th>
          <th scope="col">{text("share")}</th>
          <th scope="col">{text("without")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.cause}>
            <th scope="row">
              <span className={styles["mark"]} data-cause={row.cause} aria-hidden="true" />
              <span>
                {cause(row.cause)}
                <span className={styles["ask"]}>{cause(`${row.cause}Ask`)}</span>
                <span className={styles["waste"]}>
                  {text("waste", {
                    list: waitingCauseWaste[row.cause]
                      .map((one) => text(`waste.${one}`))
                      .join(", "),
                  })}
                </span>
              </span>
            </th>
            <td>
              {row.band === null ? row.hours : text("upTo", { least: row.hours, most: row.band })}
            </td>
            <td>{row.share}</td>
            <td>{row.efficiency}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
