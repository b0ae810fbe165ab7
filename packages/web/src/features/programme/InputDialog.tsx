import type { CycleStepPlan } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { cycleWords } from "./cycle-words.ts";
import { today } from "./days.ts";
import { useProgrammeChange } from "./use-programme.ts";

interface InputDialogProps {
  readonly cycleId: string;
  readonly step: CycleStepPlan["step"];
  readonly onClose: () => void;
}

/** What the organisation gives to a step, on any day. */
export function InputDialog({ cycleId, step, onClose }: InputDialogProps) {
  const text = useText(cycleWords);
  const toast = useToast();
  const draft = useDraft(`input.${cycleId}.${step}`, () => ({
    id: crypto.randomUUID() as string,
    note: "",
    givenOn: today(),
  }));
  const [isTried, setTried] = useState(false);
  const { note, givenOn } = draft.value;
  const isFine = note.trim() !== "" && givenOn !== "";
  const give = useProgrammeChange(
    () => ask("giveCycleInput", { params: { id: cycleId }, body: { ...draft.value, step } }),
    () => {
      draft.forget();
      toast({ text: text("given") });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text("giveTo", { step: text(`step.${step}`) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={give.isPending}
            onPress={() => {
              setTried(true);
              if (isFine) give.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextArea
          label={text("note")}
          maxLength={2000}
          autoFocus
          value={note}
          error={isTried && note.trim() === "" ? text("noteFault") : undefined}
          onChange={(words) => draft.change({ ...draft.value, note: words })}
        />
        <DayField
          label={text("givenOn")}
          value={givenOn}
          onChange={(day) => draft.change({ ...draft.value, givenOn: day })}
        />
      </div>
    </Dialog>
  );
}
