import { formatNumber, formatShare, joinList, quoteName } from "@talka/report";
import type { ConformanceFacts } from "../../engine-worker/queries/conformance.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { AlignedWays } from "./AlignedWays.tsx";
import styles from "./conformance.module.css";
import { modelWords } from "./conformance-words.ts";
import { DeviationList } from "./DeviationList.tsx";

export interface ConformanceViewProps {
  readonly facts: ConformanceFacts;
  readonly onOpenCase: (caseIndex: number) => void;
  /** Keeps the cases of some ways, given by the names of their steps. */
  readonly onKeepWays: (ways: readonly (readonly string[])[]) => void;
}

const namesShown = 8;

/** How well cases follow a model, where they do not, and what the figures rest on. */
export function ConformanceView({ facts, onOpenCase, onKeepWays }: ConformanceViewProps) {
  const { locale } = useLocale();
  const text = useText(modelWords);
  const { fitness } = facts;
  const between = (least: number, most: number) => {
    const [from, to] = [formatShare(least, locale), formatShare(most, locale)];
    return from === to ? from : text("interval", { least: from, most: to });
  };
  const list = (names: readonly string[]) =>
    joinList(
      [
        ...names.slice(0, namesShown).map((name) => quoteName(name, locale)),
        ...(names.length > namesShown ? [`+${names.length - namesShown}`] : []),
      ],
      locale,
    );
  const figures = [
    {
      name: text("fitness"),
      value: between(fitness.logLower, fitness.logUpper),
      hint: text("fitnessHint"),
    },
    {
      name: text("fitting"),
      value: between(fitness.fittingLower, fitness.fittingUpper),
      hint: text("fittingHint", { n: facts.cases }),
    },
    {
      name: text("precision"),
      value: formatShare(facts.precision, locale),
      hint: text("precisionHint"),
    },
    {
      name: text("fScore"),
      value: formatNumber(facts.fScore, locale, 2),
      hint: text("fScoreHint"),
    },
  ];
  return (
    <>
      <dl className={styles["figures"]}>
        {figures.map(({ name, value, hint }) => (
          <div key={name} className={styles["figure"]}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              <span>{hint}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles["notes"]}>
        {facts.soundness === "unsound" && <p>{text("unsound")}</p>}
        {facts.soundness === "unknown" && <p>{text("unknownSound")}</p>}
        {fitness.openVariants > 0 && <p>{text("open", { n: fitness.openVariants })}</p>}
        {facts.onlyInModel.length > 0 && (
          <p>{text("onlyInModel", { list: list(facts.onlyInModel) })}</p>
        )}
        {facts.onlyInLog.length > 0 && (
          <p>
            {text("onlyInLog", { list: list(facts.onlyInLog) })} {text("onlyInLogHint")}
          </p>
        )}
        <p>{text("replay", { share: formatShare(facts.replayFitness, locale) })}</p>
      </div>
      <DeviationList facts={facts} onOpenCase={onOpenCase} onKeepWays={onKeepWays} />
      <AlignedWays facts={facts} onOpenCase={onOpenCase} />
    </>
  );
}
