import type { ComparedFigure } from "@talka/engine";
import { figureText, formatNumber, groupName, subjectName } from "@talka/report";
import { useState } from "react";
import type { ComparisonFacts } from "../../engine-worker/queries/comparison.ts";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { comparisonWords } from "./difference-words.ts";
import styles from "./differences.module.css";

/** More than two groups in order, each place with its interval; nothing for two. */
export function RankTable({ facts }: { readonly facts: ComparisonFacts }) {
  const { locale } = useLocale();
  const text = useText(comparisonWords);
  const [chosen, setChosen] = useState<ComparedFigure>("lead");
  const { comparison, activityNames, workingDayMs, zone } = facts;
  const ranked = comparison.differences.flatMap(({ subject, ranks }) =>
    subject.kind === "figure" && ranks.length > 0 ? [{ subject, ranks }] : [],
  );
  const shown = ranked.find(({ subject }) => subject.figure === chosen) ?? ranked[0];
  if (shown === undefined) return null;
  const { subject, ranks } = shown;
  const n = formatNumber(ranks.length, locale);
  const title = text("order");
  return (
    <section className={styles["told"]} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles["controls"]}>
        <Select
          label={text("orderOf")}
          value={subject.figure}
          options={ranked.map((one) => ({
            value: one.subject.figure,
            label: subjectName(one.subject, activityNames, locale),
          }))}
          onChange={setChosen}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <div className={styles["scroll"]} tabIndex={0}>
        <table className={styles["table"]}>
          <caption>{text("orderNote")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("group")}</th>
              <th scope="col">{text("typical")}</th>
              <th scope="col">{text("place")}</th>
              <th scope="col">{text("apart")}</th>
            </tr>
          </thead>
          <tbody>
            {ranks.map(({ group, figure, lowestRank: low, highestRank: high, isBelowNext }, k) => (
              <tr key={group}>
                <th scope="row">
                  {groupName(comparison.groups[group]?.label ?? { kind: "empty" }, locale, zone)}
                </th>
                <td>{figureText(subject, figure, locale, workingDayMs)}</td>
                <td>{text(low === high ? "placeOne" : "placeRange", { low, high, n })}</td>
                <td>{k === ranks.length - 1 ? "–" : text(isBelowNext ? "yes" : "no")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
