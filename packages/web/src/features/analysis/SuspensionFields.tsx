import type { DeadlineSettings } from "@talka/engine";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { deadlineWords } from "./deadline-words.ts";

type Suspensions = DeadlineSettings["suspensions"];

export interface SuspensionFieldsProps {
  readonly suspensions: Suspensions;
  readonly steps: readonly string[];
  readonly onChange: (suspensions: Suspensions) => void;
}

/** Between which steps the statutory clock stands still. */
export function SuspensionFields({ suspensions, steps, onChange }: SuspensionFieldsProps) {
  const text = useText(deadlineWords);
  const options = steps.map((value) => ({ value, label: value }));
  const change = (at: number, part: Partial<Suspensions[number]>) =>
    onChange(suspensions.map((one, k) => (k === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles["row"]}>
      <legend>{text("suspensions")}</legend>
      {suspensions.map(({ from, to }, k) => {
        const title = text("suspension", { n: k + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two suspensions may be alike
          <fieldset key={k} className={styles["row"]} aria-label={title}>
            <Select
              label={text("fromStep")}
              value={from}
              options={options}
              onChange={(step) => change(k, { from: step })}
            />
            <Select
              label={text("toStep")}
              value={to}
              options={options}
              onChange={(step) => change(k, { to: step })}
            />
            <Button
              size="small"
              look="quiet"
              onPress={() => onChange(suspensions.filter((_, other) => other !== k))}
            >
              {text("remove", { what: title })}
            </Button>
          </fieldset>
        );
      })}
      <Button
        size="small"
        isDisabled={steps.length === 0}
        onPress={() =>
          onChange([...suspensions, { from: steps[0] ?? "", to: steps[1] ?? steps[0] ?? "" }])
        }
      >
        {text("addSuspension")}
      </Button>
    </fieldset>
  );
}
