import type { StreamStep } from "@talka/engine";
import { changeStep, type DrawnMap, laneOfRole, putStickers, withoutEmptyLanes } from "@talka/lean";
import { streamMapWords } from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices, ManyChoices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { editorWords } from "./editor-words.ts";
import styles from "./maps.module.css";
import { draftOf, faultsOf, type StepDraft, stepOfDraft, stickersOfDraft } from "./step-draft.ts";

interface StepDialogProps {
  readonly map: DrawnMap;
  readonly step: StreamStep;
  readonly onClose: () => void;
  readonly onSave: (map: DrawnMap) => void;
}

const kinds = ["activity", "decision", "check", "wait", "transfer", "entry", "exit"] as const;
const classes = ["VA", "BVA", "NVA"] as const;
const wastes = ["D", "O", "W", "N", "T", "I", "M", "E"] as const;
const levels = ["estimated", "sampled", "measured"] as const;
const newId = () => crypto.randomUUID();

/** Everything of one step. Times are typed as people say them. */
export function StepDialog({ map, step, onClose, onSave }: StepDialogProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const [draft, setDraft] = useState(() => draftOf(step, map, locale));
  const [wasTried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const change = (part: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...part }));
  const faultOf = (field: keyof StepDraft) => {
    const fault = faults[field];
    return wasTried && fault !== undefined ? text(`fault.${fault}`) : undefined;
  };
  const field = (name: TextFieldName, label: string, description?: string) => (
    <TextField
      label={label}
      value={draft[name]}
      maxLength={500}
      error={faultOf(name)}
      {...(description === undefined ? {} : { description })}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const area = (name: "systems" | "documents" | "problems" | "ideas" | "note", label: string) => (
    <TextArea
      label={label}
      rows={2}
      value={draft[name]}
      maxLength={2_000}
      onChange={(value) => change({ [name]: value })}
    />
  );

  function save() {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const [withLane, laneId] = laneOfRole(map, draft.role, newId);
    const changed = changeStep(withLane, stepOfDraft(draft, step.id, laneId));
    onSave(
      withoutEmptyLanes(putStickers(changed, step.id, stickersOfDraft(draft, step.id, newId))),
    );
  }

  return (
    <Dialog
      isOpen
      shape="drawer"
      title={step.name === "" ? text("newStep") : step.name}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" onPress={save}>
            {text("save")}
          </Button>
        </>
      }
    >
      <form
        className={layout["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={text("stepName")}
          description={text("stepNameHint")}
          value={draft.name}
          maxLength={200}
          autoFocus
          error={faultOf("name")}
          onChange={(name) => change({ name })}
        />
        {field("role", text("role"), text("roleHint"))}
        <div className={styles["pair"]}>
          {field("processTime", text("processTime"), text("timeHint"))}
          {field("leadTime", text("leadTime"), text("leadHint"))}
          {field("right", text("right"))}
          {field("share", text("share"), text("shareHint"))}
        </div>
        <Select
          label={words("colKind")}
          value={draft.kind}
          options={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <Choices
          label={words("colValue")}
          value={draft.valueClass}
          options={classes.map((value) => ({
            value,
            label: `${value} – ${words(`value.${value}`)}`,
          }))}
          onChange={(valueClass) => change({ valueClass })}
        />
        <ManyChoices
          label={words("colWastes")}
          values={draft.wastes}
          options={wastes.map((value) => ({
            value,
            label: `${value} – ${words(`waste.${value}`)}`,
          }))}
          onChange={(chosen) => change({ wastes: chosen })}
        />
        {area("problems", text("problems"))}
        {area("ideas", text("ideas"))}
        {area("documents", text("documents"))}
        {area("systems", text("systems"))}
        <div className={styles["pair"]}>
          {field("people", words("colPeople"))}
          {field("batch", text("batch"))}
          {field("queue", text("queue"))}
          {field("legalBasis", words("colLaw"))}
        </div>
        <Select
          label={words("colEvidence")}
          value={draft.evidence}
          options={levels.map((value) => ({ value, label: text(`level.${value}`) }))}
          onChange={(evidence) => change({ evidence })}
        />
        {draft.evidence !== "estimated" && field("n", text("n"))}
        {area("note", words("colNote"))}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

type TextFieldName =
  | "role"
  | "processTime"
  | "leadTime"
  | "right"
  | "share"
  | "people"
  | "batch"
  | "queue"
  | "legalBasis"
  | "n";
