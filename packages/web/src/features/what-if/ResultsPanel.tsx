import type { WhatIfBase } from "@talka/contract";
import {
  compareRuns,
  type ReplicationFigures,
  type ScenarioComparison,
  type ScenarioMeasure,
} from "@talka/engine";
import { formatNumber, formatShare } from "@talka/report";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { inUnit, unitOf } from "./amounts.ts";
import { BandPicture } from "./BandPicture.tsx";
import { resultWords } from "./result-words.ts";
import styles from "./what-if.module.css";

interface ResultsProps {
  readonly base: WhatIfBase;
  readonly today: readonly ReplicationFigures[];
  readonly scenario: readonly ReplicationFigures[];
  readonly isChanged: boolean;
  readonly isSettled: boolean;
  readonly mostRuns: number;
}

const shown: readonly ScenarioMeasure[] = [
  "lead-mean",
  "lead-median",
  "lead-p90",
  "waiting",
  "on-time",
];

/** The measures of today and of the scenario with their bands, and their difference with its own. */
export function ResultsPanel(props: ResultsProps) {
  const { base, today, scenario, isChanged, isSettled, mostRuns } = props;
  const text = useText(resultWords);
  const compared = compareRuns(today, scenario);
  const runs = Math.min(today.length, scenario.length);
  const { cases, warmUpCases, seed } = base.run;
  return (
    <div className={layout["section"]}>
      <ul className={styles["measures"]} aria-busy={!isSettled}>
        {shown.map((measure) => {
          const one = compared.find((each) => each.measure === measure);
          return one === undefined || Number.isNaN(one.after.mean) ? null : (
            <Measure key={measure} of={one} isChanged={isChanged} />
          );
        })}
      </ul>
      {compared.some(({ measure, after }) => measure === "on-time" && Number.isNaN(after.mean)) && (
        <p className={layout["soft"]}>{text("noDeadline")}</p>
      )}
      <p className={styles["basis"]}>
        {text("basis", { cases: cases - warmUpCases, runs, seed, warm: warmUpCases })}{" "}
        {text("sameChance")} {!isSettled && text("refining", { n: runs, of: mostRuns })}
      </p>
    </div>
  );
}

function Measure({
  of: { measure, before, after, change, isWithinChance },
  isChanged,
}: {
  readonly of: ScenarioComparison;
  readonly isChanged: boolean;
}) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  const isShare = measure === "on-time";
  const unit = unitOf(Math.max(before.mean, after.mean));
  const tell = (value: number) =>
    isShare ? formatShare(value, locale) : `${inUnit(value, unit, locale)} ${text(unit)}`;
  const points = (value: number) =>
    isShare ? formatNumber(value * 100, locale, 1) : `${inUnit(value, unit, locale)} ${text(unit)}`;
  const isLess = change.mean < 0;
  const isBetter = isLess !== isShare;
  const [low, high] = isLess
    ? [-change.ci95[1], -change.ci95[0]]
    : [change.ci95[0], change.ci95[1]];
  const word = `${isLess ? "less" : "more"}${isShare ? "Points" : ""}` as const;
  const state = !isChanged || isWithinChance ? "same" : isBetter ? "better" : "worse";
  return (
    <li className={styles["measure"]} data-measure={measure} data-state={state}>
      <h3>{text(measure)}</h3>
      <p className={styles["value"]}>{tell(after.mean)}</p>
      {isChanged && (
        <p className={styles["difference"]}>
          {state === "same"
            ? text("withinChance")
            : text(word, {
                amount: points(Math.abs(change.mean)),
                low: points(low),
                high: points(high),
              })}
        </p>
      )}
      <BandPicture before={before} after={after} isChanged={isChanged} />
      <p className={styles["bands"]}>
        {isChanged && <span>{text("todayValue", { value: tell(before.mean) })}</span>}
        <span>{text("band", { low: tell(after.ci95[0]), high: tell(after.ci95[1]) })}</span>
      </p>
    </li>
  );
}
