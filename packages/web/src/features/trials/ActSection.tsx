import type { TrialAct, TrialPage } from "@talka/contract";
import { trialDecisions } from "@talka/lean";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";
import { useTrialChange } from "./use-trials.ts";

/** Adopt, adapt or abandon; what was adopted becomes standard work. */
export function ActSection({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const mayKeep = useRight("process.own");
  const { act } = trial;
  return (
    <section className={layout["card"]} aria-labelledby="trial-act">
      <h2 id="trial-act">{text("act")}</h2>
      {act !== null ? (
        <>
          <p>
            <span className={styles["badge"]} data-decision={act.decision}>
              {text(`decision.${act.decision}`)}
            </span>
          </p>
          <dl className={styles["terms"]}>
            {(
              [
                ["decisionWhy", act.why],
                ["next", act.next],
              ] as const
            )
              .filter(([, told]) => told !== "")
              .map(([key, told]) => (
                <div key={key}>
                  <dt>{text(key)}</dt>
                  <dd>{told}</dd>
                </div>
              ))}
          </dl>
          {trial.standardId !== null ? (
            <p>
              <ButtonLink to="/standards/$id" params={{ id: trial.standardId }}>
                {text("openStandard")}
              </ButtonLink>
            </p>
          ) : (
            act.decision === "adopt" &&
            mayKeep && (
              <p>
                <ButtonLink
                  look="primary"
                  to="/standards/$id"
                  params={{ id: "new" }}
                  search={{ trial: trial.id }}
                >
                  {text("toStandard")}
                </ButtonLink>
              </p>
            )
          )}
        </>
      ) : trial.state === "planned" ? (
        <p className={layout["soft"]}>{text("notBegun")}</p>
      ) : trial.mayDecide ? (
        <DecisionForm trial={trial} />
      ) : (
        <p className={layout["soft"]}>{text("mayNotDecide")}</p>
      )}
    </section>
  );
}

function DecisionForm({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const toast = useToast();
  const draft = useDraft<TrialAct>(`trial.act.${trial.id}`, () => ({
    decision: "adapt",
    why: "",
    next: "",
  }));
  const decide = useTrialChange(
    () => ask("decideTrial", { params: { id: trial.id }, body: draft.value }),
    () => {
      draft.forget();
      toast({ text: text("decided") });
    },
  );
  return (
    <div className={layout["form"]}>
      <Choices
        label={text("decision")}
        value={draft.value.decision}
        options={trialDecisions.map((value) => ({
          value,
          label: text(`choose.${value}`),
          hint: text(`chooseHint.${value}`),
        }))}
        onChange={(decision) => draft.change({ ...draft.value, decision })}
      />
      <TextArea
        label={text("decisionWhy")}
        rows={2}
        maxLength={1000}
        value={draft.value.why}
        onChange={(why) => draft.change({ ...draft.value, why })}
      />
      <TextArea
        label={text("next")}
        rows={2}
        maxLength={1000}
        value={draft.value.next}
        onChange={(next) => draft.change({ ...draft.value, next })}
      />
      <div className={layout["row"]}>
        <Button
          look="primary"
          isDisabled={decide.isPending}
          onPress={() => decide.mutate(undefined)}
        >
          {text("decide")}
        </Button>
        <span className={layout["soft"]}>{text("decideText")}</span>
      </div>
    </div>
  );
}
