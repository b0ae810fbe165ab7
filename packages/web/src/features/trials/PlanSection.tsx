import type { TrialPage } from "@talka/contract";
import { startFaults } from "@talka/lean";
import { formatDay, trialAmount } from "@talka/report";
import { useState } from "react";
import { usePlaces } from "../../api/use-places.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PlanDialog } from "./PlanDialog.tsx";
import { planWords } from "./plan-words.ts";
import { StartDialog } from "./StartDialog.tsx";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";
import { unitOf } from "./use-check.ts";

/** The plan as it is read; before the start it can be written anew. */
export function PlanSection({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const say = useText(planWords);
  const { locale } = useLocale();
  const { processes, teams } = usePlaces();
  const [open, setOpen] = useState<"plan" | "start" | null>(null);
  const { plan } = trial;
  const { prediction } = plan;
  const day = (one: string) =>
    one === "" ? "–" : formatDay(Date.parse(one), locale, "UTC", "short");
  const amount = (value: number | null) => trialAmount(value, unitOf(trial), locale);
  const faults = trial.state === "planned" ? startFaults(plan) : [];
  const name = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name ?? "";
  const terms = [
    [say("question"), plan.question],
    [say("change"), plan.change],
    [say("scope"), plan.scope],
    [say("startOn"), day(trial.startedOn ?? plan.startOn)],
    [say("checkOn"), day(plan.checkOn)],
    [say("residentEffect"), plan.residentEffect],
    [say("staffEffect"), plan.staffEffect],
    [say("risks"), plan.risks],
    [say("process"), name(processes, trial.processId)],
    [say("team"), name(teams, trial.teamId)],
  ].filter(([, told]) => told !== "");
  return (
    <section className={layout["card"]} aria-labelledby="trial-plan">
      <div className={layout["head"]}>
        <h2 id="trial-plan">{text("plan")}</h2>
        {trial.state === "planned" && (
          <div className={layout["row"]} data-print="hide">
            {trial.mayWrite && <Button onPress={() => setOpen("plan")}>{say("editPlan")}</Button>}
            {trial.mayStart && (
              <Button
                look="primary"
                isDisabled={faults.length > 0}
                onPress={() => setOpen("start")}
              >
                {text("start")}
              </Button>
            )}
          </div>
        )}
      </div>
      <p className={styles["foretold"]}>
        {prediction.measure === "" || prediction.to === null
          ? say("notForetold")
          : say("foretold", {
              measure: prediction.measure,
              from: amount(prediction.from),
              to: amount(prediction.to),
              by: day(prediction.by),
            })}
      </p>
      {faults.length > 0 && (
        <div className={styles["missing"]}>
          <p>{say("missing")}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{say(`fault.${fault}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className={styles["terms"]}>
        {terms.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {trial.amendments.length > 0 && (
        <div>
          <h3>{text("amendments")}</h3>
          <ul className={styles["lines"]}>
            {trial.amendments.map((one) => (
              <li key={one.id}>
                <span className={layout["soft"]}>
                  {formatDay(Date.parse(one.at), locale, "Europe/Riga")}
                </span>{" "}
                {one.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open === "plan" && <PlanDialog trial={trial} from={null} onClose={() => setOpen(null)} />}
      {open === "start" && <StartDialog trial={trial} onClose={() => setOpen(null)} />}
    </section>
  );
}
