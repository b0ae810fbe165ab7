import type { ActivityLevel } from "@talka/engine";
import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ValuePicker } from "../filters/ValuePicker.tsx";
import styles from "./analysis.module.css";
import { CalendarFields } from "./CalendarFields.tsx";
import { DeadlineFields } from "./DeadlineFields.tsx";
import { LevelFields } from "./LevelFields.tsx";
import type { SettingsChoice } from "./settings-choice.ts";
import { settingsWords } from "./settings-words.ts";

export interface SettingsDrawerProps {
  readonly facts: LogFacts;
  readonly choice: SettingsChoice;
  readonly level: ActivityLevel;
  readonly onChoose: (choice: SettingsChoice) => void;
  readonly onLevel: (level: ActivityLevel) => void;
  readonly onClose: () => void;
}

/** Calendar, span, promise and level of an analysis; each change takes effect at once. */
export function SettingsDrawer(props: SettingsDrawerProps) {
  const { facts, choice, level, onChoose, onLevel, onClose } = props;
  const text = useText(settingsWords);
  const change = (part: Partial<SettingsChoice>) => onChoose({ ...choice, ...part });
  const setMilestones = (end: { readonly from?: string; readonly to?: string }) =>
    choice.milestones !== null && change({ milestones: { ...choice.milestones, ...end } });
  const steps = facts.activities.map(({ name }) => ({ value: name, label: name }));
  const first = steps[0]?.value ?? "";
  return (
    <Dialog
      title={text("title")}
      isOpen
      shape="drawer"
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {text("done")}
        </Button>
      }
    >
      <div className={styles["settings"]}>
        <LevelFields level={level} facts={facts} onLevel={onLevel} />
        <CalendarFields choice={choice} onChange={change} />
        <fieldset className={styles["group"]}>
          <legend>{text("span")}</legend>
          <Select
            label={text("milestones")}
            value={choice.milestones === null ? "whole" : "between"}
            options={[
              { value: "whole", label: text("whole") },
              { value: "between", label: text("between") },
            ]}
            onChange={(kind) =>
              change({
                milestones:
                  kind === "whole" ? null : { from: first, to: steps.at(-1)?.value ?? first },
              })
            }
          />
          {choice.milestones !== null && (
            <>
              <Select
                label={text("fromStep")}
                value={choice.milestones.from}
                options={steps}
                onChange={(from) => setMilestones({ from })}
              />
              <Select
                label={text("toStep")}
                value={choice.milestones.to}
                options={steps}
                onChange={(to) => setMilestones({ to })}
              />
            </>
          )}
          {choice.milestones === null && (
            <>
              <ValuePicker
                label={text("closing")}
                values={facts.activities}
                chosen={choice.endActivities}
                onChange={(endActivities) => change({ endActivities })}
              />
              <p className={styles["facts"]}>{text("closingHint")}</p>
            </>
          )}
        </fieldset>
        <DeadlineFields
          deadline={choice.deadline}
          steps={steps.map(({ value }) => value)}
          onChange={(deadline) => change({ deadline })}
        />
      </div>
    </Dialog>
  );
}
