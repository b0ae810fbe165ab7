import type { TrialFindings, TrialPage } from "@talka/contract";
import { releasedSentences } from "@talka/report";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";
import { useTrialChange } from "./use-trials.ts";

/** What was found beside the numbers, and the working time it releases. */
export function FindingsForm({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const { locale } = useLocale();
  const toast = useToast();
  const draft = useDraft<TrialFindings>(`trial.findings.${trial.id}`, () => trial.findings);
  const value = trial.mayWrite ? draft.value : trial.findings;
  const save = useTrialChange(
    () => ask("findTrial", { params: { id: trial.id }, body: draft.value }),
    () => {
      draft.forget();
      toast({ text: text("findingsSaved") });
    },
  );
  const released = releasedSentences(value, locale);
  const texts = ["surprise", "residentSeen", "staffSeen"] as const;
  const numbers = ["minutesBefore", "minutesAfter", "yearlyVolume"] as const;
  return (
    <div className={layout["section"]}>
      <h3>{text("findings")}</h3>
      {trial.mayWrite ? (
        <div className={layout["form"]}>
          {texts.map((key) => (
            <TextArea
              key={key}
              label={text(key)}
              rows={2}
              maxLength={1000}
              value={value[key]}
              onChange={(written) => draft.change({ ...value, [key]: written })}
            />
          ))}
          <fieldset className={styles["prediction"]}>
            <legend>{text("effort")}</legend>
            <div className={styles["two"]}>
              {numbers.map((key) => (
                <NumberField
                  key={key}
                  label={text(key)}
                  minValue={0}
                  formatOptions={{ maximumFractionDigits: key === "yearlyVolume" ? 0 : 1 }}
                  value={value[key] ?? Number.NaN}
                  onChange={(n) => draft.change({ ...value, [key]: Number.isFinite(n) ? n : null })}
                />
              ))}
            </div>
          </fieldset>
        </div>
      ) : (
        <dl className={styles["terms"]}>
          {texts
            .filter((key) => value[key] !== "")
            .map((key) => (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>{value[key]}</dd>
              </div>
            ))}
        </dl>
      )}
      {released !== null && (
        <p aria-live="polite">
          <strong>{released.sentence}</strong>{" "}
          <span className={layout["soft"]}>{released.how}</span>
        </p>
      )}
      {trial.mayWrite && (
        <div>
          <Button isDisabled={save.isPending} onPress={() => save.mutate(undefined)}>
            {text("saveFindings")}
          </Button>
        </div>
      )}
    </div>
  );
}
