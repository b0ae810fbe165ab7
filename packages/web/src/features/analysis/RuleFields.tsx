import type { DeadlineRule } from "@talka/engine";
import { formatQuantity } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { deadlineWords } from "./deadline-words.ts";

export interface RuleFieldsProps {
  readonly rule: DeadlineRule;
  /** 1 for the first. */
  readonly place: number;
  readonly onChange: (rule: DeadlineRule) => void;
  /** `null` where it is the only one. */
  readonly onRemove: (() => void) | null;
}

const units = ["working-day", "calendar-day", "month"] as const;
const marks = ["A", "B", "C"] as const;

/** One dated rule. A changed length is a rule of one's own: it is named anew and is to be checked. */
export function RuleFields({ rule, place, onChange, onRemove }: RuleFieldsProps) {
  const { locale } = useLocale();
  const text = useText(deadlineWords);
  const change = (part: Partial<DeadlineRule>) => onChange({ ...rule, ...part });
  const changeLength = (amount: number, unit: DeadlineRule["unit"]) =>
    change({ amount, unit, name: formatQuantity(amount, unit, locale), confidence: "C" });
  const title = text("rule", { n: place });
  const { validFrom, validTo } = rule;
  const isBackwards = validFrom !== null && validTo !== null && validTo < validFrom;
  return (
    <fieldset className={styles["row"]}>
      <legend>{title}</legend>
      <p className={styles["facts"]}>{rule.name}</p>
      <NumberField
        label={text("amount")}
        minValue={1}
        maxValue={3650}
        value={rule.amount}
        onChange={(amount) => changeLength(Math.max(1, Math.round(amount) || 1), rule.unit)}
      />
      <Select
        label={text("unit")}
        value={rule.unit}
        options={units.map((value) => ({ value, label: text(`unit.${value}`) }))}
        onChange={(unit) => changeLength(rule.amount, unit)}
      />
      <TextField
        type="date"
        label={text("from")}
        value={validFrom ?? ""}
        onChange={(day) => change({ validFrom: day === "" ? null : day })}
      />
      <TextField
        type="date"
        label={text("to")}
        value={validTo ?? ""}
        error={isBackwards ? text("order") : undefined}
        onChange={(day) => change({ validTo: day === "" ? null : day })}
      />
      <TextField
        label={text("legal")}
        value={rule.legalReference}
        onChange={(legalReference) => change({ legalReference })}
      />
      <Select
        label={text("confidence")}
        value={rule.confidence}
        options={marks.map((value) => ({ value, label: text(`confidence.${value}`) }))}
        onChange={(confidence) => change({ confidence })}
      />
      {onRemove !== null && (
        <Button size="small" look="quiet" onPress={onRemove}>
          {text("remove", { what: title })}
        </Button>
      )}
    </fieldset>
  );
}
