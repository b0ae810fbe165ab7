import type { DeadlineRule, DeadlineSettings } from "@talka/engine";
import { formatQuantity, type Locale } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { deadlineWords } from "./deadline-words.ts";
import { RuleFields } from "./RuleFields.tsx";
import { ServiceField } from "./ServiceField.tsx";
import { SuspensionFields } from "./SuspensionFields.tsx";

export interface DeadlineFieldsProps {
  readonly deadline: DeadlineSettings | null;
  readonly steps: readonly string[];
  readonly onChange: (deadline: DeadlineSettings | null) => void;
}

/** The deadline that cases are held against: of a service, or one's own, with its suspensions. */
export function DeadlineFields({ deadline, steps, onChange }: DeadlineFieldsProps) {
  const { locale } = useLocale();
  const text = useText(deadlineWords);
  const rules = deadline?.rules ?? [];
  const setRules = (next: readonly DeadlineRule[]) =>
    onChange({ rules: next, suspensions: deadline?.suspensions ?? [] });
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("deadline")}</legend>
      <ServiceField
        rules={deadline === null ? null : rules}
        onChange={(next) => {
          if (next === null) onChange(null);
          else setRules(next.length === 0 ? [ownRule(locale)] : next);
        }}
      />
      {rules.map((rule, k) => (
        <RuleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: versions of a rule may be alike while edited
          key={k}
          rule={rule}
          place={k + 1}
          onChange={(next) => setRules(rules.map((other, at) => (at === k ? next : other)))}
          onRemove={rules.length === 1 ? null : () => setRules(rules.filter((_, at) => at !== k))}
        />
      ))}
      {deadline !== null && (
        <>
          <Button size="small" onPress={() => setRules([...rules, ownRule(locale)])}>
            {text("addRule")}
          </Button>
          <SuspensionFields
            suspensions={deadline.suspensions}
            steps={steps}
            onChange={(suspensions) => onChange({ rules, suspensions })}
          />
        </>
      )}
    </fieldset>
  );
}

function ownRule(locale: Locale): DeadlineRule {
  const [amount, unit] = [10, "working-day"] as const;
  return {
    name: formatQuantity(amount, unit, locale),
    amount,
    unit,
    validFrom: null,
    validTo: null,
    legalReference: "",
    confidence: "C",
  };
}
