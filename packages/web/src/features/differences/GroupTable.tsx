import { formatDay, formatShare, groupName } from "@talka/report";
import type { ComparisonFacts } from "../../engine-worker/queries/comparison.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { comparisonWords } from "./difference-words.ts";
import styles from "./differences.module.css";

/** Who is compared, and whether fairly. */
export function GroupTable({ facts }: { readonly facts: ComparisonFacts }) {
  const { locale } = useLocale();
  const text = useText(comparisonWords);
  const { comparison, zone } = facts;
  const { gate, groups, leftOut } = comparison;
  const day = (ms: number | undefined) =>
    ms === undefined || Number.isNaN(ms) ? "–" : formatDay(ms, locale, zone, "short");
  const share = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? "–" : formatShare(value, locale);
  const isFair = gate.failed.length === 0;
  return (
    <div className={styles["groups"]}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section className={styles["scroll"]} tabIndex={0} aria-label={text("groups")}>
        <table className={styles["table"]}>
          <caption>{text("groups")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("group")}</th>
              <th scope="col">{text("cases")}</th>
              <th scope="col">{text("starts")}</th>
              <th scope="col">{text("mapped")}</th>
              {gate.milestoneShare !== null && <th scope="col">{text("reached")}</th>}
              <th scope="col">{text("ties")}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group, g) => (
              <tr key={JSON.stringify(group.label)}>
                <th scope="row">{groupName(group.label, locale, zone)}</th>
                <td>{group.cases}</td>
                <td>{`${day(gate.startsFromMs[g])} – ${day(gate.startsToMs[g])}`}</td>
                <td>{share(gate.mappedShare[g])}</td>
                {gate.milestoneShare !== null && <td>{share(gate.milestoneShare[g])}</td>}
                <td>{share(gate.tieShare[g])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles["gate"]} data-fair={isFair}>
        {isFair && <p>{text("fair")}</p>}
        {gate.failed.map((why) => (
          <p key={why}>{text(`failed.${why}`)}</p>
        ))}
        {gate.warnings.map((why) => (
          <p key={why}>{text(`warn.${why}`)}</p>
        ))}
        {leftOut > 0 && <p>{text("leftOut", { n: leftOut })}</p>}
      </div>
    </div>
  );
}
