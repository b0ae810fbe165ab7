import type { StandardContent } from "@talka/contract";
import { Button } from "../../ui/forms/Button.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { standardWords } from "./standard-words.ts";
import styles from "./standards.module.css";

type Steps = StandardContent["steps"];

interface StepsFieldsProps {
  readonly steps: Steps;
  readonly onChange: (steps: Steps) => void;
}

/** The steps as fields, one group a step. */
export function StepsFields({ steps, onChange }: StepsFieldsProps) {
  const text = useText(standardWords);
  return (
    <div className={layout["section"]}>
      {steps.map((step, k) => {
        const put = (change: Partial<Steps[number]>) =>
          onChange(steps.map((one, at) => (at === k ? { ...one, ...change } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its order only
          <fieldset key={k} className={styles["step"]}>
            <legend>{text("stepNo", { n: k + 1 })}</legend>
            <TextField
              label={text("step")}
              maxLength={200}
              value={step.step}
              onChange={(written) => put({ step: written })}
            />
            <div className={styles["two"]}>
              <TextField
                label={text("keyPoint")}
                maxLength={500}
                value={step.keyPoint}
                onChange={(keyPoint) => put({ keyPoint })}
              />
              <TextField
                label={text("reason")}
                maxLength={500}
                value={step.reason}
                onChange={(reason) => put({ reason })}
              />
              <NumberField
                label={text("minutes")}
                minValue={0}
                formatOptions={{ maximumFractionDigits: 1 }}
                value={step.minutes ?? Number.NaN}
                onChange={(n) => put({ minutes: Number.isFinite(n) ? n : null })}
              />
            </div>
            {steps.length > 1 && (
              <div>
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => onChange(steps.filter((_, at) => at !== k))}
                >
                  {text("removeStep", { n: k + 1 })}
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
      <div>
        <Button
          size="small"
          isDisabled={steps.length >= 60}
          onPress={() =>
            onChange([...steps, { step: "", keyPoint: "", reason: "", minutes: null }])
          }
        >
          {text("addStep")}
        </Button>
      </div>
    </div>
  );
}
