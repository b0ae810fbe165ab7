import type { Finding } from "@talka/engine";
import { findingSentence } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { type FindingSpot, findingSpot } from "./finding-spot.ts";
import { findingWords } from "./finding-words.ts";
import styles from "./findings.module.css";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly place: number;
  readonly workingDayMs: number | null;
  /** Hours a month of the worst finding; the bar is drawn against it. */
  readonly largestHours: number;
  readonly onShowCases: (finding: Finding) => void;
  readonly onShowOnMap: (spot: FindingSpot) => void;
}

/** One finding as a sentence to be repeated, with its cost, its evidence and its ways onward. */
export function FindingCard(props: FindingCardProps) {
  const { finding, place, workingDayMs, largestHours, onShowCases, onShowOnMap } = props;
  const { locale } = useLocale();
  const text = useText(findingWords);
  const said = findingSentence(finding, locale, { workingDayMs });
  const spot = findingSpot(finding);
  const hours = finding.hoursPerMonth?.working ?? finding.hoursPerMonth?.elapsed ?? 0;
  return (
    <article className={styles["card"]}>
      <span className={styles["place"]} aria-hidden="true">
        {place}
      </span>
      <div className={styles["body"]}>
        <p className={styles["kind"]}>{text(`kind.${finding.kind}`)}</p>
        <h3>{said.headline}</h3>
        {said.detail !== "" && <p>{said.detail}</p>}
        <p className={styles["evidence"]}>{said.evidence}</p>
        <div className={styles["actions"]} data-print="hide">
          {finding.exampleCases.length > 0 && (
            <Button size="small" onPress={() => onShowCases(finding)}>
              {text("cases", { n: finding.exampleCases.length })}
            </Button>
          )}
          {spot !== null && (
            <Button size="small" look="quiet" onPress={() => onShowOnMap(spot)}>
              {text("map")}
            </Button>
          )}
        </div>
      </div>
      {said.cost !== null && (
        <div className={styles["cost"]}>
          <span>{said.cost}</span>
          <span className={styles["rail"]} aria-hidden="true">
            <span
              className={styles["bar"]}
              style={{ inlineSize: `${Math.max(1.5, (hours / (largestHours || 1)) * 100)}%` }}
            />
          </span>
        </div>
      )}
    </article>
  );
}
