import type { DeadlineRule, DeadlineSettings } from "@talka/engine";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { settingsWords } from "./settings-words.ts";

export interface DeadlineFieldsProps {
  readonly deadline: DeadlineSettings | null;
  readonly onChange: (deadline: DeadlineSettings | null) => void;
}

const units = ["working-day", "calendar-day", "month"] as const;

/** The promise that cases are held against. */
export function DeadlineFields({ deadline, onChange }: DeadlineFieldsProps) {
  const text = useText(settingsWords);
  const rule = deadline?.rules.at(-1) ?? null;
  const change = (part: Partial<DeadlineRule>) => {
    const next = { ...(rule ?? ruleOf("working-day")), ...part };
    const named = { ...next, name: `${next.amount} ${text(`unit.${next.unit}`)}` };
    onChange({
      rules: [...(deadline?.rules.slice(0, -1) ?? []), named],
      suspensions: deadline?.suspensions ?? [],
    });
  };
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("deadline")}</legend>
      <Select
        label={text("unit")}
        value={rule?.unit ?? "none"}
        options={[
          { value: "none", label: text("noDeadline") },
          ...units.map((value) => ({ value, label: text(`unit.${value}`) })),
        ]}
        onChange={(value) => {
          const unit = units.find((known) => known === value);
          if (unit === undefined) onChange(null);
          else change(rule === null ? ruleOf(unit) : { unit });
        }}
      />
      {rule !== null && (
        <>
          <NumberField
            label={text("amount")}
            minValue={1}
            value={rule.amount}
            onChange={(amount) => change({ amount: Math.max(1, Math.round(amount) || 1) })}
          />
          <TextField
            label={text("legal")}
            value={rule.legalReference}
            onChange={(legalReference) => change({ legalReference })}
          />
        </>
      )}
    </fieldset>
  );
}

function ruleOf(unit: DeadlineRule["unit"]): DeadlineRule {
  const amount = { "working-day": 10, "calendar-day": 30, month: 1 }[unit];
  return {
    name: "",
    amount,
    unit,
    validFrom: null,
    validTo: null,
    legalReference: "",
    confidence: "C",
  };
}
