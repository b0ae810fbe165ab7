import { deviationSentence, formatShare } from "@talka/report";
import { useState } from "react";
import type { DeviationFact } from "../../engine-worker/queries/conformance.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { ConformanceViewProps } from "./ConformanceView.tsx";
import styles from "./conformance.module.css";
import { modelWords } from "./conformance-words.ts";
import { ExampleCases } from "./ExampleCases.tsx";

const shownAtFirst = 8;

/** What departs from the model, as sentences, most cases first. */
export function DeviationList({ facts, onOpenCase, onKeepWays }: ConformanceViewProps) {
  const { locale } = useLocale();
  const text = useText(modelWords);
  const [shown, setShown] = useState(shownAtFirst);
  const { deviations, cases } = facts;
  if (deviations.length === 0) return <p className={styles["fits"]}>{text("noDeviations")}</p>;
  const share = (one: DeviationFact) => one.cases / cases;
  return (
    <DataFigure<DeviationFact>
      title={text("deviations")}
      fileName="deviations"
      rows={deviations}
      rowKey={(one) => JSON.stringify([one.kind, one.activity, one.other])}
      columns={[
        { id: "step", title: text("step"), value: (one) => one.activity },
        { id: "kind", title: text("kind"), value: (one) => text(`kind.${one.kind}`) },
        { id: "other", title: text("otherStep"), value: (one) => one.other ?? "" },
        { id: "cases", title: text("cases"), value: (one) => one.cases },
        {
          id: "share",
          title: text("shareOfCases"),
          value: share,
          text: (one) => formatShare(share(one), locale),
        },
        { id: "times", title: text("times"), value: (one) => one.times },
      ]}
      pictureIsRead
      picture={
        <>
          <ol className={styles["deviations"]}>
            {deviations.slice(0, shown).map((one) => (
              <li key={JSON.stringify([one.kind, one.activity, one.other])}>
                <p className={styles["sentence"]}>{deviationSentence(one, cases, locale)}.</p>
                <span className={styles["rail"]} aria-hidden="true">
                  <span style={{ inlineSize: `${Math.max(0.5, share(one) * 100)}%` }} />
                </span>
                <div className={styles["below"]}>
                  <span>{text("caseCount", { n: one.cases })}</span>
                  <ExampleCases
                    label={text("examples")}
                    cases={one.examples}
                    onOpenCase={onOpenCase}
                  />
                  <Button size="small" look="quiet" onPress={() => onKeepWays(one.traces)}>
                    {one.casesOfTraces === one.cases
                      ? text("keep")
                      : text("keepSome", { n: one.casesOfTraces })}
                  </Button>
                </div>
              </li>
            ))}
          </ol>
          {shown < deviations.length && (
            <Button size="small" onPress={() => setShown(shown + 20)}>
              {text("more")}
            </Button>
          )}
        </>
      }
    />
  );
}
