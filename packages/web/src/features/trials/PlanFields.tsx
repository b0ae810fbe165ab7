import type { TrialPlan } from "@talka/contract";
import { usePlaces } from "../../api/use-places.ts";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { PredictionFields } from "./PredictionFields.tsx";
import { planWords } from "./plan-words.ts";
import styles from "./trials.module.css";

/** A plan and where it belongs. */
export interface PlacedPlan {
  readonly plan: TrialPlan;
  readonly processId: string | null;
  readonly teamId: string | null;
}

interface PlanFieldsProps {
  readonly value: PlacedPlan;
  readonly isTried: boolean;
  readonly onChange: (value: PlacedPlan) => void;
}

/** All fields of a plan, in the order one thinks: question, change, prediction, then the rest. */
export function PlanFields({ value, isTried, onChange }: PlanFieldsProps) {
  const text = useText(planWords);
  const { processes, teams } = usePlaces();
  const { plan } = value;
  const set = (change: Partial<TrialPlan>) => onChange({ ...value, plan: { ...plan, ...change } });
  const long = (
    key: "change" | "risks" | "residentEffect" | "staffEffect",
    hint?: "changeHint",
  ) => (
    <TextArea
      label={text(key)}
      description={hint === undefined ? undefined : text(hint)}
      rows={2}
      maxLength={key === "change" || key === "risks" ? 1000 : 500}
      value={plan[key]}
      onChange={(written) => set({ [key]: written })}
    />
  );
  return (
    <>
      <TextField
        label={text("name")}
        maxLength={200}
        isRequired
        autoFocus
        value={plan.title}
        error={isTried && plan.title.trim() === "" ? text("nameFault") : undefined}
        onChange={(title) => set({ title })}
      />
      <TextArea
        label={text("question")}
        description={text("questionHint")}
        rows={2}
        maxLength={500}
        value={plan.question}
        onChange={(question) => set({ question })}
      />
      {long("change", "changeHint")}
      <PredictionFields value={plan.prediction} onChange={(prediction) => set({ prediction })} />
      <TextField
        label={text("scope")}
        description={text("scopeHint")}
        maxLength={500}
        value={plan.scope}
        onChange={(scope) => set({ scope })}
      />
      <div className={styles["two"]}>
        <DayField
          label={text("startOn")}
          value={plan.startOn}
          onChange={(startOn) => set({ startOn })}
        />
        <DayField
          label={text("checkOn")}
          value={plan.checkOn}
          min={plan.startOn || undefined}
          onChange={(checkOn) => set({ checkOn })}
        />
      </div>
      {long("residentEffect")}
      {long("staffEffect")}
      {long("risks")}
      <div className={styles["two"]}>
        {processes.length > 0 && (
          <Select
            label={text("process")}
            value={value.processId ?? "none"}
            options={[
              { value: "none", label: text("noProcess") },
              ...processes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => onChange({ ...value, processId: id === "none" ? null : id })}
          />
        )}
        {teams.length > 0 && (
          <Select
            label={text("team")}
            value={value.teamId ?? "none"}
            options={[
              { value: "none", label: text("noTeam") },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => onChange({ ...value, teamId: id === "none" ? null : id })}
          />
        )}
      </div>
    </>
  );
}
