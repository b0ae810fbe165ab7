import type { TrialPage } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { trialWords } from "./trial-words.ts";
import { useTrialChange } from "./use-trials.ts";

interface StartDialogProps {
  readonly trial: TrialPage;
  readonly onClose: () => void;
}

/** Begins a trial: freezes what was foretold and declares the day of the change. */
export function StartDialog({ trial, onClose }: StartDialogProps) {
  const text = useText(trialWords);
  const toast = useToast();
  const [changedOn, setChangedOn] = useState(trial.plan.startOn);
  const start = useTrialChange(
    () =>
      ask("startTrial", {
        params: { id: trial.id },
        body: { changedOn: changedOn === "" ? null : changedOn },
      }),
    () => {
      toast({ text: text("started") });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text("start")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("back")}</Button>
          <Button
            look="primary"
            isDisabled={start.isPending}
            onPress={() => start.mutate(undefined)}
          >
            {text("start")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <p>{text("startText")}</p>
        <DayField
          label={text("changedOn")}
          description={text("changedOnHint")}
          value={changedOn}
          onChange={setChangedOn}
        />
      </div>
    </Dialog>
  );
}
