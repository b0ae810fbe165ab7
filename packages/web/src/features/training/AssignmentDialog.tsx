import type { AssignmentContent, TrainingPage } from "@talka/contract";
import { assignmentStates } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ownWords } from "./own-words.ts";
import styles from "./training.module.css";
import { trainingWords } from "./training-words.ts";
import { useTrainingAction } from "./use-trainings.ts";

interface OwnAssignmentProps {
  readonly training: TrainingPage;
  readonly eventId: string;
}

/** What one tries at home for a day, and the way to write it. */
export function OwnAssignment({ training, eventId }: OwnAssignmentProps) {
  const own = useText(ownWords);
  const [isOpen, setOpen] = useState(false);
  const written = training.own?.assignments.find((one) => one.eventId === eventId);
  return (
    <div className={layout["list"]}>
      {written !== undefined && (
        <>
          <p>
            <strong>{written.trialTitle}</strong>{" "}
            <span className={layout["badge"]}>{own("stateName", { state: written.state })}</span>
          </p>
          <p className={styles["facts"]}>
            {[written.trialProcess, written.trialMeasure]
              .filter((one) => one !== "")
              .map((one) => (
                <span key={one}>{one}</span>
              ))}
          </p>
        </>
      )}
      <div>
        <Button size="small" onPress={() => setOpen(true)}>
          {own(written === undefined ? "write" : "change")}
        </Button>
      </div>
      {isOpen && (
        <AssignmentDialog
          training={training}
          eventId={eventId}
          written={written ?? null}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface AssignmentDialogProps extends OwnAssignmentProps {
  readonly written: AssignmentContent | null;
  readonly onClose: () => void;
}

function AssignmentDialog({ training, eventId, written, onClose }: AssignmentDialogProps) {
  const text = useText(trainingWords);
  const own = useText(ownWords);
  const [wasTried, setTried] = useState(false);
  const [draft, setDraft] = useState<AssignmentContent>({
    trialTitle: written?.trialTitle ?? "",
    trialProcess: written?.trialProcess ?? "",
    trialMeasure: written?.trialMeasure ?? "",
    trialId: written?.trialId ?? null,
    state: written?.state ?? "planned",
    note: written?.note ?? "",
  });
  const change = (part: Partial<AssignmentContent>) =>
    setDraft((before) => ({ ...before, ...part }));
  const isEmpty = draft.trialTitle.trim() === "";
  const trials = useQuery({
    queryKey: ["trials"],
    queryFn: async ({ signal }) => (await ask("listTrials", { signal })).trials,
  });
  const choose = (id: string) => {
    const trial = trials.data?.find((one) => one.id === id);
    if (trial === undefined) change({ trialId: null });
    else change({ trialId: id, trialTitle: trial.title, trialMeasure: trial.measure });
  };
  const save = useTrainingAction(
    training.id,
    () => ask("putOwnAssignment", { params: { id: training.id, eventId }, body: draft }),
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={own("myAssignment")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (!isEmpty) save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {(trials.data?.length ?? 0) > 0 && (
          <Select
            label={own("trial")}
            description={own("trialHint")}
            value={draft.trialId ?? "none"}
            options={[
              { value: "none", label: own("noTrial") },
              ...(trials.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={choose}
          />
        )}
        <TextField
          label={own("trialTitle")}
          maxLength={200}
          isRequired
          value={draft.trialTitle}
          error={wasTried && isEmpty ? text("titleMissing") : undefined}
          onChange={(trialTitle) => change({ trialTitle })}
        />
        <TextField
          label={own("trialProcess")}
          maxLength={200}
          value={draft.trialProcess}
          onChange={(trialProcess) => change({ trialProcess })}
        />
        <TextField
          label={own("trialMeasure")}
          maxLength={300}
          value={draft.trialMeasure}
          onChange={(trialMeasure) => change({ trialMeasure })}
        />
        <Select
          label={own("state")}
          value={draft.state}
          options={assignmentStates.map((state) => ({
            value: state,
            label: own("stateName", { state }),
          }))}
          onChange={(state) => change({ state })}
        />
        <TextArea
          label={own("note")}
          maxLength={4_000}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </div>
    </Dialog>
  );
}
