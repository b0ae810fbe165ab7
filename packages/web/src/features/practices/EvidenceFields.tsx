import { evidenceLevel, type MeasuredPeriod, type PracticeEvidence } from "@talka/lean";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { editWords } from "./edit-words.ts";
import { facetWords } from "./facet-words.ts";
import styles from "./practices.module.css";

interface EvidenceFieldsProps {
  readonly evidence: PracticeEvidence | null;
  readonly onChange: (evidence: PracticeEvidence | null) => void;
}

const blank: PracticeEvidence = { measure: "", unit: "", before: null, after: null, method: "" };

/** What was measured; how far it reaches is worked out while one types. */
export function EvidenceFields({ evidence, onChange }: EvidenceFieldsProps) {
  const text = useText(editWords);
  const card = useText(cardWords);
  const say = useText(facetWords);
  return (
    <>
      <Checkbox
        label={text("isMeasured")}
        isSelected={evidence !== null}
        onChange={(isMeasured) => onChange(isMeasured ? blank : null)}
      />
      {evidence !== null && (
        <>
          <div className={styles["fields"]}>
            <TextField
              label={card("measure")}
              value={evidence.measure}
              maxLength={300}
              onChange={(measure) => onChange({ ...evidence, measure })}
            />
            <TextField
              label={text("unit")}
              description={text("unitHint")}
              value={evidence.unit}
              maxLength={60}
              onChange={(unit) => onChange({ ...evidence, unit })}
            />
          </div>
          {(["before", "after"] as const).map((which) => (
            <PeriodFields
              key={which}
              which={which}
              value={evidence[which]}
              onChange={(period) => onChange({ ...evidence, [which]: period })}
            />
          ))}
          <TextArea
            label={card("method")}
            value={evidence.method}
            maxLength={1_000}
            onChange={(method) => onChange({ ...evidence, method })}
          />
        </>
      )}
      <p className={layout["soft"]} role="status">
        {text("levelNow", { level: say(`evidence.${evidenceLevel(evidence)}`) })}
      </p>
    </>
  );
}

interface PeriodFieldsProps {
  readonly which: "before" | "after";
  readonly value: MeasuredPeriod | null;
  readonly onChange: (period: MeasuredPeriod | null) => void;
}

function PeriodFields({ which, value, onChange }: PeriodFieldsProps) {
  const text = useText(editWords);
  const card = useText(cardWords);
  const start: MeasuredPeriod = { period: "", value: 0, n: 1, p25: null, p75: null };
  const orNull = (number: number) => (Number.isNaN(number) ? null : number);
  return (
    <fieldset className={styles["group"]}>
      <legend>
        <Checkbox
          label={text("hasPeriod", { which })}
          isSelected={value !== null}
          onChange={(has) => onChange(has ? start : null)}
        />
      </legend>
      {value !== null && (
        <div className={styles["fields"]}>
          <TextField
            label={text("period")}
            value={value.period}
            maxLength={100}
            onChange={(period) => onChange({ ...value, period })}
          />
          <NumberField
            label={text("valueOf")}
            value={value.value}
            onChange={(one) => onChange({ ...value, value: orNull(one) ?? 0 })}
          />
          <NumberField
            label={card("cases")}
            value={value.n}
            minValue={1}
            maxValue={100_000_000}
            onChange={(n) => onChange({ ...value, n: orNull(n) ?? 1 })}
          />
          <NumberField
            label={text("p25")}
            value={value.p25 ?? Number.NaN}
            onChange={(p25) => onChange({ ...value, p25: orNull(p25) })}
          />
          <NumberField
            label={text("p75")}
            value={value.p75 ?? Number.NaN}
            onChange={(p75) => onChange({ ...value, p75: orNull(p75) })}
          />
        </div>
      )}
    </fieldset>
  );
}
