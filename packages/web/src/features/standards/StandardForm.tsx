import type { StandardContent, StandardPage } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { usePlaces } from "../../api/use-places.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { StepsFields } from "./StepsFields.tsx";
import { standardWords } from "./standard-words.ts";
import styles from "./standards.module.css";
import { useStandardChange } from "./use-standards.ts";

interface StandardFormProps {
  /** `null`: a new one. */
  readonly standard: StandardPage | null;
  readonly trialId: string | null;
  /** `null`: it was left. */
  readonly onDone: (made: StandardPage | null) => void;
}

const empty: StandardContent = {
  steps: [{ step: "", keyPoint: "", reason: "", minutes: null }],
  ownerRole: "",
  reviewOn: "",
  whatChanged: "",
};

/** Writes standard work down, or its next version. */
export function StandardForm({ standard, trialId, onDone }: StandardFormProps) {
  const text = useText(standardWords);
  const toast = useToast();
  const { processes } = usePlaces();
  const [newId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const draft = useDraft(`standard.${standard?.id ?? `new.${trialId ?? ""}`}`, () => ({
    title: standard?.title ?? "",
    processId: standard?.processId ?? null,
    content: standard === null ? empty : { ...standard.content, whatChanged: "" },
  }));
  const { title, processId, content } = draft.value;
  const put = (change: Partial<StandardContent>) =>
    draft.change({ ...draft.value, content: { ...content, ...change } });
  const steps = content.steps.filter(({ step }) => step.trim() !== "");
  const isFine =
    title.trim() !== "" &&
    steps.length > 0 &&
    content.ownerRole.trim() !== "" &&
    content.reviewOn !== "";
  const save = useStandardChange(
    () =>
      standard === null
        ? ask("createStandard", {
            body: { id: newId, title, processId, trialId, content: { ...content, steps } },
          })
        : ask("reviseStandard", {
            params: { id: standard.id },
            body: { basedOn: standard.version, content: { ...content, steps } },
          }),
    (made) => {
      draft.forget();
      toast({ text: text("saved") });
      onDone(made);
    },
  );
  const fault = (is: boolean, key: "titleFault" | "ownerFault" | "reviewFault") =>
    isTried && is ? text(key) : undefined;
  return (
    <div className={layout["form"]}>
      {draft.isRecalled && (
        <p className={layout["row"]}>
          {text("draft")}
          <Button size="small" look="quiet" onPress={draft.discard}>
            {text("discard")}
          </Button>
        </p>
      )}
      {standard === null && (
        <TextField
          label={text("title")}
          maxLength={200}
          isRequired
          autoFocus
          value={title}
          error={fault(title.trim() === "", "titleFault")}
          onChange={(changed) => draft.change({ ...draft.value, title: changed })}
        />
      )}
      <div className={styles["two"]}>
        <TextField
          label={text("ownerRole")}
          maxLength={200}
          isRequired
          value={content.ownerRole}
          error={fault(content.ownerRole.trim() === "", "ownerFault")}
          onChange={(ownerRole) => put({ ownerRole })}
        />
        <DayField
          label={text("reviewOn")}
          isRequired
          value={content.reviewOn}
          error={fault(content.reviewOn === "", "reviewFault")}
          onChange={(reviewOn) => put({ reviewOn })}
        />
        {standard === null && processes.length > 0 && (
          <Select
            label={text("process")}
            value={processId ?? "none"}
            options={[
              { value: "none", label: text("noProcess") },
              ...processes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) =>
              draft.change({ ...draft.value, processId: id === "none" ? null : id })
            }
          />
        )}
      </div>
      <StepsFields steps={content.steps} onChange={(changed) => put({ steps: changed })} />
      {isTried && steps.length === 0 && <p role="alert">{text("stepFault")}</p>}
      {standard !== null && (
        <TextArea
          label={text("whatChanged")}
          description={text("whatChangedHint")}
          rows={2}
          maxLength={1000}
          value={content.whatChanged}
          onChange={(whatChanged) => put({ whatChanged })}
        />
      )}
      <div className={layout["row"]}>
        <Button onPress={() => onDone(null)}>{text("cancel")}</Button>
        <Button
          look="primary"
          isDisabled={save.isPending}
          onPress={() => {
            setTried(true);
            if (isFine) save.mutate(undefined);
          }}
        >
          {standard === null ? text("save") : text("saveVersion", { n: standard.version + 1 })}
        </Button>
      </div>
    </div>
  );
}
