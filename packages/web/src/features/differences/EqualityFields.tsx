import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { comparisonWords } from "./difference-words.ts";
import styles from "./differences.module.css";

export interface EqualityChoice {
  readonly equalDays: number | null;
  readonly equalPoints: number | null;
  readonly isStrict: boolean;
}

export interface EqualityFieldsProps {
  readonly choice: EqualityChoice;
  readonly onChoose: (choice: Partial<EqualityChoice>) => void;
}

/** Up to which difference groups count as equal, and how chance findings are held down. */
export function EqualityFields({ choice, onChoose }: EqualityFieldsProps) {
  const text = useText(comparisonWords);
  // An emptied field is `NaN`.
  const asked = (value: number) => (value > 0 ? value : null);
  return (
    <details className={layout["group"]} data-print="hide">
      <summary>{text("options")}</summary>
      <div className={styles["options"]}>
        <div className={styles["controls"]}>
          <NumberField
            label={text("equalDays")}
            minValue={0}
            maxValue={3650}
            formatOptions={{ maximumFractionDigits: 1 }}
            value={choice.equalDays ?? Number.NaN}
            onChange={(value) => onChoose({ equalDays: asked(value) })}
          />
          <NumberField
            label={text("equalPoints")}
            minValue={0}
            maxValue={100}
            formatOptions={{ maximumFractionDigits: 1 }}
            value={choice.equalPoints ?? Number.NaN}
            onChange={(value) => onChoose({ equalPoints: asked(value) })}
          />
        </div>
        <p className={styles["soft"]}>{text("equalHint")}</p>
        <Checkbox
          label={text("strict")}
          isSelected={choice.isStrict}
          onChange={(isStrict) => onChoose({ isStrict })}
        />
      </div>
    </details>
  );
}
