import type { TrialPage } from "@talka/contract";
import { isRunning } from "@talka/lean";
import { formatDay, formatNumber, signalSentences, verdictSentences } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { BehaviourChart } from "../../ui/charts/BehaviourChart.tsx";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { FindingsForm } from "./FindingsForm.tsx";
import { type FromRecords, MeasuresForm } from "./MeasuresForm.tsx";
import { planWords } from "./plan-words.ts";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";
import { unitOf, useCheck } from "./use-check.ts";
import { useTrialChange } from "./use-trials.ts";

/** Values, chart, verdict with its reasons, and what else was found. */
export function CheckSection({
  trial,
  FromRecords,
}: {
  readonly trial: TrialPage;
  readonly FromRecords: FromRecords;
}) {
  const text = useText(trialWords);
  const { measures } = trial.measured;
  const [isEntering, setEntering] = useState(false);
  const turn = useTrialChange((checking: boolean) =>
    ask("checkTrialNow", { params: { id: trial.id }, body: { checking } }),
  );
  const isShown = isEntering || (measures.length === 0 && trial.mayWrite);
  return (
    <section className={layout["card"]} aria-labelledby="trial-check">
      <div className={layout["head"]}>
        <h2 id="trial-check">{text("check")}</h2>
        {isRunning(trial.state) && trial.mayWrite && (
          <Button
            isDisabled={turn.isPending}
            onPress={() => turn.mutate(trial.state !== "checking")}
          >
            {text(trial.state === "checking" ? "toDoing" : "toChecking")}
          </Button>
        )}
      </div>
      {measures.length === 0 ? (
        <p className={layout["soft"]}>{text("noValues")}</p>
      ) : (
        <Checked trial={trial} />
      )}
      {trial.mayWrite && measures.length > 0 && (
        <div>
          <Button aria-expanded={isShown} onPress={() => setEntering(!isEntering)}>
            {text("measures")}
          </Button>
        </div>
      )}
      {isShown && (
        <MeasuresForm trial={trial} FromRecords={FromRecords} onSaved={() => setEntering(false)} />
      )}
      {trial.state !== "planned" && <FindingsForm trial={trial} />}
    </section>
  );
}

/** Chart and verdict of the values there are. */
function Checked({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const say = useText(planWords);
  const { locale } = useLocale();
  const check = useCheck(trial);
  const told = verdictSentences(check, unitOf(trial), locale);
  const { unit, clock, measure } = trial.plan.prediction;
  const unitName =
    clock === null ? say(`unit.${unit}`) : `${say(`unit.${unit}`)}, ${say(`clock.${clock}`)}`;
  const phaseOf = (index: number) =>
    text(check.changeAt !== null && index >= check.changeAt ? "phase.after" : "phase.before");
  const rows = check.measures.map((one, index) => ({ ...one, index }));
  return (
    <>
      <DataFigure
        title={`${text("chart")}: ${measure}`}
        note={text("chartNote", { n: rows.length })}
        fileName="trial-values"
        rows={rows}
        rowKey={(row) => row.index}
        columns={[
          {
            id: "day",
            title: text("day"),
            value: (row) => row.on,
            text: (row) => formatDay(Date.parse(row.on), locale, "UTC"),
          },
          {
            id: "value",
            title: unitName,
            value: (row) => row.value,
            text: (row) => formatNumber(row.value, locale, 2),
          },
          { id: "phase", title: text("phase"), value: (row) => phaseOf(row.index) },
        ]}
        picture={
          <BehaviourChart
            points={check.measures}
            phases={check.phases}
            changeAt={check.changeAt}
            locale={locale}
            words={{
              unit: unitName,
              mean: text("mean"),
              upper: text("upper"),
              lower: text("lower"),
              newWay: text("newWay"),
            }}
          />
        }
      />
      <div className={styles["verdict"]} data-level={check.verdict.level}>
        <p className={styles["level"]}>
          {text("verdict")}: <strong>{told.level}</strong>
        </p>
        <p>{told.meaning}</p>
        {told.change !== "" && <p className={styles["change"]}>{told.change}</p>}
        <p className={layout["soft"]}>{told.n}</p>
        <h3>{text("why")}</h3>
        <ul>
          {told.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <h3>{text("signals")}</h3>
        <ul>
          {signalSentences(check, locale).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
