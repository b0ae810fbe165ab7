import type { A3Content } from "@talka/contract";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { a3Words } from "./a3-words.ts";
import styles from "./trials.module.css";

interface A3StepsProps {
  readonly steps: A3Content["steps"];
  readonly mayWrite: boolean;
  readonly onChange: (steps: A3Content["steps"]) => void;
}

/** The plan of an A3 sheet: what, who, when. */
export function A3Steps({ steps, mayWrite, onChange }: A3StepsProps) {
  const text = useText(a3Words);
  return (
    <fieldset className={styles["prediction"]}>
      <legend>{text("plan")}</legend>
      <div className={styles["steps"]}>
        {steps.map((step, k) => {
          const put = (change: Partial<typeof step>) =>
            onChange(steps.map((one, at) => (at === k ? { ...one, ...change } : one)));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its order only
            <div key={k} className={styles["step"]}>
              <TextField
                label={text("what")}
                maxLength={300}
                isReadOnly={!mayWrite}
                value={step.what}
                onChange={(what) => put({ what })}
              />
              <TextField
                label={text("who")}
                maxLength={100}
                isReadOnly={!mayWrite}
                value={step.who}
                onChange={(who) => put({ who })}
              />
              <DayField
                label={text("when")}
                isDisabled={!mayWrite}
                value={step.when}
                onChange={(when) => put({ when })}
              />
              {mayWrite && (
                <Button
                  square
                  look="quiet"
                  aria-label={text("removeStep", { n: k + 1 })}
                  onPress={() => onChange(steps.filter((_, at) => at !== k))}
                >
                  ×
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {mayWrite && steps.length < 30 && (
        <div>
          <Button
            size="small"
            onPress={() => onChange([...steps, { what: "", who: "", when: "" }])}
          >
            {text("addStep")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
