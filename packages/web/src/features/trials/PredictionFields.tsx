import type { TrialPlan } from "@talka/contract";
import { betterWays, isTime, trialClocks, trialUnits } from "@talka/lean";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { planWords } from "./plan-words.ts";
import styles from "./trials.module.css";

type Prediction = TrialPlan["prediction"];

interface PredictionFieldsProps {
  readonly value: Prediction;
  readonly onChange: (value: Prediction) => void;
}

/** What is foretold: one measure on one clock, from, to, by when. */
export function PredictionFields({ value, onChange }: PredictionFieldsProps) {
  const text = useText(planWords);
  const set = (change: Partial<Prediction>) => onChange({ ...value, ...change });
  const amount = (key: "from" | "to") => (
    <NumberField
      label={text(key === "from" ? "fromValue" : "toValue")}
      formatOptions={{ maximumFractionDigits: 2 }}
      value={value[key] ?? Number.NaN}
      onChange={(n) => set({ [key]: Number.isFinite(n) ? n : null })}
    />
  );
  return (
    <fieldset className={styles["prediction"]}>
      <legend>{text("prediction")}</legend>
      <p className={layout["soft"]}>{text("predictionLead")}</p>
      <TextField
        label={text("measure")}
        description={text("measureHint")}
        maxLength={200}
        value={value.measure}
        onChange={(measure) => set({ measure })}
      />
      <div className={styles["two"]}>
        <Select
          label={text("unit")}
          value={value.unit}
          options={trialUnits.map((one) => ({ value: one, label: text(`unit.${one}`) }))}
          onChange={(unit) => set({ unit, clock: isTime(unit) ? (value.clock ?? "work") : null })}
        />
        {isTime(value.unit) && (
          <Select
            label={text("clock")}
            value={value.clock}
            options={trialClocks.map((one) => ({ value: one, label: text(`clock.${one}`) }))}
            onChange={(clock) => set({ clock })}
          />
        )}
        <Select
          label={text("better")}
          value={value.better}
          options={betterWays.map((one) => ({ value: one, label: text(`better.${one}`) }))}
          onChange={(better) => set({ better })}
        />
      </div>
      <div className={styles["two"]}>
        {amount("from")}
        {amount("to")}
        <DayField label={text("by")} value={value.by} onChange={(by) => set({ by })} />
      </div>
    </fieldset>
  );
}
