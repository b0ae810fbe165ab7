import type { RecordSource, TrialPage, TrialPlan } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { PlanFields } from "./PlanFields.tsx";
import { planWords } from "./plan-words.ts";
import { useTrialChange } from "./use-trials.ts";

interface PlanDialogProps {
  /** `null`: a new one. */
  readonly trial: TrialPage | null;
  readonly from: RecordSource | null;
  /** What is known already of a new one: days on the clock of the year. */
  readonly begun?: {
    readonly title: string;
    readonly question: string;
    readonly change: string;
    readonly measure: string;
    readonly was: number;
    readonly willBe: number;
  };
  readonly onClose: () => void;
  readonly onSaved?: (trial: TrialPage) => void;
}

const empty: TrialPlan = {
  title: "",
  question: "",
  change: "",
  prediction: {
    measure: "",
    unit: "days",
    clock: "work",
    better: "lower",
    from: null,
    to: null,
    by: "",
  },
  scope: "",
  startOn: "",
  checkOn: "",
  risks: "",
  residentEffect: "",
  staffEffect: "",
};

function planOf({
  was,
  willBe,
  measure,
  ...words
}: NonNullable<PlanDialogProps["begun"]>): TrialPlan {
  const prediction = { ...empty.prediction, measure, from: was, to: willBe };
  return { ...empty, ...words, prediction: { ...prediction, clock: "elapsed" } };
}

/** The plan: it may be saved half done; only to begin it must be whole. */
export function PlanDialog({ trial, from, begun, onClose, onSaved }: PlanDialogProps) {
  const text = useText(planWords);
  const toast = useToast();
  const [newId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const draft = useDraft(
    `trial.plan.${trial?.id ?? (begun === undefined ? "new" : from?.id)}`,
    () => ({
      plan: trial?.plan ?? (begun === undefined ? empty : planOf(begun)),
      processId: trial?.processId ?? null,
      teamId: trial?.teamId ?? null,
    }),
  );
  const save = useTrialChange(
    () =>
      trial === null
        ? ask("createTrial", { body: { id: newId, ...draft.value, from } })
        : ask("planTrial", { params: { id: trial.id }, body: draft.value }),
    (saved) => {
      draft.forget();
      toast({ text: text("saved") });
      onClose();
      onSaved?.(saved);
    },
  );
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text(trial === null ? "newTrial" : "editPlan")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (draft.value.plan.title.trim() !== "") save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {draft.isRecalled && (
          <p className={layout["row"]}>
            {text("draft")}
            <Button size="small" look="quiet" onPress={draft.discard}>
              {text("discard")}
            </Button>
          </p>
        )}
        {from !== null && <p className={layout["soft"]}>{text("from")}</p>}
        <PlanFields value={draft.value} isTried={isTried} onChange={draft.change} />
      </div>
    </Dialog>
  );
}
