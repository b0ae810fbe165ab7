import type { EvaluationRound } from "@talka/contract";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./evaluation.module.css";
import { evaluationPageWords } from "./evaluation-page-words.ts";
import { useEvaluationActions } from "./use-evaluations.ts";

/** Days of a round, who may answer, and how many were invited; what was typed stays on a refusal. */
export function RoundDialog({
  round,
  onClose,
}: {
  readonly round: EvaluationRound;
  readonly onClose: () => void;
}) {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  const { update } = useEvaluationActions();
  const [opensOn, setOpensOn] = useState(round.opensOn);
  const [closesOn, setClosesOn] = useState(round.closesOn);
  const [entry, setEntry] = useState(round.entry);
  const [invited, setInvited] = useState(String(round.invited));
  const isWhole = /^\d{1,5}$/.test(invited);
  return (
    <Dialog
      isOpen
      title={text("change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={update.isPending || !isWhole || opensOn === "" || closesOn === ""}
            onPress={() =>
              update.mutate(
                { id: round.id, opensOn, closesOn, entry, invited: Number(invited) },
                { onSuccess: onClose },
              )
            }
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {update.error !== null && (
          <p role="alert" className={styles["problem"]}>
            {problemSentence(update.error, locale)}
          </p>
        )}
        <DayField label={text("opensOn")} value={opensOn} onChange={setOpensOn} />
        <DayField label={text("closesOn")} value={closesOn} onChange={setClosesOn} />
        <TextField
          label={text("invited")}
          inputMode="numeric"
          value={invited}
          onChange={setInvited}
        />
        <Select
          label={text("entry")}
          value={entry}
          options={(["open", "invited"] as const).map((value) => ({
            value,
            label: text("entryKind", { entry: value }),
          }))}
          onChange={setEntry}
        />
      </div>
    </Dialog>
  );
}
