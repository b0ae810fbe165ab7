import type { CycleContent, CyclePage, CycleStepPlan, ProjectPage } from "@talka/contract";
import {
  cycleStates,
  cycleSteps,
  originalText,
  stepStates,
  suggestedState,
  usualPlan,
} from "@talka/exchange";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { cycleWords } from "./cycle-words.ts";
import styles from "./cycles.module.css";
import { DraftNotice } from "./DraftNotice.tsx";
import { dayText, today } from "./days.ts";
import { useLinkables } from "./use-cycles.ts";
import { useProgrammeChange } from "./use-programme.ts";

interface CycleDialogProps {
  readonly project: ProjectPage;
  /** `null`: a new one. */
  readonly cycle: CyclePage | null;
  readonly onClose: () => void;
}

/** Title, state and plan of a cycle. */
export function CycleDialog({ project, cycle, onClose }: CycleDialogProps) {
  const text = useText(cycleWords);
  const { locale } = useLocale();
  const toast = useToast();
  const [newId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [firstDay, setFirstDay] = useState(today);
  const draft = useDraft<CycleContent>(`cycle.${cycle?.id ?? `new.${project.id}`}`, () =>
    cycle === null
      ? { title: originalText(locale, ""), state: "planned", steps: emptyPlan() }
      : { title: cycle.title, state: cycle.state, steps: cycle.steps },
  );
  const { title, state, steps } = draft.value;
  const set = (change: Partial<CycleContent>) => draft.change({ ...draft.value, ...change });
  const isOrdered = steps.every((s) => s.from === null || s.to === null || s.from <= s.to);
  const save = useProgrammeChange(
    () =>
      cycle === null
        ? ask("createCycle", { params: { id: project.id }, body: { ...draft.value, id: newId } })
        : ask("updateCycle", { params: { id: cycle.id }, body: draft.value }),
    () => {
      draft.forget();
      toast({ text: text("saved") });
      onClose();
    },
  );
  const remove = useProgrammeChange(
    (id: string) => ask("deleteCycle", { params: { id } }),
    () => {
      draft.forget();
      toast({ text: text("deleted") });
      onClose();
    },
  );
  const [isAsking, setAsking] = useState(false);
  const suggested = suggestedState(steps);
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text(cycle === null ? "newCycle" : "change")}
      onClose={onClose}
      actions={
        <>
          {cycle !== null && (
            <Button
              look="danger"
              onPress={() => (isAsking ? remove.mutate(cycle.id) : setAsking(true))}
            >
              {text("delete")}
            </Button>
          )}
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (title.text.trim() !== "" && isOrdered) save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {isAsking && <p role="alert">{text("deleteText")}</p>}
        <DraftNotice draft={draft} />
        <TranslatedField
          label={text("name")}
          maxLength={200}
          isRequired
          value={title}
          error={isTried && title.text.trim() === "" ? text("nameFault") : undefined}
          onChange={(changed) => set({ title: changed })}
        />
        <Select
          label={text("state")}
          value={state}
          options={cycleStates.map((value) => ({ value, label: text(`state.${value}`) }))}
          description={
            suggested === state
              ? undefined
              : text("suggested", { state: text(`state.${suggested}`) })
          }
          onChange={(changed) => set({ state: changed })}
        />
        {cycle === null && (
          <div className={layout["list"]}>
            <DayField
              label={text("firstDay")}
              description={text("usualHint")}
              value={firstDay}
              onChange={setFirstDay}
            />
            <div>
              <Button
                isDisabled={firstDay === ""}
                onPress={() =>
                  set({ steps: usualPlan(firstDay).map((step) => ({ ...step, links: [] })) })
                }
              >
                {text("usual")}
              </Button>
            </div>
          </div>
        )}
        {isTried && !isOrdered && <p role="alert">{text("orderFault")}</p>}
        {steps.map((step, k) => (
          <StepFields
            key={step.step}
            step={step}
            projectId={project.id}
            onChange={(changed) => set({ steps: steps.map((s, at) => (at === k ? changed : s)) })}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface StepFieldsProps {
  readonly step: CycleStepPlan;
  readonly projectId: string;
  readonly onChange: (step: CycleStepPlan) => void;
}

function StepFields({ step, projectId, onChange }: StepFieldsProps) {
  const text = useText(cycleWords);
  const { locale } = useLocale();
  const linkables = useLinkables(projectId).data ?? [];
  const isLinked = (id: string) => step.links.some((link) => link.id === id);
  return (
    <div className={styles["plan"]}>
      <h3>{text(`step.${step.step}`)}</h3>
      <div className={styles["planFields"]}>
        <DayField
          label={text("from")}
          value={step.from ?? ""}
          onChange={(day) => onChange({ ...step, from: day || null })}
        />
        <DayField
          label={text("to")}
          value={step.to ?? ""}
          onChange={(day) => onChange({ ...step, to: day || null })}
        />
        <Select
          label={text("stepState")}
          value={step.state}
          options={stepStates.map((value) => ({ value, label: text(`stepState.${value}`) }))}
          onChange={(state) => onChange({ ...step, state })}
        />
      </div>
      {linkables.length > 0 && (
        <details>
          <summary>
            {text("links")} ({step.links.length})
          </summary>
          <div className={layout["list"]}>
            {linkables.map((one) => (
              <Checkbox
                key={one.id}
                label={`${one.title} ${dayText(one.on, locale)}`}
                isSelected={isLinked(one.id)}
                onChange={(isSelected) =>
                  onChange({
                    ...step,
                    links: isSelected
                      ? [...step.links, { kind: one.kind, id: one.id }]
                      : step.links.filter((link) => link.id !== one.id),
                  })
                }
              />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function emptyPlan(): CycleStepPlan[] {
  return cycleSteps.map((step) => ({ step, from: null, to: null, state: "waiting", links: [] }));
}
